"""Fits the thresholds of the fields and the confidence, with cross-validation by repository.

The strengths behind the words of the rules are set by hand and stay. Where an answer begins (one threshold a field) is
fitted on the labelled repositories; what probability an answer deserves (a logistic model: a base a field, a common
slope for each feature) on answers that were given blind.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from corpora.blind import Answer
from corpora.labels import CATEGORIES, judge
from corpora.outcomes import Outcome
from detector.inference.evidence.confidence import Features, features
from detector.model import Category

FOLDS = 5
GRID = tuple(2.0 + 0.1 * n for n in range(41))
"""The thresholds that are tried."""
RIDGE = 0.5
"""How strongly the bases of the fields are drawn to their common mean, the slopes to zero."""
STEPS = 2000
"""Steps of the ascent."""
MOST = 0.99
"""Nothing is surer."""
FITTED: tuple[Category, ...] = CATEGORIES[1:]


class Model(NamedTuple):
    """What was fitted."""

    thresholds: dict[Category, float]
    bases: dict[Category, float]
    slopes: Features

    def answer(self, outcome: Outcome, category: Category) -> tuple[str | None, float]:
        """The answer to a field and its confidence."""
        listed = [c for c in outcome.candidates[category] if not c.out]
        if not outcome.serves or not listed or listed[0].score < self.thresholds[category]:
            return None, 0.0
        rival = listed[1].score if len(listed) > 1 else 0.0
        return listed[0].id, self.sure(category, listed[0].score, rival, listed[0].files)

    def sure(self, category: Category, score: float, rival: float, files: int) -> float:
        """The probability that such an answer is right."""
        found = features(score, rival, files, self.thresholds[category])
        return min(MOST, _logistic(self.bases[category] + sum(map(mul, self.slopes, found))))


def fit(listed: Sequence[Outcome], answers: Sequence[Answer], prior: dict[Category, float]) -> Model:
    """Fit to these repositories and blind answers. ``prior``: the thresholds in force, kept where the data do not ask
    for others."""
    thresholds = {category: _threshold(listed, category, prior[category]) for category in FITTED}
    rows = [
        Row(a.category, a.sample, features(a.score, a.rival, a.files, thresholds[a.category]), a.right) for a in answers
    ]
    return _logistic_model(thresholds, rows)


def _threshold(listed: Sequence[Outcome], category: Category, prior: float) -> float:
    """The threshold with most right judgements; of equal ones the nearest to the prior."""

    def rights(threshold: float) -> int:
        count = 0
        for item in listed:
            expected = item.label.expect[category]
            if expected is not None:
                best = next((c for c in item.candidates[category] if not c.out), None)
                got = best.id if best is not None and item.serves and best.score >= threshold else None
                count += judge(expected, got) == "right"
        return count

    return max(GRID, key=lambda t: (rights(t), -abs(t - prior)))


class Row(NamedTuple):
    """What the logistic model learns from."""

    category: Category
    sample: str
    features: Features
    right: bool


def _logistic_model(thresholds: dict[Category, float], rows: Sequence[Row]) -> Model:
    """Regularised logistic regression by gradient ascent: few rows, few numbers, no library needed.

    Every sample has a level of its own, since the rules grow from one to the next; the level of the newest holds.
    """
    slopes = [0.5] * len(Features._fields)
    levels = dict.fromkeys([row.sample for row in rows] or [""], 2.0)
    offsets = dict.fromkeys(FITTED, 0.0)
    rate = 0.5 / max(1, len(rows))
    for _ in range(STEPS):
        steps, turns, rises = dict.fromkeys(FITTED, 0.0), [0.0] * len(slopes), dict.fromkeys(levels, 0.0)
        for category, sample, x, right in rows:
            error = right - _logistic(levels[sample] + offsets[category] + sum(map(mul, slopes, x)))
            steps[category] += error
            rises[sample] += error
            turns = [turn + error * value for turn, value in zip(turns, x, strict=True)]
        slopes = [max(0.0, s + rate * (turn - RIDGE * s)) for s, turn in zip(slopes, turns, strict=True)]
        for sample, rise in rises.items():
            levels[sample] += rate * rise
        for category in FITTED:
            offsets[category] += rate * (steps[category] - RIDGE * offsets[category])
    newest = list(levels.values())[-1]
    return Model(thresholds, {c: newest + offsets[c] for c in FITTED}, Features(*slopes))


def cross_validated(
    listed: Sequence[Outcome], answers: Sequence[Answer], prior: dict[Category, float]
) -> list[tuple[Outcome, dict[Category, tuple[str | None, float]]]]:
    """Answers to every repository from a model that has not seen it, nor an earlier state of it: every fifth one is left
    out in turn."""
    found = []
    repositories = list(dict.fromkeys(item.label.repo for item in listed))
    for fold in range(FOLDS):
        out = set(repositories[fold::FOLDS])
        kept = [item for item in listed if item.label.repo not in out]
        model = fit(kept, [a for a in answers if a.repo not in out], prior)
        for item in (item for item in listed if item.label.repo in out):
            given = {category: model.answer(item, category) for category in FITTED}
            given["language"] = (item.answers["language"], item.confidence["language"])
            found.append((item, given))
    return found


def calibrated(
    listed: Sequence[Outcome], answers: Sequence[Answer], prior: dict[Category, float]
) -> list[tuple[float, bool]]:
    """For every blind answer of the newest sample the confidence by a model that has not seen its repository, and
    whether it is right."""
    found: list[tuple[float, bool]] = []
    newest = answers[-1].sample
    repositories = sorted({answer.repo for answer in answers})
    for fold in range(FOLDS):
        out = set(repositories[fold::FOLDS])
        model = fit(
            [item for item in listed if item.label.repo not in out], [a for a in answers if a.repo not in out], prior
        )
        found += [
            (model.sure(a.category, a.score, a.rival, a.files), a.right)
            for a in answers
            if a.repo in out and a.sample == newest
        ]
    return found


def _logistic(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x))))
