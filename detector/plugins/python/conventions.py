"""What ``rules/conventions/python.yml`` knows of Python's packages and frameworks."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.model import Scope
from detector.rules.conventions import read


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands; it explains each key."""

    libraries: tuple[str, ...]
    applications: frozenset[str]
    runs: frozenset[str]
    divided: frozenset[str]
    backends: dict[str, str]
    keys: frozenset[str]
    words: frozenset[str]
    entries: frozenset[str]
    scopes: dict[str, Scope]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """The conventions, read once. Raises RuleError where the file is wrong."""
    return read("python.yml", Conventions)


@lru_cache(maxsize=1)
def entries() -> frozenset[str]:
    """All words by which an entry of a table is about a store or a connection."""
    return conventions().words | conventions().entries


@lru_cache(maxsize=1)
def written_keys() -> tuple[bytes, ...]:
    """The keys of settings as they stand in a file that states one."""
    return tuple(key.encode() for key in sorted(conventions().keys))


@lru_cache(maxsize=1)
def written_backends() -> tuple[bytes, ...]:
    """The beginnings of backends as they stand in a file that states one."""
    return tuple(start.encode() for start in conventions().backends)


def key_of(name: str) -> str:
    """The word a file must contain to use a name: its top-level module, or the method of an unknown receiver.

    For a name inside a divided package it is the longest part: ``django.db.migrations.Migration`` → ``migrations``.
    """
    top, *inner = name.lstrip(".").split(".")
    if top in conventions().divided and len(inner) > 1:
        longest = max(reversed(inner), key=len)
        return longest if len(longest) > 3 else top
    return top
