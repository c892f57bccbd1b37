"""The patterns of a component, for coding agents: where its routes, models, schemas, migrations and tests are."""

from __future__ import annotations

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from detector.escape import printable
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.matching import Match
from detector.model import Command, Exemplar, Pattern, PatternKind
from detector.observations import File

EXEMPLARS = 3
"""Maximum number of exemplars of a pattern."""
FOLDERS = 4
"""Maximum number of folders of a pattern."""

_ORDER: tuple[PatternKind, ...] = (
    "entry", "route", "model", "schema", "migration", "settings", "error", "auth", "config", "job", "test",
)  # fmt: skip


def patterns(
    matches: Iterable[Match], parts: Parts, part: Part, tests: Mapping[str, Sequence[str]]
) -> tuple[Pattern, ...]:
    """Return the patterns of a component: what matches of signals with ``shows`` found in source, and its tests.

    ``tests``: test files by component folder. Tests of the components that it uses are included.
    """
    seen: dict[PatternKind, dict[tuple[str, int], Exemplar]] = defaultdict(dict)
    for item in matches:
        if item.signal.shows is not None and item.role == "source":
            given = "" if item.signal.shows == "entry" else item.value  # an argument of a server is no name for it
            name = printable(" ".join((item.symbol or given or item.name).split()))  # SQL stands in several lines
            seen[item.signal.shows].setdefault((item.path, item.line), Exemplar(item.path, item.line, name))
    closure = parts.closure(part)
    for folder in sorted(closure):
        for path in tests.get(folder, ()):
            seen["test"][path, 1] = Exemplar(path, 1, posixpath.basename(path))
    return tuple(_pattern(kind, list(seen[kind].values())) for kind in _ORDER if seen[kind])


def tests_by_component(parts: Parts, files: Mapping[str, File], suffixes: Collection[str]) -> dict[str, list[str]]:
    """Return the test files with one of these suffixes, by the folder of their component."""
    found: dict[str, list[str]] = defaultdict(list)
    for path, file in files.items():
        if file.role == "test" and posixpath.splitext(path)[1] in suffixes:
            found[parts.of(path).folder].append(path)
    return found


_NUMBER = re.compile(r"(\d+)")


def _natural(path: str) -> tuple[tuple[int, str], ...]:
    """A sort key that compares numbers in names by value: ``9.sql`` before ``54.sql``."""
    return tuple((int(p), "") if p.isdecimal() else (-1, p) for p in _NUMBER.split(path) if p)


def _pattern(kind: PatternKind, listed: list[Exemplar]) -> Pattern:
    if kind == "migration":  # one file is one migration, however many tables it creates
        listed = list({e.path: e for e in sorted(listed, key=lambda e: -e.line)}.values())
    folders = Counter(posixpath.dirname(e.path) or "." for e in listed)
    ranked = sorted(folders, key=lambda f: (-folders[f], f))[:FOLDERS]
    ordered = sorted(listed, key=lambda e: (_natural(e.path), e.line))
    if kind == "migration":
        shown = ordered[-EXEMPLARS:][::-1]  # newest first: their names begin with a number or date
    else:
        shown = sorted(ordered, key=lambda e: (-folders[posixpath.dirname(e.path) or "."], e.path, e.line))[:EXEMPLARS]
    return Pattern(kind, len(listed), tuple(ranked), tuple(shown))


def commands(part: Part, parts: Parts) -> tuple[Command, ...]:
    """Return the commands in the component's manifests; where it has none, those in the root's manifests."""
    packages = part.packages or parts.all[""].packages
    return tuple(
        Command(name, command, package.path, line) for package in packages for name, command, line in package.scripts
    )
