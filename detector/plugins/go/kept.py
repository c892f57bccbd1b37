"""What a call keeps for a while, and the connection URLs in strings: what the names of a Go file alone do not tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from detector.model import Fact
from detector.plugins.api import Source
from detector.plugins.connections import url_scheme
from detector.plugins.kept import NO_CACHE
from detector.plugins.syntax import line_of, matches, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

    from detector.plugins.go.scope import Scope

KEPT = "kept until it expires"
"""The value of a call that keeps a copy under a key for some time."""

_NO_CACHE = (*NO_CACHE, "sess", "captcha", "presence", "online", "attempt", "login")
"""Words of keys and functions that say what is kept is no copy of anything: it is kept nowhere else."""
_SETS = frozenset(("Set", "SetEx", "SetEX", "Setex"))
_FOREVER = frozenset(("0", "-1", "nil", "KeepTTL"))

_SCHEMES = (
    b"postgres://", b"postgresql://", b"mysql://", b"mongodb://", b"mongodb+srv://", b"sqlite://", b"sqlite3://",
    b"sqlserver://", b"clickhouse://", b"cockroachdb://", b"redis://", b"rediss://", b"neo4j://", b"bolt://", b"@tcp(",
)  # fmt: skip


def kept_until_it_expires(call: Node, name: str, scope: Scope) -> bool:
    """Whether a call is ``Set(ctx, key, found, ttl)``, ``SetEx(…)`` or ``Do("SETEX", key, seconds, found)``, as Redis'
    clients have them, of what its author calls cached or of what the same function looked for there before."""
    given = call.child_by_field_name("arguments")
    parts = [part for part in given.named_children if part.type != "comment"] if given is not None else []
    receiver, _, method = name.rpartition(".")
    if method in _SETS:
        key, time = (parts[-3], parts[-1]) if len(parts) in (3, 4) else (None, None)
    elif method in ("Do", "DoContext", "Send"):
        key, time = _of_command(parts)
    else:
        scope.asked.add(name)
        return False
    if key is None or text_of(time).rpartition(".")[2] in _FOREVER:
        return False
    said = f"{text_of(key)} {scope.function}".lower()
    return not any(word in said for word in _NO_CACHE) and ("cache" in said or f"{receiver}.Get" in scope.asked)


def _of_command(parts: list[Node]) -> tuple[Node | None, Node | None]:
    """The key and the time of ``Do("SETEX", key, seconds, value)`` (or PSETEX) and ``Do("SET", key, value, "EX", ttl)``."""
    words = [text_of(part).strip('"`').upper() for part in parts]
    at = next((number for number, word in enumerate(words[:2]) if word in ("SETEX", "PSETEX", "SET")), None)
    if at is None or len(parts) < at + 4:
        return None, None
    if words[at] != "SET":
        return parts[at + 1], parts[at + 2]
    return (parts[at + 1], parts[-1]) if {"EX", "PX"} & set(words[at + 3 :]) and "NX" not in words else (None, None)


def connections(root: Node, grammar: Callable[[], object], source: Source, language: str) -> Iterator[Fact]:
    """The connection URLs that stand in the source as strings, by their scheme alone. A bare prefix, as programs that
    speak to several databases compare it (``"postgres://"``), connects to nothing."""
    if not any(scheme in source.data for scheme in _SCHEMES):
        return
    for found in matches(root, grammar, "[(interpreted_string_literal) (raw_string_literal)] @text"):
        text = text_of(found["text"][0])[1:-1]
        scheme = url_scheme(text) if "\n" not in text else ""
        if scheme and text[len(scheme) :].strip(":/ "):
            value = "memory" if ":memory:" in text or "mode=memory" in text else ""
            yield Fact("url", scheme, source.path, line_of(found["text"][0]), language, value)
