"""Paths: the folders above them, and patterns on them, filed so that a path is compared with the few that may fit it."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, TypeVar

T = TypeVar("T")

_WILD = re.compile(r"[*?]")
_BETWEEN = re.compile(r"[*?/]")


def folders_of(paths: Iterable[str]) -> set[str]:
    """All folders that hold these files, at any depth; the root is not among them."""
    found: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found


def above(folder: str) -> set[str]:
    """All folders above a folder, '' (the root) included."""
    found = set()
    while folder:
        folder = posixpath.dirname(folder)
        found.add(folder)
    return found


def path_pattern(pattern: str) -> str:
    """A shell pattern as a regular expression over whole paths. Without a slash it is the file's name at any depth;
    ``**/`` is any depth, ``*`` anything but a slash, ``?`` one character; brackets stand for themselves (``[id].ts``)."""
    anchored = pattern if "/" in pattern else f"**/{pattern}"
    expression = ""
    for part in re.split(r"(\*\*/|\*\*|\*|\?)", anchored):
        expression += {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(part, re.escape(part))
    return expression


@lru_cache(maxsize=20_000)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(path_pattern(pattern))


def fits_path(pattern: str, path: str) -> bool:
    """Whether a path fits a shell pattern, see ``path_pattern``."""
    return _compiled(pattern).fullmatch(path) is not None


_Filed = tuple[str, str, list[tuple[int, T]]]
"""The longest literal part of a pattern, the pattern, and what is filed under it, each with its number."""


class PathTable(Generic[T]):
    """Finds what is filed under patterns that fit a path. A pattern is filed by the folder it names last, else by the
    file's name, else by how the name ends; what its longest literal part is not in is not compared."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, list[tuple[int, T]]] = {}
        self._named: dict[str, list[_Filed[T]]] = defaultdict(list)
        self._endings: dict[str, list[_Filed[T]]] = defaultdict(list)
        self._folders: dict[str, list[_Filed[T]]] = defaultdict(list)
        self._others: list[_Filed[T]] = []
        things: dict[str, list[tuple[int, T]]] = defaultdict(list)
        for number, (pattern, thing) in enumerate(entries):
            things[pattern].append((number, thing))
        for pattern, listed in things.items():
            self._file(pattern, listed)

    def _file(self, pattern: str, things: list[tuple[int, T]]) -> None:
        folders, slash, name = pattern.rpartition("/")
        wild = _WILD.search(name) is not None
        if not wild and not slash:
            self._exact[name] = things
            return
        filed = (max(_BETWEEN.split(pattern), key=len), pattern, things)
        folder, ending = folders.rpartition("/")[2], name.rpartition(".")[2] if "." in name else "*"
        if folder and "**" not in name and not _WILD.search(folder):
            self._folders[folder].append(filed)
        elif not wild:
            self._named[name].append(filed)
        elif not _WILD.search(ending) and "**" not in name:
            self._endings[ending].append(filed)
        else:
            self._others.append(filed)

    def of(self, path: str, folder: str, name: str) -> list[T]:
        """What is filed under the patterns that fit, in the order given. ``folder`` is the name of the folder that
        holds the file, ``name`` the file's own."""
        found = list(self._exact.get(name, ()))
        maybe = [filed for filed in self._others if filed[0] in path]
        for table, key in ((self._named, name), (self._endings, name.rpartition(".")[2]), (self._folders, folder)):
            if key in table:
                maybe += [filed for filed in table[key] if filed[0] in path]
        for _, pattern, things in maybe:
            if _compiled(pattern).fullmatch(path):
                found += things
        if len(found) > 1:
            found.sort(key=_number)
        return [thing for _, thing in found]


def _number(entry: tuple[int, object]) -> int:
    return entry[0]


class NameTable:
    """Tells whether a file's name fits any of some patterns in which only ``*`` has a meaning. A pattern with capitals
    is compared with the name as it is, the others with its lower case; all with the name as it is without ``cases``."""

    def __init__(self, patterns: Iterable[str], *, cases: bool = True) -> None:
        listed = list(patterns)
        self._as_is = _Forms(p for p in listed if not cases or p != p.lower())
        self._lower = _Forms(p for p in listed if cases and p == p.lower())

    def has(self, name: str, lower: str) -> bool:
        """Whether a name fits; ``lower`` is the name in lower case."""
        return self._lower.fit(lower) or self._as_is.fit(name)


class _Forms:
    """Patterns by their form: whole names, beginnings, endings, parts, and the rest."""

    def __init__(self, patterns: Iterable[str]) -> None:
        listed = list(patterns)
        forms = {p: (p.count("*"), p.startswith("*"), p.endswith("*")) for p in listed}
        self._whole = frozenset(p for p, form in forms.items() if form[0] == 0)
        self._endings = tuple(p[1:] for p, form in forms.items() if form == (1, True, False))
        self._beginnings = tuple(p[:-1] for p, form in forms.items() if form == (1, False, True))
        self._parts = tuple(p[1:-1] for p, form in forms.items() if form == (2, True, True))
        known = ((0, False, False), (1, True, False), (1, False, True), (2, True, True))
        rest = ["[^\n]*".join(map(re.escape, p.split("*"))) for p, form in forms.items() if form not in known]
        self._rest = re.compile("|".join(rest)) if rest else None

    def fit(self, name: str) -> bool:
        if name in self._whole or name.endswith(self._endings) or name.startswith(self._beginnings):
            return True
        for part in self._parts:
            if part in name:
                return True
        return self._rest is not None and self._rest.fullmatch(name) is not None
