"""Reads Rust attributes and what they apply to (https://doc.rust-lang.org/reference/attributes.html)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.plugins.syntax import text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

_COMMENTS = ("line_comment", "block_comment")


def attached(attribute: Node) -> Node | None:
    """Return the item, field or variant that an attribute applies to."""
    node = attribute.next_named_sibling
    while node is not None and node.type in ("attribute_item", *_COMMENTS):
        node = node.next_named_sibling
    return node


def derives(attribute: Node) -> Iterator[str]:
    """Yield the paths in ``derive(…)``, also inside ``cfg_attr(…, derive(…))``."""
    pending = False
    for node in walk(attribute):
        if node.type == "identifier" and text_of(node) == "derive":
            pending = True
        elif node.type == "token_tree" and pending:
            pending = False
            yield from _paths(node)


def _paths(tokens: Node) -> Iterator[str]:
    path = ""
    for token in tokens.children:
        if token.type in ("identifier", "::", "crate", "self", "super"):
            path += text_of(token)
        elif path:
            yield path.removeprefix("::")
            path = ""


def texts(tokens: Node | None) -> Iterator[str]:
    """Yield all strings among arguments or tokens, at any depth of brackets."""
    for node in walk(tokens) if tokens is not None else ():
        if node.type in ("string_literal", "raw_string_literal"):
            yield "".join(text_of(child) for child in node.named_children if child.type == "string_content")


def first_text(tokens: Node | None, *, deep: bool = True) -> str:
    """Return the first string among arguments or tokens, '' if there is none.

    ``deep``: whether strings inside nested brackets count too.
    """
    for node in (walk(tokens) if deep else iter(tokens.named_children)) if tokens is not None else ():
        if node.type in ("string_literal", "raw_string_literal"):
            return "".join(text_of(child) for child in node.named_children if child.type == "string_content")
    return ""
