"""Whether a repository builds images, which plugins of several ecosystems ask."""

from __future__ import annotations

from detector.plugins.api import Project


def builds_images(project: Project) -> bool:
    """Return whether the repository contains a Dockerfile with the role ``source`` (not only for tests or examples).

    Such a repository may publish its services in the same way as libraries, so what a manifest says to those who
    install the package does not make a library of it.
    """
    return any(project.files[path].role == "source" for path in project.ending("Dockerfile"))
