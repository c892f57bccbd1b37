"""Which source files are parsed: those that hold a word of a rule, the most telling first, and no more than it takes.

A word is a name that rules of the language look for. In each component a file is parsed as long as one of its words
still needs lines: until ``Limits.repeats`` files have shown a signal of the word, or as many held it in vain, or twice
as many in the whole repository while none ever showed one. Tests, examples and
documentation are only sampled: they never count as evidence, their lines are shown as set aside. Files that no person
has written (minified, or larger than any source) are not parsed at all, nor what is no source (translations of Qt are
XML in ``.ts`` files); neither they nor what says of itself that it is generated tell the language of a component.
docs/architecture/decisions/ has the measurements.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

import msgspec
from msgspec.structs import replace

from detector.exports import is_linked
from detector.limits import Limits
from detector.model import Fact, File, Role
from detector.plugins.api import Language, Project, Source
from detector.plugins.syntax import parse
from detector.rules.index import Index
from detector.seen import kept
from detector.wordsearch import WordSearch

VAIN = 1
"""How many times ``Limits.repeats`` files may hold a word in vain before it is given up in a component."""
VAIN_EVERYWHERE = 2
"""The same for all components together, of a word that no file has shown a signal of."""
PATIENCE = 3
"""The least number of files that may hold a word in vain in a component, however many components there are."""
FEW = 6
"""The same as ``Limits.repeats`` at most, of files that say the same over and over: a generator's, and pages."""
COMPONENTS = 200
"""So many components are read with the whole budget; where there are more, each has a part of it."""
SAMPLED: dict[Role, int] = {"test": 3, "docs": 2, "example": 3, "fixture": 1}
"""How many files with words are parsed of each role that never counts, in the whole repository."""
UNREAD: tuple[Role, ...] = ("vendored", "generated")
LARGEST = 400_000
"""Largest source that is parsed, in bytes: bundles of libraries and generated clients are larger."""
BARREL = 8_000
"""Largest file, in bytes, that only hands on what others export."""
SHORT, WIDE = 20_000, 400
"""Source of more bytes than this with lines longer than this on average is minified."""
HEAD = 1_000
"""In so many bytes a generated file says that it is one."""
_MARKUP = (b"<?xml", b"<!DOCTYPE")


_LINKING = ("export", "base")
"""What tells what the names of other facts stand for."""
_LINKED = ("call", "annotation")
"""What may come to match a rule when its name is known in full; any other fact that matches none is not kept."""


class _Reading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    first: list[list[str]]
    generated: list[str]


@lru_cache(maxsize=1)
def _reading() -> _Reading:
    from detector.rules.conventions import read

    return read("reading.yml", _Reading)


@lru_cache(maxsize=1)
def _marks() -> tuple[bytes, ...]:
    return tuple(mark.encode() for mark in _reading().generated)


@lru_cache(maxsize=1)
def _ranks() -> dict[str, int]:
    return {word: rank for rank, listed in enumerate(_reading().first) for word in listed}


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
        self._search = WordSearch(index.keywords((language.id,), language.key_of))
        self._shown: dict[tuple[str, bool], Counter[str]] = defaultdict(Counter)
        self._vain: dict[tuple[str, bool], Counter[str]] = defaultdict(Counter)
        self._vain_everywhere: Counter[str] = Counter()
        self._ever: set[str] = set()
        self._sampled: Counter[Role] = Counter()
        self._modules = index.modules((language.id,), language.key_of)
        self.named: list[tuple[str, str]] = []
        self.unwritten: list[str] = []
        self.left: dict[str, list[str]] = defaultdict(list)
        self.limit = limits.repeats
        self.foreign: Collection[str] = ()

    def held(self, source: Source) -> set[str]:
        """The words of rules that a file holds; none where it is not to be parsed at all. To be asked once for each
        file: what it names and who wrote it is kept."""
        bundle = _is_bundle(source.data)
        if bundle or _is_generated(source.data):
            self.unwritten.append(source.path)
        if bundle:
            return set()
        found = self._search.held(source.data)
        if source.role == "source":
            self.named += [(source.path, key) for key in {k for word in found for k in self._modules.get(word, ())}]
        return found

    def is_barrel(self, source: Source) -> bool:
        """Whether a file is there to hand on what other modules export (``export * from "./users"``)."""
        word, data = self._language.barrel, source.data
        small = bool(word) and source.role == "source" and len(data) <= BARREL
        return small and data.lstrip().startswith(word) and b" from " in data

    def wants(self, source: Source, component: str, held: set[str]) -> bool:
        """Whether a file that holds these words is worth parsing now. To be asked in the order of reading: what is
        left out is kept."""
        if held and self.limit and source.role in SAMPLED:
            self._sampled[source.role] += 1
        wanted = self.may_want(source, component, held)
        if held and not wanted and source.role not in SAMPLED:
            self.left[_stem(source.path)].append(source.path)
        return wanted

    def may_want(self, source: Source, component: str, held: set[str]) -> bool:
        """The same without keeping anything: what the answer is if nothing more is learned until the file's turn."""
        if not held or not self.limit:
            return bool(held)
        if source.role in SAMPLED:
            return self._sampled[source.role] <= SAMPLED[source.role]
        budget = _budget(component, source.data)
        shown, vain = self._shown[budget], self._vain[budget]
        limit = min(self.limit, FEW) if budget[1] or self._language.pages else self.limit
        most = max(PATIENCE, VAIN * limit)
        return any(shown[w] < limit and vain[w] < most and self._is_telling(w) for w in held)

    def _is_telling(self, word: str) -> bool:
        """Whether a word has ever shown a signal, or may yet."""
        return word in self._ever or self._vain_everywhere[word] < VAIN_EVERYWHERE * self._limits.repeats

    def read(self, source: Source, project: Project, proved: set[str]) -> Iterator[Fact]:
        """The facts of a file, matched as they are kept; the words that showed a signal are added to ``proved``. Nothing
        is learned from it, so it may be done in another process. Raises Unreadable."""
        root = parse(source.data, self._language.grammar)
        for fact in map(kept, self._language.facts(root, replace(source, project=project, words=self._search.words))):
            hits = [hit.signal.patterns for hit in self._index.of(fact)]
            for patterns in hits:
                proved.update(self._words_of(patterns))
            if hits or self._may_match(fact):
                yield fact

    def learn(self, source: Source, component: str, held: set[str], proved: set[str]) -> None:
        """Take what a file has shown into account for those that come after it."""
        if source.role in SAMPLED:
            return
        budget = _budget(component, source.data)
        self._shown[budget].update(proved)
        self._vain[budget].update(held - proved)
        self._vain_everywhere.update(held - proved)
        self._ever |= proved

    def _may_match(self, fact: Fact) -> bool:
        """Whether a fact that no rule knows is needed to link others, or may match a rule when it is linked itself."""
        linked = self._language.exports and fact.kind in _LINKED
        return fact.kind in _LINKING or (linked and is_linked(fact, self.foreign))

    def _words_of(self, patterns: Iterable[str]) -> set[str]:
        return {self._key(pattern) for pattern in patterns}

    def _key(self, pattern: str) -> str:
        return self._language.key_of(max(pattern.split("*"), key=len) if "*" in pattern else pattern)


