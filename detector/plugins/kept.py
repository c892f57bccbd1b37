"""What a call to a store keeps for a while: a copy of something, or a session, a lock, a code that is kept nowhere else."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

NO_CACHE = ("session", "token", "lock", "otp", "code", "nonce", "state", "verif", "ticket", "limit", "challenge")
"""Words of keys and functions that say what is kept is no copy of anything."""

_CLIMB = 30
"""So many nodes are climbed: each step costs the more the deeper a node lies."""
_FIELDS = ("name", "property", "key")


def is_copy(call: Node, key: Node, holders: Collection[str], *, whole: bool) -> bool:
    """Whether what a call keeps is a copy: a ``whole`` object, or whatever its author calls cached by the key, the receiver
    or the names of what is around it, and no key that says otherwise. ``holders``: the types of the nodes that have such names."""
    written, around = text_of(key).lower(), _around(call, holders)
    cached = "cache" in f"{written} {around}" and not any(word in around for word in NO_CACHE)
    return (whole or cached) and not any(word in written for word in NO_CACHE)


def copied(call: Node, key: Node, holders: Collection[str], writes: Collection[str]) -> bool:
    """Whether what a call keeps is a copy in a language whose objects are written where they are kept or a few lines above
    it: the function around it says how (``writes``), and neither its name nor the key says that it is kept nowhere else."""
    function = _holder(call, holders)
    body, name = (
        (text_of(function), text_of(function.child_by_field_name("name"))) if function is not None else ("", "")
    )
    whole = any(way in body for way in writes) and not any(word in name.lower() for word in NO_CACHE)
    return is_copy(call, key, holders, whole=whole)


def _holder(call: Node, holders: Collection[str]) -> Node | None:
    """The function around a call."""
    current = call.parent
    for _ in range(_CLIMB):
        if current is None or current.type in holders:
            return current
        current = current.parent
    return None


def _around(call: Node, holders: Collection[str]) -> str:
    """What is called, and the names of the functions, methods and classes around it."""
    said, current = [text_of(call.child_by_field_name("function"))], call.parent
    for _ in range(_CLIMB):
        if current is None:
            break
        if current.type in holders:
            said += [text_of(node) for field in _FIELDS if (node := current.child_by_field_name(field)) is not None]
        current = current.parent
    return " ".join(said).lower()
