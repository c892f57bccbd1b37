"""Types shared by the modules that read, merge and check a config."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from detector.config.edit import Edit

Known = Callable[[str, str], Sequence[str]]
"""Returns the ids that a text may mean in a category: ``detector.rules.names``."""


class Change(NamedTuple):
    """One value that a merge changed: the dotted field, the old and the new value (None: no value)."""

    field: str
    old: str | None
    new: str | None


class Plan(NamedTuple):
    """An edit of the file, and the values that it changes."""

    edit: Edit
    changes: list[Change]
