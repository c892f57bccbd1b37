"""How sure an answer is: a probability from its score, its runner-up and the files that show it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from detector.inference.weigh import weights
from detector.model import Category, Evidence


def confidence(category: Category, score: float, rival: float, files: int) -> float:
    """The probability that an answer with this score and this runner-up, shown in so many files, is right: at most
    0.99."""
    numbers = weights().confidence[category]
    found = features(score, rival, files, weights().thresholds.get(category, 1.0))
    value = numbers["base"] + sum(numbers[name] * x for name, x in found._asdict().items())
    return min(0.99, 1.0 / (1.0 + math.exp(-value)))


class Features(NamedTuple):
    """What the confidence rests on, each 0 for the least: doublings of the threshold, distance to the runner-up
    (1: there is none), doublings of the number of files that show it."""

    score: float
    margin: float
    files: float


def features(score: float, rival: float, files: int, limit: float) -> Features:
    """The features of one answer. ``limit``: the threshold of its field; ``files``: see ``spread``."""
    margin = 1.0 - min(1.0, max(0.0, rival) / score)
    return Features(math.log2(max(score / max(limit, 0.1), 0.01)), margin, math.log2(max(1, files)))


def spread(shown: Iterable[Evidence]) -> int:
    """In how many files the listed lines of an answer stand: one file alone can mislead."""
    return len({line.path for line in shown})
