"""Whether a file of source is in the program that is built: a module that is declared under ``#[cfg(feature = "…")]`` is
there only with the feature, and so are the modules below it.

Source: https://doc.rust-lang.org/reference/items/modules.html#module-source-filenames.
"""

from __future__ import annotations

from collections.abc import Iterator

import tree_sitter_rust

from detector.errors import Unreadable
from detector.plugins.api import Project, Source
from detector.plugins.memo import once
from detector.plugins.rust.cfg import Features, present
from detector.plugins.rust.features import choice
from detector.plugins.rust.workspace import MANIFEST
from detector.plugins.syntax import parse, text_of

_ROOTS = ("lib", "main")


def features_of(source: Source) -> Features:
    """The features that are on in the crate that a file belongs to; None where nothing is known of them."""
    if source.project is None:
        return None
    return choice(source.project).offered.get(_crate(source.folder, source.project))


def is_left_out(source: Source, features: Features) -> bool:
    """Whether the module that a file is, or one that it lies in, is left out where it is declared, or its whole crate."""
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
    """The folder of the manifest that a file belongs to."""
    while folder and f"{folder}/{MANIFEST}" not in project.files:
        folder = folder.rpartition("/")[0]
    return folder


def _declaring(below: str, above: list[str]) -> Iterator[str]:
    """The files that may declare a module: the one of the module above it, or the root of the crate."""
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
    """The modules that a file declares for other features only."""
    try:
        root = parse(source.data, tree_sitter_rust.language)
    except Unreadable:
        return frozenset()
    modules = [node for node in root.named_children if node.type == "mod_item"]
    kept = {text_of(node.child_by_field_name("name")) for node in present(root.named_children, features)}
    return frozenset(text_of(node.child_by_field_name("name")) for node in modules) - kept
