"""Decides which source files are parsed: those that contain a word of a rule, the most informative first, and no more
than needed.

A word is a name that rules of the language search for. In each component a file is parsed as long as one of its words
still needs evidence: until ``Limits.repeats`` files had a signal of the word, or as many contained it without a signal,
or twice as many in the whole repository while none ever had a signal.

1. Tests, examples and documentation are only sampled: they never count as evidence, their lines are listed as set
   aside.
2. Files that no person wrote (minified, or larger than any source) are not parsed, nor are files that are no source
   (translations of Qt are XML in ``.ts`` files). Neither they nor files marked as generated count for the language of a
   component.

docs/architecture/decisions/ has the measurements.
"""

from __future__ import annotations

import posixpath
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator

from msgspec.structs import replace

from detector.exports import is_linked
from detector.limits import Limits
from detector.observations import Fact, Role
from detector.plugins.api import Language, Project, Source
from detector.plugins.parse import parse
from detector.reading import is_bundle, is_generated
from detector.rules.index import Index
from detector.seen import kept
from detector.wordsearch import WordSearch

VAIN = 1
"""A word is given up in a component after this many times ``Limits.repeats`` files there contain it without a signal."""
VAIN_EVERYWHERE = 2
"""The same factor for all components together, for a word that had no signal in any file."""
PATIENCE = 3
"""Minimum number of files that may contain a word without a signal in a component, however many components there
are."""
FEW = 6
"""Maximum of ``Limits.repeats`` for repetitive files: generated ones, and pages for browsers."""
SAMPLED: dict[Role, int] = {"test": 3, "docs": 2, "example": 3, "fixture": 1}
"""Number of files with words that are parsed of each role that never counts, in the whole repository."""
BARREL = 8_000
"""Maximum size of a file that only re-exports, in bytes."""
_LINKING = ("export", "base")
"""The kinds of facts that resolve the names of other facts."""
_LINKED = ("call", "annotation")
"""The kinds of facts that may match a rule once their full name is known. Any other fact that matches no rule is
discarded."""


class Parser:
    """A language, the words that a file must contain to be worth parsing, and what its parsed files have shown so
    far."""

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
        """Return the rules' words that a file contains; none if the file is not to be parsed at all.

        Call it once for each file: it records the modules that the file names and whether no person wrote it.
        """
        bundle = is_bundle(source.data)
        if bundle or is_generated(source.data):
            self.unwritten.append(source.path)
        if bundle:
            return set()
        found = self._search.held(source.data)
        if source.role == "source":
            self.named += [(source.path, key) for key in {k for word in found for k in self._modules.get(word, ())}]
        return found

    def is_barrel(self, source: Source) -> bool:
        """Return whether a file only re-exports what other modules export (``export * from "./users"``)."""
        begin, within = self._language.barrel
        small = bool(begin) and source.role == "source" and len(source.data) <= BARREL
        return small and source.data.lstrip().startswith(begin) and within in source.data

    def wants(self, source: Source, component: str, held: set[str]) -> bool:
        """Return whether a file with these words is worth parsing now. Call it in reading order: it records skipped
        files."""
        if held and self.limit and source.role in SAMPLED:
            self._sampled[source.role] += 1
        wanted = self.may_want(source, component, held)
        if held and not wanted and source.role not in SAMPLED:
            self.left[_stem(source.path)].append(source.path)
        return wanted

    def may_want(self, source: Source, component: str, held: set[str]) -> bool:
        """Return the same without recording anything: the result of ``wants`` if nothing more is learned before the
        file's turn."""
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
        """Return whether a word has had a signal, or still may."""
        return word in self._ever or self._vain_everywhere[word] < VAIN_EVERYWHERE * self._limits.repeats

    def read(self, source: Source, project: Project, proved: set[str]) -> Iterator[Fact]:
        """Yield the facts of a file that match a rule or may match one when linked, as they are stored.

        ``proved``: receives the words that had a signal. The parser itself is not changed, so this may run in another
        process. Raises Unreadable.
        """
        root = parse(source.data, self._language.grammar)
        for fact in map(kept, self._language.facts(root, replace(source, project=project, words=self._search.words))):
            hits = [hit.signal.patterns for hit in self._index.of(fact)]
            for patterns in hits:
                proved.update(self._words_of(patterns))
            if hits or self._may_match(fact):
                yield fact

    def learn(self, source: Source, component: str, held: set[str], proved: set[str]) -> None:
        """Record the result of a file, for the decisions about later files."""
        if source.role in SAMPLED:
            return
        budget = _budget(component, source.data)
        self._shown[budget].update(proved)
        self._vain[budget].update(held - proved)
        self._vain_everywhere.update(held - proved)
        self._ever |= proved

    def _may_match(self, fact: Fact) -> bool:
        """Return whether a fact without a matching rule is needed to link other facts, or may match a rule after it is
        linked."""
        linked = self._language.exports and fact.kind in _LINKED
        return fact.kind in _LINKING or (linked and is_linked(fact, self.foreign))

    def _words_of(self, patterns: Iterable[str]) -> set[str]:
        return {self._key(pattern) for pattern in patterns}

    def _key(self, pattern: str) -> str:
        return self._language.key_of(max(pattern.split("*"), key=len) if "*" in pattern else pattern)


def _stem(path: str) -> str:
    """Return a file's name as a class or module in it may be named: lower case, without underscores and suffix."""
    return posixpath.basename(path).partition(".")[0].replace("_", "").lower()


def _budget(component: str, data: bytes) -> tuple[str, bool]:
    """Return the key of the budget that a file counts for. Generated files are repetitive and have one of their own, so
    that they do not use up that of handwritten files."""
    return component, is_generated(data)
