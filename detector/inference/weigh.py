"""Weighs the evidence: what a line counts by its strength, the role of its file, its purpose, scope and place."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

import msgspec

from detector.inference.asides import about
from detector.inference.components import Part, Parts
from detector.inference.ecosystems import ecosystem_of, ecosystems
from detector.inference.matching import Match
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS, Technology

SHARED_KINDS = ("image", "url", "resource", "command", "setting", "file", "text")
"""Evidence that may stand outside of the component it speaks for: deployment files, settings."""

OWN_FIELDS = ("framework", "api_style")
"""Fields in which source outside of a component and what it uses says nothing about the component."""


class Weights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/weights.yml``."""

    strengths: dict[str, float]
    roles: dict[str, float]
    purposes: dict[str, float]
    scopes: dict[str, float]
    places: dict[str, float]
    repeat: float
    repeats: int
    spread: int
    development_only: float
    embedded: float
    thresholds: dict[str, float]
    implied: float
    stood_on: float
    beside: float
    outnumbered: dict[str, float]
    serves: float
    serves_api: float
    serves_storage: float
    foreign: float
    thin: float
    spoken: float
    storing: float
    outweighed: float
    main: dict[str, float]
    names: dict[str, float]
    share: dict[str, float]
    confidence: dict[str, dict[str, float]]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The numbers in force."""
    from detector.rules.conventions import read

    return read("weights.yml", Weights)


class Weighed(NamedTuple):
    """A match with what it counts, and why it counts nothing where it does not."""

    match: Match
    weight: float
    aside: str


class Standing(NamedTuple):
    """A technology in one component: its score and all that was weighed."""

    technology: Technology
    score: float
    weighed: tuple[Weighed, ...]


def weighed(item: Match, homes: Collection[str], declared: Collection[tuple[str, str]]) -> Weighed:
    """What one match counts where it stands in the component itself. ``homes``: the technologies of which this
    repository is the home; ``declared``: see ``asides.declaring``."""
    w = weights()
    if item.technology.key in homes:
        return Weighed(item, 0.0, "this repository is its home")
    role = w.roles[item.role]
    if role == 0.0:
        return Weighed(item, 0.0, item.role)
    if topic := about(item, declared):
        return Weighed(item, 0.0, topic)
    if item.scope is not None and w.scopes[item.scope] == 0.0:
        return Weighed(item, 0.0, f"{item.scope} dependency")
    if w.purposes[item.purpose] == 0.0:
        return Weighed(item, 0.0, f"{item.purpose} setting")
    scope = w.scopes[item.scope] if item.scope is not None else 1.0
    strength = w.strengths[item.signal.weight_word]
    return Weighed(item, strength * role * scope * w.purposes[item.purpose], "")


def placed(item: Weighed, place: str) -> Weighed:
    """What a line counts that stands elsewhere than in the component itself."""
    return Weighed(item.match, item.weight * weights().places[place], item.aside)


def standings_of(parts: Parts, part: Part, listed: Iterable[Weighed]) -> dict[Category, list[Standing]]:
    """Every technology with evidence for a component, by field, best first."""
    by_technology: dict[str, list[Weighed]] = defaultdict(list)
    for item in listed:
        by_technology[item.match.technology.key].append(item)
    closure = parts.closure(part)
    found: dict[Category, list[Standing]] = defaultdict(list)
    for key, evidence in by_technology.items():
        technology = evidence[0].match.technology
        if not technology.bundled and _development_only(evidence, technology.category):
            evidence = [w._replace(weight=w.weight * weights().development_only) for w in evidence]
        spread = sum(parts.spread.get((folder, key), 0) for folder in closure)
        found[technology.category].append(Standing(technology, score(evidence, spread), tuple(evidence)))
    for category, listed_ in found.items():
        found[category] = ranked(listed_)
    return found


def ranked(standings: Iterable[Standing]) -> list[Standing]:
    """The technologies of one field, best first."""
    return sorted(standings, key=lambda s: (-s.score, s.technology.id))


def shows(standing: Standing, folders: Set[str], parts: Parts, kinds: Collection[str] | None = None) -> bool:
    """Whether something that counts for a technology, of these kinds (of any without), stands in these components."""
    return any(
        w.weight > 0 and (kinds is None or w.match.signal.kind in kinds) and parts.of(w.match.path).folder in folders
        for w in standing.weighed
    )


def score(listed: Iterable[Weighed], spread: int = 0) -> float:
    """The sum over signals of the best weight, raised a little with the number of files that show the signal.

    ``spread``: the number of files that name a module of the technology, parsed or not: it raises imports.
    """
    w = weights()
    best: dict[int, float] = defaultdict(float)
    files: dict[int, set[str]] = defaultdict(set)
    imports: set[int] = set()
    for weighed in listed:
        if weighed.weight > 0:
            signal = id(weighed.match.signal)
            best[signal] = max(best[signal], weighed.weight)
            files[signal].add(weighed.match.path)
            if weighed.match.signal.kind == "import":
                imports.add(signal)
    total = 0.0
    for signal, weight in best.items():
        seen = min(len(files[signal]), w.repeats)
        if signal in imports:
            seen = max(seen, min(spread, w.spread))
        total += weight * (1 + w.repeat * math.log2(seen))
    return total


def rescored(standing: Standing, weighed: Sequence[Weighed]) -> Standing:
    """The same technology with its evidence weighed anew."""
    return Standing(standing.technology, score(weighed), tuple(weighed))


def _development_only(listed: Iterable[Weighed], category: Category) -> bool:
    """Whether every manifest that declares the technology declares it for development or tests. What migrates is run by
    developers and deployments, not by the program: declared for development it is used all the same. Where the compiler
    sees to it that production source has none of that, source that uses the technology has it from elsewhere."""
    weighed = list(listed)
    declared = [w.match for w in weighed if w.match.scope not in (None, "indirect", "constraint")]
    apart = {"test", "docs"} if category == "migrations" else {"dev", "test", "docs", "build"}
    if not declared or not {item.scope for item in declared} <= apart:
        return False
    compiled_apart = all(ecosystem_of(item.name) in ecosystems().compiled_apart for item in declared)
    return not (compiled_apart and any(w.weight > 0 and w.match.signal.kind in SOURCE_KINDS for w in weighed))
