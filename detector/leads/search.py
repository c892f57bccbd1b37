"""Finds the components that name nothing that leads to a store in what they use.

A name leads to a store where code that uses the name gets at the store. A shared library of models, clients and helpers
often opens a database too, for those who ask it to. Who does names it: the class that opens it, a class that names that
class, an extension method of one. So the search starts at the source that shows a store and goes back through the
libraries:

1. What names something that leads to a store leads there too.
2. With a class, so do the types that it implements, since others ask for these.
3. A component whose source contains none of these names takes something else from the libraries. So does one that names
   only classes of records, where something else opens the store: clients of a service share its records.

Nothing is decided where anything remains unknown: a language without a query for definitions (``Language.defines``), a
store that only settings show, a class that its framework finds by itself, libraries that use one another.

A library may have several stores, each for those who name it. ``missed.py`` decides about each store for components
that name some.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from copy import copy
from functools import lru_cache

import msgspec

from detector.errors import Unreadable
from detector.inference.components.deployment import works
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.matching import Match
from detector.leads.definitions import Definitions, definitions
from detector.leads.files import KeptFiles
from detector.leads.holding import Holding, Names
from detector.leads.listed import Listed
from detector.leads.shown import Shown
from detector.leads.texts import names_outside
from detector.plugins.api import Language, Project
from detector.plugins.registry import language_of
from detector.rules.conventions import read
from detector.wordsearch import WordSearch

MOST = 200
"""Maximum number of files parsed in a repository; beyond it, nothing is decided."""


class _Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/leads.yml``."""

    found: list[str]


@lru_cache(maxsize=1)
def _found() -> WordSearch:
    """A search for the annotations by which a framework finds a class by itself."""
    return WordSearch({f"@{name}": True for name in read("leads.yml", _Conventions).found})


def tell(parts: Parts, leads: Leads) -> None:
    """Mark the components that name no store in what they use (``Part.apart``), and the workers that name one
    (``Part.takes_store``).

    Names that lead to what opens a store count. Where nothing opens one as far as is known, all names that lead to source
    which shows one do, those of the classes of its records too.
    """
    opening = leads.only(leads.shown.opened_at_all, leads.shown.set_at_all)
    for part in parts.all.values():
        if part.folder not in leads.stores and (used := leads.borrowed(part)):
            part.apart = first_known((opening, leads), part, used) is False
            part.takes_store = bool(works(part, parts) and opening.reaches(part, used))


def first_known(listed: Iterable[Leads], part: Part, used: Collection[str]) -> bool | None:
    """Return what the first of several leads that can tell says of a component (``Leads.reaches``)."""
    told = (leads.reaches(part, used) for leads in listed)
    return next((known for known in told if known is not None), None)


