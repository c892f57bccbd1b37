"""Finds the signals that an observation matches: dictionary look-ups for names, a few patterns for the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from detector.globs import fits
from detector.observations import Dependency, Fact
from detector.paths import fits_path
from detector.rules.families import Families
from detector.rules.filing import Entry, Shelf, Shelves
from detector.rules.schema import SOURCE_KINDS, Signal, SignalKind, Technology, words


class Hit(NamedTuple):
    """A signal of a technology that an observation matches."""

    technology: Technology
    signal: Signal


class _Table:
    """The signals of one shelf: exact names in a dictionary, patterns with stars by their prefix."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._buckets: dict[str, list[tuple[str, str, Entry]]] = defaultdict(list)
        for pattern, number in self._shelf.globs:
            longest, begin = max(pattern.split("*"), key=len), pattern.partition("*")[0]
            length = next((one for one in _BUCKETS if one <= len(begin)), len(begin))
            self._buckets[begin[:length]].append((longest, pattern, self._shelf.entries[number]))
        self._lengths = sorted({len(begin) for begin in self._buckets})

    def of(self, name: str, candidates: Iterable[str], language: str) -> Iterator[Entry]:
        """Yield the entries that apply to a language and whose pattern equals one of the candidates, or matches the
        name."""
        heard = self._heard({language})
        return (entry for entry in self._fitting(name, candidates) if heard[entry.spoken])

    def _heard(self, wanted: Set[str]) -> list[bool]:
        """For each set of languages that entries apply to, whether one of these is among them."""
        return [not languages or not wanted.isdisjoint(languages) for languages in self._shelf.languages]

    def _fitting(self, name: str, candidates: Iterable[str]) -> Iterator[Entry]:
        for candidate in candidates:
            for number in self._shelf.exact.get(candidate, ()):
                yield self._shelf.entries[number]
        for length in self._lengths:
            if length > len(name):
                break
            for longest, pattern, entry in self._buckets.get(name[:length], ()):
                if longest in name and fits(pattern, name):
                    yield entry

    @property
    def exact(self) -> Iterable[str]:
        """The names without stars."""
        return self._shelf.exact

    def names(self, wanted: Set[str]) -> Iterator[tuple[str, bool, list[Entry]]]:
        """Yield each name, or pattern with stars, with the entries that apply to one of some languages: (name, whether it
        is exact, entries)."""
        sets = self._heard(wanted)
        heard = [sets[entry.spoken] for entry in self._shelf.entries]
        for name, numbers in self._shelf.exact.items():
            if any(heard[number] for number in numbers):
                yield name, True, [self._shelf.entries[number] for number in numbers if heard[number]]
        for pattern, number in self._shelf.globs:
            if heard[number]:
                yield pattern, False, [self._shelf.entries[number]]


_BUCKETS = (24, 8)
"""Lengths of the prefix by which patterns with a star are grouped: the longest one that a pattern has."""


