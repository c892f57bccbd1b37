"""Resolves names across files: through the exports of modules, and through first-party base classes.

``from .db import Base`` in one file and ``Base = declarative_base()`` in another make ``class User(Base)`` a model. A
base class is found by its own name. Of several classes with that name, those in the file that the full name implies are
chosen, and of these the nearest. In PHP the file must be in the folder that the namespace implies (the nearest one); in
Ruby and Elixir the class must be in the modules of the full name.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Set
from functools import lru_cache
from itertools import takewhile

import msgspec

from detector.exports import PARTS, Exports, module_of
from detector.observations import Fact, Package
from detector.plugins.registry import language_of, languages, references

DEPTH = 6
"""Maximum length of a chain of base classes."""

_SOURCES = frozenset(("", "app", "classes", "lib", "library", "src", "source"))
"""Folders that may correspond to the first part of a namespace (PSR-4), whatever its name."""


def link(
    facts: list[Fact], foreign: Collection[str] = (), packages: Iterable[Package] = (), files: Iterable[str] = ()
) -> list[Fact]:
    """Return the facts with names resolved through exports, and a further ``base`` fact for each inherited base.

    - ``facts``: changed in place (each fact is replaced by its resolved form), since facts take most of the memory of a
      large repository.
    - ``foreign``: names of external packages, which are not resolved even if a module of the repository has the same
      name.
    - ``packages``, ``files``: those of the repository, files as paths.
    """
    modules = frozenset(_path_of_module(path) for path in files if _is_imported_by_path(path))
    exports = Exports(facts, foreign, _folders(packages), modules)
    for number, fact in enumerate(facts):
        facts[number] = exports.resolved(fact)
    resolved = [fact for fact in facts if fact.kind != "export"]
    bases: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in resolved:
        if fact.kind == "base" and fact.symbol:
            bases[fact.language, fact.symbol].append(fact)
    inherited = [more for fact in resolved if fact.kind == "base" for more in _inherited(fact, bases, modules)]
    inherited += [more for fact in resolved for more in _of_the_base(fact, bases, modules)]
    resolved += inherited
    return resolved


def _folders(packages: Iterable[Package]) -> dict[str, str]:
    """Return the npm packages whose name differs from that of their folder: package name → folder name."""
    found = {p.name: p.folder.rpartition("/")[2] for p in packages if p.ecosystem == "npm" and p.name and p.folder}
    return {name: folder for name, folder in found.items() if name.rpartition("/")[2] != folder}


def _is_imported_by_path(path: str) -> bool:
    language = language_of(path, languages())
    return language is not None and language.refers == "package"


def _path_of_module(path: str) -> str:
    """Return the path by which other files import a file: ``src/db`` for ``src/db.ts`` and ``src/db/index.ts``."""
    return posixpath.splitext(path)[0].removesuffix("/index")


def _of_the_base(fact: Fact, bases: dict[tuple[str, str], list[Fact]], modules: Set[str]) -> Iterator[Fact]:
    """Yield the fact again for each base of the first-party class that it names.

    With ``class Shop(Flask)`` and ``app = Shop()`` the annotation ``shop.Shop.route`` is ``flask.Flask.route`` too;
    with ``class Database(SQLAlchemy)`` its ``db.Model`` is ``SQLAlchemy``'s.
    """
    if references().get(fact.language) != "file" or fact.kind not in ("call", "base", "annotation"):
        return
    owner, _, member = fact.name.rpartition(".")
    for above in (
        _meant(fact, owner, bases.get((fact.language, owner.rpartition(".")[2]), []), modules) if owner else ()
    ):
        if above.name != owner:
            yield msgspec.structs.replace(fact, name=f"{above.name}.{member}", scopes=())


def _inherited(fact: Fact, bases: dict[tuple[str, str], list[Fact]], modules: Set[str]) -> Iterator[Fact]:
    """Yield the bases of the bases of one class, as facts of the class's own line."""
    seen = {fact.symbol}
    pending = [(fact.name, 0)]
    while pending:
        full, depth = pending.pop()
        name = PARTS.split(full)[-1]
        named = full if _names_its_place(fact.language, full) else name
        if named in seen or depth >= DEPTH:
            continue
        seen.add(named)
        for above in _meant(fact, full, bases.get((fact.language, name), []), modules):
            yield msgspec.structs.replace(fact, name=above.name, scopes=above.scopes)
            pending.append((above.name, depth + 1))


