"""Decides whether a file is worth searching for connections: it contains the start of one, or a word that indicates a
store.

The schemes are those of the ``url`` signals of the rules; the rest is in ``rules/conventions/connections.yml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from detector.rules import signals
from detector.rules.conventions import conventions_of
from detector.wordsearch import WordSearch


class _Connections(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file, which explains each key."""

    begins: tuple[str, ...]
    sections: tuple[str, ...]
    owners: tuple[str, ...]
    kinds: tuple[str, ...]
    ports: dict[str, str]
    words: dict[str, tuple[str, ...]]


_connections = conventions_of("connections.yml", _Connections)


def may_connect(data: bytes) -> bool:
    """Return whether bytes contain the start of a connection URL or of a connection string."""
    return bool(_beginnings().held(data.lower()))


def first_in(row: str) -> int:
    """Return the position of the first start of a connection in a line of text, -1 if there is none."""
    lower = row.lower()
    return min((lower.find(word) for word in _beginnings().held(lower.encode())), default=-1)


_PORT = re.compile(r"://[^\s/?#]{0,200}?:(\d{2,5})(?=[/?\s\"'`]|$)")
"""The port in a connection URL, behind its host."""


def server_at(text: str) -> str:
    """Return the id of the database that alone is reached at the port of a connection URL, '' if no one is known."""
    found = _PORT.search(text)
    return _connections().ports.get(found[1], "") if found else ""


def may_tell(data: bytes) -> bool:
    """Return whether settings in YAML, TOML, JSON or INI may connect to a store or name its kind."""
    return may_connect(data) or _names().search(data) is not None


def holds_word(data: bytes, form: str) -> bool:
    """Return whether a file of a form (``conf``, ``pom``, ``plain``) contains one of the words searched only in that
    form."""
    return any(word in data for word in _words(form))


@lru_cache(maxsize=8)
def _words(form: str) -> tuple[bytes, ...]:
    return tuple(word.encode() for word in _connections().words[form])


@lru_cache(maxsize=1)
def _beginnings() -> WordSearch:
    schemes = {pattern for _, signal in signals("url") for pattern in signal.patterns}
    words = {*_connections().begins, *map(_beginning, schemes)} - {""}
    return WordSearch({word: word[0] != "@" for word in words})


def _beginning(scheme: str) -> str:
    """Return the start of URLs of a scheme: ``postgres://``, or ``postgres+`` for ``postgres+*``.

    '' for kinds of connection strings and for schemes with a prefix (``jdbc:mysql``).
    """
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
