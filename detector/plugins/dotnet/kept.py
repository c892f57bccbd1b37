"""What a call keeps in Redis for a while, as StackExchange.Redis has it, and the extensions that keep objects with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.kept import copied
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_SETS = {"StringSet": "", "StringSetAsync": "", "AddAsync": "IRedis"}
"""What keeps a value, and what the receiver's type must be called where others have such a method."""
_HOLDERS = ("method_declaration", "local_function_statement", "class_declaration")
_WRITES = ("Serialize", "ToJson", "ToBytes")
"""How a whole object is written."""
_FLAGS = ("when", "flags", "keepTtl")
_TIMELESS = ("When.", "CommandFlags.", "null", "false", "true", "default")


def kept_until_it_expires(call: Node, method: str, receiver: str) -> bool:
    """Whether a call is ``StringSet(key, value, expiry)`` of a copy of something; a lock is set where nothing stands yet."""
    if method not in _SETS or _SETS[method] not in receiver:
        return False
    given = call.child_by_field_name("arguments")
    parts = [part for part in given.named_children if part.type == "argument"] if given is not None else []
    if len(parts) < 3 or "NotExists" in text_of(given):
        return False
    third = text_of(parts[2])
    if third.startswith(_TIMELESS) or any(third.startswith(f"{name}:") for name in _FLAGS):
        return False
    return copied(call, parts[0], _HOLDERS, _WRITES)
