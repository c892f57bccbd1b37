"""Weighs the evidence: the weight of a line by its strength, the role of its file, its purpose, scope and place."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence, Set
from typing import NamedTuple

import msgspec

from detector.inference.components.ecosystems import ecosystem_of, ecosystems
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.asides import Topics, about
from detector.inference.evidence.matching import Match
from detector.model import Category
from detector.rules.conventions import conventions_of
from detector.rules.schema import SOURCE_KINDS, Technology

SHARED_KINDS = ("image", "url", "resource", "command", "setting", "file", "text")
"""Kinds of evidence in deployment files, settings and other files, which may be outside of the component that it is
about."""

OWN_FIELDS = ("framework", "api_style")
"""Fields for which source outside of a component and of what it uses is no evidence."""


class Weights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/weights.yml``, which explains each number."""

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


weights = conventions_of("weights.yml", Weights)


class Weighed(NamedTuple):
    """A match with its weight; ``aside`` states why where the weight is 0."""

    match: Match
    weight: float
    aside: str


class Standing(NamedTuple):
    """A technology in one component: its score and all weighed evidence for it.

    ``first``: the name of the technology that comes before it, where a relation reduced its score for that.
    """

    technology: Technology
    score: float
    weighed: tuple[Weighed, ...]
    first: str = ""


def weighed(item: Match, homes: Collection[str], topics: Topics) -> Weighed:
    """Return the weight of a match in the component that contains it: strength × role × scope × purpose.

    It is 0, with a reason, where

    1. the repository develops the technology (``homes``: keys of these),
    2. the role of its file counts nothing (tests, documentation),
    3. its file is about something else (``asides.about``; ``topics``: see ``asides.topics_of``),
    4. its scope or purpose counts nothing (a test dependency).
    """
    w = weights()
    if item.technology.key in homes:
        return Weighed(item, 0.0, "this repository is its home")
    role = w.roles[item.role]
    if role == 0.0:
        return Weighed(item, 0.0, item.role)
    if topic := about(item, topics):
        return Weighed(item, 0.0, topic)
    if item.scope is not None and w.scopes[item.scope] == 0.0:
        return Weighed(item, 0.0, f"{item.scope} dependency")
    if w.purposes[item.purpose] == 0.0:
        return Weighed(item, 0.0, f"{item.purpose} setting")
    scope = w.scopes[item.scope] if item.scope is not None else 1.0
    strength = w.strengths[item.signal.weight_word]
    return Weighed(item, strength * role * scope * w.purposes[item.purpose], "")


def placed(item: Weighed, place: str) -> Weighed:
    """A line with its weight for another component than its own. ``place``: a key of ``places`` in ``weights.yml``."""
    return Weighed(item.match, item.weight * weights().places[place], item.aside)


def standings_of(parts: Parts, part: Part, listed: Iterable[Weighed]) -> dict[Category, list[Standing]]:
    """Return the standings of all technologies with evidence for a component, by field, best first.

    Evidence of a technology that manifests declare for development only is reduced, unless the technology is
    ``bundled``, or another of the component is and declared so too: then its build takes in all that is.
    """
    by_technology: dict[str, list[Weighed]] = defaultdict(list)
    for item in listed:
        by_technology[item.match.technology.key].append(item)
    closure = parts.closure(part)
    built = any(map(_is_built, by_technology.values()))
    found: dict[Category, list[Standing]] = defaultdict(list)
    for key, evidence in by_technology.items():
        technology = evidence[0].match.technology
        if not built and not technology.bundled and _development_only(evidence, technology.category):
            evidence = [w._replace(weight=w.weight * weights().development_only) for w in evidence]
        spread = sum(parts.spread.get((folder, key), 0) for folder in closure)
        found[technology.category].append(Standing(technology, score(evidence, spread), tuple(evidence)))
    for category, listed_ in found.items():
        found[category] = ranked(listed_)
    return found


def ranked(standings: Iterable[Standing]) -> list[Standing]:
    """Standings of one field, best first."""
    return sorted(standings, key=lambda s: (-s.score, s.technology.id))


def shows(standing: Standing, folders: Set[str], parts: Parts, kinds: Collection[str] | None = None) -> bool:
    """Whether a line that counts, of one of these kinds (None: of any), is located in one of these components."""
    return any(
        w.weight > 0 and (kinds is None or w.match.signal.kind in kinds) and parts.of(w.match.path).folder in folders
        for w in standing.weighed
    )


def score(listed: Iterable[Weighed], spread: int = 0) -> float:
    """Return the sum over signals of the highest weight, raised a little with the number of files that show the signal.

    ``spread``: the number of files that name a module of the technology, parsed or not. It raises the weight of imports
    only.
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
    """The standing with other weights for its evidence."""
    return Standing(standing.technology, score(weighed), tuple(weighed))


def set_aside(standing: Standing, why: str, falls: Callable[[Weighed], bool]) -> Standing:
    """The standing in which the counting lines that fall count nothing; the same where none does."""
    kept = [w._replace(weight=0.0, aside=why) if w.weight > 0 and falls(w) else w for w in standing.weighed]
    return rescored(standing, kept) if kept != list(standing.weighed) else standing


def _is_built(listed: Sequence[Weighed]) -> bool:
    """Whether a build makes the program from this technology, as manifests declare it for development only."""
    technology = listed[0].match.technology
    return technology.bundled and _development_only(listed, technology.category)


def _development_only(listed: Iterable[Weighed], category: Category) -> bool:
    """Whether all manifests that declare the technology do so for development, builds, tests or documentation.

    - For migration tools, only tests and documentation count: developers and deployments run them, so that one declared
      for development or builds is in use all the same.
    - Never where source uses the technology and its compiler excludes such dependencies from production source (Maven):
      then it comes from elsewhere.
    """
    weighed = list(listed)
    declared = [w.match for w in weighed if w.match.scope not in (None, "indirect", "constraint")]
    apart = {"test", "docs"} if category == "migrations" else {"dev", "test", "docs", "build"}
    if not declared or not {item.scope for item in declared} <= apart:
        return False
    compiled_apart = all(ecosystem_of(item.name) in ecosystems().compiled_apart for item in declared)
    return not (compiled_apart and any(w.weight > 0 and w.match.signal.kind in SOURCE_KINDS for w in weighed))
