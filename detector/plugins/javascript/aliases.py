"""Reads the names that ``tsconfig.json`` gives to folders: ``"paths": {"@shop/orders": ["libs/orders/src"]}``.

Workspaces with one package.json for all projects name their libraries this way, and no manifest declares which program
uses which.
Source: https://www.typescriptlang.org/tsconfig/#paths.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterable, Iterator

from detector.errors import Unreadable
from detector.plugins.api import Project
from detector.plugins.formats import load_json, mapping, sequence, string

SOURCE = (".ts", ".js", ".mts", ".cts", ".mjs", ".cjs")
"""Suffixes of source files."""
_TSCONFIG = ("tsconfig.json", "tsconfig.base.json")
_LONGEST = 200
"""Maximum size in bytes of a quoted text that may name a module."""


def aliases_of(folder: str, project: Project) -> Iterator[tuple[str, str]]:
    """Yield the aliases of the workspace in this folder (``@app/common``), each with the folder that it names."""
    for name in _TSCONFIG:
        config = project.read(posixpath.join(folder, name))
        try:
            options = mapping(mapping(load_json(config, comments=True)[0]).get("compilerOptions")) if config else {}
        except Unreadable:
            continue  # left to the compiler to report
        base = project.resolve(folder, string(options.get("baseUrl")) or ".") or ""
        for alias, targets in mapping(options.get("paths")).items():
            found = next((f for t in sequence(targets) if (f := project.resolve(base, string(t).rstrip("/*")))), None)
            if found and not alias.startswith("*"):
                yield alias.rstrip("/*"), found if not found.endswith(SOURCE) else posixpath.dirname(found)


def named_by(paths: Iterable[str], aliases: Collection[str], project: Project) -> set[str]:
    """Return the aliases that the source files name in quotes, each alone or with a path after it."""
    sources = (project.read(path) for path in paths)
    return {alias for source in sources if source is not None for alias in _named_in(source.data, aliases)}


def _named_in(data: bytes, aliases: Collection[str]) -> set[str]:
    quoted = {text for text in data.replace(b"'", b'"').split(b'"') if 0 < len(text) <= _LONGEST and b"\n" not in text}
    named = {text.decode("utf-8", "replace") for text in quoted}
    return {alias for name in named for alias in _beginnings(name) if alias in aliases}


def _beginnings(name: str) -> Iterator[str]:
    yield name
    while "/" in name:
        name = name.rpartition("/")[0]
        yield name
