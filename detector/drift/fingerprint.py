"""Names a difference so that it is recognised in the next run, though lines have moved."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from detector.drift.model import Difference


def fingerprints(differences: Sequence[Difference]) -> list[str]:
    """One fingerprint for each difference: the same in every run, different within one.

    Lines and confidence do not count, since both change without the difference becoming another one.
    """
    seen: Counter[str] = Counter()
    marks = []
    for d in differences:
        parts = (d.kind, d.field, d.config_value or "", d.code_value or "", d.place.path)
        digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        seen[digest] += 1
        marks.append(f"{digest}:{seen[digest]}")
    return marks
