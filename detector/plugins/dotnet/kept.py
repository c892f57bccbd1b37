"""Recognises C# calls that cache a copy in Redis, with StackExchange.Redis and its extensions for objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.kept import copied, ways
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_HOLDERS = ("method_declaration", "local_function_statement", "class_declaration")


def kept_until_it_expires(call: Node, method: str, receiver: str) -> bool:
    """Return whether a call writes a copy of something that expires: ``StringSet(key, value, expiry)``.

    A value that is written only if the key does not exist is a lock and does not count.
    ``method`` and ``receiver`` are the names of the method and of what it is called on.
    """
    known = ways("csharp")
    if method not in known.sets or known.receivers.get(method, "") not in receiver:
        return False
    given = call.child_by_field_name("arguments")
    parts = [part for part in given.named_children if part.type == "argument"] if given is not None else []
    if len(parts) < 3 or any(word in text_of(given) for word in known.unless):
        return False
    if text_of(parts[2]).startswith(known.timeless):
        return False
    return copied(call, parts[0], _HOLDERS, known.writes)
