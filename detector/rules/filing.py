"""Files signals by kind and group: source signals by families of languages, dependencies by ecosystem.

This is done when rules are compiled. A run decodes only the groups that it needs, which are ready to be looked up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from detector.rules.families import Families
from detector.rules.schema import SOURCE_KINDS, Rule, Signal, Technology, words

NOT = "!"
"""Prefix of a name or value that must not match."""

Filing = dict[str, msgspec.Raw]
"""``import java`` or ``dependency npm`` → its ``Shelf``, in MessagePack. Signals for all languages are filed under the
kind alone: ``url ``."""


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """A signal on a shelf.

    - ``technology``: the number of its technology.
    - ``spoken``: the number of the languages that it applies to.
    - ``values``, ``refused``: patterns of which the value must match one, or none, in lower case.
    - ``others``: patterns that the name must not match.
    """

    technology: int
    signal: Signal
    spoken: int
    values: tuple[str, ...]
    refused: tuple[str, ...]
    others: tuple[str, ...]


class Shelf(msgspec.Struct, frozen=True, array_like=True):
    """The signals of one kind and group.

    - ``languages``: the sets of languages that entries apply to, with their families; an empty one: all.
    - ``exact``: name → numbers of the entries that match it.
    - ``globs``: each pattern with stars, and its entry's number.
    """

    entries: list[Entry] = []
    languages: list[frozenset[str]] = []
    exact: dict[str, list[int]] = {}
    globs: list[tuple[str, int]] = []


def filing(technologies: Sequence[Technology]) -> Filing:
    """Return the filing of the signals of all rules among these technologies."""
    shelves: dict[str, Shelf] = defaultdict(lambda: Shelf([], [], {}, []))
    families = Families(technologies)
    for number, rule in enumerate(technologies):
        for signal in rule.signals if isinstance(rule, Rule) else ():
            for group in _groups(rule, signal, families) or {""}:
                _put(number, signal, spoken(rule, signal, families), shelves[_key(signal.kind, group)])
    return {key: msgspec.Raw(msgspec.msgpack.encode(shelf)) for key, shelf in shelves.items()}


class Shelves:
    """The shelves of a filing, each decoded at its first use."""

    def __init__(self, filed: Filing) -> None:
        self._filed = filed
        self._known: dict[str, Shelf] = {}

    def of(self, kind: str, group: str = "") -> Shelf:
        """Return the signals filed under a kind and a group: the head of a family of languages, or an ecosystem."""
        key = _key(kind, group)
        if key not in self._known:
            raw = self._filed.get(key)
            self._known[key] = Shelf() if raw is None else msgspec.msgpack.decode(raw, type=Shelf)
        return self._known[key]


def _put(technology: int, signal: Signal, languages: frozenset[str], shelf: Shelf) -> None:
    number = len(shelf.entries)
    if languages not in shelf.languages:
        shelf.languages.append(languages)
    values = [value.lower() for value in words(signal.value)]
    wanted = tuple(value for value in values if not value.startswith(NOT))
    heard = shelf.languages.index(languages)
    shelf.entries.append(Entry(technology, bare(signal), heard, wanted, _refused(values), _refused(signal.patterns)))
    for pattern in signal.patterns:
        if "*" in pattern and not pattern.startswith(NOT):
            shelf.globs.append((pattern, number))
        elif not pattern.startswith(NOT):
            shelf.exact.setdefault(pattern, []).append(number)


def bare(signal: Signal) -> Signal:
    """Return a signal without its examples, which only tests need."""
    return msgspec.structs.replace(signal, example=None, counterexample=None)


def _refused(patterns: Iterable[str]) -> tuple[str, ...]:
    """Return the patterns that must not match, without their prefix."""
    return tuple(pattern[len(NOT) :] for pattern in patterns if pattern.startswith(NOT))


def _groups(technology: Technology, signal: Signal, families: Families) -> set[str]:
    if signal.kind == "dependency":
        return {pattern.removeprefix(NOT).partition("/")[0] for pattern in signal.patterns}
    return {families.head(language) for language in spoken(technology, signal, families)}


def _key(kind: str, group: str) -> str:
    """Return the key under which signals of a kind and a group are filed."""
    return f"{kind} {group}"


def spoken(technology: Technology, signal: Signal, families: Families) -> frozenset[str]:
    """Return the languages that a signal applies to, with their families; empty: all languages."""
    return families.of(*signal_languages(technology, signal)) if signal.kind in SOURCE_KINDS else frozenset()


def signal_languages(technology: Technology, signal: Signal) -> list[str]:
    """Return the languages in whose source a signal is searched: its own, else those of its technology."""
    return words(signal.language) or technology.languages
