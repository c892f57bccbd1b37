"""What the nodes of a Python syntax tree say: dotted names and plain strings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.redact import redact
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def dotted_name(node: Node | None) -> str:
    """``a.b.c`` for a name or a chain of attributes; ``.c`` for a method of something else; '' for anything else."""
    parts: list[str] = []
    while node is not None and node.type == "attribute":
        parts.append(text_of(node.child_by_field_name("attribute")))
        node = node.child_by_field_name("object")
    if node is not None and node.type == "identifier":
        return ".".join([text_of(node), *reversed(parts)])
    return f".{parts[0]}" if parts else ""


def first_text(arguments: Node | None) -> str:
    """The first argument where it is a plain string."""
    if arguments is None or not arguments.named_children:
        return ""
    return redact(string_value(arguments.named_children[0]))


def string_value(node: Node) -> str:
    """The content of a string literal without interpolation, '' for anything else."""
    if node.type != "string" or any(child.type == "interpolation" for child in node.children):
        return ""
    return "".join(text_of(child) for child in node.children if child.type == "string_content")
