"""Matches: every observation that fits a signal of a technology, with what is needed to weigh it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from detector.escape import printable
from detector.limits import current
from detector.observations import Dependency, Fact, Purpose, Role, Scope
from detector.project import Repository
from detector.rules.index import Index
from detector.rules.schema import Signal, Technology
from detector.seen import Seen, fit


class Match(NamedTuple):
    """One line that is evidence for one technology."""

    technology: Technology
    signal: Signal
    path: str
    line: int
    name: str
    value: str
    symbol: str
    role: Role
    purpose: Purpose
    scope: Scope | None

    @property
    def detail(self) -> str:
        """What was found, in a few words for people: ``base pydantic.BaseModel on TitleIn``."""
        shown = f"{self.name} = {self.value}" if self.value and self.signal.kind == "setting" else self.name
        shown = f'"{shown}"' if self.signal.kind == "text" else shown
        extra = f" {self.value}" if self.value and self.signal.kind == "dependency" else ""
        scope = f" ({self.scope})" if self.scope and self.scope != "runtime" else ""
        on = f" on {self.symbol}" if self.symbol and self.signal.kind in ("annotation", "base") else ""
        return fit(printable(f"{self.signal.kind} {shown}{extra}{scope}{on}"), current().text)


def match(seen: Seen, index: Index, repository: Repository) -> list[Match]:
    """Return all matches, in the order of the observations, whatever ``needs`` and ``unless`` of their signals say
    (``conditions.py``)."""
    return list(_raw(chain(seen.dependencies, seen.facts), index, repository))


def _raw(observed: Iterable[Dependency | Fact], index: Index, repository: Repository) -> Iterator[Match]:
    files = repository.files
    for item in observed:
        for technology, signal in index.of(item):
            file = files.get(item.path)
            role: Role = file.role if file is not None else "source"
            if isinstance(item, Dependency):
                shown = item.specifier or item.version
                name = f"{item.ecosystem}/{item.name}"
                yield Match(technology, signal, item.path, item.line, name, shown, "", role, "", item.scope)
            else:
                yield Match(
                    technology, signal, item.path, item.line, item.name, item.value, item.symbol, role, item.purpose, None
                )  # fmt: skip
