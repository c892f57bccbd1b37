"""Reads use trees: ``use a::{b as c, d::{self, E}, f::*};``.

Source: https://doc.rust-lang.org/reference/items/use-declarations.html.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


class Leaf(NamedTuple):
    """One name that a use tree imports: its full path, its local name ('' for a wildcard) and its node."""

    path: str
    alias: str
    node: Node


def leaves(node: Node | None, prefix: str = "") -> Iterator[Leaf]:
    """Yield the names of a use tree, in source order."""
    stack = [(node, prefix)] if node is not None else []
    while stack:
        current, before = stack.pop()
        if current.type == "use_list":
            stack += [(child, before) for child in reversed(current.named_children)]
        elif current.type == "scoped_use_list":
            listed = current.child_by_field_name("list")
            if listed is not None:
                stack.append((listed, _joined(before, _flat(current.child_by_field_name("path")))))
        elif current.type == "use_as_clause":
            path = _joined(before, _flat(current.child_by_field_name("path")))
            yield Leaf(path, text_of(current.child_by_field_name("alias")), current)
        elif current.type == "use_wildcard":
            inner = current.named_children[0] if current.named_children else None
            yield Leaf(_joined(before, _flat(inner)), "", current)
        elif current.type in ("identifier", "scoped_identifier", "self", "crate", "super"):
            path = before if current.type == "self" and before else _joined(before, _flat(current))
            yield Leaf(path, path.rpartition("::")[2], current)


def _flat(node: Node | None) -> str:
    return "".join(text_of(node).split()).removeprefix("::")


def _joined(before: str, path: str) -> str:
    return f"{before}::{path}" if before and path else before or path
