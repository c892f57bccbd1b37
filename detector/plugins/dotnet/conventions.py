"""Reads ``rules/conventions/dotnet.yml``: general facts about .NET projects."""

from __future__ import annotations

import msgspec

from detector.observations import ComponentKind
from detector.rules.conventions import conventions_of


class DotnetConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of ``dotnet.yml``; the file explains each key."""

    implicit_usings: dict[str, tuple[str, ...]]
    assumed_sdk: str
    barren: frozenset[str]
    global_using_files: tuple[str, ...]
    test_packages: frozenset[str]
    kinds: dict[str, ComponentKind]
    programs: frozenset[str]
    hosts: frozenset[str]
    project_types: dict[str, str]

    def implicit(self, sdk: str) -> tuple[str, ...]:
        """Return the implicit usings of an SDK: its own and those of the plain SDK."""
        plain = self.implicit_usings.get("Microsoft.NET.Sdk", ())
        return (*plain, *self.implicit_usings.get(sdk, ())) if sdk != "Microsoft.NET.Sdk" else plain


conventions = conventions_of("dotnet.yml", DotnetConventions)
