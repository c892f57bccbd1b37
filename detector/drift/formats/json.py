"""JSON: the drift as it is."""

from __future__ import annotations

from detector.drift.model import Drift


def render(drift: Drift) -> str:
    """The drift as indented JSON, with a line break at the end."""
    return drift.to_json() + "\n"