def _meant(fact: Fact, full: str, found: list[Fact], modules: Set[str]) -> list[Fact]:
    """Return those of ``found`` (classes with the same last name) that the full name in this file can refer to.

    1. ``./app/models`` (JavaScript) is the class in the file of that path, if there is one (``modules``).
    2. ``app.models.Base`` is the class in ``app/models.py``, the nearest one if there are several.
    3. Else any class in a file below ``app/models``.
    4. Else all of them; but in Python only those whose path fits the name, since the class may otherwise be external.

    PHP, Ruby and Elixir have rules of their own: see ``_in_name_space`` and ``_stands_in``.
    """
    file = module_of(full, modules)
    if file:
        return [above for above in found if _path_of_module(above.path) == file]
    refers = references().get(fact.language)
    module = PARTS.split(full)[:-1]
    if not module:
        return found
    if refers == "folder" and _names_its_place(fact.language, full):
        return _in_name_space(fact, full, found)
    if refers == "scope":
        return [above for above in found if _stands_in(full, above)]
    exact = [above for above in found if _module(above.path)[-len(module) :] == module]
    if exact:
        near = max(_shared(above.path, fact.path) for above in exact)
        return [above for above in exact if _shared(above.path, fact.path) == near]
    below = [above for above in found if f"/{'/'.join(module)}/" in f"/{above.path}"]
    if not below and refers == "file":
        parts = [(above, _module(above.path)) for above in found]
        return [above for above, at in parts if module[0] in at or at[-2:] == module[-2:]]
    return below or found


def _names_its_place(language: str, full: str) -> bool:
    """Return whether a full name determines the file or the folder of what it names."""
    refers = references().get(language)
    return refers == "file" or (refers == "folder" and full.count("\\") > 1)


def _stands_in(full: str, above: Fact) -> bool:
    """Return whether the full name of a class with its enclosing modules, or that of the enclosing modules, ends like
    ``full``."""
    joint = next(PARTS.finditer(full)).group()
    around = above.scopes[0] if above.scopes else ""
    return any(f"{joint}{name}".endswith(f"{joint}{full}") for name in (around + above.symbol, around[: -len(joint)]))


@lru_cache(maxsize=10_000)
def _module(path: str) -> list[str]:
    parts = posixpath.splitext(path)[0].split("/")
    return parts[:-1] if parts[-1] in ("__init__", "index", "mod") else parts


def _shared(one: str, other: str) -> int:
    """Return the number of folders that two paths have in common, without the root."""
    return posixpath.commonpath(("/" + one, "/" + other)).rstrip("/").count("/")


def _in_name_space(fact: Fact, full: str, found: list[Fact]) -> list[Fact]:
    """Return the classes whose folder fits a PHP namespace.

    The file's folder must be named like the last part of the namespace. Of several, those whose path shares most parts
    with the namespace and, since services copied from one template share their names, the nearest are returned. If
    there is none, those in a source root (``_SOURCES``) are.
    """
    space = full.lower().split("\\")[:-1]
    here = [above for above in found if _folder(above.path) == space[-1]]
    if not here:
        return [above for above in found if _folder(above.path) in _SOURCES]
    ranks = [(_ending(space, above.path), _shared(above.path, fact.path)) for above in here]
    return [above for above, rank in zip(here, ranks, strict=True) if rank == max(ranks)]


def _ending(space: list[str], path: str) -> int:
    """Return how many final parts of a namespace are equal to the last folders of a path."""
    pairs = zip(reversed(space), reversed(posixpath.dirname(path).lower().split("/")), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def _folder(path: str) -> str:
    return posixpath.basename(posixpath.dirname(path)).lower()
