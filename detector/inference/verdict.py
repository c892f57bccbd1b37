"""What is said of one component, and what another one lends it: migrations of the same database."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from detector.inference.components import Part
from detector.inference.languages import family_of
from detector.inference.matching import Match
from detector.model import Candidate, Stack

SHARED = 0.85
"""What remains of the confidence in migrations that another service holds."""


class Verdict(Struct, frozen=True):
    """What is said of one component: its stack, how the candidates fared, the matches that count for it, whether it
    answers requests (else it is a worker)."""

    part: Part
    stack: Stack
    candidates: dict[str, tuple[Candidate, ...]]
    matches: tuple[Match, ...]
    serves: bool = True


def with_shared_migrations(verdict: Verdict, others: Sequence[Verdict], *, anyhow: bool) -> Verdict:
    """A verdict with the migrations of another component that migrates the same kind of database, in its language or
    ``anyhow``, where it migrates nothing itself."""
    database, migrations = verdict.stack.database.primary, verdict.stack.database.migrations
    if database is None or migrations is not None:
        return verdict
    for other in others:
        theirs, shared = other.stack.database.primary, other.stack.database.migrations
        if (
            theirs is not None
            and theirs.id == database.id
            and shared is not None
            and (anyhow or _alike(verdict, other))
        ):
            lent = replace(shared, confidence=round(shared.confidence * SHARED, 2))
            section = replace(verdict.stack.database, migrations=lent)
            return replace(verdict, stack=replace(verdict.stack, database=section))
    return verdict


def _alike(one: Verdict, other: Verdict) -> bool:
    """Whether two components are written in languages that share their libraries."""
    spoken, theirs = one.stack.backend.language, other.stack.backend.language
    return spoken is not None and theirs is not None and theirs.id in family_of(spoken.id)
