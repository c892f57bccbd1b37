"""Reads the using directives and type names of a C# file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from detector.errors import Unreadable
from detector.plugins.api import Source
from detector.plugins.parse import matches, parse
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

QUERY = "(using_directive) @using"


def grammar() -> object:
    import tree_sitter_c_sharp

    return tree_sitter_c_sharp.language()


class Using(NamedTuple):
    """A directive ``[global] using [static] [alias =] name;``. ``everywhere`` is set by ``global``."""

    name: str
    alias: str
    static: bool
    everywhere: bool


def read_using(node: Node) -> Using | None:
    """Return a directive; None if it names nothing that can be resolved (a tuple type, an array)."""
    alias = node.child_by_field_name("name")
    named = [c for c in node.named_children if c != alias]
    words = {c.type for c in node.children if not c.is_named}
    if not named or named[-1].type not in (
        "identifier",
        "qualified_name",
        "generic_name",
        "alias_qualified_name",
    ):
        return None
    return Using(type_name(named[-1]), text_of(alias), "static" in words, "global" in words)


def type_name(node: Node | None) -> str:
    """Return a type as a dotted name without type arguments, '' for a type without a name (tuples, built-in types)."""
    if node is None:
        return ""
    if node.type == "identifier":
        return text_of(node)
    if node.type == "generic_name":
        return text_of(node.named_children[0])
    if node.type == "qualified_name":
        left, right = (type_name(node.child_by_field_name(f)) for f in ("qualifier", "name"))
        return f"{left}.{right}" if left and right else left or right
    if node.type == "alias_qualified_name":
        return type_name(node.child_by_field_name("name"))
    if node.type == "nullable_type":
        return type_name(node.named_children[0]) if node.named_children else ""
    if node.type == "primary_constructor_base_type":
        return type_name(node.child_by_field_name("type"))
    return ""


def global_usings(source: Source) -> Iterator[str]:
    """Yield the namespaces that a file opens for its whole project."""
    try:
        root = parse(source.data, grammar)
    except Unreadable:
        return
    for found in matches(root, grammar, QUERY):
        using = read_using(found["using"][0])
        if using is not None and using.everywhere and not using.alias and not using.static:
            yield using.name
