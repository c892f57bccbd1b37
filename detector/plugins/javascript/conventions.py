"""What ``rules/conventions/javascript.yml`` knows of tools that have a settings file of their own."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names of a tool's settings files, as shell patterns, and the keys that tell something."""

    names: tuple[str, ...]
    keys: frozenset[str]


class JavascriptConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands: settings by tool."""

    settings: dict[str, Settings]


conventions = conventions_of("javascript.yml", JavascriptConventions)
