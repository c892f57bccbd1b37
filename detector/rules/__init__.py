"""Loads, checks and indexes the rule files under ``rules/``."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from detector.rules.schema import Technology

if TYPE_CHECKING:
    from collections.abc import Iterator

    from detector.rules.compiled import Knowledge
    from detector.rules.families import Families
    from detector.rules.filing import Shelves
    from detector.rules.schema import Signal, SignalKind


def builtin_folder() -> Path:
    """Return the folder of the built-in rules: in the installed package, or beside it in a source checkout."""
    shipped = Path(__file__).parent.parent / "_rules"
    return shipped if shipped.is_dir() else Path(__file__).parent.parent.parent / "rules"


@lru_cache(maxsize=1)
def technologies() -> dict[str, Technology]:
    """Return all technologies by key (``framework/fastapi``), of the built-in rules and all installed rule packs."""
    return {technology.key: technology for technology in knowledge().technologies}


@lru_cache(maxsize=1)
def language_families() -> Families:
    """Return the families of languages, of the built-in rules and all installed rule packs."""
    from detector.rules.families import Families

    return Families(knowledge().technologies)


@lru_cache(maxsize=1)
def knowledge() -> Knowledge:
    """Return rules and conventions, from the compiled cache unless their files have changed. Raises RuleError."""
    from detector.rules import compiled, packs

    places = packs.folders()
    found = compiled.load(places)
    if found is None:
        from detector.rules.filing import filing
        from detector.rules.load import read_conventions

        rules = list(packs.load_all(places).values())
        technologies = [Technology(*(getattr(r, name) for name in Technology.__struct_fields__)) for r in rules]
        found = compiled.Knowledge(technologies, filing(rules), read_conventions(builtin_folder() / "conventions"))
        compiled.save(places, found)
    return found


@lru_cache(maxsize=1)
def shelves() -> Shelves:
    """Return the shelves of all signals, of the built-in rules and all installed rule packs."""
    from detector.rules.filing import Shelves

    return Shelves(knowledge().filed)


def signals(kind: SignalKind, group: str = "") -> Iterator[tuple[Technology, Signal]]:
    """Yield the signals of a kind, each with its technology: of an ecosystem (``group``) for dependencies, else of a kind
    that is the same in every language (``url``, ``setting``, ``image``, …)."""
    for entry in shelves().of(kind, group).entries:
        yield knowledge().technologies[entry.technology], entry.signal
