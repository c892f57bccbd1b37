"""Reads ``rules/conventions/go.yml``: general facts about Go's platforms."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class GoConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands. ``platforms``: modules that start an application which has no ``package main``; ``completing``:
    frameworks whose tool writes it, each with the file that an application has; ``encodings``: tags that only say how a
    field is written."""

    platforms: frozenset[str]
    completing: dict[str, str]
    encodings: frozenset[str]


conventions = conventions_of("go.yml", GoConventions)
