"""What ``rules/conventions/go.yml`` knows of Go's platforms."""

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
    """The conventions, read once. Raises RuleError where the file is wrong."""
    return read("go.yml", Conventions)
