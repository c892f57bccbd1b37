"""Decides whether a value that a call stores for a while is a copy (a cache), or exists nowhere else: a session, a
lock, a code."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from detector.plugins.syntax import around, text_of
from detector.rules.conventions import conventions_of

if TYPE_CHECKING:
    from tree_sitter import Node

KEPT = "kept until it expires"
"""The ``value`` of the fact of a call that writes a copy which expires."""
_CLIMB = 30
"""Maximum number of enclosing nodes examined around a call."""
_FIELDS = ("name", "property", "key")


class Ways(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a language's clients store a value for a while; ``rules/conventions/kept.yml`` explains each key."""

    sets: frozenset[str]
    timed: frozenset[str] = frozenset()
    receivers: dict[str, str] = {}
    sends: frozenset[str] = frozenset()
    commands: frozenset[str] = frozenset()
    expires: frozenset[str] = frozenset()
    timeless: tuple[str, ...] = ()
    seconds: tuple[str, ...] = ()
    unless: frozenset[str] = frozenset()
    writes: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    gets: frozenset[str] = frozenset()
    no_copy: tuple[str, ...] = ()


class _Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    no_copy: tuple[str, ...]
    languages: dict[str, Ways]


_kept = conventions_of("kept.yml", _Kept)


@lru_cache(maxsize=8)
def ways(language: str) -> Ways:
    """Return how the clients of a language store a value, with all words for values that are no copy. Raises
    RuleError."""
    kept = _kept()
    found = kept.languages[language]
    return msgspec.structs.replace(found, no_copy=(*kept.no_copy, *found.no_copy))


def is_copy(call: Node, key: Node, holders: Collection[str], *, whole: bool, found: bool = False) -> bool:
    """Return whether the value that a call stores is a copy.

    1. It is not if the key contains a word for values that are no copy (a session, a lock).
    2. Else it is if it is a ``whole`` object.
    3. Else it is if the names around the call contain no such word, and these, the key or the receiver contain "cache",
       or what is ``found`` under the key is returned first.

    ``holders``: the node types of functions and classes, which have such names.
    """
    written, said = text_of(key).lower(), _said_around(call, holders)
    cached = (found or "cache" in f"{written} {said}") and not any(word in said for word in _kept().no_copy)
    return (whole or cached) and not any(word in written for word in _kept().no_copy)


def copied(call: Node, key: Node, holders: Collection[str], writes: Collection[str]) -> bool:
    """Return whether the stored value is a copy, for languages in which an object is serialised in the call or a few
    lines above.

    It is if the function around the call contains one of ``writes`` (ways to serialise an object), and neither its name
    nor the key contains a word for values that are no copy; else as in ``is_copy``.
    """
    function = next((node for node in around(call, _CLIMB) if node.type in holders), None)
    if function is None:
        return is_copy(call, key, holders, whole=False)
    body, name = text_of(function), text_of(function.child_by_field_name("name")).lower()
    whole = any(way in body for way in writes) and not any(word in name for word in _kept().no_copy)
    return is_copy(call, key, holders, whole=whole)


def _said_around(call: Node, holders: Collection[str]) -> str:
    """Return the called function and the names of the functions, methods and classes around the call, in lower case."""
    named = [call.child_by_field_name("function")]
    for holder in around(call, _CLIMB):
        if holder.type in holders:
            named += [holder.child_by_field_name(field) for field in _FIELDS]
    return " ".join(text_of(node) for node in named if node is not None).lower()
