"""What a call keeps in Redis for a while, as StackExchange.Redis has it, and the extensions that keep objects with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.kept import copied, ways
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_HOLDERS = ("method_declaration", "local_function_statement", "class_declaration")


def kept_until_it_expires(call: Node, method: str, receiver: str) -> bool:
    """Whether a call is ``StringSet(key, value, expiry)`` of a copy of something; a lock is set where nothing stands yet."""
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
