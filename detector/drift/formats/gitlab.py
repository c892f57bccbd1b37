"""GitLab Code Quality: a JSON list (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detector.drift.fingerprint import fingerprints
from detector.drift.model import Difference, Drift
from detector.escape import json_pieces, printable

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def render(drift: Drift, _: bool) -> Iterator[str]:
    """Yield the drift as a Code Quality report."""
    drift = drift.in_repository()
    marks = fingerprints(drift.differences)
    issues = [_issue(d, mark) for d, mark in zip(drift.differences, marks, strict=True)]
    yield from json_pieces(issues)
    yield "\n"


def _issue(difference: Difference, mark: str) -> dict[str, Any]:
    place = difference.place
    return {
        "description": printable(difference.message),
        "check_name": f"detect-stack/{difference.kind}",
        "fingerprint": mark,
        "severity": _SEVERITIES[difference.level],
        "location": {"path": place.path, "lines": {"begin": max(place.line, 1)}},
    }
