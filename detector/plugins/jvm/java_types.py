"""Types and literals of Java expressions and declarations, as far as one file determines them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.jvm.names import UNKNOWN, FileNames
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def annotation_value(arguments: Node | None) -> str:
    """Return the first string of an annotation, preferably that of ``value`` or ``path`` if its arguments are named."""
    best = ""
    for child in arguments.named_children if arguments is not None else ():
        inner = child.child_by_field_name("value") if child.type == "element_value_pair" else child
        if inner is not None and inner.type == "element_value_array_initializer":
            inner = inner.named_children[0] if inner.named_children else None
        text = string_value(inner)
        if text and text_of(child.child_by_field_name("key")) in ("", "value", "path"):
            return text
        best = best or text
    return best


def type_of(node: Node | None, names: FileNames) -> str:
    """Return the type of an expression, UNKNOWN if the file does not determine it."""
    while node is not None and node.type == "method_invocation":
        inner = node.child_by_field_name("object")
        if inner is None:
            function = names.bound.get(text_of(node.child_by_field_name("name")), "")
            return function.rpartition(".")[0]
        node = inner
    if node is None:
        return UNKNOWN
    if node.type == "object_creation_expression":
        return names.resolve(type_name(node.child_by_field_name("type")))
    if node.type in ("identifier", "field_access"):
        return names.receiver(text_of(node).removeprefix("this."))
    return UNKNOWN


def type_name(node: Node | None) -> str:
    """Return a type without its arguments; '' for arrays and primitives, which have no relevant methods."""
    if node is not None and node.type == "generic_type":
        node = node.named_children[0] if node.named_children else None
    if node is None or node.type not in ("type_identifier", "scoped_type_identifier", "identifier"):
        return ""
    return text_of(node) if node.child_count == 0 else "".join(text_of(node).split())


def first_text(arguments: Node | None) -> str:
    """Return the first argument if it is a string, '' otherwise."""
    return string_value(arguments.named_children[0]) if arguments is not None and arguments.named_children else ""


def string_value(node: Node | None) -> str:
    """Return the content of a string literal, '' for anything else."""
    if node is None or node.type not in ("string_literal", "character_literal"):
        return ""
    return text_of(node).strip("\"'")
