"""What ``rules/conventions/builds.yml`` knows of the plugins of build tools."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Tool(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the plugins of one build tool say; the file explains each key."""

    runs: dict[str, str]
    images: frozenset[str]
    libraries: frozenset[str] = frozenset()
    published: frozenset[str] = frozenset()
    plugins: dict[str, str] = {}
    modules: dict[str, str] = {}


class Builds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands: build tools."""

    maven: Tool
    gradle: Tool
    sbt: Tool


@lru_cache(maxsize=1)
def builds() -> Builds:
    """The file, read once. Raises RuleError where it is wrong."""
    return read("builds.yml", Builds)
