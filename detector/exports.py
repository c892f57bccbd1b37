"""Resolves names across files by the exports of modules: ``createUser`` imported from a shared package is the
``zod.object`` defined there.

A module imported by its path is the file at that path. Of any other name only the last two parts are compared, since a
file does not declare under which root it is imported.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

import msgspec

from detector.observations import Fact
from detector.plugins.registry import references

_CHAIN = 6
"""Maximum number of re-exports followed for one name."""

_BARRELS = 2
_MOST_ORIGINS = 40
"""``_BARRELS``: maximum number of nested barrels (modules that only re-export); ``_MOST_ORIGINS``: of modules
re-exported by one."""

PARTS = re.compile(r"\.|::|\\|/|\$|#")
"""The separators between the parts of a name."""

_AFTER_A_MODULE = re.compile(r"/|\.(?=[^/]*$)")
"""The separators that can follow the path of a Go module: of a folder in it, or of a name in its package."""


class Exports:
    """The exports of the repository's modules, indexed by the last two parts of the name.

    - ``foreign``: the names of external packages.
    - ``folders``: the folder names of the repository's packages whose name differs from their folder, by package name.
    - ``modules``: the paths of all files without their suffixes.
    """

    def __init__(
        self, facts: Iterable[Fact], foreign: Collection[str], folders: Mapping[str, str], modules: Collection[str]
    ) -> None:
        self._foreign, self._folders, self._modules = frozenset(foreign), folders, modules
        self._at: dict[str, str] = {}
        self._targets: dict[str, dict[str, str]] = defaultdict(dict)
        self._names: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._barrels: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._imported: dict[str, list[tuple[str, str]]] = defaultdict(list)
        exports = [f for f in facts if f.kind == "export" and f.value and f.value != f.name]
        for fact in exports:
            if references().get(fact.language) == "file":
                self._at.setdefault(fact.name, fact.value)
            tail, targets = _tails(fact.name)[0][1], self._targets[fact.language]
            if fact.symbol:
                self._imported[tail].append((f".{fact.name}", fact.value))
            else:
                targets.setdefault(tail, fact.value)
        for fact in exports:
            if references().get(fact.language) == "package":
                self._at.setdefault(fact.name, fact.value)
                self._hand_on(fact)
        self._full = lru_cache(maxsize=10_000)(self._resolve)
        self._handed = lru_cache(maxsize=None)(self._handed_on)

    def resolved(self, fact: Fact) -> Fact:
        """Return the fact with the longest exported prefix of its name replaced by the name that it is exported
        from."""
        if fact.kind not in ("call", "base", "annotation") or fact.language not in self._targets:
            return fact
        name = self._full(fact.language, fact.name)
        if _is_handed(fact):  # the value passed to the call is defined in another file
            fact = msgspec.structs.replace(fact, value=self._full(fact.language, fact.symbol) or fact.value, symbol="")
        return fact if name is None else msgspec.structs.replace(fact, name=name, scopes=())

    def _resolve(self, language: str, name: str) -> str | None:
        """Return the name that a name finally resolves to, through barrels (``index.ts``, ``__init__.py``) that
        re-export other modules."""
        found = step = self._next(language, name)
        for _ in range(_CHAIN):
            if step is None or step == name or not (step.startswith("./") or self._is_exported(language, step)):
                break
            found, step = step, self._next(language, step)
        return step or found

    def _is_exported(self, language: str, name: str) -> bool:
        """Return whether a name of Python begins with what a module of the repository exports, by its full name from the
        root."""
        return references().get(language) == "file" and any(name[:end] in self._at for end, _ in _tails(name))

    def _taken(self, name: str, tail: str) -> str | None:
        """Return what a module of Python imports that other files import from it by this name, whose last two parts are
        ``tail``.

        All of the name must fit: ``django.db.models.Model`` is none that ``app.models`` hands on.
        """
        listed = self._imported.get(tail, [])[:_MOST_ORIGINS]
        return next((value for full, value in listed if full.endswith(f".{name}")), None)

    def _next(self, language: str, name: str) -> str | None:
        if _is_foreign(name, language, self._foreign):
            return None
        if references().get(language) == "package":
            name = self._by_folder(name)
        targets = self._targets[language]
        for end, tail in _tails(name):
            target = self._at.get(name[:end]) or (None if module_of(name[:end], self._modules) else targets.get(tail))
            module, _, exported = tail.partition(".")
            if target is None and module in self._barrels[language]:
                target = self._handed(language, module).get(exported)
            if target is None and references().get(language) == "file":
                target = self._taken(name[:end], tail)
            if target is not None:
                return target + name[end:]
        return None

    def _by_folder(self, name: str) -> str:
        """Replace the package name at the start of a name by its folder: ``shop-common.context`` becomes
        ``common.context``."""
        package = _package_of(name, self._folders)
        return self._folders[package] + name[len(package) :] if package else name

    def _hand_on(self, fact: Fact) -> None:
        """Record an export under the name of its package, and the module that ``export * from`` re-exports."""
        module, _, exported = _tails(fact.name)[0][1].partition(".")
        self._names[fact.language][module].add(exported)
        name = _of_package(fact.name)
        if name.endswith(".*"):
            self._barrels[fact.language][name[:-2].rpartition("/")[2]].append(fact.value)
        elif name != fact.name:
            self._targets[fact.language].setdefault(_tails(name)[0][1], fact.value)

    def _handed_on(self, language: str, module: str, depth: int = 0) -> dict[str, str]:
        """Return the names that a barrel re-exports, each with the full name in the module that exports it."""
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
    """Return the module that a name starts with, if a file exists at that path; else ''.

    ``./src/db.pool`` and ``./src/db`` both return ``src/db``.
    """
    path = name.removeprefix("./")
    return next((m for m in (path, path.rpartition(".")[0]) if m in modules), "") if path != name else ""


def is_linked(fact: Fact, foreign: Collection[str]) -> bool:
    """Return whether the exports of a module of the repository may change the name of a fact."""
    handed = _is_handed(fact) and not _is_foreign(fact.symbol, fact.language, foreign)
    return handed or (PARTS.search(fact.name, 1) is not None and not _is_foreign(fact.name, fact.language, foreign))


def _is_handed(fact: Fact) -> bool:
    """Return whether a call is given something by a full name (``arguments.given_to`` of JavaScript)."""
    return fact.kind == "call" and bool(fact.symbol) and references().get(fact.language) == "package"


def _is_foreign(name: str, language: str, foreign: Collection[str]) -> bool:
    """Return whether a name belongs to an external package.

    JavaScript: ``@nestjs/common.Injectable``; Go: ``github.com/labstack/echo/middleware.Logger``.
    """
    refers = references().get(language)
    if refers == "path":
        return any(name[: cut.start()] in foreign for cut in _AFTER_A_MODULE.finditer(name))
    return refers == "package" and bool(_package_of(name, foreign))


def _package_of(name: str, known: Collection[str]) -> str:
    """Return the package in ``known`` that a JavaScript name starts with, or ''.

    ``@nestjs/common`` for ``@nestjs/common.Injectable``.
    """
    package = "/".join(name.split("/", 2)[: 2 if name.startswith("@") else 1])
    while package and package not in known:
        package = package.rpartition(".")[0]
    return package


def _of_package(name: str) -> str:
    """Remove the folder ``src`` at the end of the module: ``packages/contracts/src.User`` is imported as
    ``contracts.User``."""
    module, dot, rest = name.removeprefix("./").partition(".")
    return f"./{module.removesuffix('/src')}{dot}{rest}" if module.endswith("/src") else name


def _tails(name: str) -> list[tuple[int, str]]:
    """Return, for each prefix of a name with two parts or more, longest first, its end and its last two parts."""
    cuts = [(-1, 0), *((m.start(), m.end()) for m in PARTS.finditer(name)), (len(name), len(name))]
    found = [(cuts[n][0], name[cuts[n - 2][1] : cuts[n][0]]) for n in range(len(cuts) - 1, 1, -1)]
    return found or [(len(name), name)]
