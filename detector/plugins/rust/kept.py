"""What is kept for a while: in Redis, as its clients have it (redis, deadpool-redis, bb8-redis, fred), and under which
name what the type of a cache makes, since a map that forgets its oldest may hold anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.kept import copied, ways
from detector.plugins.syntax import around, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_HOLDERS = ("function_item", "impl_item")


def kept_until_it_expires(call: Node) -> bool:
    """Whether a call is ``set_ex(key, value, seconds)``, fred's ``set(key, value, Some(Expiration::EX(60)), …)`` or
    ``set_options(key, value, …)`` with a time, of a copy of something."""
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
"""What gives a value a name, and which of its fields that is."""
_WITHIN = 12
"""So many nodes a value may lie inside of what it is wrapped in: ``Arc::new(Mutex::new(…))``."""


def holder_of(call: Node) -> str:
    """The field, variable or static that holds what a call makes; '' where it is handed on."""
    for node in around(call, _WITHIN):
        if node.type in _HOLDERS:
            return ""
        if node.type in _NAMED:
            return text_of(node.child_by_field_name(_NAMED[node.type]))
    return ""
