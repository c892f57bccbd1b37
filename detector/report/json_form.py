"""JSON: what is reported, as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.escape import json_pieces

if TYPE_CHECKING:
    from detector.drift.model import Drift, StackChange
    from detector.model import Report


def render(reported: Report | Drift | StackChange, _: bool) -> Iterator[str]:
    """Indented JSON in pieces, with a line break at the end."""
    yield from json_pieces(reported)
    yield "\n"
