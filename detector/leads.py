"""Tells of components that they take no part of their neighbours that stores: they name nothing that leads to a store there.

A shared library of models, clients and helpers often opens a database too, for those who ask it to. Who does, names it: the
class that opens it, one that names that class, an extension method of such a one. So the search goes from the source that
shows a store back through the libraries: what names something that leads to a store leads there too, and with a class does
what it implements, since others ask for that. A component whose source holds none of these names takes something else.
Where anything stays open, nothing is said: a language that does not tell what it defines (``Language.defines``), a store
that only settings show, a class that its framework finds by itself, libraries that use one another.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import msgspec

from detector.definitions import Definitions, definitions
from detector.errors import Unreadable
from detector.inference.components import Part, Parts
from detector.inference.matching import Match
from detector.inference.standings import STORES
from detector.paths import above
from detector.plugins.api import Language, Project
from detector.rules.conventions import read
from detector.rules.schema import SOURCE_KINDS
from detector.wordsearch import WordSearch

FOUND = ("annotation", "base")
"""Kinds of source evidence by which a framework finds a class that nobody names."""
MOST = 200
"""So many files are parsed for it in a repository; where it would take more, nothing is said."""
SEARCHED = 50_000
"""So many times a file is searched for names: a chain of classes, each of which only names the next, takes all of a library's
files for each of its links."""

Names = dict[str, set[str]]
"""Names, each with the name spaces in which it is defined; '' where that is not known."""


class _Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/leads.yml``."""

    found: list[str]


@lru_cache(maxsize=1)
def _found() -> WordSearch:
    return WordSearch({f"@{name}": True for name in read("leads.yml", _Conventions).found})


def tell(parts: Parts, found: Iterable[Match], project: Project, languages: Mapping[str, Language]) -> None:
    """Mark the components that name nothing of the stores in what they use (``Part.apart``)."""
    leads = Leads(parts, found, project, languages)
    asked = [(part, used) for part in parts.all.values() if (used := leads.borrowed(part))]
    if asked:
        leads.list_files()
    for part, used in asked:
        part.apart = leads.is_apart(part, used)


