"""The verdict of one component, and the migrations that another component lends it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from detector.inference.components.parts import Part
from detector.inference.evidence.matching import Match
from detector.model import Candidate, Stack
from detector.rules import language_families

SHARED = 0.85
"""Factor for the confidence in migrations that another service contains."""


class Verdict(Struct, frozen=True):
    """The answers for one component: its stack, its candidates by field, the matches that count for it, and whether it
    serves (otherwise it is a worker)."""

    part: Part
    stack: Stack
    candidates: dict[str, tuple[Candidate, ...]]
    matches: tuple[Match, ...]
    serves: bool = True


def with_shared_migrations(verdict: Verdict, others: Sequence[Verdict], *, anyhow: bool) -> Verdict:
    """Return the verdict with the migrations of another component, where it has a database and no migrations of its
    own.

    The other component must migrate the same kind of database and be written in a related language. Where several do,
    each migrates its own database, and none lends. ``anyhow``: take the first one, in whatever language.
    """
    database = verdict.stack.database.primary
    if database is None or verdict.stack.database.migrations is not None:
        return verdict
    lenders = [o for o in others if _migrates(o, database.id) and (anyhow or _alike(verdict, o))]
    shared = lenders[0].stack.database.migrations if lenders and (anyhow or len(lenders) == 1) else None
    if shared is None:
        return verdict
    lent = replace(shared, confidence=round(shared.confidence * SHARED, 2))
    section = replace(verdict.stack.database, migrations=lent)
    return replace(verdict, stack=replace(verdict.stack, database=section))


def _migrates(other: Verdict, database: str) -> bool:
    """Whether a component has this database and migrations."""
    primary = other.stack.database.primary
    return primary is not None and primary.id == database and other.stack.database.migrations is not None


def _alike(one: Verdict, other: Verdict) -> bool:
    """Whether two components are written in languages that share their libraries."""
    spoken, theirs = one.stack.backend.language, other.stack.backend.language
    return spoken is not None and theirs is not None and theirs.id in language_families().of(spoken.id)
