"""What ``rules/conventions/rust.yml`` knows of Rust's standard library and of crates beside those of the rules."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands; it explains each key."""

    defaults: frozenset[str]
    options: frozenset[str]
    quoted: frozenset[str]
    derived: frozenset[str]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """The conventions, read once. Raises RuleError where the file is wrong."""
    return read("rust.yml", Conventions)
