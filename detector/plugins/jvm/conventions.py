"""Reads ``rules/conventions/jvm.yml``: general facts about JVM frameworks."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file.

    - ``clients``: annotations that mark an interface as the client of another service.
    - ``starters``: files that register a module's auto-configurations in applications → the word the file must contain.
    """

    clients: frozenset[str]
    starters: dict[str, str]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """Return the conventions; the file is read once. Raises RuleError if it is invalid."""
    return read("jvm.yml", Conventions)
