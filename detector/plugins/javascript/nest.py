"""Reads ``nest-cli.json`` in monorepo mode: many applications and libraries under one package.json.

The applications are programs that share a manifest (docs/architecture/decisions/0007). Each is built from its own
folder and from the libraries that it imports by the aliases of ``tsconfig.json``.
Source: https://docs.nestjs.com/cli/monorepo.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any

from detector.observations import Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_json, mapping, string
from detector.plugins.javascript.aliases import aliases_of, named_by
from detector.plugins.reach import reach

_SOURCE = (".ts", ".js", ".mts", ".cts")


def read_projects(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the applications of the workspace, if there are several."""
    entries = mapping(mapping(load_json(source, comments=True)[0]).get("projects"))
    applications, libraries = {}, []
    for entry in map(mapping, entries.values()):
        root = project.resolve(source.folder, string(entry.get("root")))
        if root and entry.get("type") == "library":
            libraries.append(root)
        elif root and f"{root}/package.json" not in project.files:
            applications[root] = _main_file(root, entry, source, project)
    aliases = dict(aliases_of(source.folder, project)) if len(applications) > 1 else {}
    aliases = {alias: _home(target, libraries) for alias, target in aliases.items()}
    known: dict[str, set[str]] = {}
    for root, path in sorted(applications.items()) if len(applications) > 1 else ():
        if path:
            reached = reach([root], lambda at: _named(at, aliases, project), known)
            folders = {posixpath.dirname(file) for at in reached for file in project.below(at)}
            yield Package("npm", "", path, root, entry=True, private=True, built_of=tuple(sorted(folders)))


def _main_file(root: str, entry: dict[str, Any], source: Source, project: Project) -> str:
    """Return the file that starts an application, '' if it does not exist."""
    folder = project.resolve(source.folder, string(entry.get("sourceRoot"))) or f"{root}/src"
    path = f"{folder}/{string(entry.get('entryFile')) or 'main'}.ts"
    return path if path in project.files else ""


def _home(folder: str, libraries: list[str]) -> str:
    """Return the library that a source folder belongs to, which includes the schemas and settings next to it."""
    return next((root for root in libraries if f"{folder}/".startswith(f"{root}/")), folder)


def _named(folder: str, aliases: dict[str, str], project: Project) -> set[str]:
    """Return the folders whose aliases the source in a folder names."""
    paths = (path for path in project.below(folder) if path.endswith(_SOURCE)) if aliases else ()
    return {aliases[alias] for alias in named_by(paths, aliases, project)}
