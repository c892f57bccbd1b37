"""Recognises Rust calls that cache a copy: in Redis, or in a local map that discards its oldest entries.

The Redis clients are redis, deadpool-redis, bb8-redis and fred. A map may contain anything, so the name of the variable
or field that it is assigned to decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.kept import copied, ways
from detector.plugins.syntax import around, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_HOLDERS = ("function_item", "impl_item")


def kept_until_it_expires(call: Node) -> bool:
    """Return whether a call writes a copy of something that expires, which makes the store a cache.

    The forms are ``set_ex(key, value, seconds)``, fred's ``set(key, value, Some(Expiration::EX(60)), …)`` and
    ``set_options(key, value, …)`` with an expiry.
    """
    function = call.child_by_field_name("function")
    if function is not None and function.type == "generic_function":  # set::<(), _, _>(…)
        function = function.child_by_field_name("function")
    if function is None or function.type != "field_expression":
        return False
    known, method = ways("rust"), text_of(function.child_by_field_name("field"))
    if method not in known.timed and method not in known.sets:
        return False
    given = call.child_by_field_name("arguments")
    parts = [part for part in given.named_children if "comment" not in part.type] if given is not None else []
    if len(parts) < 3 or (method in known.sets and not any(word in text_of(given) for word in known.expires)):
        return False
    return copied(call, parts[0], _HOLDERS, known.writes)


_NAMED = {"field_initializer": "field", "let_declaration": "pattern", "static_item": "name", "const_item": "name"}
"""Types of nodes that give a value a name, and the field that contains the name."""
_WITHIN = 12
"""Maximum number of nodes between a value and its name: ``Arc::new(Mutex::new(…))``."""


def holder_of(call: Node) -> str:
    """Return the name of the field, variable, static or constant that a call's result is assigned to.

    Returns '' if the result is assigned to none of these.
    """
    for node in around(call, _WITHIN):
        if node.type in _HOLDERS:
            return ""
        if node.type in _NAMED:
            return text_of(node.child_by_field_name(_NAMED[node.type]))
    return ""
