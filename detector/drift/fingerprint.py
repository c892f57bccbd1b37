"""Identifies a difference across runs, even if lines have moved."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from detector.drift.model import Difference


def fingerprints(differences: Sequence[Difference]) -> list[str]:
    """Return one fingerprint for each difference: stable across runs, unique within one.

    Lines and confidence are not included, since they may change while the difference remains the same.
    """
    seen: Counter[str] = Counter()
    marks = []
    for d in differences:
        parts = (d.kind, d.field, d.config_value or "", d.code_value or "", d.place.path)
        digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        seen[digest] += 1
        marks.append(f"{digest}:{seen[digest]}")
    return marks
