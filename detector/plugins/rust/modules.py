"""Decides whether a source file is part of the program that is built.

A module declared under ``#[cfg(feature = "…")]`` exists only with that feature, and so do its submodules.
Source: https://doc.rust-lang.org/reference/items/modules.html#module-source-filenames.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

import tree_sitter_rust

from detector.errors import Unreadable
from detector.paths import nearest
from detector.plugins.api import Project, Source
from detector.plugins.memo import once
from detector.plugins.parse import parse
from detector.plugins.rust.cfg import Features, present
from detector.plugins.rust.features import choice
from detector.plugins.rust.workspace import MANIFEST
from detector.plugins.syntax import text_of

_ROOTS = ("lib", "main")
"""Names of the files that may be the root of a crate."""
_MOST_NAMES = 3
"""Maximum number of names of one crate: its dependents nearly always give it the same."""


def features_of(source: Source) -> Features:
    """Return the features that are on in the crate of a file, None if they are unknown."""
    if source.project is None:
        return None
    return choice(source.project).offered.get(_crate(source.folder, source.project))


def names_of(source: Source) -> tuple[str, ...]:
    """Return the names by which other files reach the module of a file: for the root of a library those that the crates
    of the repository give it."""
    if source.project is None or source.name != f"{_ROOTS[0]}.rs":
        return (posixpath.basename(source.folder) if source.name == "mod.rs" else source.name.removesuffix(".rs"),)
    crates, folder = choice(source.project).crates, _crate(source.folder, source.project)
    given = {use.alias for crate in crates.values() for use in crate.uses if use.folder == folder}
    return tuple(sorted(name.replace("-", "_") for name in given)[:_MOST_NAMES])


def is_left_out(source: Source, features: Features) -> bool:
    """Return whether a file is not built: its module, a parent module or its whole crate is excluded."""
    if source.project is None:
        return False
    crate = _crate(source.folder, source.project)
    if features is None:
        return crate in choice(source.project).unbuilt
    below = f"{crate}/src/" if crate else "src/"
    if not source.path.startswith(below):
        return False
    parts = source.path[len(below) :].removesuffix(".rs").removesuffix("/mod").split("/")
    for depth, name in enumerate(parts):
        for path in _declaring(below, parts[:depth]):
            if path != source.path and name in _left_out_in(path, features, source.project):
                return True
    return False


def _crate(folder: str, project: Project) -> str:
    """Return the folder of the manifest that a file in ``folder`` belongs to, '' if only the root is left."""
    return nearest(folder, (MANIFEST,), project.files) or ""


def _declaring(below: str, above: list[str]) -> Iterator[str]:
    """Yield the files that may declare a module: that of its parent module, or the root of the crate."""
    if above:
        stem = below + "/".join(above)
        yield from (f"{stem}.rs", f"{stem}/mod.rs")
    else:
        yield from (f"{below}{root}.rs" for root in _ROOTS)


@once
def _left_out_in(path: str, features: Features, project: Project) -> frozenset[str]:
    source = project.read(path) if path in project.files else None
    return _undeclared(source, features) if source is not None and b"feature" in source.data else frozenset()


def _undeclared(source: Source, features: Features) -> frozenset[str]:
    """Return the modules that a file declares only under conditions that do not hold."""
    try:
        root = parse(source.data, tree_sitter_rust.language)
    except Unreadable:
        return frozenset()
    modules = [node for node in root.named_children if node.type == "mod_item"]
    kept = {text_of(node.child_by_field_name("name")) for node in present(root.named_children, features)}
    return frozenset(text_of(node.child_by_field_name("name")) for node in modules) - kept