class Index:
    """All signals of all technologies, ready to be matched."""

    def __init__(self, technologies: Sequence[Technology], shelves: Shelves) -> None:
        self._technologies, self._shelves = technologies, shelves
        self._families = Families(technologies)
        self._tables: dict[tuple[str, str], _Table] = {}
        self._files, self._texts = self._by_name("file"), self._by_name("text")
        self._entries = lru_cache(maxsize=8192)(self._look_up)

    @property
    def paths(self) -> Iterable[str]:
        """The patterns of all ``file`` signals."""
        return self._files

    @property
    def texts(self) -> Iterator[tuple[str, Signal]]:
        """The texts of all ``text`` signals, each with its signal."""
        for text, hits in self._texts.items():
            for hit in hits:
                yield text, hit.signal

    def _hit(self, entry: Entry) -> Hit:
        return Hit(self._technologies[entry.technology], entry.signal)

    def _by_name(self, kind: SignalKind) -> dict[str, list[Hit]]:
        found: dict[str, list[Hit]] = defaultdict(list)
        for entry in self._shelves.of(kind).entries:
            for pattern in entry.signal.patterns:
                found[pattern].append(self._hit(entry))
        return found

    def _table(self, kind: str, group: str) -> _Table:
        """Return the table of a kind and a group, built at first use: most repositories need few."""
        table = self._tables.get((kind, group))
        if table is None:
            table = self._tables[kind, group] = _Table(self._shelves.of(kind, group))
        return table

    def of(self, seen: Dependency | Fact) -> Iterator[Hit]:
        """Yield the signals that a dependency or a fact matches."""
        if isinstance(seen, Dependency):
            yield from map(self._hit, self._entries("dependency", f"{seen.ecosystem}/{seen.name}", seen.ecosystem))
            return
        if seen.kind == "file":
            yield from self._files.get(seen.name, ())
            return
        if seen.kind == "text":  # several rules may search the same text, each in its own files
            hits = self._texts.get(seen.name, ())
            yield from (h for h in hits if any(fits_path(pattern, seen.path) for pattern in words(h.signal.in_)))
            return
        if seen.kind == "export":
            return
        done: set[int] = set()
        for name in (seen.name, *(scope + seen.name for scope in seen.scopes)):
            for entry in self._entries(seen.kind, name, seen.language):
                if _agrees(entry, seen) and id(entry) not in done:
                    done.add(id(entry))
                    yield self._hit(entry)

    def _look_up(self, kind: str, name: str, language: str) -> tuple[Entry, ...]:
        """Return the signals of a kind that match a name in a language (for dependencies: in an ecosystem)."""
        names = tuple(prefixes(name)) if kind == "import" else (name,)
        tables = self._spoken(kind, {language})
        return tuple(entry for table in tables for entry in table.of(name, names, language))

    def _spoken(self, kind: str, languages: set[str]) -> Iterator[_Table]:
        """Yield the tables of a kind for these languages, and that of the signals for all languages."""
        for group in sorted({"", *map(self._families.head, languages)}):
            yield self._table(kind, group)

    def modules(self, languages: Iterable[str], key_of: Callable[[str], str]) -> dict[str, set[str]]:
        """Return the words of the ``import`` signals of these languages: word → keys of the technologies that it is
        evidence for."""
        wanted = set(languages)
        found: dict[str, set[str]] = defaultdict(set)
        for table in self._spoken("import", wanted):
            for name, exact, entries in table.names(wanted):
                if exact:
                    found[key_of(name)].update(self._technologies[entry.technology].key for entry in entries)
        return found

    def keywords(self, languages: Iterable[str], key_of: Callable[[str], str]) -> dict[str, bool]:
        """Return the words of which a file in these languages must contain one to match any signal.

        Each has whether it must be a whole word: the literal part of a pattern with stars may be part of a longer word.
        """
        wanted = set(languages)
        found = {f"{scheme}://": True for scheme in self._table("url", "").exact}
        settings = (name.partition(".") for name in self._table("setting", "").exact)
        found |= {rest: True for owner, _, rest in settings if owner in wanted and "." not in rest}
        for table in (table for kind in SOURCE_KINDS for table in self._spoken(kind, wanted)):
            for name, exact, _ in table.names(wanted):
                word = key_of(name if exact else max(name.split("*"), key=len))
                found[word] = exact and found.get(word, True)
        return {word: alone for word, alone in found.items() if len(word) > 1}


def _agrees(entry: Entry, fact: Fact) -> bool:
    """Return whether the fact's name, value and purpose meet the conditions of the signal."""
    if entry.others and any(fits(name, fact.name) for name in entry.others):
        return False
    if entry.values and not any(fits(value, fact.value.lower()) for value in entry.values):
        return False
    if entry.refused and any(fits(value, fact.value.lower()) for value in entry.refused):
        return False
    return not entry.signal.purpose or fact.purpose == entry.signal.purpose


def prefixes(name: str) -> Iterator[str]:
    """Yield a name and all its prefixes that end at a separator: ``a.b.c``, ``a.b``, ``a``."""
    yield name
    for end in range(len(name) - 1, 0, -1):
        if name[end] in "./\\$#" or name[end : end + 2] == "::":
            yield name[:end]
