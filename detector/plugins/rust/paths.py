"""Reads paths (https://doc.rust-lang.org/reference/paths.html) and the callee of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def path_of(node: Node | None) -> str:
    """Return a path without generic arguments, '' for anything else: ``App::<X>::new`` is ``App::new``."""
    if node is None:
        return ""
    if node.type in ("identifier", "type_identifier", "self", "crate", "super", "metavariable"):
        return text_of(node)
    if node.type in ("scoped_identifier", "scoped_type_identifier"):
        before = node.child_by_field_name("path")
        name = text_of(node.child_by_field_name("name"))
        return name if before is None else f"{path_of(before)}::{name}" if path_of(before) else ""
    if node.type == "generic_type":
        return path_of(node.child_by_field_name("type"))
    return ""


def callee_of(call: Node) -> Node | None:
    """Return the node of what is called, without type arguments and parentheses."""
    node = call.child_by_field_name("function")
    while node is not None and node.type in ("generic_function", "parenthesized_expression"):
        node = node.child_by_field_name("function") or (node.named_children[0] if node.named_children else None)
    return node
