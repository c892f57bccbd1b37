"""Whether a repository builds images, which plugins of several ecosystems ask."""

from __future__ import annotations

from detector.plugins.api import Project
from detector.plugins.infra.trials import is_trial
from detector.plugins.memo import once


@once
def builds_images(project: Project) -> bool:
    """Return whether the repository contains a Dockerfile with the role ``source`` that does not only try it
    (``trials.py``).

    Such a repository may publish its services in the same way as libraries, so what a manifest says to those who
    install the package does not make a library of it.
    """
    found = (path for path in project.ending("Dockerfile") if project.files[path].role == "source")
    return any((source := project.read(path)) is None or not is_trial(source, project) for path in found)
