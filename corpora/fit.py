"""Fits the thresholds of the fields and the confidence, with cross-validation by repository.

The strengths behind the words of the rules are set by hand and stay; what is fitted is where an answer begins
(one threshold a field) and what probability a score deserves (a logistic model: a base a field, two common slopes).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from corpora.labels import CATEGORIES, judge
from corpora.outcomes import Outcome
from detector.model import Category

FOLDS = 5
GRID = tuple(2.0 + 0.1 * n for n in range(41))
"""The thresholds that are tried."""
RIDGE = 0.5
"""How strongly the bases of the fields are drawn to their common mean, the slopes to zero."""
FITTED: tuple[Category, ...] = CATEGORIES[1:]


class Model(NamedTuple):
    """What was fitted."""

    thresholds: dict[Category, float]
    bases: dict[Category, float]
    score: float
    margin: float

    def answer(self, outcome: Outcome, category: Category) -> tuple[str | None, float]:
        """The answer to a field and its confidence."""
        listed = [c for c in outcome.candidates[category] if not c.out]
        if not outcome.serves or not listed or listed[0].score < self.thresholds[category]:
            return None, 0.0
        x = features(listed[0].score, listed[1].score if len(listed) > 1 else 0.0, self.thresholds[category])
        return listed[0].id, _logistic(self.bases[category] + self.score * x[0] + self.margin * x[1])


def features(score: float, rival: float, threshold: float) -> tuple[float, float]:
    """The two features of the confidence: score against threshold, distance to the runner-up."""
    return math.log2(max(score / threshold, 0.01)), 1.0 - min(1.0, rival / score)


def fit(listed: Sequence[Outcome], prior: dict[Category, float]) -> Model:
    """Fit to these repositories. ``prior``: the thresholds in force, kept where the data do not ask for others."""
    thresholds = {category: _threshold(listed, category, prior[category]) for category in FITTED}
    rows: list[tuple[Category, tuple[float, float], bool]] = []
    model = Model(thresholds, dict.fromkeys(FITTED, 0.0), 0.0, 0.0)
    for item in listed:
        for category in FITTED:
            expected = item.label.expect[category]
            got, _ = model.answer(item, category)
            if expected is not None and got is not None:
                best = [c.score for c in item.candidates[category] if not c.out]
                x = features(best[0], best[1] if len(best) > 1 else 0.0, thresholds[category])
                rows.append((category, x, judge(expected, got) == "right"))
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


def _logistic_model(
    thresholds: dict[Category, float], rows: Sequence[tuple[Category, tuple[float, float], bool]]
) -> Model:
    """Regularised logistic regression by gradient ascent: few rows, four kinds of numbers, no library needed."""
    mean, score, margin = 2.0, 0.5, 1.0
    offsets = dict.fromkeys(FITTED, 0.0)
    rate = 0.5 / max(1, len(rows))
    for _ in range(4000):
        steps, slopes, common = dict.fromkeys(FITTED, 0.0), [0.0, 0.0], 0.0
        for category, (x, y), right in rows:
            error = right - _logistic(mean + offsets[category] + score * x + margin * y)
            steps[category] += error
            common += error
            slopes[0] += error * x
            slopes[1] += error * y
        mean += rate * common
        score = max(0.0, score + rate * (slopes[0] - RIDGE * score))
        margin = max(0.0, margin + rate * (slopes[1] - RIDGE * margin))
        for category in FITTED:
            offsets[category] += rate * (steps[category] - RIDGE * offsets[category])
    return Model(thresholds, {c: mean + offsets[c] for c in FITTED}, score, margin)


def cross_validated(
    listed: Sequence[Outcome], prior: dict[Category, float]
) -> list[tuple[Outcome, dict[Category, tuple[str | None, float]]]]:
    """Answers to every repository from a model that has not seen it: every fifth one is left out in turn."""
    found = []
    for fold in range(FOLDS):
        model = fit([item for n, item in enumerate(listed) if n % FOLDS != fold], prior)
        for item in (item for n, item in enumerate(listed) if n % FOLDS == fold):
            answers = {category: model.answer(item, category) for category in FITTED}
            answers["language"] = (item.answers["language"], item.confidence["language"])
            found.append((item, answers))
    return found


def _logistic(x: float) -> float:
    return min(0.99, 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x)))))
