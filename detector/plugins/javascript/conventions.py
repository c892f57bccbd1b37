"""What ``rules/conventions/javascript.yml`` knows of tools: those with a settings file of their own, those that build
and publish, those that copy templates."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names of a tool's settings files, as shell patterns, and the keys that tell something."""

    names: tuple[str, ...]
    keys: frozenset[str]


class JavascriptConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands: settings by tool, the tools that only build a package, the commands that publish
    one, the scripts that start one, the files that npm starts by themselves, and the folders of templates in a package with commands."""

    settings: dict[str, Settings]
    builders: frozenset[str]
    releases: frozenset[str]
    starting: tuple[str, ...]
    started: tuple[str, ...]
    templates: tuple[str, ...]


conventions = conventions_of("javascript.yml", JavascriptConventions)
