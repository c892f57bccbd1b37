"""What the tools of an ecosystem do with what a manifest declares (``rules/conventions/ecosystems.yml``)."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.errors import RuleError, closest
from detector.observations import Package


class Ecosystems(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The ecosystems that share a property; ``rules/conventions/ecosystems.yml`` explains each."""

    manifests: frozenset[str]
    inert: frozenset[str]
    compiled_apart: frozenset[str]
    reached_by_name: frozenset[str]
    takes_by_manifest: frozenset[str]
    called_alike: frozenset[str]
    publishing: frozenset[str]
    beside: frozenset[str]
    exact: dict[str, str]
    versions_elsewhere: frozenset[str]
    platform: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def ecosystems() -> Ecosystems:
    """The conventions about ecosystems. Read once. Raises RuleError for an ecosystem that no language lists."""
    from detector.rules import technologies
    from detector.rules.conventions import read

    found = read("ecosystems.yml", Ecosystems)
    known = {name for technology in technologies().values() for name in technology.ecosystems}
    named = frozenset[str]().union(*(getattr(found, field) for field in found.__struct_fields__))
    for name in sorted(named - known):
        remedy = closest(name, known, "a language must name it in 'ecosystems'")
        raise RuleError(f"unknown ecosystem {name}", path="conventions/ecosystems.yml", remedy=remedy)
    return found


def decides(package: Package) -> bool:
    """Whether a manifest tells for sure whether a program or a library is made."""
    return package.ecosystem in ecosystems().manifests


def is_inert(package: Package) -> bool:
    """Whether a manifest declares a library of which no tool starts anything."""
    return package.kind == "library" and not package.entry and package.ecosystem in ecosystems().inert


def ecosystem_of(package: str) -> str:
    """The ecosystem in the name of a package: ``maven`` of ``maven/org.postgresql/postgresql``."""
    return package.partition("/")[0]
