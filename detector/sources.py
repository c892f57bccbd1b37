"""Which source files are parsed: those that hold a word of a rule, the most telling first, and no more than it takes.

A word is a name that rules of the language look for. In each component a file is parsed as long as one of its words
still needs lines: until ``Limits.repeats`` files have shown a signal of the word, or four times as many held it in
vain. What is left out is counted. Tests, examples and documentation are only sampled: they never count as evidence,
their lines are shown as set aside.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

import msgspec
from ahocorasick_rs import BytesAhoCorasick

from detector.model import Fact, File, Role
from detector.plugins.api import Language, Project, Source
from detector.plugins.syntax import parse
from detector.reader import Limits
from detector.rules.index import Index

VAIN = 4
"""How many times ``Limits.repeats`` files may hold a word in vain before it is given up in a component."""
SAMPLED: dict[Role, int] = {"test": 12, "docs": 4, "example": 12, "fixture": 4}
"""How many files with words are parsed of each role that never counts, in the whole repository."""
UNREAD: tuple[Role, ...] = ("vendored", "generated")


class _Reading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    first: list[list[str]]


@lru_cache(maxsize=1)
def _ranks() -> dict[str, int]:
    from detector.rules.conventions import read

    data = read("reading.yml", _Reading)
    assert isinstance(data, _Reading)
    return {word: rank for rank, listed in enumerate(data.first) for word in listed}


_WORDS = re.compile(r"[a-z]+|[A-Z][a-z]*")


def telling(path: str) -> tuple[int, int, str]:
    """The key by which files are read: telling names first, then the shallower, then by path."""
    ranks = _ranks()
    stem = posixpath.basename(path).partition(".")[0]
    found = [ranks[word] for word in map(str.lower, _WORDS.findall(stem)) if word in ranks]
    return (min(found, default=len(ranks)), path.count("/"), path)


class Parser:
    """A language, the words that a file must hold to be worth parsing, and what has been parsed of it."""

    def __init__(self, language: Language, index: Index, limits: Limits) -> None:
        self._language, self._index, self._limits = language, index, limits
        self._words = sorted(index.keywords((language.id, *language.family), language.key_of))
        self._known = frozenset(self._words)
        self._search = BytesAhoCorasick([word.encode() for word in self._words]) if self._words else None
        self._shown: dict[str, Counter[str]] = defaultdict(Counter)
        self._tried: dict[str, Counter[str]] = defaultdict(Counter)
        self._sampled: Counter[Role] = Counter()
        self._modules = index.modules((language.id, *language.family), language.key_of)
        self.named: list[tuple[str, str]] = []
        self.left_out = 0

    def wants(self, source: Source, component: str) -> set[str]:
        """The words of a file for which it is worth parsing; none where it is not."""
        if self._search is None:
            return set()
        found = {self._words[hit[0]] for hit in self._search.find_matches_as_indexes(source.data, overlapping=True)}
        if source.role == "source":
            self.named += [(source.path, key) for key in {k for word in found for k in self._modules.get(word, ())}]
        limit = self._limits.repeats
        if not found or not limit:
            return found
        if source.role in SAMPLED:
            self._sampled[source.role] += 1
            return found if self._sampled[source.role] <= SAMPLED[source.role] else set()
        shown, tried = self._shown[component], self._tried[component]
        if any(shown[word] < limit and tried[word] < VAIN * limit for word in found):
            return found
        self.left_out += 1
        return set()

    def facts(self, source: Source, project: Project, component: str, found: Iterable[str]) -> Iterator[Fact]:
        """The facts of a file that ``wants`` has chosen. Raises Unreadable."""
        root = parse(source.data, self._language.grammar)
        proved: set[str] = set()
        for fact in self._language.facts(root, replace(source, project=project, words=self._known)):
            yield fact
            for hit in self._index.of(fact):
                proved.update(self._words_of(hit.signal.patterns))
        if source.role not in SAMPLED:
            self._tried[component].update(found)
            self._shown[component].update(proved)

    def _words_of(self, patterns: Iterable[str]) -> set[str]:
        return {self._key(pattern) for pattern in patterns}

    def _key(self, pattern: str) -> str:
        return self._language.key_of(max(pattern.split("*"), key=len) if "*" in pattern else pattern)


class Parsers:
    """The parsers of all languages, by the names of the files they read."""

    def __init__(self, languages: Iterable[Language], index: Index, limits: Limits) -> None:
        self._languages = {n: language for language in languages for n in (*language.suffixes, *language.names)}
        self._made: dict[int, Parser] = {}
        self._index, self._limits = index, limits

    def of(self, path: str, file: File) -> Parser | None:
        """The parser of a file; None where its language is not known or its source is not our business."""
        if file.role in UNREAD:
            return None
        name = posixpath.basename(path)
        language = self._languages.get(name) or self._languages.get(posixpath.splitext(name)[1])
        if language is None:
            return None
        if id(language) not in self._made:
            self._made[id(language)] = Parser(language, self._index, self._limits)
        return self._made[id(language)]

    @property
    def named(self) -> list[tuple[str, str]]:
        """(path, technology key) for every source file that names a module of a technology, parsed or not."""
        return [found for parser in self._made.values() for found in parser.named]

    @property
    def left_out(self) -> int:
        """How many files with known words were not parsed because enough was seen."""
        return sum(parser.left_out for parser in self._made.values())
