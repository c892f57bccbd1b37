"""Go calls that cache a copy, and connection URLs in string literals: what cannot be determined from names alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.api import Source
from detector.plugins.beginnings import may_connect
from detector.plugins.connections import is_prefix, url_in_source
from detector.plugins.kept import ways
from detector.plugins.parse import matches
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

    from detector.plugins.go.scope import Scope


def kept_until_it_expires(call: Node, name: str, scope: Scope) -> bool:
    """Return whether a call writes a copy of something that expires, which makes the store a cache.

    The call has one of the forms of the Redis clients: ``Set(ctx, key, found, ttl)``, ``SetEx(…)``, ``Do("SETEX", key,
    seconds, found)``. In addition, either the key or the function around the call must contain "cache", or the same
    function must have called ``Get`` on the same receiver before. Words such as session or lock in either exclude it.

    ``name`` is the full name of the callee. Any other call is recorded in ``scope.asked``.
    """
    known, given = ways("go"), call.child_by_field_name("arguments")
    parts = [part for part in given.named_children if part.type != "comment"] if given is not None else []
    receiver, _, method = name.rpartition(".")
    if method in known.sets:
        key, time = (parts[-3], parts[-1]) if len(parts) in (3, 4) else (None, None)
    elif method in known.sends:
        key, time = _of_command(parts)
    else:
        scope.asked.add(name)
        return False
    if key is None or text_of(time).rpartition(".")[2] in known.timeless:
        return False
    said = f"{text_of(key)} {scope.function}".lower()
    return not any(word in said for word in known.no_copy) and ("cache" in said or f"{receiver}.Get" in scope.asked)


def _of_command(parts: list[Node]) -> tuple[Node | None, Node | None]:
    """Return the key and the time to live of a Redis command with an expiry, (None, None) for any other call.

    The forms are ``Do("SETEX", key, seconds, value)`` (or PSETEX) and ``Do("SET", key, value, "EX", ttl)``.
    """
    known, words = ways("go"), [text_of(part).strip('"`').upper() for part in parts]
    named = known.timed | known.commands
    at = next((number for number, word in enumerate(words[:2]) if word in named), None)
    if at is None or len(parts) < at + 4:
        return None, None
    if words[at] in known.timed:
        return parts[at + 1], parts[at + 2]
    timed = known.expires & set(words[at + 3 :]) and known.unless.isdisjoint(words)
    return (parts[at + 1], parts[-1]) if timed else (None, None)


def connections(root: Node, grammar: Callable[[], object], source: Source, language: str) -> Iterator[Fact]:
    """The connection URLs that stand in the source as strings, by their scheme alone."""
    if not may_connect(source.data):
        return
    for found in matches(root, grammar, "[(interpreted_string_literal) (raw_string_literal)] @text"):
        text = text_of(found["text"][0])[1:-1]
        if "\n" not in text and not is_prefix(text):
            yield from url_in_source(text, source.path, line_of(found["text"][0]), language)
