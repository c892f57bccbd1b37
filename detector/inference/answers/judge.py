"""Decides what each component is made of: from matches to verdicts."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from detector.inference.answers import libraries
from detector.inference.answers.choose import answer
from detector.inference.answers.homes import homes, makers
from detector.inference.answers.mappers import agree, leave_tables
from detector.inference.answers.nearest import keep_nearest
from detector.inference.answers.serving import Served, hosted, serves, serving
from detector.inference.answers.sight import Sight
from detector.inference.answers.stores import leave_declared, leave_migrations, leave_to_others
from detector.inference.answers.storing import Storing
from detector.inference.answers.verdict import Verdict
from detector.inference.components.deployment import works
from detector.inference.components.fronts import SCRIPTS, starts
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.asides import topics_of
from detector.inference.evidence.environments import Environments, leave_untold
from detector.inference.evidence.languages import Languages
from detector.inference.evidence.matching import Match
from detector.inference.evidence.overrides import leave_overridden
from detector.inference.evidence.relations import relate
from detector.inference.evidence.standings import STORES, Standings
from detector.inference.evidence.started import keep_started
from detector.inference.evidence.switches import leave_off
from detector.inference.evidence.weigh import OWN_FIELDS, Standing, Weighed, standings_of, weighed, weights
from detector.model import FIELDS, Candidate, Category, Finding, Stack
from detector.observations import Dependency
from detector.rules.schema import Technology
from detector.seen import Seen


class Known(NamedTuple):
    """What is known of a repository, the same for every component and program.

    - ``weighed``: the matches with their weights.
    - ``versions``: dependencies whose version a manifest or lock file states, by ``ecosystem/name``.
    - ``makers``: see ``homes.makers``.
    """

    matches: Sequence[Match]
    weighed: Sequence[Weighed]
    environments: Environments
    versions: dict[str, Dependency]
    makers: frozenset[str]


def judge_of(
    parts: Parts,
    matches: Sequence[Match],
    seen: Seen,
    languages: Mapping[str, Technology],
) -> Judge:
    """Return the judge of a repository's components. ``languages``: the technologies of the field language, by id."""
    at_home, topics = homes(parts, matches), topics_of(matches)
    known = Known(
        matches,
        [weighed(item, at_home, topics) for item in matches],
        Environments(parts, seen.deployments, seen.facts, matches),
        {f"{d.ecosystem}/{d.name}": d for d in seen.dependencies if d.version},
        makers(parts, matches),
    )
    standings = Standings(parts, Languages(parts, languages), known.weighed)
    answering = serving(standings, known.makers)
    stores = _folders_of_stores(parts, matches, seen)
    working = frozenset(p.folder for p in parts.all.values() if works(p, parts)) - answering - stores
    return Judge(known, Served(standings, answering, working, hosted(standings, answering)))


def _folders_of_stores(parts: Parts, matches: Sequence[Match], seen: Seen) -> frozenset[str]:
    """The folders whose Dockerfiles build on images of databases and of nothing else: scripts that set the database up,
    back it up or are called by it, not a program of the repository.

    Not those with a manifest that can be run, or whose images start more than a script: a program may need the tools of
    the database.
    """
    built = {
        (f.path, f.name) for f in seen.facts if f.kind == "image" and "dockerfile" in posixpath.basename(f.path).lower()
    }
    entries = ((parts.of(item.path).folder, starts(item.value)) for item in seen.deployments if item.kind == "entry")
    starting = {folder for folder, program in entries if program and not program.endswith(SCRIPTS)}
    stores = {(m.path, m.name) for m in matches if m.signal.kind == "image" and m.technology.category == "database"}
    others = {parts.of(path).folder for path, _ in built - stores}
    owners = (parts.of(path) for path, _ in built & stores)
    return frozenset(
        part.folder
        for part in owners
        if part.folder not in others and not (part.packages and (part.has_entry or part.folder in starting))
    )


