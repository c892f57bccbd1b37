"""Reads ``settings.gradle(.kts)``: the projects of a build.

Gradle's lock files are not read: they also list indirect dependencies.
Source: https://docs.gradle.org/current/userguide/multi_project_builds.html.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from detector.errors import Unreadable
from detector.observations import Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.script import Statement, everywhere, statements
from detector.plugins.memo import once


def read_settings(source: Source, project: Project) -> Iterator[Observation]:
    """Yield a build with its projects as members.

    They are declared by ``include ":a", ":b:c"`` and ``includeBuild "x"``; ``project(":a").projectDir = file("…")``
    moves one to another folder.
    """
    name, members = "", []
    listed = statements(source)
    for statement, _ in everywhere(listed):
        texts = [token.text for token in statement.strings]
        words = statement.words
        if statement.head in ("include", "includeFlat"):
            members += [_path(text) for text in texts]
        elif statement.head == "includeBuild" and texts:
            members.append(texts[0])
        elif words[:1] == ["rootProject"] and "name" in words and texts:
            name = texts[-1]
    places = _moved(listed)
    folders = (project.resolve(source.folder, places.get(member, member)) for member in members if member)
    found = tuple(posixpath.relpath(f, source.folder or ".") for f in folders if f and f != source.folder)
    if found or name:
        yield Package(coordinates.ECOSYSTEM, name, source.path, source.folder, members=found)


@once
def moved(path: str, project: Project) -> Mapping[str, str]:
    """Return the folders of the projects that a settings file moves, by path (``a/b`` for ``:a:b``); read once for each
    repository."""
    source = project.read(path)
    try:
        places = _moved(statements(source)) if source is not None else {}
    except Unreadable:
        places = {}
    folders = {member: project.resolve(posixpath.dirname(path), place) for member, place in places.items()}
    return {member: folder for member, folder in folders.items() if folder is not None}


def _moved(listed: list[Statement]) -> dict[str, str]:
    """The folders that ``projectDir`` gives to projects, as written, by path."""
    places: dict[str, str] = {}
    for statement, _ in everywhere(listed):
        texts = [token.text for token in statement.strings]
        if "projectDir" in statement.words and len(texts) > 1:
            places[_path(texts[0])] = texts[-1]
    return places


def _path(written: str) -> str:
    """A project's path as that of a folder: ``a/b`` for ``:a:b``."""
    return written.strip(":").replace(":", "/")
