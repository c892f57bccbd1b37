"""Resolves names across files by what modules export: ``createUser`` of a shared package is the ``zod.object`` inside.

A module that a file names by its path is the file of that path. Of any other name only the last two parts are compared,
since files do not tell under which root they are imported.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

import msgspec

from detector.model import Fact

_PACKAGES = ("javascript", "typescript")
"""Languages in which another package of the repository is imported by its name."""

_CHAIN = 6
"""So many modules that export a name for one another are followed."""

_BARRELS = 2
_MOST_ORIGINS = 40
"""So many barrels in a row are followed, and so many modules that one of them hands on."""

PARTS = re.compile(r"\.|::|\\|/|\$|#")
"""What stands between the parts of a name."""

_AFTER_A_MODULE = re.compile(r"/|\.(?=[^/]*$)")
"""What stands behind the path of a module of Go: a folder in it, or a name in the package that it is."""


class Exports:
    """What the modules of the repository export, by the last two parts of the name.

    ``foreign``: the names of packages that are somebody else's. ``folders``: for the packages of the repository that are
    not called like their folder, the name of that. ``modules``: the paths of all files without their suffixes.
    """

    def __init__(
        self, facts: Iterable[Fact], foreign: Collection[str], folders: Mapping[str, str], modules: Collection[str]
    ) -> None:
        self._foreign, self._folders, self._modules = frozenset(foreign), folders, modules
        self._at: dict[str, str] = {}
        self._targets: dict[str, dict[str, str]] = defaultdict(dict)
        self._names: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._barrels: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        exports = [f for f in facts if f.kind == "export" and f.value and f.value != f.name]
        for fact in exports:
            self._targets[fact.language].setdefault(_tails(fact.name)[0][1], fact.value)
        for fact in exports:
            if fact.language in _PACKAGES:
                self._at.setdefault(fact.name, fact.value)
                self._hand_on(fact)
        self._full = lru_cache(maxsize=10_000)(self._resolve)
        self._handed = lru_cache(maxsize=None)(self._handed_on)

    def resolved(self, fact: Fact) -> Fact:
        """The fact with the longest exported prefix of its name replaced by what that stands for."""
        if fact.kind not in ("call", "base", "annotation") or fact.language not in self._targets:
            return fact
        name = self._full(fact.language, fact.name)
        if fact.kind == "call" and fact.symbol.startswith("./"):  # what it is given is defined in another file
            fact = msgspec.structs.replace(fact, value=self._full(fact.language, fact.symbol) or fact.value, symbol="")
        return fact if name is None else msgspec.structs.replace(fact, name=name, scopes=())

    def _resolve(self, language: str, name: str) -> str | None:
        """What a name stands for in the end: a barrel (``index.ts``) hands on what other modules export."""
        found = step = self._next(language, name)
        for _ in range(_CHAIN):
            if step is None or not step.startswith("./") or step == name:
                break
            found, step = step, self._next(language, step)
        return step or found

    def _next(self, language: str, name: str) -> str | None:
        if _is_foreign(name, language, self._foreign):
            return None
        if language in _PACKAGES:
            name = self._by_folder(name)
        targets = self._targets[language]
        for end, tail in _tails(name):
            target = self._at.get(name[:end]) or (None if module_of(name[:end], self._modules) else targets.get(tail))
            module, _, exported = tail.partition(".")
            if target is None and module in self._barrels[language]:
                target = self._handed(language, module).get(exported)
            if target is not None:
                return target + name[end:]
        return None

    def _by_folder(self, name: str) -> str:
        """A name that begins with a package (``shop-common.context``), with its folder instead (``common.context``)."""
        package = _package_of(name, self._folders)
        return self._folders[package] + name[len(package) :] if package else name

    def _hand_on(self, fact: Fact) -> None:
        """Note an export by its module, under the name of its package, and what ``export * from`` hands on."""
        module, _, exported = _tails(fact.name)[0][1].partition(".")
        self._names[fact.language][module].add(exported)
        name = _of_package(fact.name)
        if name.endswith(".*"):
            self._barrels[fact.language][name[:-2].rpartition("/")[2]].append(fact.value)
        elif name != fact.name:
            self._targets[fact.language].setdefault(_tails(name)[0][1], fact.value)

    def _handed_on(self, language: str, module: str, depth: int = 0) -> dict[str, str]:
        """What a barrel hands on: each name with that by which the module exports it that it is taken from."""
        found: dict[str, str] = {}
        for origin in self._barrels[language].get(module, ())[:_MOST_ORIGINS]:
            beyond = _tails(f"{origin}.")[0][1].partition(".")[0]
            for name in self._names[language].get(beyond, ()):
                found.setdefault(name, f"{origin}.{name}")
            deeper = self._handed(language, beyond, depth + 1) if depth < _BARRELS else {}
            for name, exported in deeper.items():
                found.setdefault(name, exported)
        return found


def module_of(name: str, modules: Collection[str]) -> str:
    """The module that a name begins with by its path, which is that of a file: ``src/db`` of ``./src/db.pool`` and of
    ``./src/db``; '' where there is no such file."""
    path = name.removeprefix("./")
    return next((m for m in (path, path.rpartition(".")[0]) if m in modules), "") if path != name else ""


def is_linked(fact: Fact, foreign: Collection[str]) -> bool:
    """Whether a fact may turn out to name something else than it says, by what a module of the repository exports."""
    handed = fact.kind == "call" and fact.symbol.startswith("./")
    return handed or (PARTS.search(fact.name, 1) is not None and not _is_foreign(fact.name, fact.language, foreign))


def _is_foreign(name: str, language: str, foreign: Collection[str]) -> bool:
    """Whether a name of JavaScript begins with a package of somebody else (``@nestjs/common.Injectable``), one of Go
    with a module of somebody else (``github.com/labstack/echo/middleware.Logger``)."""
    if language == "go":
        return any(name[: cut.start()] in foreign for cut in _AFTER_A_MODULE.finditer(name))
    if language not in _PACKAGES:
        return False
    return bool(_package_of(name, foreign))


def _package_of(name: str, known: Collection[str]) -> str:
    """Which of the packages that are ``known`` a name of JavaScript begins with: ``@nestjs/common`` of
    ``@nestjs/common.Injectable``; '' where none of them."""
    package = "/".join(name.split("/", 2)[: 2 if name.startswith("@") else 1])
    while package and package not in known:
        package = package.rpartition(".")[0]
    return package


def _of_package(name: str) -> str:
    """``packages/contracts/src.User`` as one who imports the package ``contracts`` names it."""
    module, dot, rest = name.removeprefix("./").partition(".")
    return f"./{module.removesuffix('/src')}{dot}{rest}" if module.endswith("/src") else name


def _tails(name: str) -> list[tuple[int, str]]:
    """For every prefix of a name that has two parts or more, longest first: where it ends and its last two parts."""
    cuts = [(-1, 0), *((m.start(), m.end()) for m in PARTS.finditer(name)), (len(name), len(name))]
    found = [(cuts[n][0], name[cuts[n - 2][1] : cuts[n][0]]) for n in range(len(cuts) - 1, 1, -1)]
    return found or [(len(name), name)]
