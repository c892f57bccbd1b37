"""From matches to answers: which component is the main back end, and what each serving component is made of."""

from __future__ import annotations

import math
import posixpath
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from detector.inference.choose import answer, confidence, relate, rescored
from detector.inference.components import Part, Parts
from detector.inference.matching import Match
from detector.inference.weigh import Scale, Standing, Weighed, weights
from detector.model import FIELDS, Alternative, Candidate, Category, Dependency, Evidence, Finding, Stack
from detector.rules.index import FAMILIES
from detector.rules.schema import SOURCE_KINDS, Technology


@dataclass(frozen=True)
class Verdict:
    """What is said of one component: its stack, how the candidates fared, whether it serves."""

    part: Part
    stack: Stack
    candidates: dict[str, tuple[Candidate, ...]]
    serving: bool
    matches: tuple[Match, ...]


class Judge:
    """Holds what all components are judged by."""

    def __init__(
        self,
        parts: Parts,
        matches: Sequence[Match],
        dependencies: Sequence[Dependency],
        languages: Mapping[str, Technology],
    ) -> None:
        self.parts, self.matches, self.languages = parts, matches, languages
        self._versions = {f"{d.ecosystem}/{d.name}": d for d in dependencies if d.version}
        self._homes = _homes(parts, matches)
        self._suffixes = {s: lang.id for lang in languages.values() for s in lang.extensions}
        self._ecosystems: dict[str, set[str]] = defaultdict(set)
        for language in languages.values():
            for ecosystem in language.ecosystems:
                self._ecosystems[ecosystem].add(language.id)
        self._by_part: dict[str, list[Match]] = defaultdict(list)
        for item in matches:
            self._by_part[parts.of(item.path).folder].append(item)
        self._serving: frozenset[str] = frozenset()
        self._serving = frozenset(p.folder for p in parts.all.values() if not p.example and self._serves(p))

    def _serves(self, part: Part) -> bool:
        return self._own(part, "framework") >= weights().serves

    def _own(self, part: Part, category: Category) -> float:
        """The best score of a field from what stands in the component itself."""
        scale = Scale(self.parts, part, self._homes, frozenset())
        own = [m for m in self._by_part[part.folder] if m.technology.category == category]
        return max((s.score for s in scale.standings(own).get(category, ())), default=0.0)

    def main(self) -> Part | None:
        """The main back end: the serving component that weighs most; None where nothing serves."""
        candidates = [self.parts.all[folder] for folder in sorted(self._serving)]
        return max(candidates, key=self._rank, default=None)

    def _rank(self, part: Part) -> tuple[float, int, int]:
        w = weights().main
        closure = self.parts.closure(part)
        source = sum(sum(self.parts.all[f].bytes_by_language.values()) for f in closure)
        stored = max(max(self._own(self.parts.all[f], c) for c in ("database", "orm")) for f in closure)
        value = self._own(part, "framework") + self._own(part, "api_style")
        value += w["doubling_of_source"] * math.log2(1 + source / 1024)
        value += w["deployed"] * part.deployed + w["database"] * (stored >= 4.0)
        value += w["depth"] * len([p for p in part.folder.split("/") if p])
        return (round(value, 6), source, -len(part.folder))

    @property
    def serving(self) -> list[Part]:
        """All components that serve, by path."""
        return [self.parts.all[folder] for folder in sorted(self._serving)]

    def stores(self, part: Part) -> bool:
        """Whether a component reads or writes a database of its own."""
        return max(self._own(part, "database"), self._own(part, "orm")) >= weights().thresholds["database"]

    def is_page(self, part: Part) -> bool:
        """Whether nothing in a component of JavaScript looks like more than pages: no library, no command."""
        return all(p.private or not p.entry for p in part.packages)

    def verdict(self, part: Part) -> Verdict:
        """The stack of one component."""
        scale = Scale(self.parts, part, self._homes, self._serving)
        standings = scale.standings(self.matches)
        framework = next(iter(relate(standings)[0].get("framework", ())), None)
        serves = framework is not None and framework.score >= weights().thresholds["framework"]
        spoken = self.language_of(part, framework.technology if framework is not None and serves else None)
        family = set(FAMILIES.get(spoken or "", (spoken or "",)))
        kept = {c: [self._home_language(s, family) for s in listed] for c, listed in standings.items()}
        related, out = relate(
            {c: sorted(s, key=lambda x: (-x.score, x.technology.id)) for c, s in kept.items()}
        )
        findings: dict[Category, Finding | None] = {
            "language": self._language(spoken, self.parts.closure(part))
        }
        candidates: dict[str, tuple[Candidate, ...]] = {}
        for field in FIELDS[1:]:
            found, listed = answer(field.category, related.get(field.category, ()), out, self._versions)
            findings[field.category] = found if serves else None
            candidates[field.path] = listed
        seen = tuple(w.match for group in kept.values() for s in group for w in s.weighed if w.weight > 0)
        return Verdict(part, Stack.of(findings), candidates, serves, seen)

    def _home_language(self, standing: Standing, family: set[str]) -> Standing:
        """A standing in which evidence of other languages than the component's counts little."""
        if not family:
            return standing
        changed = [
            w
            if w.weight == 0 or self._fits(w, family)
            else Weighed(w.match, w.weight * weights().foreign, w.aside)
            for w in standing.weighed
        ]
        return rescored(standing, changed)

    def _fits(self, weighed: Weighed, family: set[str]) -> bool:
        item = weighed.match
        if item.signal.kind == "dependency":
            return bool(self._ecosystems.get(item.name.partition("/")[0], family) & family)
        if item.signal.kind in SOURCE_KINDS:
            language = self._suffixes.get(posixpath.splitext(item.path)[1])
            return language is None or language in family
        return not item.technology.languages or bool(set(item.technology.languages) & family)

    def language_of(self, part: Part, framework: Technology | None) -> str | None:
        """The language with most source in the component and what it uses; of the framework's, where there is one."""
        sizes = self._sizes(self.parts.closure(part))
        wanted = set(framework.languages) if framework is not None else set(sizes)
        known = {lang: size for lang, size in sizes.items() if lang in wanted}
        if not known and framework is not None and framework.languages:
            return framework.languages[0]
        return min(known, key=lambda lang: (-known[lang], lang), default=None)

    def _sizes(self, folders: Iterable[str]) -> dict[str, int]:
        sizes: dict[str, int] = defaultdict(int)
        for folder in folders:
            for language, size in self.parts.all[folder].bytes_by_language.items():
                sizes[language] += size
        return sizes

    def _language(self, spoken: str | None, folders: Iterable[str]) -> Finding | None:
        """The finding for a language: its share of the source, proved by its largest file."""
        if spoken is None or spoken not in self.languages:
            return None
        listed = sorted(folders)
        sizes = self._sizes(listed)
        share = sizes[spoken] / sum(sizes.values()) if sizes[spoken] else 0.0
        largest = sorted(
            (self.parts.all[f].largest[spoken] for f in listed if spoken in self.parts.all[f].largest),
            reverse=True,
        )
        detail = f"{share:.0%} of the source; one of its largest files"
        shown = tuple(Evidence(path, 1, "file", detail, round(share, 2)) for _, path in largest[:2])
        sure = confidence("language", 1.0, 1.0 - share)
        others = tuple(
            Alternative(lang, self.languages[lang].name, round((1 - sure) * size / sum(sizes.values()), 2))
            for lang, size in sorted(sizes.items(), key=lambda x: (-x[1], x[0]))
            if lang != spoken and size * 20 > sum(sizes.values())
        )
        return Finding(spoken, self.languages[spoken].name, None, round(sure, 2), shown, others)

    def language_only(self) -> Stack:
        """The stack of a repository without a back end: the language with most source, nothing else."""
        sizes = self._sizes(self.parts.all)
        spoken = min(sizes, key=lambda lang: (-sizes[lang], lang), default=None)
        return Stack.of({"language": self._language(spoken, self.parts.all)})


def _homes(parts: Parts, matches: Sequence[Match]) -> frozenset[str]:
    """Technologies whose own source this repository is: a package here has the name by which others declare them."""
    own = {f"{p.ecosystem}/{p.name}" for part in parts.all.values() for p in part.packages if p.name}
    found = set()
    for item in matches:
        for signal in item.technology.signals:
            if signal.kind == "dependency" and own.intersection(signal.patterns):
                found.add(item.technology.key)
    return frozenset(found)
