"""Finds the Gradle build that a project belongs to.

Source: https://docs.gradle.org/current/userguide/multi_project_builds.html.
"""

from __future__ import annotations

import posixpath

from detector.errors import Unreadable
from detector.observations import Package
from detector.paths import upward
from detector.plugins.api import Project
from detector.plugins.jvm.gradle_settings import moved, read_settings
from detector.plugins.memo import once


def root_of(folder: str, project: Project) -> str:
    """Return the root folder of the build that a project belongs to.

    It is the nearest folder above whose settings file includes the project, otherwise the nearest at or above it with a
    settings file: a project may have a settings file of its own, so that it can be opened alone.
    """
    found = [(place, settings) for place in upward(folder) if (settings := _settings(place, project)) is not None]
    including = (place for place, settings in found if place != folder and folder in _members(settings, project))
    return next(including, found[0][0] if found else "")


def folder_of(member: str, root: str, project: Project) -> str:
    """Return the folder of a project of the build in ``root``: the one to which the settings move it, else its path.

    ``member``: the project's path with slashes, ``a/b`` for ``:a:b``.
    """
    settings = _settings(root, project)
    places = moved(settings, project) if settings is not None else {}
    return places.get(member, posixpath.join(root, member))


def _settings(folder: str, project: Project) -> str | None:
    paths = (posixpath.join(folder, name) for name in ("settings.gradle", "settings.gradle.kts"))
    return next((path for path in paths if path in project.files), None)


@once
def _members(path: str, project: Project) -> frozenset[str]:
    """Return the folders of the projects that a settings file includes; read once for each repository."""
    source = project.read(path)
    try:
        packages = list(read_settings(source, project)) if source is not None else []
    except Unreadable:
        packages = []
    home = posixpath.dirname(path)
    return frozenset(
        posixpath.normpath(posixpath.join(home, member))
        for package in packages
        if isinstance(package, Package)
        for member in package.members
    )
