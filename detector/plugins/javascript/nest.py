"""``nest-cli.json`` in monorepo mode: many applications and libraries under one package.json.

The applications are programs that share a manifest (docs/architecture/decisions/0007): each is built from its own folder
and from the libraries that it imports by the aliases of ``tsconfig.json``.
Source: https://docs.nestjs.com/cli/monorepo.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any

from detector.errors import Unreadable
from detector.model import Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_json, mapping, sequence, string
from detector.plugins.reach import reach

_SOURCE = (".ts", ".js", ".mts", ".cts")
_TSCONFIG = ("tsconfig.json", "tsconfig.base.json")


def read_projects(source: Source, project: Project) -> Iterator[Observation]:
    """The applications of the workspace, where there are several."""
    entries = mapping(mapping(load_json(source, comments=True)[0]).get("projects"))
    applications, libraries = {}, []
    for entry in map(mapping, entries.values()):
        root = project.resolve(source.folder, string(entry.get("root")))
        if root and entry.get("type") == "library":
            libraries.append(root)
        elif root and f"{root}/package.json" not in project.files:
            applications[root] = _main_file(root, entry, source, project)
    aliases = dict(_aliases(source, project)) if len(applications) > 1 else {}
    aliases = {alias: _home(target, libraries) for alias, target in aliases.items()}
    known: dict[str, set[str]] = {}
    for root, path in sorted(applications.items()) if len(applications) > 1 else ():
        if path:
            reached = reach(root, lambda at: _named(at, aliases, project), known)
            folders = {posixpath.dirname(file) for at in reached for file in project.below(at)}
            yield Package("npm", "", path, root, entry=True, private=True, built_of=tuple(sorted(folders)))


def _main_file(root: str, entry: dict[str, Any], source: Source, project: Project) -> str:
    """The file that starts an application, '' where it does not exist."""
    folder = project.resolve(source.folder, string(entry.get("sourceRoot"))) or f"{root}/src"
    path = f"{folder}/{string(entry.get('entryFile')) or 'main'}.ts"
    return path if path in project.files else ""


def _aliases(source: Source, project: Project) -> Iterator[tuple[str, str]]:
    """The aliases of the workspace's own libraries (``@app/common``) with their folders."""
    for name in _TSCONFIG:
        config = project.read(posixpath.join(source.folder, name))
        try:
            options = mapping(mapping(load_json(config, comments=True)[0]).get("compilerOptions")) if config else {}
        except Unreadable:
            continue  # the compiler's own business
        base = project.resolve(source.folder, string(options.get("baseUrl")) or ".") or ""
        for alias, targets in mapping(options.get("paths")).items():
            folder = next((f for t in sequence(targets) if (f := project.resolve(base, string(t).rstrip("/*")))), None)
            if folder and not alias.startswith("*"):
                yield alias.rstrip("/*"), folder if not folder.endswith(_SOURCE) else posixpath.dirname(folder)


def _home(folder: str, libraries: list[str]) -> str:
    """The library that a folder of source belongs to, with the schemas and settings beside it."""
    return next((root for root in libraries if f"{folder}/".startswith(f"{root}/")), folder)


def _named(folder: str, aliases: dict[str, str], project: Project) -> Iterator[str]:
    """The folders whose aliases the source of a folder names in quotes."""
    sources = [project.read(path) for path in project.below(folder) if path.endswith(_SOURCE)]
    for alias, target in aliases.items():
        forms = [f"{quote}{alias}{end}".encode() for quote in "\"'" for end in (quote, "/")]
        if any(form in source.data for source in sources if source is not None for form in forms):
            yield target
