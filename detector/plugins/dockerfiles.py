"""Whether a repository builds images, which plugins of several ecosystems ask."""

from __future__ import annotations

from detector.plugins.api import Project, Source
from detector.plugins.infra.images import holds_data
from detector.plugins.infra.trials import is_trial
from detector.plugins.memo import once


@once
def builds_images(project: Project) -> bool:
    """Return whether the repository contains a Dockerfile with the role ``source`` that does not only try it
    (``trials.py``) or fill a database.

    Such a repository may publish its services in the same way as libraries, so what a manifest says to those who
    install the package does not make a library of it.
    """
    found = (path for path in project.ending("Dockerfile") if project.files[path].role == "source")
    return any((source := project.read(path)) is None or _builds(source, project) for path in found)


def _builds(source: Source, project: Project) -> bool:
    return not is_trial(source, project) and not holds_data(source.text)
