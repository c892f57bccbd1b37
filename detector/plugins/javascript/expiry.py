"""Reads calls that keep something in a store for a while, which makes the store a cache where it is a copy."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.javascript.expressions import Scope, literal, plain
from detector.plugins.kept import is_copy, ways
from detector.plugins.syntax import around, line_of, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

_CLIMB, _MOST, _INNER = 30, 2000, 8
"""Maximum number of nodes around a call that are searched for its function, of nodes in that, and of nodes around a
variable that are searched for its ``return``."""
_FUNCTIONS = ("arrow_function", "function_expression", "method_definition", "function_declaration")
_HOLDERS = (*_FUNCTIONS, "variable_declarator", "public_field_definition", "class_declaration", "pair")
"""Types of the nodes whose names describe what a call inside them does."""


def read_expiry(call: Node, name: str, scope: Scope, language: str) -> Iterator[Fact]:
    """Yield a tag ``EX`` for a call that writes a copy of something that expires, which makes the store a cache.

    Forms: ``redis.set(key, JSON.stringify(found), 'EX', 60)``, ``set(key, text, { EX: 60 })``,
    ``setex(key, 60, text)``. The value must be a serialized object, or the key or the surrounding names must contain
    "cache", or the function looks under the key first and returns what it finds there. Keys that name a session, a
    lock or a code are excluded.
    """
    known, given = ways("javascript"), call.child_by_field_name("arguments")
    parts = given.named_children if given is not None else []
    last = name.rpartition(".")[2].lower()
    if len(parts) < 3 or (last not in known.sets and last not in known.timed):
        return
    kept, *options = parts[1:] if last in known.sets else (parts[2], parts[1])
    words = {literal(node).upper() for node in options if node.type == "string"}
    for node in options:
        pairs = node.named_children if node.type == "object" else []
        words |= {text_of(p.child_by_field_name("key")).upper() for p in pairs if p.type == "pair"}
    if words & known.unless or not (last in known.timed or words & known.expires):
        return
    whole = scope.called(kept) in known.writes
    if is_copy(call, parts[0], _HOLDERS, whole=whole, found=_finds_first(call, parts[0])):
        yield Fact("tag", f"{name}.EX", scope.path, line_of(call), language, symbol="EX")


def _finds_first(call: Node, key: Node) -> bool:
    """Return whether the function around a call reads the same key of the same store, and returns what it got.

    Example: ``const old = await redis.get(key); if (old) return old``.
    """
    function = next((node for node in around(call, _CLIMB) if node.type in _FUNCTIONS), None)
    store = _part(call, "object")
    if function is None or not store:
        return False
    read = {name for node in islice(walk(function), _MOST) for name in _read(node, store, text_of(key))}
    named = (node for node in islice(walk(function), _MOST) if node.type == "identifier" and text_of(node) in read)
    return bool(read) and any(above.type == "return_statement" for node in named for above in around(node, _INNER))


def _read(declared: Node, store: str, key: str) -> set[str]:
    """Return the name of a variable that holds what a store has under a key."""
    value = plain(declared.child_by_field_name("value")) if declared.type == "variable_declarator" else None
    given = value.child_by_field_name("arguments") if value is not None else None
    if value is None or given is None or [text_of(node) for node in given.named_children] != [key]:
        return set()
    found = _part(value, "property") in ways("javascript").gets and _part(value, "object") == store
    return {text_of(declared.child_by_field_name("name"))} if found else set()


def _part(call: Node, field: str) -> str:
    """Return the ``object`` or the ``property`` of what is called. A call with type arguments has ``await`` in it."""
    method = plain(call.child_by_field_name("function"))
    return text_of(method.child_by_field_name(field)) if method is not None else ""
