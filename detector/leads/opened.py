"""Tells of programs that share a module that nothing in them leads to a store which packages that they share open.

A program has all packages that it imports, over any number of steps (inference/programs.py); a package that starts many
programs, a client beside the server, brings along stores that only one of them opens. Who opens a store, names what does:
so the search goes back from the functions that show a store to those that name them, package by package, until it comes to
the program's own package or ends before. What an ``init`` or a variable of a package does, is done for all who import it.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from detector.errors import Unreadable
from detector.inference.components import Parts
from detector.inference.matching import Match
from detector.inference.programs import NAMING
from detector.inference.standings import STORES
from detector.leads.definitions import Definition, Definitions, definitions
from detector.model import Package
from detector.plugins.api import Language, Project
from detector.rules.schema import SOURCE_KINDS
from detector.wordsearch import WordSearch

MOST, SHOWING, PARSED = 1_500, 100, 300
"""So many files of a module are searched, so many of them show a store, so many are parsed at most; where it would take more,
nothing is said: half a second of work is the most that it is worth."""
ALWAYS = ""
"""The name of what is done for all who import a package."""


def tell(parts: Parts, found: Iterable[Match], project: Project, languages: Mapping[str, Language]) -> None:
    """Note the programs that name nothing that leads to a store in what they are built from (``Parts.unopened``)."""
    go = next((replace(language, defines=language.opens) for language in languages.values() if language.opens), None)
    if go is None:
        return
    together: dict[str, list[Package]] = defaultdict(list)
    for program in parts.programs:
        together[_module(program, parts)].append(program)
    shown = [
        m for m in found if m.role == "source" and m.technology.category in STORES and m.signal.kind in SOURCE_KINDS
    ]
    by_folder: dict[str, list[str]] = defaultdict(list)
    for path, file in project.files.items():
        if path.endswith(go.suffixes) and file.role in ("source", "generated"):
            by_folder[posixpath.dirname(path)].append(path)
    for folder, programs in together.items():
        module = next((p.name for p in parts.all[folder].packages if p.name), "") if folder in parts.all else ""
        built = {at for program in programs for at in program.built_of}
        paths = {path: at for at in built for path in by_folder.get(at, ())}
        mine = [m for m in shown if m.path in paths]
        if not mine or len(paths) > MOST or len({m.path for m in mine}) > SHOWING:
            continue
        try:
            leading = _Leading(module, folder, paths, project, go).of(mine)
        except Unreadable:
            continue
        for program in programs:
            at = posixpath.dirname(program.path)
            if not leading.get(at) and not any(ALWAYS in leading.get(other, ()) for other in program.built_of):
                parts.unopened.add(program.folder)


def _module(program: Package, parts: Parts) -> str:
    """The folder of the manifest that a program shares; a Dockerfile of its own makes a component without one of it."""
    folder = posixpath.dirname(program.path)
    while folder and not (folder in parts.all and parts.all[folder].packages):
        folder = posixpath.dirname(folder)
    return folder


class _Leading:
    """The names that lead to a store, by the folder of the package that declares them."""

    def __init__(
        self, module: str, folder: str, paths: Mapping[str, str], project: Project, language: Language
    ) -> None:
        self._paths, self._project, self._language = paths, project, language
        self._defined: dict[str, Definitions] = {}
        named = {}
        for at in set(paths.values()):
            below = at[len(folder) :].strip("/") or posixpath.basename(module)
            if below:
                named[f'/{below}"'] = at
        search = WordSearch(dict.fromkeys(named, False))
        self._imports: dict[str, dict[str, bool]] = {}
        for path in paths:
            data = self._data(path)
            self._imports[path] = {named[word]: _is_whole(data, word) for word in search.held(data)}

    def of(self, shown: Sequence[Match]) -> dict[str, set[str]]:
        """All names, from the lines that show a store. Raises Unreadable where that is too much."""
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
        """What names something of this, and is not known yet."""
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
        """The names of what stands on a line; of all that the file declares where it stands outside of that."""
        data, listed = self._data(path), self._definitions(path).listed
        found = {
            self._name(item)
            for item in listed
            if item.name and data.count(b"\n", 0, item.start) < line <= data.count(b"\n", 0, item.end) + 1
        }
        return found or {self._name(item) for item in listed if item.name}

    @staticmethod
    def _name(item: Definition) -> str:
        return ALWAYS if item.name in ("init", "_") else item.name

    def _definitions(self, path: str) -> Definitions:
        if path not in self._defined:
            source = self._project.read(path)
            if source is None or len(self._defined) >= PARSED:
                raise Unreadable("too much leads to a store")
            self._defined[path] = definitions(source, self._language)
        return self._defined[path]

    def _data(self, path: str) -> bytes:
        source = self._project.read(path)
        return source.data if source is not None else b""


def _is_whole(data: bytes, imported: str) -> bool:
    """Whether a file imports a package for all that is in it: with a dot, or for what it does by itself (``_``)."""
    before = data[: data.find(imported.encode())].rpartition(b"\n")[2].rpartition(b'"')[0]
    return before.split()[-1:] in ([b"_"], [b"."])
