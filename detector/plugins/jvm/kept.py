"""Recognises Java calls that keep a copy of something in Redis until it expires, with Spring Data Redis and Jedis."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from detector.plugins.kept import is_copy, ways
from detector.plugins.syntax import around, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

_CLIMB, _MOST, _INNER = 30, 2000, 8
"""Maximum number of nodes around a call that are searched for its method, of nodes in that, and of nodes around a
variable that are searched for its ``return``."""
_HOLDERS = ("method_declaration", "class_declaration")
_COMPARED = ("binary_expression", "unary_expression", "instanceof_expression")


def kept_until_it_expires(call: Node, method: str, receiver: str) -> bool:
    """Return whether a call writes a copy of something that expires, which makes the store a cache.

    Forms: ``set(key, found, ttl)``, ``set(key, found, 5, TimeUnit.MINUTES)``, ``setex(key, seconds, found)``. The key or
    the names around the call must contain "cache", or the method looks under the key first and returns what it finds.
    ``method`` and ``receiver`` are the name of the method and the type of what it is called on.
    """
    known, given = ways("java"), call.child_by_field_name("arguments")
    if given is None or method not in known.sets | known.timed or known.receivers.get(method, "") not in receiver:
        return False
    parts = [part for part in given.named_children if not part.type.endswith("comment")]
    if len(parts) not in (3, 4) or (method in known.sets and text_of(parts[2]).startswith(known.timeless)):
        return False
    return is_copy(call, parts[0], _HOLDERS, whole=False, found=_finds_first(call, parts[0]))


def _finds_first(call: Node, key: Node) -> bool:
    """Return whether the method around a call reads the same key of the same store, and returns what it got."""
    method = next((node for node in around(call, _CLIMB) if node.type == "method_declaration"), None)
    inside = list(islice(walk(method), _MOST)) if method is not None else []
    read = {name for node in inside if _reads(node, call, key) for name in _named(node)}
    return any(node.type == "identifier" and text_of(node) in read and _is_returned(node) for node in inside)


def _reads(node: Node, call: Node, key: Node) -> bool:
    """Return whether a node is a call that reads the key of the store that ``call`` writes."""
    given = node.child_by_field_name("arguments") if node.type == "method_invocation" else None
    if given is None or text_of(node.child_by_field_name("name")) not in ways("java").gets:
        return False
    same = text_of(node.child_by_field_name("object")) == text_of(call.child_by_field_name("object"))
    return same and [text_of(part) for part in given.named_children] == [text_of(key)]


def _named(read: Node) -> set[str]:
    """Return the name of the variable that is declared with a value."""
    declared = next((node for node in around(read, _INNER) if node.type == "variable_declarator"), None)
    return {text_of(declared.child_by_field_name("name"))} if declared is not None else set()


def _is_returned(node: Node) -> bool:
    """Return whether a variable is in what a method returns, and not only compared there, as a count is."""
    for above in around(node, _INNER):
        if above.type == "return_statement" or above.type in _COMPARED:
            return above.type == "return_statement"
    return False
