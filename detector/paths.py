"""Path helpers, and tables of path patterns that compare a path only with the few patterns that may match it."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

from detector.globs import fits

T = TypeVar("T")

_WILD = re.compile(r"[*?]")
_BETWEEN = re.compile(r"[*?/]")


def folders_of(paths: Iterable[str]) -> set[str]:
    """Return all folders that contain these files, at any depth, without the root."""
    found: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found


def upward(folder: str) -> Iterator[str]:
    """Yield a folder and all folders above it, the root ('') last."""
    while folder:
        yield folder
        folder = folder.rpartition("/")[0]
    yield ""


def nearest(folder: str, names: Collection[str], paths: Container[str]) -> str | None:
    """Return the nearest folder at or above a folder that holds a file of one of these names; None if there is none."""
    holding = (up for up in upward(folder) if any(posixpath.join(up, name) in paths for name in names))
    return next(holding, None)


def above(folder: str) -> set[str]:
    """Return all folders above a folder, the root ('') included."""
    return {*upward(folder)} - {folder}


def path_pattern(pattern: str) -> str:
    """Return a shell pattern as a regular expression for whole paths.

    A pattern without a slash is a file name at any depth. ``**/`` matches any depth, ``*`` anything but a slash, ``?``
    one character; brackets are literal (``[id].ts``).
    """
    anchored = pattern if "/" in pattern else f"**/{pattern}"
    expression = ""
    for part in re.split(r"(\*\*/|\*\*|\*|\?)", anchored):
        expression += {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(part, re.escape(part))
    return expression


@lru_cache(maxsize=20_000)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(path_pattern(pattern))


def fits_path(pattern: str, path: str) -> bool:
    """Return whether a path matches a shell pattern (see ``path_pattern``)."""
    return _compiled(pattern).fullmatch(path) is not None


_Filed = tuple[str, str, list[tuple[int, T]]]
"""The longest literal part of a pattern, the pattern, and its values, each with its number."""


class PathTable(Generic[T]):
    """Maps path patterns to values, and finds the values whose pattern matches a path.

    A pattern is filed by the last folder that it names, else by the file's name, else by the suffix of the name.
    Patterns whose longest literal part is not in the path are not compared.
    """

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
        """Return the values whose pattern matches, in the order given.

        ``folder``: the name of the folder that contains the file. ``name``: the file's name.
        """
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
    """Decides whether a file's name matches any of some patterns, in which only ``*`` is special.

    A pattern with capitals is compared with the name as it is, the others with the name in lower case. If ``cases`` is
    False, all are compared with the name as it is.
    """

    def __init__(self, patterns: Iterable[str], *, cases: bool = True) -> None:
        listed = list(patterns)
        self._as_is = _Forms(p for p in listed if not cases or p != p.lower())
        self._lower = _Forms(p for p in listed if cases and p == p.lower())

    def has(self, name: str, lower: str) -> bool:
        """Return whether a name matches. ``lower``: the name in lower case."""
        return self._lower.fit(lower) or self._as_is.fit(name)


class _Forms:
    """Patterns grouped by form: whole names, prefixes, suffixes, substrings, and the rest."""

    def __init__(self, patterns: Iterable[str]) -> None:
        listed = list(patterns)
        forms = {p: (p.count("*"), p.startswith("*"), p.endswith("*")) for p in listed}
        self._whole = frozenset(p for p, form in forms.items() if form[0] == 0)
        self._endings = tuple(p[1:] for p, form in forms.items() if form == (1, True, False))
        self._beginnings = tuple(p[:-1] for p, form in forms.items() if form == (1, False, True))
        self._parts = tuple(p[1:-1] for p, form in forms.items() if form == (2, True, True))
        known = ((0, False, False), (1, True, False), (1, False, True), (2, True, True))
        self._rest = [p for p, form in forms.items() if form not in known]

    def fit(self, name: str) -> bool:
        if name in self._whole or name.endswith(self._endings) or name.startswith(self._beginnings):
            return True
        for part in self._parts:
            if part in name:
                return True
        return any(fits(pattern, name) for pattern in self._rest)
