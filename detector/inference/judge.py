"""From matches to answers: which component is the main back end, and what each serving component is made of."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from copy import copy

from msgspec import Struct
from msgspec.structs import replace

from detector.inference import libraries
from detector.inference.asides import declaring
from detector.inference.choose import answer, relate
from detector.inference.components import Part, Parts, above
from detector.inference.deployment import works
from detector.inference.fronts import is_called_worker, serves_nobody
from detector.inference.languages import Languages, family_of
from detector.inference.main import main_back_end
from detector.inference.matching import Match
from detector.inference.programs import Sight, of_most
from detector.inference.programs import verdicts as verdicts_of_programs
from detector.inference.reach import Reach
from detector.inference.stores import agree, keep_nearest, leave_migrations, leave_to_others
from detector.inference.weigh import OWN_FIELDS, Standing, standings_of, weighed, weights
from detector.model import FIELDS, Candidate, Category, Dependency, Finding, Stack
from detector.rules.schema import SOURCE_KINDS, Technology

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


STORES: tuple[Category, ...] = ("database", "orm")


class Judge:
    """Holds what all components are judged by."""

    def __init__(
        self,
        parts: Parts,
        matches: Sequence[Match],
        dependencies: Sequence[Dependency],
        languages: Mapping[str, Technology],
    ) -> None:
        self.parts, self._matches = parts, matches
        self.languages = Languages(parts, languages)
        self._versions = {f"{d.ecosystem}/{d.name}": d for d in dependencies if d.version}
        self._homes = _homes(parts, matches)
        self._makers = _makers(parts, matches)
        declared = declaring(matches)
        self._weighed = [weighed(item, self._homes, declared) for item in matches]
        self._reach = Reach(parts, self._weighed)
        self._own: dict[str, dict[Category, list[Standing]]] = {}
        serving = [p for p in parts.all.values() if not p.example and self._serves(p)]
        self._serving = frozenset(p.folder for p in serving) if not libraries.integrates(self) else frozenset()
        self._serving |= {folder for folder, part in parts.all.items() if self._serves_through(part)}
        self._serving -= libraries.untaken(self)
        self.hosted = self._taken_in()
        self._working = frozenset(p.folder for p in parts.all.values() if works(p, parts)) - self._serving

    def _serves(self, part: Part) -> bool:
        """Whether a component answers requests: it uses a framework, or an API style that needs
        none, or it is deployed and stores what it is sent."""
        w = weights()
        if (
            part.folder in self._makers
            or part.is_extension
            or part.is_tool
            or serves_nobody(part)
            or libraries.leaves_framework(self, part)
        ):
            return False
        least = w.strengths["strong"] if part.folder in self.parts.launched else w.serves
        if self.own(part, "framework") >= least or self.own(part, "api_style") >= w.serves_api:
            return True
        shown = part.deployed or self.own(part, "api_style") >= w.thresholds["api_style"]
        return shown and self.stores_in_source(part)

    def _serves_through(self, part: Part) -> bool:
        """Whether a program answers requests by a library of the same repository, which starts the framework for it:
        it runs, and its own source or its build names the framework, or it is deployed and next to nothing by itself."""
        if part.folder in self._serving or part.example or not part.runs or not part.folder or serves_nobody(part):
            return False
        named = {
            standing.technology.key
            for standing in self.standings(part).get("framework", ())
            if any(w.weight > 0 and w.match.signal.kind != "dependency" for w in standing.weighed)
        }
        libraries = [self.parts.all[folder] for folder in self.parts.closure(part) & self._serving]
        size = part.size if part.folder in self.parts.launched and not is_called_worker(part) else math.inf
        return any(
            standing.score >= weights().serves
            and (standing.technology.key in named or (self.starts(library) and size * weights().thin < library.size))
            for library in libraries
            if not library.runs
            for standing in self.standings(library).get("framework", ())
        )

    def stores_in_source(self, part: Part) -> bool:
        """Whether the component's own source, and not only a file of its deployment, reads or writes a database."""
        w = weights()
        return any(
            standing.score >= w.serves_storage
            and any(x.weight >= w.strengths["strong"] and x.match.signal.kind in SOURCE_KINDS for x in standing.weighed)
            for category in STORES
            for standing in self.standings(part).get(category, ())
        )

    def own(self, part: Part, category: Category) -> float:
        """The best score of a field from what stands in the component itself."""
        return max((s.score for s in self.standings(part).get(category, ())), default=0.0)

    def standings(self, part: Part) -> dict[Category, list[Standing]]:
        """How the technologies of each field stand by what the component itself holds, best first."""
        if part.folder not in self._own:
            found = standings_of(self.parts, part, self._reach.inside(part))
            self._own[part.folder] = self._in_proportion(found, part)
        return self._own[part.folder]

    def _in_proportion(self, standings: dict[Category, list[Standing]], part: Part) -> dict[Category, list[Standing]]:
        """The standings with each framework's score reduced where its languages are a small share of the source."""
        share, sizes = weights().share, self.languages.sizes(self.parts.closure(part))
        total = sum(sizes.values())
        reduced = []
        for standing in standings.get("framework", ()):
            spoken = sum(sizes.get(lang, 0) for lang in standing.technology.languages)
            known = total > 0 and standing.technology.languages
            part_of_full = min(1.0, spoken / total / share["full"]) if known else 1.0
            factor = share["least"] + (1 - share["least"]) * part_of_full
            reduced.append(standing._replace(score=standing.score * factor))
        if reduced:
            standings["framework"] = sorted(reduced, key=lambda s: (-s.score, s.technology.id))
        return standings

    def serves(self, part: Part) -> bool:
        """Whether a component answers requests."""
        return part.folder in self._serving

    @property
    def serving(self) -> list[Part]:
        """All components that serve, by path."""
        return [self.parts.all[folder] for folder in sorted(self._serving)]

    @property
    def working(self) -> list[Part]:
        """All components that are deployed and answer no requests, by path."""
        return [self.parts.all[folder] for folder in sorted(self._working)]

    def _taken_in(self) -> frozenset[str]:
        """The folders of libraries with routes that a program of the repository serves: a class library with
        controllers is served by the program that hosts it, even where that loads it without referring to it."""
        return frozenset(
            folder
            for part in self.serving
            if part.runs
            for folder in self.parts.closure(part) - {part.folder}
            if folder in self._serving and not self.parts.all[folder].runs
        )

    def starts(self, part: Part) -> bool:
        """Whether a framework is started in the component's own source."""
        return any(
            weighed.weight > 0 and weighed.match.signal.shows == "entry"
            for standing in self.standings(part).get("framework", ())
            for weighed in standing.weighed
        )

    def main(self) -> Part | None:
        """The main back end; see inference/main.py."""
        return main_back_end(self)

    def seen_by(self, sight: Sight) -> Judge | None:
        """The judge of one program, who sees it as a component; None where it neither serves nor is deployed."""
        judge = copy(self)
        judge.parts, judge.languages = sight, self.languages.seen_by(sight)
        judge._reach, judge._own = Reach(sight, sight.counted(self._weighed)), {}
        serves, own = judge._serves(sight.program), {sight.program.folder}
        judge._working = frozenset() if serves or not works(sight.program, self.parts) else frozenset(own)
        judge._serving = (self._serving | sight.around | own) if serves else (self._serving | sight.around) - own
        return judge if serves or judge._working else None

    def stores(self, part: Part) -> bool:
        """Whether a component reads or writes a database of its own."""
        return max(self.own(part, category) for category in STORES) >= weights().thresholds["database"]

    def verdict(self, part: Part, *, explained: bool = True) -> Verdict:
        """The stack of one component. Its candidates hold their evidence only where it is ``explained``: the main one,
        whose database may be told by the deployment alone."""
        serving, working = part.folder in self._serving, part.folder in self._working
        services = [other for other in self.serving if not libraries.is_library(self, other)]
        closed = frozenset(other.folder for other in services)
        counting = self._reach.of(part, closed, self._theirs(part, services), whole=explained)
        standings = self._in_proportion(standings_of(self.parts, part, counting), part)
        keep_nearest(standings, part, self.parts)
        if not explained:
            leave_to_others(standings, part, self.parts, self._matches)
            if self._leaves_storing(part):
                standings |= {category: [] for category in STORES}
            leave_migrations(standings, part, self.parts)
        framework = next(iter(relate(standings)[0].get("framework", ())), None)
        serves = framework is not None and framework.score >= weights().thresholds["framework"]
        folders = {part.folder} if working and part.bytes_by_language else self.parts.closure(part)
        spoken = self.languages.spoken(part, folders, framework if serves and not working else None)
        kept = {c: [self.languages.at_home(s, spoken) for s in listed] for c, listed in standings.items()}
        related, out = relate(kept)
        agree(related, part, self.parts)
        findings: dict[Category, Finding | None] = {"language": self.languages.finding(spoken, folders)}
        candidates: dict[str, tuple[Candidate, ...]] = {}
        for field in FIELDS[1:]:
            found, listed = answer(
                field.category, related.get(field.category, ()), out, self._versions, explained=explained
            )
            findings[field.category] = found if serving or (working and field.category not in OWN_FIELDS) else None
            candidates[field.path] = listed
        return Verdict(part, Stack.of(findings), candidates, tuple(self._shown(part, findings, kept)), serving)

    def _leaves_storing(self, part: Part) -> bool:
        """Whether a component shows nothing of a store itself, nor does a library that no other one takes in, while
        enough of those that it shares a library with do. Where what it takes of libraries is told, that speaks."""
        if any(self.own(part, category) for category in STORES) or self._hands_over(part):
            return False
        if self._borrows(part):
            return True
        if part.takes is not None:
            return False
        beside = [o for o in (*self.serving, *self.working) if o is not part and o.folder not in self.hosted]
        taken = {other.folder: self.parts.closure(other) - {other.folder} for other in beside}
        used = self.parts.closure(part) - {part.folder} - self._serving
        if any(self.stores(self.parts.all[folder]) for folder in used.difference(*taken.values())):
            return False
        others = [other for other in beside if used & taken[other.folder]]
        storing = sum(map(self.stores, others))
        return storing > 1 and storing > weights().storing * len(others)

    def _hands_over(self, part: Part) -> bool:
        """Whether a component that starts no framework is next to nothing beside one that it uses, which answers requests
        and stores, and which nothing but it deploys: the start of a server whose source is a package."""
        if self.starts(part):
            return False
        used = (self.parts.all[folder] for folder in part.uses & self._serving if folder in self.parts.all)
        return any(
            part.size * weights().thin < server.size and not self._is_deployed(server) and self.stores(server)
            for server in used
        )

    def _borrows(self, part: Part) -> bool:
        """Whether all stores in what a component uses are those of services that are deployed beside it: what it takes
        of such a one (its types, a helper) is not the part that stores."""
        beside = {o.folder for o in self.serving if self.starts(o) and self._is_deployed(o)}
        near = self.parts.closure(part, beside)
        theirs = self.parts.closure(part) - near
        return any(self.stores(self.parts.all[folder]) for folder in theirs) and not any(
            self.stores(self.parts.all[folder]) for folder in near
        )

    def _is_deployed(self, part: Part) -> bool:
        return part.deployed or part.folder in self.parts.launched

    def _theirs(self, part: Part, services: Sequence[Part]) -> frozenset[str]:
        """The folders of what other services use and this one does not, where its own manifest names what it uses: a
        library of models that one service refers to is no part of its neighbour."""
        if not part.packages:
            return frozenset()
        used = {folder for other in services if other is not part for folder in self.parts.closure(other)}
        return frozenset(used - self.parts.closure(part))

    def _shown(
        self, part: Part, findings: Mapping[Category, Finding | None], kept: Mapping[Category, list[Standing]]
    ) -> Iterator[Match]:
        """The matches that show how the component does things: what stands in it or in what it uses, and elsewhere
        only what speaks for one of its answers."""
        closure = self.parts.closure(part)
        for category, listed in kept.items():
            answer_ = findings.get(category)
            for standing in listed:
                chosen = answer_ is not None and answer_.id == standing.technology.id
                for item in standing.weighed:
                    near = self.parts.of(item.match.path).folder in closure
                    if item.weight > 0 and (near or chosen):
                        yield item.match

    def verdicts(self) -> list[Verdict]:
        """The stacks of all serving components. One that migrates nothing itself, while another one in its language (for
        the main back end: any) migrates the same kind of database, is served by that one's migrations."""
        main = self.main()
        programs = verdicts_of_programs(self, main)
        seen = {verdict.part.folder for verdict in programs}
        hosts = self.parts.hosts()
        told = (part for part in (*self.serving, *self.working) if part is main or part.folder not in self.hosted)
        listed = [part for part in told if part.folder not in seen]
        found = [self.verdict(part, explained=part is main) for part in listed]
        found = [of_most(v, programs) if v.part.folder in hosts else v for v in found] + programs
        return [self._with_shared_migrations(verdict, found, anyhow=verdict.part is main) for verdict in found]

    @staticmethod
    def _with_shared_migrations(verdict: Verdict, others: Sequence[Verdict], *, anyhow: bool) -> Verdict:
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

    def language_only(self) -> Stack:
        """The stack of a repository without a back end: the language with most source, nothing else."""
        sizes = self.languages.sizes(self.parts.all)
        spoken = min(sizes, key=lambda lang: (-sizes[lang], lang), default=None)
        return Stack.of({"language": self.languages.finding(spoken, self.parts.all)})


