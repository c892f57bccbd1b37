"""Reads ``settings.gradle(.kts)``: the projects of a build.

Gradle's lock files are not read: they also list indirect dependencies.
Source: https://docs.gradle.org/current/userguide/multi_project_builds.html.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from detector.observations import Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.script import everywhere, statements


def read_settings(source: Source, project: Project) -> Iterator[Observation]:
    """Yield a build with its projects as members.

    They are declared by ``include ":a", ":b:c"`` and ``includeBuild "x"``; ``project(":a").projectDir = file("…")``
    moves one to another folder.
    """
    name, members = "", []
    places: dict[str, str] = {}
    for statement, _ in everywhere(statements(source)):
        texts = [token.text for token in statement.strings]
        words = statement.words
        if statement.head in ("include", "includeFlat"):
            members += [text.strip(":").replace(":", "/") for text in texts]
        elif statement.head == "includeBuild" and texts:
            members.append(texts[0])
        elif "projectDir" in words and len(texts) > 1:
            places[texts[0].strip(":").replace(":", "/")] = texts[-1]
        elif words[:1] == ["rootProject"] and "name" in words and texts:
            name = texts[-1]
    folders = (project.resolve(source.folder, places.get(member, member)) for member in members if member)
    found = tuple(posixpath.relpath(f, source.folder or ".") for f in folders if f and f != source.folder)
    if found or name:
        yield Package(coordinates.ECOSYSTEM, name, source.path, source.folder, members=found)
