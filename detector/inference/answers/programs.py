"""Judges the programs that share a manifest: one go.mod with a ``package main`` in many folders.

The component keeps all of its files and its own answer. Each program is judged beside it, as if the folders that it is
built from were the whole component, together with the deployment and settings around them (``sight.py``). A component that
consists of its programs answers as most of them do.
docs/architecture/decisions/0007 explains why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from detector.inference.answers.verdict import Verdict
from detector.inference.evidence.weigh import weights
from detector.model import FIELDS, Candidate, Category, Field, Finding
from detector.rules import technologies

SEVERAL = 2
"""Minimum number of programs that serve or are deployed for programs to be reported separately; one program with some
tools beside it is what the component is."""

SHARED = ("framework", "database", "orm")
"""Fields in which the answer of a component that consists of programs is what most programs have."""

_MOST = ("most of the programs use it", "fewer of the programs use it")
_SERVING = ("what serves uses it", "what serves uses another")
"""Why something is the answer of a component of programs, and why something else is not."""


def of_most(host: Verdict, programs: Sequence[Verdict]) -> Verdict:
    """Return the verdict of a component that consists of its programs: in the fields ``SHARED``, what most of them
    have.

    A program with less than an eighth (``thin``) of the largest one's source has no vote, and what all programs together
    have too little evidence for gets none: the protocol by which a program speaks with its plugins. A field changes only
    where more than ``SEVERAL`` programs answer it. Then a database that only workers have, ORMs and migrations of another
    store, and validation outside of the serving programs, are corrected.
    """
    largest = max((v.part.size for v in programs), default=0)
    voting = [v for v in programs if v.part.size * weights().thin >= largest]
    for field in FIELDS:
        mine, answering = host.stack.get(field), sum(v.stack.get(field) is not None for v in programs)
        if mine is None or field.category not in SHARED or answering <= SEVERAL:
            continue
        known = {c.id for c in host.candidates[field.path] if c.score >= weights().thresholds[field.category]}
        answers = (v.stack.get(field) for v in voting)
        found = _uppermost([f for f in answers if f is not None and f.id in known], field.category)
        votes = Counter(finding.id for finding in found)
        best = max(found, key=lambda f: (votes[f.id], f.confidence, f.id), default=mine)
        if votes[best.id] > votes[mine.id]:
            host = _answering(host, field, best, _MOST)
    return _of_those_that_serve(_of_one_store(_of_those_that_store(host, programs), programs), programs)


def _of_those_that_store(host: Verdict, programs: Sequence[Verdict]) -> Verdict:
    """The verdict with the database of the serving programs, and the ORM of those that have it, where only programs that
    answer no requests have the component's own."""
    having = [(v.serves, found) for v in programs if (found := v.stack.database.primary) is not None]
    mine, votes = host.stack.database.primary, Counter(finding.id for serves, finding in having if serves)
    if mine is None or not votes or mine.id in votes or all(finding.id != mine.id for _, finding in having):
        return host
    best = max((f for serves, f in having if serves), key=lambda f: (votes[f.id], f.confidence, f.id))
    using = [v for v in programs if v.serves and _id(v.stack.database.primary) == best.id]
    for field in FIELDS:
        if field.category in ("database", "orm"):
            given = [finding for v in using if (finding := v.stack.get(field)) is not None]
            host = _answering(host, field, max(given, key=lambda f: (f.confidence, f.id), default=None), _SERVING)
    return host


def _uppermost(found: list[Finding], category: Category) -> list[Finding]:
    """The answers without technologies that another answer supersedes: the plain server behind a worker's few routes is
    no second framework."""
    known = technologies()
    beneath = {below for f in found for below in known[f"{category}/{f.id}"].supersedes}
    return [finding for finding in found if finding.id not in beneath]


def _of_one_store(host: Verdict, programs: Sequence[Verdict]) -> Verdict:
    """The verdict without an ORM or migrations that belong to another store.

    They do where at least one program has them, but none of the programs with the component's database.
    """
    database = host.stack.database.primary
    if database is None:
        return host
    here = {v.part.folder for v in programs if _id(v.stack.database.primary) == database.id}
    for field in FIELDS:
        mine = host.stack.get(field)
        if mine is None or not here or field.category not in ("orm", "migrations"):
            continue
        having = {v.part.folder for v in programs if _id(v.stack.get(field)) == mine.id}
        if having and here.isdisjoint(having):
            host = _answering(host, field, None, _MOST)
    return host


def _of_those_that_serve(host: Verdict, programs: Sequence[Verdict]) -> Verdict:
    """The verdict with the validation library of the serving programs, where none of them uses the component's own
    answer.

    That answer may come from a worker, which checks events and no requests. Only serving programs in the component's
    language count.
    """
    field = next(field for field in FIELDS if field.category == "validation")
    mine, language = host.stack.get(field), _id(host.stack.backend.language)
    serving = [v for v in programs if v.serves and _id(v.stack.backend.language) == language]
    found = [finding for v in serving if (finding := v.stack.get(field)) is not None]
    votes = Counter(finding.id for finding in found)
    if mine is None or not found or mine.id in votes:
        return host
    best = max(found, key=lambda finding: (votes[finding.id], finding.confidence, finding.id))
    return _answering(host, field, best, _SERVING)


def _id(finding: Finding | None) -> str:
    """The id of a finding, '' for none."""
    return finding.id if finding is not None else ""


def _answering(host: Verdict, field: Field, found: Finding | None, why: tuple[str, str]) -> Verdict:
    """The verdict with another answer in a field, None for none. ``why``: why it is the answer, and why the one before is
    not."""

    def told(candidate: Candidate) -> Candidate:
        if candidate.id == _id(found):
            return replace(candidate, chosen=True, outcome=f"the answer: {why[0]}")
        return replace(candidate, chosen=False, outcome=why[1]) if candidate.chosen else candidate

    candidates = {**host.candidates, field.path: tuple(map(told, host.candidates[field.path]))}
    return replace(host, stack=host.stack.with_(field, found), candidates=candidates)