def _alike(one: Verdict, other: Verdict) -> bool:
    """Whether two components are written in languages that share their libraries."""
    spoken, theirs = one.stack.backend.language, other.stack.backend.language
    return spoken is not None and theirs is not None and theirs.id in family_of(spoken.id)


def _makers(parts: Parts, matches: Sequence[Match]) -> frozenset[str]:
    """The folders of components that are a framework themselves: whatever else they integrate, they serve nobody."""
    declared = {
        pattern
        for item in matches
        if item.technology.category == "framework"
        for signal in item.technology.signals
        if signal.kind == "dependency"
        for pattern in signal.patterns
    }
    return frozenset(
        part.folder
        for part in parts.all.values()
        for p in part.packages
        if p.name and f"{p.ecosystem}/{p.name}" in declared
    )


def _homes(parts: Parts, matches: Sequence[Match]) -> frozenset[str]:
    """Technologies whose own source this repository is: a package here has the name by which others declare them. A
    private one is never published under it: it only holds what the program has to do with the technology; nor is a copy
    that lies in what a deployed program of the repository uses."""
    launched = [parts.all[folder] for folder in parts.launched if folder in parts.all]
    taken_in = {used for part in launched for used in parts.closure(part)} - parts.launched - {""}
    own_parts = (p for p in parts.all.values() if not taken_in.intersection((p.folder, *above(p.folder))))
    packages = (package for part in own_parts for package in part.packages)
    own = {f"{p.ecosystem}/{p.name}" for p in packages if p.name and not p.private}
    return frozenset(
        technology.key
        for technology in {item.technology.key: item.technology for item in matches}.values()
        if any(signal.kind == "dependency" and own.intersection(signal.patterns) for signal in technology.signals)
    )
