"""``rules/conventions/python.yml``: what the names mean that people give what their programs say of themselves."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands."""

    libraries: tuple[str, ...]
    applications: frozenset[str]
    runs: frozenset[str]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """What is known of the names."""
    return read("python.yml", Conventions)
