"""What the JavaScript plugin sees in files in memory."""

from __future__ import annotations

from functools import partial

from detector.observations import Fact
from detector.plugins.javascript import PLUGIN
from tests.plugins import seen

scan = partial(seen.scan, PLUGIN)


def facts(text: str, path: str = "src/app.ts") -> list[Fact]:
    """The facts of one source file."""
    return seen.facts(PLUGIN, text, path)


def names(text: str, kind: str, path: str = "src/app.ts") -> list[str]:
    """The names of the facts of one kind."""
    return [fact.name for fact in facts(text, path) if fact.kind == kind]
