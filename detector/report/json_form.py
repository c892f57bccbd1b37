"""JSON: the data without changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.escape import json_pieces

if TYPE_CHECKING:
    from detector.drift.model import Drift, StackChange
    from detector.model import Report


def render(reported: Report | Drift | StackChange, _: bool) -> Iterator[str]:
    """Yield indented JSON in pieces, with a final line break."""
    yield from json_pieces(reported)
    yield "\n"
