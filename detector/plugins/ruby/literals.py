"""What nodes of a Ruby tree stand for: constants, chains of calls, literals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def grammar() -> object:
    """The grammar's ``language()`` capsule."""
    import tree_sitter_ruby

    return tree_sitter_ruby.language()


def constant(node: Node | None) -> str:
    """``A::B`` for a constant path (no leading ``::``), also below ``Migration[7.0]``; '' for anything else."""
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
    """The arguments of a call, comments left aside."""
    listed = call.child_by_field_name("arguments")
    return [n for n in listed.named_children if n.type != "comment"] if listed is not None else []


def literal(node: Node | None) -> str:
    """The text of a string or symbol; of a string with interpolation what stands before it; '' for anything else."""
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
    """The text of a string without interpolation or of a symbol, '' for anything else."""
    if node is not None and any(child.type == "interpolation" for child in node.named_children):
        return ""
    return literal(node)


def value_of(node: Node | None) -> str:
    """A literal, a constant, or the key of the first pair (``mount API => "/"``): what a call is given first."""
    if node is not None and node.type == "pair":
        key = node.child_by_field_name("key")
        return "" if key is None or key.type == "hash_key_symbol" else value_of(key)
    named = node is not None and node.type in ("constant", "scope_resolution")
    return literal(node) or (constant(node) if named else "")


def path_in(node: Node | None) -> str:
    """The path of a route that a prefix stands before: ``"#{PREFIX}/orders"``, ``versioned("/orders")``; '' for anything
    else."""
    if node is None:
        return ""
    if node.type == "call" and node.child_by_field_name("receiver") is None:
        return next((path for given in arguments(node)[:1] if (path := literal(given)).startswith("/")), "")
    if node.type == "string":
        return next((text for part in node.named_children if (text := text_of(part)).startswith("/")), "")
    return ""


def option(call: Node, name: str) -> Node | None:
    """The value of a keyword argument (``group: :test`` or ``:group => :test``), None where it is not given."""
    for argument in arguments(call):
        pairs = argument.named_children if argument.type == "hash" else [argument]
        for pair in pairs:
            if pair.type == "pair" and literal(pair.child_by_field_name("key")) == name:
                return pair.child_by_field_name("value")
    return None


def literals(node: Node | None) -> list[str]:
    """The literals of a list (``[:a, "b"]``, ``%w[a b]``), or the one that the node itself is."""
    if node is None:
        return []
    if node.type in ("array", "string_array", "symbol_array", "right_assignment_list"):
        return [text for child in node.named_children if (text := literal(child))]
    text = literal(node)
    return [text] if text else []
