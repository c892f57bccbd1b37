"""Reads ``rules/conventions/python.yml``: general facts about Python packages and frameworks."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.observations import Scope
from detector.rules.conventions import conventions_of


class PythonConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file; the file explains each key."""

    libraries: tuple[str, ...]
    extending: tuple[str, ...]
    extended: frozenset[str]
    plugins: frozenset[str]
    servers: tuple[str, ...]
    trying: frozenset[str]
    applications: frozenset[str]
    runs: frozenset[str]
    divided: frozenset[str]
    backends: dict[str, str]
    keys: frozenset[str]
    words: frozenset[str]
    entries: frozenset[str]
    scopes: dict[str, Scope]
    extras: dict[str, dict[str, str]]


conventions = conventions_of("python.yml", PythonConventions)


@lru_cache(maxsize=1)
def entries() -> frozenset[str]:
    """Return the words in a setting's name which mean that an entry of a table is about a store or a connection."""
    return conventions().words | conventions().entries


@lru_cache(maxsize=1)
def written_keys() -> tuple[bytes, ...]:
    """Return the keys of settings that are searched for in source, as bytes."""
    return tuple(key.encode() for key in sorted(conventions().keys))


@lru_cache(maxsize=1)
def written_backends() -> tuple[bytes, ...]:
    """Return the beginnings of Django backend names that are searched for in source, as bytes."""
    return tuple(start.encode() for start in conventions().backends)


def key_of(name: str) -> str:
    """Return the word that a file must contain to use a name.

    It is the top-level module, or the method of an unknown receiver. Inside a divided package it is the longest part:
    ``django.db.migrations.Migration`` → ``migrations``.
    """
    top, *inner = name.lstrip(".").split(".")
    if top in conventions().divided and len(inner) > 1:
        longest = max(reversed(inner), key=len)
        return longest if len(longest) > 3 else top
    return top
