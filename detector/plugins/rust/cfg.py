"""Conditional compilation: decides what ``#[cfg(…)]`` removes from the program that is built.

- ``#[cfg(feature = "postgres")]`` removes its item if the feature is known to be off.
- ``#[cfg(test)]`` always removes its item.
- A condition on the target removes nothing, since the target is unknown.

Source: https://doc.rust-lang.org/reference/conditional-compilation.html.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from detector.plugins.rust.attributes import attached
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

Features = frozenset[str] | None
"""The features that are on; None if they are unknown."""
_HELD = ("match_arm", "field_initializer", "shorthand_field_initializer")
"""Types of nodes that contain their own attributes; for all other nodes the attributes come before the node."""


def left_out(attribute: Node, features: Features) -> Node | None:
    """Return the node that an attribute removes from the program, None if it removes nothing."""
    if excludes(attribute, features):
        parent = attribute.parent
        return parent if parent is not None and parent.type in _HELD else attached(attribute)
    return None


def present(nodes: Iterable[Node], features: Features) -> Iterator[Node]:
    """Yield those of the nodes that are in the program that is built, without attributes."""
    dropped = -1
    for node in nodes:
        if node.type == "attribute_item":
            item = left_out(node, features)
            dropped = item.end_byte if item is not None else dropped
        elif node.start_byte >= dropped:
            yield node


def excludes(attribute: Node, features: Features) -> bool:
    """Return whether the condition of ``#[cfg(…)]`` or ``#![cfg(…)]`` is known to be false."""
    inside = attribute.named_children[0] if attribute.named_children else None
    if inside is None or not inside.named_children or text_of(inside.named_children[0]) != "cfg":
        return False
    tokens = inside.child_by_field_name("arguments")
    return tokens is not None and any(holds is False for holds in _each(tokens, features))


def _each(tokens: Node, features: Features) -> Iterator[bool | None]:
    """Yield the value of each condition between the brackets; None for an unknown one."""
    word, listed = "", False
    for node in (*tokens.children[1:-1], None):
        if node is None or node.type == ",":
            if word and not listed:
                yield {"test": False, "true": True, "false": False}.get(word)
            word, listed = "", False
        elif node.type == "token_tree":
            yield _joined(word, list(_each(node, features)))
            listed = True
        elif node.type in ("string_literal", "raw_string_literal"):
            yield _text(node) in features if word == "feature" and features is not None else None
            listed = True
        elif not word:
            word = text_of(node)


def _text(literal: Node) -> str:
    return "".join(text_of(child) for child in literal.named_children if child.type == "string_content")


def _joined(word: str, conditions: list[bool | None]) -> bool | None:
    """Return the value of ``not(…)``, ``any(…)`` or ``all(…)`` of some conditions, None if it is unknown."""
    if word == "not":
        return None if not conditions or conditions[0] is None else not conditions[0]
    settling = {"any": True, "all": False}.get(word)
    if settling is None:
        return None
    if settling in conditions:
        return settling
    return None if None in conditions else not settling
