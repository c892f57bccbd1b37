"""Tests of the infrastructure plugin, with what they share."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from detector.observations import Fact
from detector.plugins.infra import PLUGIN
from tests.plugins import seen

scan = partial(seen.scan, PLUGIN)
Row = tuple[str, str, str, int, str]


def facts(path: str, text: str | bytes) -> list[Fact]:
    """The facts of one file."""
    found = scan({path: text})
    assert found.warnings == []
    return found.facts


def rows(path: str, text: str | bytes, *kinds: str) -> list[Row]:
    """(kind, name, value, line, purpose) of the facts of one file."""
    return [(f.kind, f.name, f.value, f.line, f.purpose) for f in facts(path, text) if not kinds or f.kind in kinds]


def deployments(files: Mapping[str, str | bytes]) -> list[tuple[str, str]]:
    """(kind, value) of what is said to be deployed."""
    return [(item.kind, item.value) for item in scan(files).deployments]


def settings(path: str, text: str) -> dict[str, tuple[str, str]]:
    """Setting → (value, purpose)."""
    return {f[1]: (f[2], f[4]) for f in rows(path, text) if f[0] == "setting"}
