"""What is known of .NET projects in general: ``rules/conventions/dotnet.yml``."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.model import ComponentKind
from detector.rules.conventions import read


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data of ``dotnet.yml``; the file explains each key."""

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
        """The usings that a project of an SDK has without saying so: the plain SDK's and its own."""
        plain = self.implicit_usings.get("Microsoft.NET.Sdk", ())
        return (*plain, *self.implicit_usings.get(sdk, ())) if sdk != "Microsoft.NET.Sdk" else plain


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """The conventions, read once."""
    return read("dotnet.yml", Conventions)
