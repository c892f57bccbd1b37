"""The data of ``rules/conventions/settings.yml``."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from detector.rules.conventions import conventions_of


class Symfony(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which of Symfony's settings are told."""

    keys: tuple[str, ...]
    drivers: frozenset[str]


class SettingsConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file, which explains each key."""

    spaces: dict[str, tuple[str, ...]]
    kinds: tuple[str, ...]
    kind_words: frozenset[str]
    kind_keys: frozenset[str]
    profiles: frozenset[str]
    telling: tuple[str, ...]
    named: tuple[str, ...]
    databases: tuple[str, ...]
    ready_made: frozenset[str]
    server_options: tuple[str, ...]
    symfony: Symfony


conventions = conventions_of("settings.yml", SettingsConventions)


@lru_cache(maxsize=1)
def prefixes() -> tuple[str, ...]:
    """Return the prefixes of keys whose settings become facts by name."""
    spaces = conventions().spaces.items()
    return tuple(f"{framework}.{space}.".lstrip(".") for framework, listed in spaces for space in listed)


@lru_cache(maxsize=1)
def telling() -> tuple[bytes, ...]:
    """Return the words that mark properties with a connection."""
    return tuple(word.encode() for word in conventions().telling)


@lru_cache(maxsize=1)
def databases() -> re.Pattern[str]:
    """Return a pattern for the databases that the name of a compose file may contain."""
    return re.compile("|".join(map(re.escape, conventions().databases)))
