"""What ``rules/conventions/jvm.yml`` knows of the JVM's frameworks."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands. ``clients``: what marks an interface as the client of another service. ``starters``: files
    of a module by which it configures itself in applications, each with what must stand in it."""

    clients: frozenset[str]
    starters: dict[str, str]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """The conventions, read once. Raises RuleError where the file is wrong."""
    return read("jvm.yml", Conventions)
