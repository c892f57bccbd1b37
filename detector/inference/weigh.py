"""Weighs the evidence: what a line counts by its strength, the role of its file, its purpose, scope and place."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import msgspec

from detector.inference.components import Part, Parts, above
from detector.inference.matching import Match
from detector.model import Category
from detector.rules.schema import Technology

SHARED_KINDS = ("image", "url", "resource", "command", "setting", "file", "text")
"""Evidence that may stand outside of the component it speaks for: deployment files, settings."""


class Weights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/weights.yml``."""

    strengths: dict[str, float]
    roles: dict[str, float]
    purposes: dict[str, float]
    scopes: dict[str, float]
    places: dict[str, float]
    repeat: float
    repeats: int
    thresholds: dict[str, float]
    implied: float
    stood_on: float
    serves: float
    serves_api: float
    foreign: float
    main: dict[str, float]
    confidence: dict[str, dict[str, float]]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The numbers in force."""
    from detector.rules.conventions import read

    found = read("weights.yml", Weights)
    assert isinstance(found, Weights)
    return found


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


class Scale:
    """Weighs matches for one component of a repository."""

    def __init__(self, parts: Parts, part: Part, homes: frozenset[str], serving: frozenset[str]) -> None:
        self._parts, self._part, self._homes, self._serving = parts, part, homes, serving
        self._closure = parts.closure(part)
        self._above = above(part.folder)

    def standings(self, matches: Iterable[Match]) -> dict[Category, list[Standing]]:
        """Every technology with evidence, by field, best first."""
        by_technology: dict[str, list[Weighed]] = defaultdict(list)
        for item in matches:
            weighed = self.weigh(item)
            if weighed is not None:
                by_technology[item.technology.key].append(weighed)
        found: dict[Category, list[Standing]] = defaultdict(list)
        for listed in by_technology.values():
            technology = listed[0].match.technology
            found[technology.category].append(Standing(technology, score(listed), tuple(listed)))
        for standings in found.values():
            standings.sort(key=lambda s: (-s.score, s.technology.id))
        return found

    def weigh(self, item: Match) -> Weighed | None:
        """What one match counts here; None where it belongs to a different part of the repository."""
        w = weights()
        place = w.places[self._place(item)]
        if place == 0.0:
            return None
        if item.technology.key in self._homes:
            return Weighed(item, 0.0, "this repository is its home")
        role = w.roles[item.role]
        if role == 0.0:
            return Weighed(item, 0.0, item.role)
        if item.scope is not None and w.scopes[item.scope] == 0.0:
            return Weighed(item, 0.0, f"{item.scope} dependency")
        if w.purposes[item.purpose] == 0.0:
            return Weighed(item, 0.0, f"{item.purpose} setting")
        scope = w.scopes[item.scope] if item.scope is not None else 1.0
        strength = w.strengths[item.signal.weight_word]
        return Weighed(item, strength * place * role * scope * w.purposes[item.purpose], "")

    def _place(self, item: Match) -> str:
        folder = self._parts.of(item.path).folder
        if folder == self._part.folder:
            return "own"
        if folder in self._closure:
            return "used"
        if item.signal.kind in SHARED_KINDS or item.signal.kind == "dependency":
            if folder in self._above:
                return "above"
            if item.signal.kind != "dependency" and folder not in self._serving:
                return "shared"
        return "other"


def score(listed: Iterable[Weighed]) -> float:
    """The sum over signals of the best weight, raised a little with the number of files that show the signal."""
    best: dict[int, float] = defaultdict(float)
    files: dict[int, set[str]] = defaultdict(set)
    for weighed in listed:
        if weighed.weight > 0:
            signal = id(weighed.match.signal)
            best[signal] = max(best[signal], weighed.weight)
            files[signal].add(weighed.match.path)
    w = weights()
    return sum(
        weight * (1 + w.repeat * math.log2(min(len(files[signal]), w.repeats))) for signal, weight in best.items()
    )
