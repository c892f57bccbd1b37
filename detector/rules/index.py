"""Finds the signals that an observation matches: dictionary look-ups for names, a few patterns for the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from detector.globs import fits
from detector.observations import Dependency, Fact
from detector.paths import fits_path
from detector.rules.families import Families
from detector.rules.filing import NOT, Filing, filed_under, filing, spoken
from detector.rules.schema import SOURCE_KINDS, Signal, SignalKind, Technology, words


class Hit(NamedTuple):
    """A signal of a technology that an observation matches."""

    technology: Technology
    signal: Signal


class _Entry(NamedTuple):
    hit: Hit
    languages: frozenset[str]
    values: tuple[str, ...]
    refused: tuple[str, ...]
    others: tuple[str, ...]


class _Table:
    """The patterns of one kind of signal for one family of languages: exact names in a dictionary, others by their
    prefix."""

    def __init__(self) -> None:
        self.exact: dict[str, list[_Entry]] = defaultdict(list)
        self.globs: list[tuple[str, _Entry]] = []
        self._buckets: dict[str, list[tuple[str, str, _Entry]]] = defaultdict(list)
        self._lengths: list[int] = []

    def add(self, pattern: str, entry: _Entry) -> None:
        """Add a pattern."""
        if "*" not in pattern:
            self.exact[pattern].append(entry)
            return
        self.globs.append((pattern, entry))
        longest = max(pattern.split("*"), key=len)
        begin = pattern.partition("*")[0]
        length = next((one for one in _BUCKETS if one <= len(begin)), len(begin))
        self._buckets[begin[:length]].append((longest, pattern, entry))
        if length not in self._lengths:
            self._lengths = sorted((*self._lengths, length))

    def of(self, name: str, candidates: Iterable[str]) -> Iterator[_Entry]:
        """Yield the entries whose pattern equals one of the candidates, or matches the name."""
        for candidate in candidates:
            yield from self.exact.get(candidate, ())
        for length in self._lengths:
            if length > len(name):
                break
            for longest, pattern, entry in self._buckets.get(name[:length], ()):
                if longest in name and fits(pattern, name):
                    yield entry


_BUCKETS = (24, 8)
"""Lengths of the prefix by which patterns with a star are grouped: the longest one that a pattern has."""


class Index:
    """All signals of all technologies, ready to be matched. ``filed``: their filing, if it is already known."""

    def __init__(self, technologies: Iterable[Technology], filed: Filing | None = None) -> None:
        self._technologies = list(technologies)
        self._families = Families(self._technologies)
        self._filed = filing(self._technologies) if filed is None else filed
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

    def _hits(self, kind: str, group: str = "") -> Iterator[Hit]:
        """Yield the signals filed under a kind and a group."""
        for technology, signal in filed_under(self._technologies, self._filed, kind, group):
            yield Hit(technology, signal)

    def _by_name(self, kind: SignalKind) -> dict[str, list[Hit]]:
        found: dict[str, list[Hit]] = defaultdict(list)
        for hit in self._hits(kind):
            for pattern in hit.signal.patterns:
                found[pattern].append(hit)
        return found

    def _table(self, kind: str, group: str) -> _Table:
        """Return the table of a kind and a group, built at first use: most repositories need few."""
        table = self._tables.get((kind, group))
        if table is None:
            table = self._tables[kind, group] = _Table()
            for hit in self._hits(kind, group):
                entry = _entry(hit, self._families)
                for pattern in hit.signal.patterns:
                    if not pattern.startswith(NOT):
                        table.add(pattern, entry)
        return table

    def of(self, seen: Dependency | Fact) -> Iterator[Hit]:
        """Yield the signals that a dependency or a fact matches."""
        if isinstance(seen, Dependency):
            yield from (
                entry.hit for entry in self._entries("dependency", f"{seen.ecosystem}/{seen.name}", seen.ecosystem)
            )
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
                if _agrees(entry, seen) and id(entry.hit.signal) not in done:
                    done.add(id(entry.hit.signal))
                    yield entry.hit

    def _look_up(self, kind: str, name: str, language: str) -> tuple[_Entry, ...]:
        """Return the signals of a kind that match a name in a language (for dependencies: in an ecosystem)."""
        names = tuple(prefixes(name)) if kind == "import" else (name,)
        found = (entry for table in self._spoken(kind, {language}) for entry in table.of(name, names))
        return tuple(e for e in found if not e.languages or language in e.languages)

    def _spoken(self, kind: str, languages: set[str]) -> Iterator[_Table]:
        """Yield the tables of a kind for these languages, and that of the signals for all languages."""
        for group in sorted({"", *map(self._families.head, languages)}):
            yield self._table(kind, group)

    def modules(self, languages: Iterable[str], key_of: Callable[[str], str]) -> dict[str, set[str]]:
        """Return the words of the ``import`` signals of these languages: word → keys of the technologies that it is
        evidence for."""
        wanted, found = set(languages), defaultdict(set)
        for table in self._spoken("import", wanted):
            for pattern, entries in table.exact.items():
                for entry in entries:
                    if not entry.languages or entry.languages & wanted:
                        found[key_of(pattern)].add(entry.hit.technology.key)
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
            listed = [(name, True, entries) for name, entries in table.exact.items()]
            listed += [(max(p.split("*"), key=len), False, [entry]) for p, entry in table.globs]
            for name, alone, entries in listed:
                if any(not entry.languages or entry.languages & wanted for entry in entries):
                    word = key_of(name)
                    found[word] = alone and found.get(word, True)
        return {word: alone for word, alone in found.items() if len(word) > 1}


def _entry(hit: Hit, families: Families) -> _Entry:
    """Return a signal with its languages, the values it requires and excludes (lower case), and the names it
    excludes."""
    values = [value.lower() for value in words(hit.signal.value)]
    wanted = tuple([value for value in values if not value.startswith(NOT)])
    return _Entry(hit, spoken(*hit, families), wanted, _refused(values), _refused(hit.signal.patterns))


def _refused(patterns: Iterable[str]) -> tuple[str, ...]:
    """Return the patterns that must not match, without their prefix."""
    return tuple([pattern[len(NOT) :] for pattern in patterns if pattern.startswith(NOT)])


def _agrees(entry: _Entry, fact: Fact) -> bool:
    """Return whether the fact's name, value and purpose meet the conditions of the signal."""
    if entry.others and any(fits(name, fact.name) for name in entry.others):
        return False
    if entry.values and not any(fits(value, fact.value.lower()) for value in entry.values):
        return False
    if entry.refused and any(fits(value, fact.value.lower()) for value in entry.refused):
        return False
    return not entry.hit.signal.purpose or fact.purpose == entry.hit.signal.purpose


def prefixes(name: str) -> Iterator[str]:
    """Yield a name and all its prefixes that end at a separator: ``a.b.c``, ``a.b``, ``a``."""
    yield name
    for end in range(len(name) - 1, 0, -1):
        if name[end] in "./\\$#" or name[end : end + 2] == "::":
            yield name[:end]
