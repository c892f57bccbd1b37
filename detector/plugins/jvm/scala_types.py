"""Types of Scala expressions and declarations, as far as one file determines them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.jvm.names import UNKNOWN, FileNames
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def type_of(node: Node | None, names: FileNames) -> str:
    """Return the type of an expression, UNKNOWN if the file does not determine it."""
    while node is not None and node.type in ("call_expression", "generic_function", "field_expression"):
        if node.type == "field_expression":
            dotted = _dotted(node)
            found = names.receiver(dotted) if dotted else UNKNOWN
            if found:
                head, _, last = found.rpartition(".")
                return head if head and last[:1].islower() and _has_type(head) else found
            node = node.child_by_field_name("value")
        else:
            node = node.child_by_field_name("function")
    if node is None:
        return UNKNOWN
    if node.type == "instance_expression":
        made = node.named_children[0] if node.named_children else None
        if made is not None and made.type in ("compound_type", "applied_constructor_type"):
            made = made.named_children[0]
        return names.resolve(type_name(made))
    if node.type != "identifier":
        return UNKNOWN
    found = names.receiver(text_of(node))
    return found if _has_type(found) else found.rpartition(".")[0]


def _has_type(name: str) -> bool:
    return any(part[:1].isupper() for part in name.split("."))


def _dotted(node: Node) -> str:
    parts: list[str] = []
    current: Node | None = node
    while current is not None and current.type == "field_expression":
        parts.append(text_of(current.child_by_field_name("field")))
        current = current.child_by_field_name("value")
    if current is None or current.type != "identifier":
        return ""
    head = text_of(current)
    return ".".join(reversed(parts)) if head == "this" else ".".join([head, *reversed(parts)])


def type_name(node: Node | None) -> str:
    """Return a type without its arguments and parameters; '' for functions, tuples and the like."""
    while node is not None and node.type in ("generic_type", "annotated_type", "applied_constructor_type"):
        node = node.child_by_field_name("type") or (node.named_children[0] if node.named_children else None)
    if node is None or node.type not in ("type_identifier", "stable_type_identifier", "identifier"):
        return ""
    return text_of(node)


def first_text(arguments: Node | None) -> str:
    """Return the first argument if it is a string, '' otherwise."""
    first = arguments.named_children[0] if arguments is not None and arguments.named_children else None
    return text_of(first).strip('"') if first is not None and first.type == "string" else ""
