"""Tests of the infrastructure plugin, with what they share."""

from __future__ import annotations

from detector.inventory import take
from detector.limits import Limits
from detector.model import Fact
from detector.plugins.infra import PLUGIN
from detector.project import Repository
from detector.reader import MemoryReader
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.scan import Scanner
from detector.seen import Seen

Row = tuple[str, str, str, int, str]


def scan(files: dict[str, str | bytes]) -> Seen:
    """What the plugin sees in these files."""
    limits, reader = Limits(), MemoryReader(files)
    repository = Repository(reader, take(reader, roles(), limits), limits)
    return Scanner([PLUGIN], Index([]), limits).scan(repository)


def facts(path: str, text: str | bytes) -> list[Fact]:
    """The facts of one file."""
    seen = scan({path: text})
    assert seen.warnings == []
    return seen.facts


def rows(path: str, text: str | bytes, *kinds: str) -> list[Row]:
    """(kind, name, value, line, purpose) of the facts of one file."""
    return [(f.kind, f.name, f.value, f.line, f.purpose) for f in facts(path, text) if not kinds or f.kind in kinds]
