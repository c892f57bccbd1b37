"""The parsers of all languages, each made when the first file of its language needs it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from detector.limits import Limits
from detector.observations import Fact, File, Role
from detector.plugins.api import Language
from detector.plugins.registry import language_of
from detector.rules.index import Index
from detector.sources import Parser

COMPONENTS = 200
"""Number of components up to which each has the whole budget; if there are more, each has a fraction of it."""
UNREAD: tuple[Role, ...] = ("vendored", "generated")
"""Roles of files that are never parsed."""


class Parsers:
    """The parsers of all languages, by the names of the files that they read."""

    def __init__(self, languages: Iterable[Language], index: Index, limits: Limits) -> None:
        self._languages = {n: language for language in languages for n in (*language.suffixes, *language.names)}
        self._made: dict[int, Parser] = {}
        self._limit = limits.repeats
        self._foreign: Collection[str] = ()
        self._index, self._limits = index, limits

    def prepare(self, components: int, foreign: Collection[str]) -> None:
        """Set the budget of each component. Call it before any file is read.

        ``components``: their number. ``foreign``: names of external packages.
        """
        repeats, self._foreign = self._limits.repeats, foreign
        self._limit = max(1, repeats * COMPONENTS // max(COMPONENTS, components)) if repeats else 0

    def language_of(self, path: str, file: File) -> Language | None:
        """Return the language of a file; None if it is unknown, or if the file is vendored or generated."""
        if file.role in UNREAD:
            return None
        return language_of(path, self._languages)

    def of(self, path: str, file: File) -> Parser | None:
        """Return the parser for a file; None if it has no language."""
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
        """All parsers, in the order in which they were first needed."""
        return list(self._made.values())

    @property
    def named(self) -> list[tuple[str, str]]:
        """(path, technology key) for each source file that names a module of a technology, parsed or not."""
        return [found for parser in self._made.values() for found in parser.named]

    @property
    def unwritten(self) -> list[str]:
        """The source files that no person wrote."""
        return [path for parser in self._made.values() for path in parser.unwritten]

    def known(self, fact: Fact) -> bool:
        """Return whether a fact matches a rule."""
        return next(iter(self._index.of(fact)), None) is not None

    def left_with(self, names: Iterable[str]) -> Iterator[tuple[str, Parser]]:
        """Yield the skipped files named like one of these classes or modules (in lower case), and remove them from the
        skipped ones."""
        for name in sorted(names):
            for parser in self._made.values():
                for path in parser.left.pop(name.replace("_", ""), ()):
                    yield path, parser
