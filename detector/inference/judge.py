"""From matches to answers: which component is the main back end, and what each serving component is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import copy

from detector.inference import libraries
from detector.inference.asides import declaring
from detector.inference.choose import answer
from detector.inference.components import Part, Parts
from detector.inference.deployment import works
from detector.inference.environments import Environments, leave_untold
from detector.inference.homes import homes, makers
from detector.inference.languages import Languages
from detector.inference.main import main_back_end
from detector.inference.matching import Match
from detector.inference.programs import Sight, of_most
from detector.inference.programs import verdicts as verdicts_of_programs
from detector.inference.relations import relate
from detector.inference.serving import hosted, serves, serving
from detector.inference.standings import STORES, Standings
from detector.inference.started import keep_started
from detector.inference.stores import agree, keep_nearest, leave_migrations, leave_to_others
from detector.inference.storing import Storing
from detector.inference.switches import leave_off
from detector.inference.verdict import Verdict, with_shared_migrations
from detector.inference.weigh import OWN_FIELDS, Standing, standings_of, weighed, weights
from detector.model import FIELDS, Candidate, Category, Dependency, Fact, Finding, Stack
from detector.rules.schema import Technology


class Judge:
    """Holds what all components are judged by."""

    def __init__(
        self,
        parts: Parts,
        matches: Sequence[Match],
        dependencies: Sequence[Dependency],
        languages: Mapping[str, Technology],
        facts: Sequence[Fact] = (),
    ) -> None:
        self.parts, self._matches = parts, matches
        self._environments = Environments(parts, facts, matches)
        self._versions = {f"{d.ecosystem}/{d.name}": d for d in dependencies if d.version}
        at_home, declared = homes(parts, matches), declaring(matches)
        self._weighed = [weighed(item, at_home, declared) for item in matches]
        self.standings = Standings(parts, Languages(parts, languages), self._weighed)
        self._makers = makers(parts, matches)
        self._serving = serving(self.standings, self._makers)
        self.hosted = hosted(parts, self._serving)
        self._working = frozenset(p.folder for p in parts.all.values() if works(p, parts)) - self._serving
        self._settle()

    def _settle(self) -> None:
        """Work out once what every verdict asks for: who answers for itself, what these use, who stores beside whom."""
        self._services = frozenset(p.folder for p in self.serving if not libraries.is_library(self.standings, p))
        self._used = frozenset(folder for s in self._services for folder in self.parts.closure(self.parts.all[s]))
        self._storing = Storing(self.parts, self.standings, self.serving, self.working, self.hosted)

    def serves(self, part: Part) -> bool:
        """Whether a component answers requests."""
        return part.folder in self._serving

    @property
    def languages(self) -> Languages:
        """The languages of the components."""
        return self.standings.languages

    @property
    def serving(self) -> list[Part]:
        """All components that serve, by path."""
        return [self.parts.all[folder] for folder in sorted(self._serving)]

    @property
    def working(self) -> list[Part]:
        """All components that are deployed and answer no requests, by path."""
        return [self.parts.all[folder] for folder in sorted(self._working)]

    def main(self) -> Part | None:
        """The main back end; see inference/main.py."""
        return main_back_end(self)

    def seen_by(self, sight: Sight) -> Judge | None:
        """The judge of one program, who sees it as a component; None where it neither serves nor is deployed."""
        judge = copy(self)
        judge.parts = sight
        judge.standings = Standings(sight, self.languages.seen_by(sight), sight.counted(self._weighed))
        answers, own = serves(judge.standings, sight.program, self._makers), {sight.program.folder}
        judge._working = frozenset() if answers or not works(sight.program, self.parts) else frozenset(own)
        judge._serving = (self._serving | sight.around | own) if answers else (self._serving | sight.around) - own
        judge._settle()
        return judge if answers or judge._working else None

    def verdict(self, part: Part, *, explained: bool = True) -> Verdict:
        """The stack of one component. Its candidates hold their evidence only where it is ``explained``: the main one,
        whose database may be told by the deployment alone."""
        is_serving, is_working = part.folder in self._serving, part.folder in self._working
        counting = self.standings.reach.of(part, self._services, self._theirs(part), whole=explained)
        told = self._environments.without_those_of_others(counting, part, self.parts)
        standings = self.standings.in_proportion(standings_of(self.parts, part, told), part)
        leave_off(standings)
        keep_nearest(standings, part, self.parts)
        keep_started(standings, part, self.parts, self._serving)
        if not explained:
            leave_to_others(standings, part, self.parts, self._matches, self._environments.told(part.folder))
            leave_untold(standings, part, self.parts, self._environments.untold(part.folder))
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
        findings: dict[Category, Finding | None] = {"language": self.languages.finding(spoken, folders)}
        candidates: dict[str, tuple[Candidate, ...]] = {}
        for field in FIELDS[1:]:
            found, listed = answer(
                field.category, related.get(field.category, ()), out, self._versions, explained=explained
            )
            findings[field.category] = (
                found if is_serving or (is_working and field.category not in OWN_FIELDS) else None
            )
            candidates[field.path] = listed
        return Verdict(part, Stack.of(findings), candidates, tuple(self._shown(part, findings, kept)), is_serving)

    def _theirs(self, part: Part) -> frozenset[str]:
        """The folders of what other services use and this one does not, where its own manifest names what it uses: a
        library of models that one service refers to is no part of its neighbour."""
        return self._used - self.parts.closure(part) if part.packages else frozenset()

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
        return [with_shared_migrations(verdict, found, anyhow=verdict.part is main) for verdict in found]

    def language_only(self) -> Stack:
        """The stack of a repository without a back end: the language with most source, nothing else."""
        sizes = self.languages.made(self.parts.all.values())
        spoken = min(sizes, key=lambda lang: (-sizes[lang], lang), default=None)
        return Stack.of({"language": self.languages.finding(spoken, self.parts.all)})
