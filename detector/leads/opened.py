"""Finds the programs of a Go module that name nothing that leads to a store, or to a framework, in the packages that
they import.

A program is built from all packages that it imports, over any number of steps (``inference/answers/sight.py``). A
package with a server beside its client, or that starts many programs, brings along stores that only one of these opens.
Who opens a store names a function that does.

So the search starts at the functions that show a store and goes back to those that name them, package by package, until
it reaches the program's own package, or that of a plugin, or finds no more. What an ``init`` function or a package
variable does counts for every program that imports the package.

The same is asked of frameworks: a consumer that reads its settings with a package that also makes the router of the
server beside it answers no requests. There the search starts at the calls of a framework.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec.structs import replace

from detector.errors import Unreadable
from detector.inference.answers.sight import NAMING
from detector.inference.components.parts import Parts
from detector.inference.evidence.matching import Match
from detector.inference.evidence.standings import STORES
from detector.leads.definitions import Definition, Definitions, definitions
from detector.observations import Package
from detector.paths import upward
from detector.plugins.api import Language, Project
from detector.rules.schema import SOURCE_KINDS
from detector.wordsearch import WordSearch

MOST, SHOWING, PARSED = 1_500, 100, 300
"""Maximum number of files of a module that are searched, that may show a store, and that are parsed. Beyond any of them
nothing is decided: the search is not worth more than half a second."""
ALWAYS = ""
"""The name that stands for code that runs for every program that imports the package."""


def tell(parts: Parts, found: Iterable[Match], project: Project, languages: Mapping[str, Language]) -> None:
    """Add to ``Parts.unopened`` the programs that name nothing that leads to a store in what they are built from, and
    to ``Parts.unserved`` those that name nothing that leads to a framework.

    Nothing is added for a module that shows none, or where the search would exceed ``MOST``, ``SHOWING`` or ``PARSED``.
    """
    go = next((replace(language, defines=language.opens) for language in languages.values() if language.opens), None)
    if go is None:
        return
    together: dict[str, list[Package]] = defaultdict(list)
    for program in parts.programs:
        together[_module(program, parts)].append(program)
    shown = [m for m in found if m.role == "source" and m.signal.kind in SOURCE_KINDS]
    stores = [m for m in shown if m.technology.category in STORES]
    started = [m for m in shown if m.technology.category == "framework" and m.signal.kind not in NAMING]
    by_folder: dict[str, list[str]] = defaultdict(list)
    for path, file in project.files.items():
        if path.endswith(go.suffixes) and file.role in ("source", "generated"):
            by_folder[posixpath.dirname(path)].append(path)
    for folder, programs in together.items():
        module = next((p.name for p in parts.all[folder].packages if p.name), "") if folder in parts.all else ""
        built = {at for program in programs for at in program.built_of}
        paths = {path: at for at in built for path in by_folder.get(at, ())}
        search: _Leading | None = None
        for matches, left in ((stores, parts.unopened), (started, parts.unserved)):
            mine = [m for m in matches if m.path in paths]
            if mine and len(paths) <= MOST and len({m.path for m in mine}) <= SHOWING:
                search = search or _Leading(module, folder, paths, project, go)
                left |= _leading_nowhere(search, mine, programs)


def _leading_nowhere(search: _Leading, shown: Sequence[Match], programs: Iterable[Package]) -> set[str]:
    """The folders of the programs that name nothing that leads to what the matches show; none where too many files must
    be parsed."""
    try:
        leading = search.of(shown)
    except Unreadable:
        return set()
    found = set()
    for program in programs:
        starts = {posixpath.dirname(program.path)} | ({*program.built_of} - search.imported(program.built_of))
        always = any(ALWAYS in leading.get(other, ()) for other in program.built_of)
        if not always and not any(map(leading.get, starts)):
            found.add(program.folder)
    return found


def _module(program: Package, parts: Parts) -> str:
    """The folder of the manifest that a program shares. A component without a manifest (a Dockerfile in the program's
    folder) is skipped."""
    over = upward(posixpath.dirname(program.path))
    return next((folder for folder in over if folder in parts.all and parts.all[folder].packages), "")


class _Leading:
    """The names that lead to a store or to a framework, by the folder of the package that defines them.

    The imports and definitions of a file are read once for both.
    """

    def __init__(
        self, module: str, folder: str, paths: Mapping[str, str], project: Project, language: Language
    ) -> None:
        self._paths, self._project, self._language = paths, project, language
        self._defined: dict[str, Definitions] = {}
        self._asked: set[str] = set()
        named = {}
        for at in set(paths.values()):
            below = at[len(folder) :].strip("/") or posixpath.basename(module)
            if below:
                named[f'/{below}"'] = at
        search = WordSearch(dict.fromkeys(named, False))
        self._imports: dict[str, dict[str, bool]] = {}
        self._imported: dict[str, set[str]] = defaultdict(set)
        for path, at in paths.items():
            data = self._data(path)
            self._imports[path] = {named[word]: _is_whole(data, word) for word in search.held(data)}
            self._imported[at] |= self._imports[path].keys()

    def imported(self, built_of: Collection[str]) -> set[str]:
        """Return the packages of a program that others of them import: all but its own and those of its plugins."""
        return {imported for at in built_of for imported in self._imported.get(at, ())}

    def of(self, shown: Sequence[Match]) -> dict[str, set[str]]:
        """Return all names that lead to a store, by folder. ``shown``: the matches that show a store. Raises Unreadable
        where too many files must be parsed.

        A match that only names a store (an import) is a starting point only where no other match in the module uses
        that store.
        """
        self._asked.clear()
        found: dict[str, set[str]] = defaultdict(set)
        new: dict[str, set[str]] = defaultdict(set)
        used = {m.technology.key for m in shown if m.signal.kind not in NAMING}
        for match in shown:
            if match.signal.kind not in NAMING or match.technology.key not in used:
                new[self._paths[match.path]] |= self._at(match.path, match.line)
        while new:
            for at, names in new.items():
                found[at] |= names
            new = self._naming(new, found)
        return found

    def _naming(self, new: Mapping[str, set[str]], found: Mapping[str, set[str]]) -> dict[str, set[str]]:
        """The names, not found yet, of the definitions that name something in ``new``."""
        more: dict[str, set[str]] = defaultdict(set)
        words = {name for names in new.values() for name in names} - {ALWAYS}
        search = WordSearch(dict.fromkeys([*words, *(f".{word}" for word in words)], True))
        for path, at in self._paths.items():
            near = [other for other in self._imports[path] if other in new]
            if at not in new and not near:
                continue
            data = self._data(path)
            held = search.held(data)
            hits = {word for word in new.get(at, ()) if word in held}
            hits |= {word for other in near for word in new[other] if f".{word}" in held}
            if any(self._imports[path][other] for other in near):
                more[at] |= {ALWAYS} - found.get(at, set())
            if hits:
                names = {self._name(item) for item in self._definitions(path).speaking(data, hits)}
                more[at] |= names - found.get(at, set())
        return {at: names for at, names in more.items() if names}

    def _at(self, path: str, line: int) -> set[str]:
        """The names of the definitions on a line; outside of all definitions, all names that the file defines."""
        data, listed = self._data(path), self._definitions(path).listed
        found = {
            self._name(item)
            for item in listed
            if item.name and data.count(b"\n", 0, item.start) < line <= data.count(b"\n", 0, item.end) + 1
        }
        return found or {self._name(item) for item in listed if item.name}

    @staticmethod
    def _name(item: Definition) -> str:
        """The name of a definition, ``ALWAYS`` for ``init`` and ``_``."""
        return ALWAYS if item.name in ("init", "_") else item.name

    def _definitions(self, path: str) -> Definitions:
        self._asked.add(path)
        if len(self._asked) > PARSED:
            raise Unreadable("too much leads to a store")
        if path not in self._defined:
            source = self._project.read(path)
            if source is None:
                raise Unreadable("too much leads to a store")
            self._defined[path] = definitions(source, self._language)
        return self._defined[path]

    def _data(self, path: str) -> bytes:
        source = self._project.read(path)
        return source.data if source is not None else b""


def _is_whole(data: bytes, imported: str) -> bool:
    """Whether a file imports a package under ``.`` or ``_``: for all that it contains, or for what it does by
    itself."""
    before = data[: data.find(imported.encode())].rpartition(b"\n")[2].rpartition(b'"')[0]
    return before.split()[-1:] in ([b"_"], [b"."])
