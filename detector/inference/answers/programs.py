"""Judges the programs that share a manifest: one go.mod with a ``package main`` in many folders.

The component keeps all of its files and its own answer. Each program is judged beside it, as if the folders that it is
built from were the whole component, together with the deployment and settings around them.
docs/architecture/decisions/0007 explains why.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property

from msgspec.structs import replace

from detector.inference.answers.verdict import Verdict
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.matching import Match
from detector.inference.evidence.weigh import Weighed, placed, weights
from detector.model import FIELDS, Candidate, Category, Finding
from detector.observations import Package
from detector.rules import technologies
from detector.rules.schema import SOURCE_KINDS

SEVERAL = 2
"""Minimum number of programs that serve or are deployed for programs to be reported separately; one program with some
tools beside it is what the component is."""

SHARED = ("framework", "database", "orm")
"""Fields in which the answer of a component that consists of programs is what most programs have."""

STORED = ("database", "orm", "migrations")
"""Fields for which a program must call a technology that another program calls; naming it is not enough."""

SERVED = ("framework", "api_style")
"""Fields for which something in a program must lead to a framework."""

NAMING = ("import", "base", "annotation", "dependency")
"""Kinds of signals that name a technology without using it."""


class Sight(Parts):
    """The components as one program sees them: the folders and files that it is built from are a component of their
    own."""

    def __init__(self, parts: Parts, program: Package) -> None:
        super().__init__(parts.all)
        self._parts, self._built_of = parts, frozenset(program.built_of)
        self.host = parts.of(program.path)
        self.program = Part(program.folder, [program], set(self.host.uses) - {program.folder})
        self.program.deployed = self.host.folder == program.folder and self.host.deployed
        for folder in {path if path in parts.sources else posixpath.dirname(path) for path in program.built_of}:
            for language, file in parts.sources.get(folder, ()):
                if folder in self._built_of or file.path in self._built_of:
                    self.program.holds(language, file)
        self.all[program.folder] = self.program
        self.spread = parts.spread

    def of(self, path: str) -> Part:
        """The program, for a path in its folder or in what it is built from; else the component that contains the
        path."""
        folder = path.rpartition("/")[0]
        if folder in self._built_of or path in self._built_of or f"{folder}/".startswith(f"{self.program.folder}/"):
            return self.program
        return self._parts.of(path)

    @property
    def around(self) -> set[str]:
        """The folders of the components that contain what the program is built from."""
        return {self.host.folder, *(self._parts.of(f"{folder}/").folder for folder in self._built_of)}

    def counted(self, weighed: Iterable[Weighed]) -> Iterator[Weighed]:
        """Yield the evidence that may count for the program.

        - Its own counts, except for stores that its packages only name while another program calls them, and for stores
          and frameworks that nothing in it leads to (``Parts.unopened``, ``Parts.unserved``). Packages in another
          program's folder count less (``neighbour`` in ``weights.yml``), since this program takes only a part of them;
          for frameworks, only where it does so.
        - Other evidence counts only for technologies that the program's own source shows, and not in the folder of
          another program: a server in the deployment may be another program's.
        """
        listed = [
            (x, own) for x in weighed if not self._left_shut(x.match, own := self.of(x.match.path) is self.program)
        ]
        shown = {w.match.technology.key for w, own in listed if own and w.match.role in ("source", "generated")}
        others = tuple(f"{other.folder}/" for other in self._parts.programs if other.folder != self.program.folder)
        named = _named([(item.match, own) for item, own in listed], shown)
        home = f"{self.program.folder}/"
        next_door = tuple(folder for folder in others if not home.startswith(folder))
        partly = tuple(folder for folder in next_door if folder not in self._whole)
        for item, own in listed:
            key, path = item.match.technology.key, item.match.path
            if key in named:
                continue
            if own:
                around = partly if item.match.technology.category in SERVED else next_door
                yield placed(item, "neighbour") if path.startswith(around) and not path.startswith(home) else item
            elif key in shown and not path.startswith(others):
                yield item

    @cached_property
    def _whole(self) -> set[str]:
        """The folders, each with a slash, of the other programs of which this one takes in everything but what starts
        them: it is the same server, started by another platform."""
        found = set()
        for other in self._parts.programs:
            inside = {at for at in other.built_of if at.startswith(f"{other.folder}/")} - {
                posixpath.dirname(other.path)
            }
            if inside and inside <= self._built_of:
                found.add(f"{other.folder}/")
        return found

    def _left_shut(self, match: Match, own: bool) -> bool:
        """Whether a match is source of the program that shows a store, and nothing in the program leads to a store; the
        same for what calls a framework or serves by it."""
        if not own or match.signal.kind not in SOURCE_KINDS:
            return False
        category, folder = match.technology.category, self.program.folder
        unopened = category in STORED and folder in self._parts.unopened
        unserved = category in SERVED and match.signal.kind not in NAMING and folder in self._parts.unserved
        return unopened or unserved


def _named(listed: Iterable[tuple[Match, bool]], shown: Collection[str]) -> set[str]:
    """Return the keys of the stores that a program only names while another program calls them.

    ``listed``: matches, each with whether it is the program's own. ``shown``: keys of the technologies that the program
    shows. Databases are left out where the program has an ORM and calls no database itself: then the ORM calls the
    driver.
    """
    calls = [(item.technology, own) for item, own in listed if item.signal.kind == "call"]
    used = {item.technology.key for item, own in listed if own and item.signal.kind not in NAMING}
    named = {technology.key for technology, _ in calls if technology.category in STORED} - used
    mapped = any(key.startswith("orm/") and key not in named for key in shown)
    if mapped and not any(own and technology.category == "database" for technology, own in calls):
        return {key for key in named if not key.startswith("database/")}
    return named


def of_most(host: Verdict, programs: Sequence[Verdict]) -> Verdict:
    """Return the verdict of a component that consists of its programs: in the fields ``SHARED``, what most of them
    have.

    A program with less than an eighth (``thin``) of the largest one's source has no vote. A field changes only where
    more than ``SEVERAL`` programs answer it. Then ORMs and migrations of another store, and validation outside of the
    serving programs, are corrected.
    """
    stack, candidates = host.stack, dict(host.candidates)
    largest = max((v.part.size for v in programs), default=0)
    voting = [v for v in programs if v.part.size * weights().thin >= largest]
    for field in FIELDS:
        mine, answering = stack.get(field), sum(v.stack.get(field) is not None for v in programs)
        if mine is None or field.category not in SHARED or answering <= SEVERAL:
            continue
        found = _uppermost([f for v in voting if (f := v.stack.get(field)) is not None], field.category)
        votes = Counter(finding.id for finding in found)
        best = max(found, key=lambda f: (votes[f.id], f.confidence, f.id), default=mine)
        if votes[best.id] > votes[mine.id]:
            stack = stack.with_(field, best)
            candidates[field.path] = tuple(_told(c, best.id) for c in candidates[field.path])
    return _of_those_that_serve(_of_one_store(replace(host, stack=stack, candidates=candidates), programs), programs)


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
    database, stack, candidates = host.stack.database.primary, host.stack, dict(host.candidates)
    if database is None:
        return host
    here = {v.part.folder for v in programs if _id(v.stack.database.primary) == database.id}
    for field in FIELDS:
        mine = stack.get(field)
        if mine is None or not here or field.category not in ("orm", "migrations"):
            continue
        having = {v.part.folder for v in programs if _id(v.stack.get(field)) == mine.id}
        if having and here.isdisjoint(having):
            stack = stack.with_(field, None)
            candidates[field.path] = tuple(_told(c, "") for c in candidates[field.path])
    return replace(host, stack=stack, candidates=candidates)


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
    listed = (_told(c, best.id, "what serves uses it", "what serves uses another") for c in host.candidates[field.path])
    told = {**host.candidates, field.path: tuple(listed)}
    return replace(host, stack=host.stack.with_(field, best), candidates=told)


def _id(finding: Finding | None) -> str:
    """The id of a finding, '' for none."""
    return finding.id if finding is not None else ""


def _told(
    candidate: Candidate,
    best: str,
    why: str = "most of the programs use it",
    why_not: str = "fewer of the programs use it",
) -> Candidate:
    """A candidate with its outcome after a vote: ``best`` is the id of the new answer, '' for none."""
    if candidate.id == best:
        return replace(candidate, chosen=True, outcome=f"the answer: {why}")
    if candidate.chosen:
        return replace(candidate, chosen=False, outcome=why_not)
    return candidate
