"""Whether a file is worth being searched for connections: whether it holds how one begins, or a word that speaks of a store.

The schemes are those of the ``url`` signals of the rules; all else stands in ``rules/conventions/connections.yml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from detector.rules import signals
from detector.rules.conventions import read
from detector.wordsearch import WordSearch


class _Connections(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands; it explains each key."""

    begins: tuple[str, ...]
    sections: tuple[str, ...]
    owners: tuple[str, ...]
    kinds: tuple[str, ...]
    words: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def _connections() -> _Connections:
    return read("connections.yml", _Connections)


def may_connect(data: bytes) -> bool:
    """Whether bytes hold the beginning of a connection URL or of a connection string."""
    return bool(_beginnings().held(data.lower()))


def first_in(row: str) -> int:
    """Where the first connection in a line of text begins, -1 where none does."""
    lower = row.lower()
    return min((lower.find(word) for word in _beginnings().held(lower.encode())), default=-1)


def may_tell(data: bytes) -> bool:
    """Whether settings in YAML, TOML, JSON or INI may connect to a store or name its kind."""
    return may_connect(data) or _names().search(data) is not None


def holds_word(data: bytes, form: str) -> bool:
    """Whether a file of a form (``conf``, ``pom``, ``plain``) holds one of the words that are looked for in it alone."""
    return any(word in data for word in _words(form))


@lru_cache(maxsize=8)
def _words(form: str) -> tuple[bytes, ...]:
    return tuple(word.encode() for word in _connections().words[form])


@lru_cache(maxsize=1)
def _beginnings() -> WordSearch:
    schemes = {pattern for signal in signals("url") for pattern in signal.patterns}
    words = {*_connections().begins, *map(_beginning, schemes)} - {""}
    return WordSearch({word: word[0] != "@" for word in words})


def _beginning(scheme: str) -> str:
    """How a URL of a scheme begins: ``postgres://``, ``postgres+`` of ``postgres+*``; '' for kinds of connection strings and
    schemes before which another stands (``jdbc:mysql``)."""
    if ":" in scheme:
        return ""
    return scheme.rstrip("*") if scheme.endswith("*") else f"{scheme}://"


@lru_cache(maxsize=1)
def _names() -> re.Pattern[bytes]:
    known = _connections()
    sections = f"(?:{_any(known.sections)})"
    kinds = rf"(?:{_any(known.owners)})[_-]?(?:{_any(known.kinds)})\b|driverClass"
    stand = rf"^{sections}:|^[ \t]*\[+\"?{sections}\b|\"{sections}\"\s*:"
    return re.compile(f"{kinds}|{stand}".encode(), re.IGNORECASE | re.MULTILINE)


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words)))