class Leads:
    """What leads to stores, by the component that defines it."""

    def __init__(
        self, parts: Parts, found: Iterable[Match], project: Project, languages: Mapping[str, Language]
    ) -> None:
        self._parts, self._project, self._languages = parts, project, languages
        self._searched = {language.id for language in languages.values() if language.defines}
        self._stores: dict[str, set[str]] = defaultdict(set)
        self._set: set[str] = set()
        self._sought: set[str] = set()
        for item in found:
            kind, category = item.signal.kind, item.technology.category
            if item.role == "source" and category in STORES and kind in SOURCE_KINDS:
                self._stores[parts.of(item.path).folder].add(item.path)
            elif item.role == "source" and category in STORES and kind != "dependency":
                self._set.add(parts.of(item.path).folder)
            elif category == "framework" and kind in FOUND:
                self._sought.add(item.path)
        self._files: dict[str, list[str]] = defaultdict(list)
        self._stems: set[str] = set()
        self._leading: dict[str, Names | None] = {}
        self._defined: dict[str, Definitions] = {}
        self._searches = 0

    def borrowed(self, part: Part) -> frozenset[str]:
        """What a component uses, where source shows stores there and none in the component itself; else nothing. Most of
        its source is to be in a language that is known here: another one's files are not searched."""
        if part.folder in self._stores or part.takes is not None or not part.packages or not part.uses:
            return frozenset()
        sizes = part.bytes_by_language
        if max(sizes, key=lambda language: (sizes[language], language), default="") not in self._searched:
            return frozenset()
        used = self._parts.closure(part) - {part.folder}
        return used if any(folder in self._stores for folder in used) else frozenset()

    def list_files(self) -> None:
        """Note the source of each component, and what else may name something for it."""
        beside = tuple({suffix for language in self._languages.values() for suffix in language.beside})
        for path, file in self._project.files.items():
            is_source = file.role == "source" and self._language(path) is not None
            if is_source:
                self._stems.add(posixpath.basename(path).partition(".")[0])
            if is_source or (file.role in ("source", "tooling") and path.endswith(beside)):
                self._files[self._parts.of(path).folder].append(path)

    def is_apart(self, part: Part, used: Iterable[str]) -> bool:
        """Whether a component holds no name that leads to a store in what it uses."""
        names = self._together(used)
        over = above(part.folder)
        files = [
            *self._files[part.folder],
            *(path for folder in over for path in self._files[folder] if posixpath.dirname(path) in over),
        ]
        try:
            return bool(names and self._files[part.folder]) and next(self._holding(files, names or {}), None) is None
        except Unreadable:
            return False

    def _together(self, folders: Iterable[str]) -> Names | None:
        """The names in some components that lead to a store; None where that cannot be told."""
        known = self._parts.all
        names: Names = defaultdict(set)
        for folder in sorted(folders, key=lambda folder: (len(self._parts.closure(known[folder])), folder)):
            if folder not in self._leading:
                self._leading[folder] = None  # for those that use one another
                self._leading[folder] = self._of(folder)
            found = self._leading[folder]
            if found is None:
                return None
            for name, spaces in found.items():
                names[name] |= spaces
        return names

    def _of(self, folder: str) -> Names | None:
        theirs = self._together(self._parts.closure(self._parts.all[folder]) - {folder})
        if theirs is None or (folder in self._set and folder not in self._stores):
            return None
        own: Names = defaultdict(set)
        try:
            for path in sorted(self._stores[folder]):  # where it is given up does not hang on their order
                self._add(own, path, ())
            seen = -1
            while seen != sum(map(len, own.values())):
                seen = sum(map(len, own.values()))
                names = {name: own.get(name, set()) | theirs.get(name, set()) for name in {*own, *theirs}}
                for path, words in self._holding(self._files[folder], names):
                    if path not in self._stores[folder]:
                        self._add(own, path, words)
        except Unreadable:
            return None
        return own

    def _add(self, names: Names, path: str, words: Sequence[str]) -> None:
        """Add the names under which others get at what a file does with some words; without any: whatever it does.
        Raises Unreadable where that cannot be told."""
        language, source = self._language(path), self._project.read(path)
        if language is None or source is None or not language.defines:
            raise Unreadable("nobody tells what it defines")
        if path in self._sought or _found().held(source.data):
            raise Unreadable("nobody tells who uses it")
        if path not in self._defined:
            if len(self._defined) >= MOST:
                raise Unreadable("too much leads to a store")
            self._defined[path] = definitions(source, language)
        defined = self._defined[path]
        for item in defined.speaking(source.data, words) if words else defined.listed:
            if item.name:
                names[item.name].add(defined.space)
            for base in item.bases & self._stems:
                names[base].add("")

    def _holding(self, paths: Sequence[str], names: Names) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The files that hold some of these names and see the name space in which they are defined, with those names. It is
        seen where a file of the component names it, or the file itself all of its parts. Raises Unreadable."""
        self._searches += len(paths)
        if self._searches > SEARCHED:
            raise Unreadable("too much is to be searched")
        spaces = {space for listed in names.values() for space in listed}
        search = WordSearch(dict.fromkeys({*names, *spaces} - {""}, True))
        held = {path: search.held(source.data) for path in paths if (source := self._project.read(path)) is not None}
        opened = {"", *(word for words in held.values() for word in words if word in spaces)}
        for path, words in held.items():
            found = tuple(w for w in words if w in names and any(s in opened or self._sees(path, s) for s in names[w]))
            if found:
                yield path, found

    def _sees(self, path: str, space: str) -> bool:
        source, parts = self._project.read(path), space.split(".")
        return source is not None and len(WordSearch(dict.fromkeys(parts, True)).held(source.data)) == len({*parts})

    def _language(self, path: str) -> Language | None:
        name = posixpath.basename(path)
        return self._languages.get(name) or self._languages.get(posixpath.splitext(name)[1])
