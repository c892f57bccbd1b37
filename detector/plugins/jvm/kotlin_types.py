"""Types of Kotlin expressions and declarations, as far as one file determines them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.jvm.names import UNKNOWN, FileNames
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def type_of(node: Node | None, names: FileNames) -> str:
    """Return the type of an expression, UNKNOWN if the file does not determine it."""
    while node is not None and node.type in ("call_expression", "navigation_expression", "unary_expression"):
        if node.type == "navigation_expression":
            dotted = _dotted(node)
            if dotted:
                return names.receiver(dotted)
        callee = node.named_children[0] if node.named_children else None
        if node.type == "call_expression" and callee is not None:
            if callee.type == "identifier":
                name = text_of(callee)
                return names.resolve(name) if name[:1].isupper() else names.bound.get(name, "").rpartition(".")[0]
            if callee.type == "navigation_expression" and _type_like(_dotted(callee)):
                return names.receiver(_dotted(callee))
            callee = callee.named_children[0] if callee.type == "navigation_expression" else callee
        node = callee
    return names.receiver(text_of(node)) if node is not None and node.type == "identifier" else UNKNOWN


def _type_like(dotted: str) -> bool:
    return dotted.rpartition(".")[2][:1].isupper()


def _dotted(node: Node) -> str:
    """Return ``a.b.c`` for a chain of names (without ``this.``), '' for anything else."""
    parts: list[str] = []
    current: Node | None = node
    while current is not None and current.type == "navigation_expression" and len(current.named_children) > 1:
        parts.append(text_of(current.named_children[-1]))
        current = current.named_children[0]
    if current is not None and current.type == "identifier":
        parts.append(text_of(current))
    elif current is None or current.type != "this_expression":
        return ""
    return ".".join(reversed(parts))


def declared_type(node: Node) -> str:
    """Return the declared type of a variable or parameter, '' if it has none."""
    kind = child_of(node, "user_type", "nullable_type")
    return type_name(child_of(kind, "user_type") if kind is not None and kind.type == "nullable_type" else kind)


def type_name(node: Node | None) -> str:
    """Return a type without its arguments, '' for anything else."""
    if node is None or node.type != "user_type":
        return ""
    return ".".join(text_of(child) for child in node.named_children if child.type == "identifier")


def child_of(node: Node, *types: str) -> Node | None:
    """Return the first named child with one of these types."""
    return next((child for child in node.named_children if child.type in types), None)


def first_text(arguments: Node | None) -> str:
    """Return the first argument if it is a string, '' otherwise."""
    if arguments is None or not arguments.named_children:
        return ""
    inner = [child for child in arguments.named_children[0].named_children if child.type == "string_literal"]
    return "".join(text_of(part) for part in inner[0].named_children) if inner else ""
