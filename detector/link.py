"""Resolves names across files: what a module exports, and the base classes of first-party base classes.

``from .db import Base`` in one file and ``Base = declarative_base()`` in another make ``class User(Base)`` a model.
Only the last two parts of a module's name are compared, since files do not tell under which root they are imported.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from detector.model import Fact

DEPTH = 6
"""Longest chain of base classes that is followed."""

_PARTS = re.compile(r"\.|::|\\|/|\$|#")


def link(facts: Iterable[Fact]) -> list[Fact]:
    """The same facts with names resolved through exports, and a further ``base`` fact for each inherited base."""
    listed = list(facts)
    exports = _exports(listed)
    resolved = [_through_exports(fact, exports) for fact in listed if fact.kind != "export"]
    bases: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in resolved:
        if fact.kind == "base" and fact.symbol:
            bases[fact.language, fact.symbol].append(fact)
    inherited = [more for fact in resolved if fact.kind == "base" for more in _inherited(fact, bases)]
    return resolved + inherited


def _exports(facts: Iterable[Fact]) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for fact in facts:
        if fact.kind == "export" and fact.value and fact.value != fact.name:
            found.setdefault((fact.language, _tail(fact.name)), fact.value)
    return found


def _tail(name: str) -> str:
    """The last two parts of a name."""
    ends = [m.start() for m in _PARTS.finditer(name)]
    return name[ends[-2] + 1 :].lstrip(":") if len(ends) > 1 else name


def _through_exports(fact: Fact, exports: dict[tuple[str, str], str]) -> Fact:
    if fact.kind not in ("call", "base", "annotation") or not exports:
        return fact
    ends = [*(m.start() for m in _PARTS.finditer(fact.name)), len(fact.name)]
    for end in reversed(ends[1:]):
        target = exports.get((fact.language, _tail(fact.name[:end])))
        if target is not None:
            return msgspec.structs.replace(fact, name=target + fact.name[end:], scopes=())
    return fact


def _inherited(fact: Fact, bases: dict[tuple[str, str], list[Fact]]) -> Iterator[Fact]:
    """The bases of the bases of one class, as facts of its own line."""
    seen = {fact.symbol}
    pending = [(_PARTS.split(fact.name)[-1], 0)]
    while pending:
        name, depth = pending.pop()
        if name in seen or depth >= DEPTH:
            continue
        seen.add(name)
        for above in bases.get((fact.language, name), ()):
            yield msgspec.structs.replace(fact, name=above.name, scopes=above.scopes)
            pending.append((_PARTS.split(above.name)[-1], depth + 1))
