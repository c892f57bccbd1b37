"""Reading files in memory with the JVM plugin alone."""

from __future__ import annotations

from functools import partial

from detector.observations import Fact, Package
from detector.plugins.jvm import PLUGIN
from tests.plugins import seen

scan = partial(seen.scan, PLUGIN)
declared = partial(seen.stated_in, PLUGIN)


def names(path: str, text: str | bytes, **others: str) -> dict[str, str]:
    """The scopes by name of what one manifest declares."""
    return {name: scope for name, scope, _, _ in declared(path, text, **others)}


def facts(text: str, suffix: str = ".java") -> list[Fact]:
    """The facts of one source file."""
    return seen.facts(PLUGIN, text, f"src/Code{suffix}")


def found(text: str, suffix: str, kind: str) -> set[str]:
    """All names under which the facts of one kind can be found."""
    return {name for fact in facts(text, suffix) if fact.kind == kind for name in seen.names_of(fact)}


def packages(files: dict[str, str | bytes]) -> dict[str, Package]:
    """The packages by folder; of several the one with members."""
    listed: dict[str, Package] = {}
    for package in scan(files).packages:
        if package.folder not in listed or package.members:
            listed[package.folder] = package
    return listed