class Judge:
    """Decides the verdict of each component, from what is ``known`` of the repository and which components serve or
    work (``served``)."""

    def __init__(self, known: Known, served: Served) -> None:
        self.served, self._known = served, known
        self.parts, self.standings, self.languages = served.parts, served.standings, served.standings.languages
        self._services = frozenset(p.folder for p in served.servers if not libraries.is_library(self.standings, p))
        self._used = frozenset(folder for s in self._services for folder in self.parts.closure(self.parts.all[s]))
        self._storing = Storing(served)

    def seen_by(self, sight: Sight) -> Judge | None:
        """Return the judge for one program that shares a manifest, as its ``Sight`` shows the components.

        None where the program neither serves nor is deployed.
        """
        program, known = sight.program, self._known
        standings = Standings(sight, self.languages.seen_by(sight), sight.counted(known.weighed))
        answers, own = serves(standings, program, known.makers), {program.folder}
        working = frozenset[str]() if answers or not works(program, self.parts) else frozenset(own)
        around = self.served.serving | sight.around
        answering = around | own if answers else around - own
        if not answers and not working:
            return None
        return Judge(known, Served(standings, answering, working, self.served.hosted))

    def verdict(self, part: Part, *, explained: bool) -> Verdict:
        """Return the verdict of one component.

        ``explained``: for the main back end. Its candidates have their evidence, and its stores are not reduced in
        favour of other components: the deployment alone may show its database.
        """
        is_serving, is_working = part.folder in self.served.serving, part.folder in self.served.working
        counting = self.standings.reach.of(part, self._services, self._theirs(part), whole=explained)
        known, environments = self._known, self._known.environments
        told = environments.without_those_of_others(counting, part, self.parts)
        standings = self.standings.in_proportion(standings_of(self.parts, part, told), part)
        leave_off(standings)
        leave_overridden(standings, lambda item: environments.is_told_to(item, part, self.parts))
        leave_declared(standings)
        keep_nearest(standings, part, self.parts)
        keep_started(standings, part, self.parts, self.served.serving)
        if not explained:
            leave_to_others(standings, part, self.parts, known.matches, environments.told(part.folder))
            leave_untold(standings, part, self.parts, environments.untold(part.folder))
            if self._storing.is_left_by(part):
                standings |= {category: [] for category in STORES}
            leave_migrations(standings, part, self.parts)
        framework = next(iter(relate(standings)[0].get("framework", ())), None)
        is_framed = framework is not None and framework.score >= weights().thresholds["framework"]
        folders = {part.folder} if is_working and part.bytes_by_language else self.parts.closure(part)
        spoken = self.languages.spoken(part, folders, framework if is_framed and not is_working else None)
        kept = {c: [self.languages.at_home(s, spoken) for s in listed] for c, listed in standings.items()}
        related, out = relate(kept)
        agree(related, part, self.parts)
        leave_tables(related, part, self.parts)
        findings: dict[Category, Finding | None] = {"language": self.languages.finding(spoken, folders)}
        candidates: dict[str, tuple[Candidate, ...]] = {}
        for field in FIELDS[1:]:
            found, listed = answer(
                field.category, related.get(field.category, ()), out, known.versions, explained=explained
            )
            findings[field.category] = (
                found if is_serving or (is_working and field.category not in OWN_FIELDS) else None
            )
            candidates[field.path] = listed
        return Verdict(part, Stack.of(findings), candidates, tuple(self._shown(part, findings, kept)), is_serving)

    def _theirs(self, part: Part) -> frozenset[str]:
        """The folders that services use and this component does not; none where it has no manifest, which would name
        what it uses.

        A library of models that one service refers to is no part of its neighbour.
        """
        return self._used - self.parts.closure(part) if part.packages else frozenset()

    def _shown(
        self, part: Part, findings: Mapping[Category, Finding | None], kept: Mapping[Category, list[Standing]]
    ) -> Iterator[Match]:
        """Yield the matches from which the patterns of the component are made.

        These are all in the component or in what it uses, and elsewhere only those that are evidence for one of its
        answers.
        """
        closure = self.parts.closure(part)
        for category, listed in kept.items():
            answer_ = findings.get(category)
            for standing in listed:
                chosen = answer_ is not None and answer_.id == standing.technology.id
                for item in standing.weighed:
                    near = self.parts.of(item.match.path).folder in closure
                    if item.weight > 0 and (near or chosen):
                        yield item.match
