"""What ``rules/conventions/javascript.yml`` knows of tools that have a settings file of their own."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names of a tool's settings files, as shell patterns, and the keys that tell something."""

    names: tuple[str, ...]
    keys: frozenset[str]


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands: settings by tool."""

    settings: dict[str, Settings]


@lru_cache(maxsize=1)
def tools() -> dict[str, Settings]:
    """The tools by name, read once. Raises RuleError where the file is wrong."""
    return read("javascript.yml", Conventions).settings