class Leads:
    """The names that lead to stores, by the component that defines them. ``stores``: the files that show a store, by
    component."""

    def __init__(
        self, parts: Parts, found: Iterable[Match], project: Project, languages: Mapping[str, Language]
    ) -> None:
        self._parts, self._languages = parts, languages
        self._kept = KeptFiles(project)
        self._listed, self._holding = Listed(parts, project, languages), Holding(self._kept)
        self._searched = {language.id for language in languages.values() if language.defines}
        self.shown = Shown(parts, found)
        self.stores: Mapping[str, Set[str]] = self.shown.together
        self._set: Set[str] = self.shown.set_at_all
        self._hosted: set[str] = set()
        self._leading: dict[str, Names | None] = {}
        self._defined: dict[str, Definitions] = {}

    def to(self, key: str) -> tuple[Leads, Leads]:
        """The leads to source that opens one store, given by its key, and those to all source that shows it."""
        set_in = self.shown.only_set[key]
        return self.only(self.shown.opened[key], set_in), self.only(self.shown.by_store[key], set_in)

    def only(self, stores: Mapping[str, Set[str]], set_in: Set[str]) -> Leads:
        """These leads for a part of the stores. ``stores``: the files that show one, by component. ``set_in``: the
        components in which settings name one."""
        one = copy(self)
        one.stores, one._set = stores, set_in
        one._leading, one._hosted, one._holding = {}, set(), Holding(self._kept)
        return one

    def borrowed(self, part: Part) -> frozenset[str]:
        """Return the folders of what a component uses, where source in one of them shows a store; else none.

        None also where manifests list exactly what the component takes, and where most of its source is in a language
        without a query for definitions, whose files are not searched.
        """
        if part.takes is not None or not part.packages or not part.uses:
            return frozenset()
        sizes = part.bytes_by_language
        if max(sizes, key=lambda language: (sizes[language], language), default="") not in self._searched:
            return frozenset()
        used = self._parts.closure(part) - {part.folder}
        return used if any(folder in self.stores for folder in used) else frozenset()

    def reaches(self, part: Part, used: Collection[str]) -> bool | None:
        """Return whether a component contains a name that leads to a store in what it uses; None where that is unknown.

        The files in folders above the component are searched too. Unknown also where the component has a framework that
        may find a class by itself which leads to a store. ``used``: see ``borrowed``.
        """
        names = self._together(used)
        own = self._listed.of(part)
        hosted = part.folder in self.shown.hosting and not self._hosted.isdisjoint(used)
        if hosted or not names or not own:
            return None
        try:
            found = enumerate(self._holding.of([*own, *self._listed.above(part)], names))
            return any(number >= MOST or self._speaks(path, words) for number, (path, words) in found)
        except Unreadable:
            return None

    def _speaks(self, path: str, words: Collection[str]) -> bool:
        """Whether a file names one of the words in more than its texts."""
        language, source = language_of(path, self._languages), self._kept.read(path)
        return language is None or source is None or not language.defines or names_outside(source, language, words)

    def _together(self, folders: Iterable[str]) -> Names | None:
        """The names in these components that lead to a store; None where they are unknown."""
        known = self._parts.all
        names: Names = defaultdict(set)
        for folder in sorted(folders, key=lambda folder: (len(self._parts.closure(known[folder])), folder)):
            if folder not in self._leading:
                self._leading[folder] = None  # for components that use one another: unknown
                self._leading[folder] = self._of(folder)
            found = self._leading[folder]
            if found is None:
                return None
            for name, spaces in found.items():
                names[name] |= spaces
        return names

    def _of(self, folder: str) -> Names | None:
        """The names in one component that lead to a store, there or in what it uses; None where they are unknown."""
        theirs = self._together(self._parts.closure(self._parts.all[folder]) - {folder})
        if theirs is None or (folder in self._set and folder not in self.stores):
            return None
        own: Names = defaultdict(set)
        manifests = {package.path for package in self._parts.all[folder].packages}  # manifests define nothing
        known = manifests | set(self.stores.get(folder, ()))
        try:
            # sorted, so that the search gives up at the same file in every run
            for path in sorted(self.stores.get(folder, ())):
                self._add(own, path, self.shown.words[path], shown=True)
            seen = -1
            while seen != sum(map(len, own.values())):
                seen = sum(map(len, own.values()))
                names = {name: own.get(name, set()) | theirs.get(name, set()) for name in {*own, *theirs}}
                for path, words in self._holding.of(self._listed.of(self._parts.all[folder]), names):
                    if path not in known:
                        self._add(own, path, words)
        except Unreadable:
            return None
        return own

    def _add(self, names: Names, path: str, words: Collection[str], *, shown: bool = False) -> None:
        """Add the names under which others use what a file does with these words, and the types that such definitions
        stand in for.

        ``shown``: the file itself shows a store; where no definition contains the words, all of them count. Raises
        Unreadable where the names are unknown.
        """
        language, source = language_of(path, self._languages), self._kept.read(path)
        if language is None or source is None or not language.defines:
            raise Unreadable("nobody tells what it defines")
        if _found().held(source.data):
            raise Unreadable("nobody tells who uses it")
        if path in self.shown.sought:
            self._hosted.add(self._parts.of(path).folder)
            return
        if path not in self._defined:
            if len(self._defined) >= MOST:
                raise Unreadable("too much leads to a store")
            self._defined[path] = definitions(source, language)
        defined = self._defined[path]
        found = defined.leading(source.data, words)
        if shown and not found:
            found = [item for item in defined.listed if item.name and not item.inner]
        if shown and defined.exports and (defined.renamed or not found):
            raise Unreadable("nobody tells what it is called elsewhere, or it is imported for what it does")
        others = self._listed.stems | {item.name for item in defined.listed}
        for item in found:
            names[item.name].add(defined.space)
            for base in item.bases:  # a mapped class (``ClassMap<Order>``) is named without a store, too
                for name in () if base & self.shown.mapping[path] else base & others:
                    names[name].add("")
