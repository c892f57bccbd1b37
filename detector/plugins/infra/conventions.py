"""What ``rules/conventions/settings.yml`` knows of settings files."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands; it explains each key."""

    spaces: dict[str, tuple[str, ...]]
    kinds: tuple[str, ...]
    profiles: frozenset[str]
    telling: tuple[str, ...]
    named: tuple[str, ...]
    databases: tuple[str, ...]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """The conventions, read once. Raises RuleError where the file is wrong."""
    return read("settings.yml", Conventions)


@lru_cache(maxsize=1)
def prefixes() -> tuple[str, ...]:
    """How the keys begin whose settings are told by name."""
    spaces = conventions().spaces.items()
    return tuple(f"{framework}.{space}.".lstrip(".") for framework, listed in spaces for space in listed)


@lru_cache(maxsize=1)
def telling() -> tuple[bytes, ...]:
    """The words of properties that hold a connection."""
    return tuple(word.encode() for word in conventions().telling)


@lru_cache(maxsize=1)
def databases() -> re.Pattern[str]:
    """The databases that the name of a compose file may say."""
    return re.compile("|".join(map(re.escape, conventions().databases)))
