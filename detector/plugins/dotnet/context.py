"""What a C# file inherits from its project: usings from elsewhere, and whether the project contains tests.

C# 10 can open a namespace in two ways without a word in the file: the implicit usings of the SDK, and ``global using``
in another file or ``<Using Include="…"/>`` in the project
(https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/keywords/using-directive).
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from detector.errors import Unreadable
from detector.globs import fits
from detector.paths import upward
from detector.plugins.api import Project, Source
from detector.plugins.dotnet.conventions import conventions
from detector.plugins.dotnet.msbuild import load
from detector.plugins.dotnet.projects import is_test
from detector.plugins.dotnet.references import inherited
from detector.plugins.dotnet.usings import global_usings
from detector.plugins.memo import once

PROJECT_FILES = (".csproj", ".fsproj", ".vbproj")


class Context(NamedTuple):
    """The namespaces that every file of a project opens, and whether it is a test project."""

    namespaces: tuple[str, ...]
    test: bool


class _Projects:
    """The project files of a repository by folder, and the source files that may contain their global usings."""

    def __init__(self, project: Project) -> None:
        self.files: dict[str, str] = {}
        candidates = []
        patterns = conventions().global_using_files
        for path in project.files:
            folder, _, name = path.rpartition("/")
            if name.endswith(PROJECT_FILES):
                self.files.setdefault(folder, path)
            elif name.endswith(".cs"):
                named = any(fits(p, name.lower()) for p in patterns)
                candidates.append((folder, path, named))
        self.usings: dict[str, list[str]] = defaultdict(list)
        for folder, path, named in candidates:
            home = self.home(folder) if named or folder in self.files else None
            if home is not None:
                self.usings[home].append(path)

    def home(self, folder: str) -> str | None:
        """Return the nearest folder at or above ``folder`` with a project file, None if there is none."""
        return next((over for over in upward(folder) if over in self.files), None)


@once
def _projects(project: Project) -> _Projects:
    return _Projects(project)


def context_of(source: Source) -> Context:
    """Return the context of a file; that of a web project if no project file is found or it cannot be read."""
    project = source.project
    home = _projects(project).home(source.folder) if project is not None else None
    return _context(home, project) if home is not None and project is not None else _assumed()


@lru_cache(maxsize=1)
def _assumed() -> Context:
    return Context(_fruitful(conventions().implicit(conventions().assumed_sdk)), False)


@once
def _context(home: str, project: Project) -> Context:
    projects = _projects(project)
    own = project.read(projects.files[home])
    if own is None:
        return _assumed()
    try:
        build = load(own)
    except Unreadable:
        return _assumed()
    shared = list(inherited(own, project))
    names = [n for sdk in build.sdks for n in conventions().implicit(sdk)]
    names += [name for one in (build, *shared) for _, name in one.items("Using")]
    for path in projects.usings[home]:
        source = project.read(path)
        names += global_usings(source) if source is not None and b"global using" in source.data else []
    return Context(_fruitful(names), is_test(build, own.path, shared))


def _fruitful(names: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Return the namespaces without duplicates and without the ``barren`` ones, which contain no technology."""
    return tuple(n for n in dict.fromkeys(names) if n not in conventions().barren)
