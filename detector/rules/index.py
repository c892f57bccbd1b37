"""Finds the signals that an observation matches: dictionary look-ups for names, a few patterns for the rest."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from detector.model import Dependency, Fact
from detector.rules.schema import SOURCE_KINDS, Signal, SignalKind, Technology, words

FAMILIES: dict[str, tuple[str, ...]] = {
    "javascript": ("javascript", "typescript"),
    "typescript": ("javascript", "typescript"),
    "java": ("java", "kotlin", "scala", "groovy"),
    "kotlin": ("java", "kotlin", "scala", "groovy"),
    "scala": ("java", "kotlin", "scala", "groovy"),
    "csharp": ("csharp", "fsharp"),
}
"""Languages that share their libraries: a rule for one of them holds for all."""

SEPARATORS = (".", "::", "\\", "/", "$", "#")


class Hit(NamedTuple):
    """A signal of a technology that an observation matches."""

    technology: Technology
    signal: Signal


class _Entry(NamedTuple):
    hit: Hit
    languages: frozenset[str]
    value: re.Pattern[str] | None


class Index:
    """All signals of all technologies, ready to be matched."""

    def __init__(self, technologies: Iterable[Technology]) -> None:
        self._exact: dict[SignalKind, dict[str, list[_Entry]]] = defaultdict(lambda: defaultdict(list))
        self._globs: dict[SignalKind, list[tuple[re.Pattern[str], _Entry]]] = defaultdict(list)
        self.paths: list[tuple[str, Hit]] = []
        self.texts: list[tuple[str, Hit]] = []
        for technology in technologies:
            for signal in technology.signals:
                self._add(technology, signal)
        self.of_dependency = lru_cache(maxsize=50_000)(self._of_dependency)

    def _add(self, technology: Technology, signal: Signal) -> None:
        hit = Hit(technology, signal)
        if signal.kind == "file":
            self.paths += [(pattern, hit) for pattern in signal.patterns]
            return
        if signal.kind == "text":
            self.texts += [(text, hit) for text in signal.patterns]
            return
        languages = frozenset(
            f for name in signal_languages(technology, signal) for f in FAMILIES.get(name, (name,))
        )
        values = words(signal.value)
        value = re.compile("|".join(glob(v) for v in values), re.IGNORECASE) if values else None
        entry = _Entry(hit, languages if signal.kind in SOURCE_KINDS else frozenset(), value)
        for pattern in signal.patterns:
            if "*" in pattern:
                self._globs[signal.kind].append((re.compile(glob(pattern)), entry))
            else:
                self._exact[signal.kind][pattern].append(entry)

    def _of_dependency(self, ecosystem: str, name: str) -> tuple[Hit, ...]:
        full = f"{ecosystem}/{name}"
        found = list(self._exact["dependency"].get(full, ()))
        found += [entry for pattern, entry in self._globs["dependency"] if pattern.fullmatch(full)]
        return tuple(entry.hit for entry in found)

    def of(self, seen: Dependency | Fact) -> Iterator[Hit]:
        """The signals that a dependency or a fact matches."""
        if isinstance(seen, Dependency):
            yield from self.of_dependency(seen.ecosystem, seen.name)
            return
        if seen.kind == "export":
            return
        if seen.kind in ("file", "text"):
            listed = self.paths if seen.kind == "file" else self.texts
            yield from (hit for pattern, hit in listed if pattern == seen.name)
            return
        done: set[int] = set()
        for name in (seen.name, *(scope + seen.name for scope in seen.scopes)):
            for entry in self._entries(seen.kind, name):
                if entry.languages and seen.language and seen.language not in entry.languages:
                    continue
                if entry.value is not None and not entry.value.fullmatch(seen.value):
                    continue
                if entry.hit.signal.purpose and seen.purpose != entry.hit.signal.purpose:
                    continue
                if id(entry.hit.signal) not in done:
                    done.add(id(entry.hit.signal))
                    yield entry.hit

    def _entries(self, kind: SignalKind, name: str) -> Iterator[_Entry]:
        exact = self._exact[kind]
        for candidate in prefixes(name) if kind == "import" else (name,):
            yield from exact.get(candidate, ())
        for pattern, entry in self._globs[kind]:
            if pattern.fullmatch(name):
                yield entry

    def keywords(self, languages: Iterable[str], key_of: Callable[[str], str]) -> frozenset[str]:
        """The words of which a file of these languages must hold one for any signal to be found in it."""
        wanted = set(languages)
        found = set()
        for kind in SOURCE_KINDS:
            listed = [(p, e) for p, entries in self._exact[kind].items() for e in entries]  # type: ignore[index]
            listed += [(e_pattern, e) for e_pattern, e in self._patterns(kind)]
            found |= {key_of(p) for p, e in listed if not e.languages or e.languages & wanted}
        found |= {f"{scheme}://" for scheme in self._exact["url"]}
        return frozenset(word for word in found if len(word) > 1)

    def _patterns(self, kind: str) -> Iterator[tuple[str, _Entry]]:
        for _, entry in self._globs[kind]:  # type: ignore[index]
            for pattern in entry.hit.signal.patterns:
                if "*" in pattern:
                    yield max(pattern.split("*"), key=len), entry


def signal_languages(technology: Technology, signal: Signal) -> list[str]:
    """The languages in whose source a signal is looked for: its own or those of its technology."""
    return words(signal.language) or technology.languages


def prefixes(name: str) -> Iterator[str]:
    """A name and all its prefixes that end where a part of it ends: ``a.b.c``, ``a.b``, ``a``."""
    yield name
    for end in range(len(name) - 1, 0, -1):
        if name[end] in "./\\$#" or name[end : end + 2] == "::":
            yield name[:end]


def glob(pattern: str) -> str:
    """A regular expression for a pattern in which ``*`` stands for any characters."""
    return ".*".join(re.escape(part) for part in pattern.split("*"))
