"""What reading, merging and checking a config pass to one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from detector.config.edit import Edit

Known = Callable[[str, str], Sequence[str]]
"""Tells which ids a text may mean in a category: ``detector.rules.names``."""


class Change(NamedTuple):
    """One value that a merge changed: dotted field, what stood there, what stands there now (None is
    nothing)."""

    field: str
    old: str | None
    new: str | None


class Plan(NamedTuple):
    """An edit of the file, and the values that it changes."""

    edit: Edit
    changes: list[Change]
