"""Reads literals and arguments from nodes of a PHP syntax tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

STREAM = "php://"
"""Beginning of the name of a PHP stream, which looks like a URL."""


def grammar() -> object:
    """Return the ``language_php()`` capsule of the grammar (PHP embedded in text)."""
    import tree_sitter_php

    return tree_sitter_php.language_php()


def literal(node: Node | None, depth: int = 0) -> str:
    """Return the text of a string, '' for anything else.

    Of a string with variables or of a concatenation it is the part before the first variable or operator.
    """
    if node is None or depth > 50:
        return ""
    if node.type in ("string", "encapsed_string"):
        parts: list[str] = []
        for child in node.named_children:
            if child.type not in ("string_content", "escape_sequence"):
                break
            text = text_of(child)
            parts.append("\\" if text == "\\\\" else text)
        return _named("".join(parts))
    if node.type == "binary_expression":
        return literal(node.child_by_field_name("left"), depth + 1)
    return ""


def _named(text: str) -> str:
    """Return the text, a PHP stream without its slashes: ``php:input``.

    With them it would be redacted as a URL, and only its scheme would remain.
    """
    is_stream = text.startswith(STREAM) and text.removeprefix(STREAM).isalpha()
    return text.replace("//", "") if is_stream else text


def arguments(call: Node) -> list[Node]:
    """Return the values of the arguments of a call or an attribute."""
    listed = call.child_by_field_name("arguments") or call.child_by_field_name("parameters")
    if listed is None:
        listed = next((c for c in call.named_children if c.type == "arguments"), None)
    if listed is None:
        return []
    return [a.named_children[-1] for a in listed.named_children if a.type == "argument" and a.named_children]


def last_name(name: str) -> str:
    """Return a class without its namespace."""
    return name.rpartition("\\")[2]
