"""Reads ``rules/conventions/builds.yml``: what the plugins of build tools prove."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class Tool(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The plugins of one build tool; the file explains each key."""

    runs: dict[str, str]
    images: frozenset[str]
    programs: dict[str, frozenset[str]] = {}
    libraries: frozenset[str] = frozenset()
    loading: frozenset[str] = frozenset()
    blocks: frozenset[str] = frozenset()
    published: frozenset[str] = frozenset()
    withheld: dict[str, frozenset[str]] = {}
    hosts: frozenset[str] = frozenset()
    needs: dict[str, tuple[str, ...]] = {}
    plugins: dict[str, str] = {}
    modules: dict[str, str] = {}


class Builds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file, by build tool."""

    maven: Tool
    gradle: Tool
    sbt: Tool


builds = conventions_of("builds.yml", Builds)
