"""Resolves names across files: what a module exports, and the base classes of first-party base classes.

``from .db import Base`` in one file and ``Base = declarative_base()`` in another make ``class User(Base)`` a model.
Only the last two parts of a module's name are compared, since files do not tell under which root they are imported.
A base class is found by its own name; of several classes of that name those are meant whose file is the module that
the full name speaks of, and of these the nearest. In PHP the file must stand in the folder that the name space asks for
(the nearest one); in Ruby and Elixir the class must stand in the modules that the full name gives.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import takewhile

import msgspec

from detector.model import Fact

DEPTH = 6
"""Longest chain of base classes that is followed."""

_PACKAGES = ("javascript", "typescript")
"""Languages in which another package of the repository is imported by its name, which is that of its folder as a rule."""

_BARRELS = 2
_MOST_ORIGINS = 40
"""So many barrels in a row are followed, and so many modules that one of them hands on."""

_SOURCES = frozenset(("", "app", "classes", "lib", "library", "src", "source"))
"""Folders that stand for the beginning of a name space (PSR-4), whatever that is called."""

_FILES_ARE_MODULES = frozenset(("python",))
"""Languages in which the full name of a class says which file it stands in."""

_MODULES_AROUND = {"elixir": ".", "ruby": "::"}
"""Languages in which the first scope of a base is the module around the class, and what joins the parts of a name."""

_PARTS = re.compile(r"\.|::|\\|/|\$|#")


def link(facts: Iterable[Fact], foreign: Collection[str] = ()) -> list[Fact]:
    """The same facts with names resolved through exports, and a further ``base`` fact for each inherited base.

    ``foreign``: names of npm packages that are somebody else's, whatever modules of the repository are called.
    """
    listed = list(facts)
    exports = _Exports(listed, foreign)
    resolved = [exports.resolved(fact) for fact in listed if fact.kind != "export"]
    bases: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in resolved:
        if fact.kind == "base" and fact.symbol:
            bases[fact.language, fact.symbol].append(fact)
    inherited = [more for fact in resolved if fact.kind == "base" for more in _inherited(fact, bases)]
    return resolved + inherited + [more for fact in resolved for more in _of_the_base(fact, bases)]


def _of_the_base(fact: Fact, bases: dict[tuple[str, str], list[Fact]]) -> Iterator[Fact]:
    """The same fact about the base of a class of one's own: with ``class Shop(Flask)`` and ``app = Shop()`` the
    annotation ``shop.Shop.route`` is one of ``flask.Flask.route`` too, ``db.Model`` of a ``Database(SQLAlchemy)`` its."""
    if fact.language not in _FILES_ARE_MODULES or fact.kind not in ("call", "base", "annotation"):
        return
    owner, _, member = fact.name.rpartition(".")
    for above in _meant(fact, owner, bases.get((fact.language, owner.rpartition(".")[2]), [])) if owner else ():
        if above.name != owner:
            yield msgspec.structs.replace(fact, name=f"{above.name}.{member}", scopes=())


class _Exports:
    """What the modules of the repository export, by the last two parts of the name."""

    def __init__(self, facts: Iterable[Fact], foreign: Collection[str]) -> None:
        self._foreign = frozenset(foreign)
        self._targets: dict[str, dict[str, str]] = defaultdict(dict)
        self._names: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._barrels: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        exports = [f for f in facts if f.kind == "export" and f.value and f.value != f.name]
        for fact in exports:
            tail = _tails(fact.name)[0][1]
            self._targets[fact.language].setdefault(tail, fact.value)
            module, _, name = tail.partition(".")
            self._names[fact.language][module].add(name)
        for fact in exports:
            if fact.language in _PACKAGES:
                self._hand_on(fact)
        self._full = lru_cache(maxsize=100_000)(self._resolve)
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
        for _ in range(DEPTH):
            if step is None or not step.startswith("./") or step == name:
                break
            found, step = step, self._next(language, step)
        return step or found

    def _next(self, language: str, name: str) -> str | None:
        if language in _PACKAGES and self._is_foreign(name):
            return None
        targets = self._targets[language]
        for end, tail in _tails(name):
            target = targets.get(tail)
            if target is None and language in _PACKAGES:
                module, _, exported = tail.partition(".")
                target = self._handed(language, module).get(exported)
            if target is not None:
                return target + name[end:]
        return None

    def _is_foreign(self, name: str) -> bool:
        """Whether a name of JavaScript begins with a package of somebody else: ``@nestjs/common.Injectable``."""
        parts = name.split("/", 2)
        package = "/".join(parts[: 2 if name.startswith("@") else 1])
        while package and package not in self._foreign:
            package = package.rpartition(".")[0]
        return bool(package)

    def _hand_on(self, fact: Fact) -> None:
        """Note an export under the name of its package, and what ``export * from`` hands on."""
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
            deeper = self._handed(language, beyond, depth + 1) if depth < _BARRELS else {}
            found = {**deeper, **{name: f"{origin}.{name}" for name in self._names[language].get(beyond, ())}, **found}
        return found


def _of_package(name: str) -> str:
    """``packages/contracts/src.User`` as one who imports the package ``contracts`` names it."""
    module, dot, rest = name.removeprefix("./").partition(".")
    return f"./{module.removesuffix('/src')}{dot}{rest}" if module.endswith("/src") else name


def _tails(name: str) -> list[tuple[int, str]]:
    """For every prefix of a name that has two parts or more, longest first: where it ends and its last two parts."""
    cuts = [(-1, 0), *((m.start(), m.end()) for m in _PARTS.finditer(name)), (len(name), len(name))]
    found = [(cuts[n][0], name[cuts[n - 2][1] : cuts[n][0]]) for n in range(len(cuts) - 1, 1, -1)]
    return found or [(len(name), name)]


def _inherited(fact: Fact, bases: dict[tuple[str, str], list[Fact]]) -> Iterator[Fact]:
    """The bases of the bases of one class, as facts of its own line."""
    seen = {fact.symbol}
    pending = [(fact.name, 0)]
    while pending:
        full, depth = pending.pop()
        name = _PARTS.split(full)[-1]
        named = full if full.count("\\") > 1 or fact.language in _FILES_ARE_MODULES else name
        if named in seen or depth >= DEPTH:
            continue
        seen.add(named)
        for above in _meant(fact, full, bases.get((fact.language, name), [])):
            yield msgspec.structs.replace(fact, name=above.name, scopes=above.scopes)
            pending.append((above.name, depth + 1))


def _meant(fact: Fact, full: str, found: list[Fact]) -> list[Fact]:
    """Those of the classes of one name that a file means by its full name: ``app.models.Base`` is the class in
    ``app/models.py``, the nearest one, else any in a file below ``app/models``; all of them where no file is called
    like that, unless the first part of the name tells that the class is somebody else's."""
    if full.count("\\") > 1:
        return _in_name_space(fact, full, found)
    module = _PARTS.split(full)[:-1]
    if not module:
        return found
    if fact.language in _MODULES_AROUND:
        return [above for above in found if _stands_in(full, above, _MODULES_AROUND[fact.language])]
    exact = [above for above in found if _module(above.path)[-len(module) :] == module]
    if exact:
        near = max(_shared(above.path, fact.path) for above in exact)
        return [above for above in exact if _shared(above.path, fact.path) == near]
    below = [above for above in found if f"/{'/'.join(module)}/" in f"/{above.path}"]
    if not below and fact.language in _FILES_ARE_MODULES:
        parts = [(above, _module(above.path)) for above in found]
        return [above for above, at in parts if module[0] in at or at[-2:] == module[-2:]]
    return below or found


