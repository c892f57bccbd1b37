"""The confidence of an answer: a probability from its score, its runner-up and the number of files with evidence."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from detector.inference.evidence.weigh import weights
from detector.model import Category, Evidence


def confidence(category: Category, score: float, rival: float, files: int) -> float:
    """Return the probability that an answer is right, at most 0.99.

    ``rival``: the score of the runner-up, 0 for none. ``files``: see ``spread``. The formula is at ``confidence`` in
    ``rules/conventions/weights.yml``, its fit in docs/architecture/decisions/0008.
    """
    numbers = weights().confidence[category]
    found = features(score, rival, files, weights().thresholds.get(category, 1.0))
    value = numbers["base"] + sum(numbers[name] * x for name, x in found._asdict().items())
    return min(0.99, 1.0 / (1.0 + math.exp(-value)))


class Features(NamedTuple):
    """The inputs of the confidence.

    - ``score``: log2 of score / threshold, negative below the threshold.
    - ``margin``: the distance to the runner-up, from 0 (as good) to 1 (there is none).
    - ``files``: log2 of the number of files with evidence.
    """

    score: float
    margin: float
    files: float


def features(score: float, rival: float, files: int, limit: float) -> Features:
    """Return the features of one answer. ``limit``: the threshold of its field; ``files``: see ``spread``."""
    margin = 1.0 - min(1.0, max(0.0, rival) / score)
    return Features(math.log2(max(score / max(limit, 0.1), 0.01)), margin, math.log2(max(1, files)))


def spread(shown: Iterable[Evidence]) -> int:
    """The number of files that the listed evidence is in: one file alone can mislead."""
    return len({line.path for line in shown})
