"""The drift check: finds the differences between config, code and rendered agents."""

from __future__ import annotations

from detector.drift.compare import compare
from detector.drift.model import AgentState, Difference, Drift, FieldChange, Place, StackChange
from detector.drift.since import compare_reports

__all__ = [
    "AgentState",
    "Difference",
    "Drift",
    "FieldChange",
    "Place",
    "StackChange",
    "compare",
    "compare_reports",
]
