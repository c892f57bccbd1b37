"""Finds the projects that a project references: in its own file and in the ``Directory.Build`` files above it."""

from __future__ import annotations

import fnmatch
import posixpath
from collections.abc import Iterator

from detector.plugins.api import Project, Source
from detector.plugins.dotnet.conditions import holds
from detector.plugins.dotnet.msbuild import Build, above, expand

_HERE = "$(MSBuildThisFileDirectory)"
INHERITED = ("Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props")
"""Files that MSBuild reads for every project below them."""


def inherited(source: Source, project: Project) -> Iterator[Build]:
    """Yield the nearest of each of the ``INHERITED`` files."""
    for name in INHERITED:
        build = above(source.folder, name, project)
        if build is not None:
            yield build


def used_folders(source: Source, project: Project, own: Build, shared: list[Build]) -> tuple[str, ...]:
    """Return the folders of the referenced projects, without the project's own folder."""
    found: dict[str, bool] = {}
    for build in (own, *shared):
        for element, include in build.items("ProjectReference"):
            if build is own or holds(element, source.path):
                for path in _paths(include, source, project, build):
                    found[posixpath.dirname(path)] = True
    found.pop(source.folder, None)
    return tuple(found)


def _paths(include: str, source: Source, project: Project, build: Build) -> Iterator[str]:
    here = f"/{build.folder}/" if build.folder else "/"
    text = expand(include.replace(_HERE, here), build, here=here).replace("\\", "/")
    if text.startswith("/"):
        path: str | None = posixpath.normpath(text).lstrip("/")
    else:
        path = project.resolve(source.folder, text) if text else None
    if path is None:
        return
    if "*" not in path:
        yield path
        return
    for other in project.ending("proj"):
        if fnmatch.fnmatchcase(other, path.replace("**/", "*")):
            yield other
