"""Reads the constructs of Elixir's syntax tree that several readers need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def grammar() -> object:
    import tree_sitter_elixir

    return tree_sitter_elixir.language()


def target(node: Node) -> str:
    """Return the name of a call without a module, '' for any other."""
    named = node.child_by_field_name("target")
    return text_of(named) if named is not None and named.type == "identifier" else ""


def arguments(node: Node) -> list[Node]:
    """Return the arguments of a call, without comments."""
    found = next((c for c in node.named_children if c.type == "arguments"), None)
    return [c for c in found.named_children if c.type != "comment"] if found is not None else []


def block(node: Node) -> Node | None:
    """Return the body of a definition: its ``do`` block or the value of ``do:``."""
    found = next((c for c in node.named_children if c.type == "do_block"), None)
    if found is not None:
        return found
    return next((pairs(a)["do"] for a in arguments(node) if "do" in pairs(a)), None)


def pairs(node: Node | None) -> dict[str, Node]:
    """Return keywords as a mapping, also those in a list; empty for anything else."""
    if node is not None and node.type == "list" and node.named_children:
        node = node.named_children[0]
    found: dict[str, Node] = {}
    for pair in node.named_children if node is not None and node.type == "keywords" else ():
        key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
        if key is not None and value is not None:
            quoted = key.type == "quoted_keyword"
            found[literal(key) if quoted else text_of(key).strip().removesuffix(":")] = value
    return found


def literal(node: Node | None) -> str:
    """Return the content of a string or atom without interpolation, '' for anything else."""
    if node is None:
        return ""
    if node.type == "atom":
        return text_of(node).lstrip(":")
    if node.type in ("string", "quoted_atom", "quoted_keyword"):
        if any(c.type == "interpolation" for c in node.children):
            return ""
        return "".join(text_of(c) for c in node.named_children if c.type in ("quoted_content", "escape_sequence"))
    return ""


def aliases(node: Node | None) -> Iterator[tuple[str, Node]]:
    """Yield the modules that an argument names, each with its node: one, or several as ``A.{B, C}``."""
    if node is None:
        return
    if node.type == "alias":
        yield text_of(node), node
    elif node.type == "dot":
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        if right is not None and right.type == "tuple":
            for child in right.named_children:
                if child.type == "alias":
                    yield f"{text_of(left)}.{text_of(child)}", child


UNSPOKEN = ("child_spec", "call")
"""Functions that others call by convention: the file names only the module."""


def word_of(name: str) -> str:
    """Return the word that a file must contain to use a name.

    It is the last part, since modules are used through other modules; for an ``UNSPOKEN`` function it is the module's
    last part.
    """
    head, _, last = name.strip(".").rpartition(".")
    return head.rpartition(".")[2] if head and last in UNSPOKEN else last
