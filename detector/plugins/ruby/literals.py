"""Reads constants, arguments and literals from nodes of a Ruby syntax tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def grammar() -> object:
    """Return the ``language()`` capsule of the grammar."""
    import tree_sitter_ruby

    return tree_sitter_ruby.language()


def constant(node: Node | None) -> str:
    """Return ``A::B`` for the path of a constant (without leading ``::``), '' for anything else.

    Also for an indexed constant: ``Migration[7.0]``.
    """
    if node is None:
        return ""
    if node.type == "constant":
        return text_of(node)
    if node.type == "scope_resolution":
        scope, name = node.child_by_field_name("scope"), text_of(node.child_by_field_name("name"))
        if scope is None:
            return name
        above = constant(scope)
        return f"{above}::{name}" if above else ""
    if node.type == "element_reference":
        return constant(node.child_by_field_name("object"))
    return ""


def arguments(call: Node) -> list[Node]:
    """Return the arguments of a call, without comments."""
    listed = call.child_by_field_name("arguments")
    return [n for n in listed.named_children if n.type != "comment"] if listed is not None else []


def literal(node: Node | None) -> str:
    """Return the text of a string or symbol, '' for anything else.

    Of a string with interpolation it is the part before the first one.
    """
    if node is None:
        return ""
    if node.type in ("simple_symbol", "hash_key_symbol"):
        return text_of(node).removeprefix(":")
    if node.type in ("string", "delimited_symbol", "bare_string", "bare_symbol"):
        parts: list[str] = []
        for child in node.named_children:
            if child.type == "interpolation":
                break
            parts.append(text_of(child))
        return "".join(parts)
    return ""


def whole(node: Node | None) -> str:
    """Return the text of a symbol or of a string without interpolation, '' for anything else."""
    if node is not None and any(child.type == "interpolation" for child in node.named_children):
        return ""
    return literal(node)


def value_of(node: Node | None) -> str:
    """Return the value of a first argument, '' if it has none.

    It is a literal, a constant, or the key of the first pair (``mount API => "/"``).
    """
    if node is not None and node.type == "pair":
        key = node.child_by_field_name("key")
        return "" if key is None or key.type == "hash_key_symbol" else value_of(key)
    named = node is not None and node.type in ("constant", "scope_resolution")
    return literal(node) or (constant(node) if named else "")


def path_in(node: Node | None) -> str:
    """Return the path of a route with a prefix, '' for anything else.

    Examples: ``"#{PREFIX}/orders"``, ``versioned("/orders")``.
    """
    if node is None:
        return ""
    if node.type == "call" and node.child_by_field_name("receiver") is None:
        return next((path for given in arguments(node)[:1] if (path := literal(given)).startswith("/")), "")
    if node.type == "string":
        return next((text for part in node.named_children if (text := text_of(part)).startswith("/")), "")
    return ""


def option(call: Node, name: str) -> Node | None:
    """Return the value of a keyword argument (``group: :test`` or ``:group => :test``), None if it is not given."""
    for argument in arguments(call):
        pairs = argument.named_children if argument.type == "hash" else [argument]
        for pair in pairs:
            if pair.type == "pair" and literal(pair.child_by_field_name("key")) == name:
                return pair.child_by_field_name("value")
    return None


def literals(node: Node | None) -> list[str]:
    """Return the literals in a list (``[:a, "b"]``, ``%w[a b]``), or the node itself if it is one."""
    if node is None:
        return []
    if node.type in ("array", "string_array", "symbol_array", "right_assignment_list"):
        return [text for child in node.named_children if (text := literal(child))]
    text = literal(node)
    return [text] if text else []
