"""What a call to a store keeps for a while: a copy of something, or a session, a lock, a code that is kept nowhere else."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from detector.plugins.syntax import around, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

NO_CACHE = ("session", "token", "lock", "otp", "code", "nonce", "state", "verif", "ticket", "limit", "challenge")
"""Words of keys and functions that say what is kept is no copy of anything."""

_CLIMB = 30
"""So many nodes around a call are looked at."""
_FIELDS = ("name", "property", "key")


def is_copy(call: Node, key: Node, holders: Collection[str], *, whole: bool) -> bool:
    """Whether what a call keeps is a copy: a ``whole`` object, or whatever its author calls cached by the key, the receiver
    or the names of what is around it, and no key that says otherwise. ``holders``: the types of the nodes that have such names."""
    written, said = text_of(key).lower(), _said_around(call, holders)
    cached = "cache" in f"{written} {said}" and not any(word in said for word in NO_CACHE)
    return (whole or cached) and not any(word in written for word in NO_CACHE)


def copied(call: Node, key: Node, holders: Collection[str], writes: Collection[str]) -> bool:
    """Whether what a call keeps is a copy in a language whose objects are written where they are kept or a few lines above
    it: the function around it says how (``writes``), and neither its name nor the key says that it is kept nowhere else."""
    function = next((node for node in around(call, _CLIMB) if node.type in holders), None)
    if function is None:
        return is_copy(call, key, holders, whole=False)
    body, name = text_of(function), text_of(function.child_by_field_name("name")).lower()
    whole = any(way in body for way in writes) and not any(word in name for word in NO_CACHE)
    return is_copy(call, key, holders, whole=whole)


def _said_around(call: Node, holders: Collection[str]) -> str:
    """What is called, and the names of the functions, methods and classes around it."""
    named = [call.child_by_field_name("function")]
    for holder in around(call, _CLIMB):
        if holder.type in holders:
            named += [holder.child_by_field_name(field) for field in _FIELDS]
    return " ".join(text_of(node) for node in named if node is not None).lower()
