"""Reads ``rules/conventions/go.yml``: general facts about Go's platforms."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands. ``platforms``: modules that start an application which has no ``package main``; ``encodings``:
    tags that only say how a field is written."""

    platforms: frozenset[str]
    encodings: frozenset[str]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """Return the conventions; the file is read once. Raises RuleError if it is invalid."""
    return read("go.yml", Conventions)