def _stem(path: str) -> str:
    """The name of a file as a class or module in it may be called: lower case, without underscores and ending."""
    return posixpath.basename(path).partition(".")[0].replace("_", "").lower()


def _budget(component: str, data: bytes) -> tuple[str, bool]:
    """Whose budget a file draws on: what a generator has written says the same over and over, and must not use up that
    of what people write."""
    return component, _is_generated(data)


def _is_bundle(data: bytes) -> bool:
    """Whether a file is no source that a person wrote: it is minified, larger than what people write, or markup."""
    wide = len(data) > SHORT and data.count(b"\n") * WIDE < len(data)
    return len(data) > LARGEST or wide or data.removeprefix(b"\xef\xbb\xbf").startswith(_MARKUP)


def _is_generated(data: bytes) -> bool:
    """Whether the beginning of a file says that a program wrote it, as linguist and the tools themselves have it."""
    head = data[:HEAD]
    return any(mark in head for mark in _marks())


class Parsers:
    """The parsers of all languages, by the names of the files they read."""

    def __init__(self, languages: Iterable[Language], index: Index, limits: Limits) -> None:
        self._languages = {n: language for language in languages for n in (*language.suffixes, *language.names)}
        self._made: dict[int, Parser] = {}
        self._limit = limits.repeats
        self._foreign: Collection[str] = ()
        self._index, self._limits = index, limits

    def prepare(self, components: int, foreign: Collection[str]) -> None:
        """Give each of so many components its part of the budget. ``foreign``: the packages that are somebody else's.
        To be called before any file is read."""
        repeats, self._foreign = self._limits.repeats, foreign
        self._limit = max(1, repeats * COMPONENTS // max(COMPONENTS, components)) if repeats else 0

    def language_of(self, path: str, file: File) -> Language | None:
        """The language of a file; None where it is not known or its source is not our business."""
        if file.role in UNREAD:
            return None
        name = posixpath.basename(path)
        return self._languages.get(name) or self._languages.get(posixpath.splitext(name)[1])

    def of(self, path: str, file: File) -> Parser | None:
        """The parser of a file, where it has a language."""
        language = self.language_of(path, file)
        if language is None:
            return None
        if id(language) not in self._made:
            self._made[id(language)] = Parser(language, self._index, self._limits)
            self._made[id(language)].limit = self._limit
            self._made[id(language)].foreign = self._foreign
        return self._made[id(language)]

    @property
    def made(self) -> list[Parser]:
        """All parsers, in the order in which a file first wanted each."""
        return list(self._made.values())

    @property
    def named(self) -> list[tuple[str, str]]:
        """(path, technology key) for every source file that names a module of a technology, parsed or not."""
        return [found for parser in self._made.values() for found in parser.named]

    @property
    def unwritten(self) -> list[str]:
        """The files that no person has written as source."""
        return [path for parser in self._made.values() for path in parser.unwritten]

    def known(self, fact: Fact) -> bool:
        """Whether a rule knows what a fact names."""
        return next(iter(self._index.of(fact)), None) is not None

    def left_with(self, names: Iterable[str]) -> Iterator[tuple[str, Parser]]:
        """The files left out that are named like one of these classes or modules (in lower case), to be parsed now."""
        for name in sorted(names):
            for parser in self._made.values():
                for path in parser.left.pop(name.replace("_", ""), ()):
                    yield path, parser