def _stands_in(full: str, above: Fact, joint: str) -> bool:
    """Whether a class with modules around it, or the innermost of these, has a full name that ends like this one."""
    around = above.scopes[0] if above.scopes else ""
    return any(f"{joint}{name}".endswith(f"{joint}{full}") for name in (around + above.symbol, around[: -len(joint)]))


@lru_cache(maxsize=10_000)
def _module(path: str) -> list[str]:
    parts = posixpath.splitext(path)[0].split("/")
    return parts[:-1] if parts[-1] in ("__init__", "index", "mod") else parts


def _shared(one: str, other: str) -> int:
    """How many folders two paths have in common."""
    return len(posixpath.commonpath(("/" + one, "/" + other)).split("/"))


def _in_name_space(fact: Fact, full: str, found: list[Fact]) -> list[Fact]:
    """Those that stand in the folder that the name space ends with, or where a name space's first folder is: the ones
    with most of the name space in their path and, since services of one template share their names, the nearest."""
    space = full.lower().split("\\")[:-1]
    here = [above for above in found if _folder(above.path) == space[-1]]
    if not here:
        return [above for above in found if _folder(above.path) in _SOURCES]
    ranks = [(_ending(space, above.path), _shared(above.path, fact.path)) for above in here]
    return [above for above, rank in zip(here, ranks, strict=True) if rank == max(ranks)]


def _ending(space: list[str], path: str) -> int:
    """How many parts of a name space are the last folders of a path."""
    pairs = zip(reversed(space), reversed(posixpath.dirname(path).lower().split("/")), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def _folder(path: str) -> str:
    return posixpath.basename(posixpath.dirname(path)).lower()
