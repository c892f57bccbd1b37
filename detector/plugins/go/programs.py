"""Programs of a Go module: each folder with a ``main`` function, and the package folders that it is built from.

One go.mod may contain many services (``cmd/*/main.go``, ``app/*/cmd/api``). The packages of a program are determined by
its imports inside the module alone, so only the head of each file, up to its first declaration, is parsed. A module
with exactly one program is that program, so nothing is yielded for it.

A ``package main`` without a ``main`` function is built as a plugin, which a program loads when it runs: it belongs to
the program in whose folder it is located. Source: https://pkg.go.dev/plugin.
"""

from __future__ import annotations

import posixpath
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

import tree_sitter_go

from detector.errors import Unreadable
from detector.observations import Package
from detector.plugins.api import Project, Source, beside
from detector.plugins.go.declarations import written_path
from detector.plugins.memo import once
from detector.plugins.parse import matches, parse
from detector.plugins.reach import reach
from detector.plugins.syntax import text_of

_DECLARES = (b"\nfunc ", b"\ntype ", b"\nvar ", b"\nconst ", b"\nvar(", b"\nconst(")
_MAIN = b"\nfunc main("
_HEAD = "(package_clause (package_identifier) @package) (import_spec) @import"
_MOST = 200
"""Maximum number of programs that are kept apart; a module with more is a collection of tools."""


class _Head(NamedTuple):
    """The head of a Go file: its package name and the import paths."""

    package: str
    imports: tuple[str, ...]


def main_packages(folder: str, project: Project) -> dict[str, str]:
    """Return the folders of a module that contain a program, each with one file of its ``package main``.

    ``folder`` is the folder of the go.mod.
    """
    files = _files(folder, project)
    found = {at: _main_file(listed, project) for at, listed in files.items()}
    return {at: path for at, path in found.items() if path and _starts(files[at], project)}


def _starts(listed: list[str], project: Project) -> bool:
    """Whether a ``package main`` of these files has a ``main`` function, and is no plugin."""
    read = (project.read(path) for path in listed)
    return any(_MAIN in b"\n" + source.data for source in read if source is not None)


def programs(module: str, folder: str, mains: dict[str, str], project: Project) -> Iterator[Package]:
    """Yield a ``Package`` for each program of a module that has several.

    ``module`` is the import path of the module ('' if unknown), ``folder`` the folder of its go.mod, ``mains`` the
    result of ``main_packages``.
    """
    if not 1 < len(mains) <= _MOST:
        return
    files, roots = _files(folder, project), {module: folder} if module else {}
    plugins = [at for at in files if at not in mains and _main_file(files[at], project)]
    imports: dict[str, set[str]] = {}

    def built(start: str) -> set[str]:
        return reach([start], lambda at: filter(None, _imported(files.get(at, []), roots, project)), imports)

    for at, path in sorted(mains.items()):
        root = _root(at, folder, mains)
        if at == folder or root != folder:
            loaded = [plugin for plugin in plugins if at and f"{plugin}/".startswith(f"{root}/")]
            built_of = built(at).union(*map(built, loaded))
            yield Package("golang", "", path, root, entry=True, built_of=tuple(sorted(built_of)))


def taken(
    module: str, folder: str, mains: dict[str, str], replaced: dict[str, str], project: Project
) -> tuple[str, ...] | None:
    """Return the package folders of other modules of the repository that the programs of a module import, sorted.

    Returns None if the module has no program or no import path, or if there is no go.mod below the root.
    ``replaced`` maps the import path of each module that a ``replace`` directive points to a local folder to that
    folder.
    """
    if not module or not mains or not project.ending("/go.mod"):
        return None
    roots = {module: folder, **replaced}
    if folder and module.endswith(f"/{folder}"):  # the modules of one repository share this prefix
        roots.setdefault(module[: -len(folder) - 1], "")
    imports: dict[str, set[str]] = {}
    found: set[str] = set()
    for at in mains:
        found |= reach([at], lambda at: _imported(_sources(at, project), roots, project), imports)
    return tuple(sorted(found - _files(folder, project).keys()))


def of_imports(folder: str, mains: dict[str, str], project: Project) -> str:
    """Return the import path of a module whose manifest does not declare it, '' if it is unknown.

    It is the prefix that precedes the folders of the module's own packages in most imports of its programs.
    """
    files = _files(folder, project)
    votes: Counter[str] = Counter()
    for at in mains:
        for path in files[at]:
            head = _head(path, project)
            for imported in head.imports if head is not None else ():
                parts = imported.split("/")
                cuts = (end for end in range(1, len(parts)) if posixpath.join(folder, *parts[end:]) in files)
                votes.update("/".join(parts[:end]) for end in cuts)
    return min(votes, key=lambda name: (-votes[name], name), default="")


@once
def _files(module_folder: str, project: Project) -> dict[str, list[str]]:
    """Return the source files of a module by folder, without those of modules nested below it."""
    found: dict[str, list[str]] = defaultdict(list)
    inside = f"{module_folder}/" if module_folder else ""
    modules = {posixpath.dirname(path) for path in project.ending("/go.mod")} - {module_folder}
    below = [folder for folder in modules if folder.startswith(inside)]
    for path in project.below(module_folder):
        if path.endswith(".go") and project.files[path].role == "source":
            found[posixpath.dirname(path)].append(path)
    return {at: listed for at, listed in found.items() if not any(f"{at}/".startswith(f"{other}/") for other in below)}


def _main_file(listed: list[str], project: Project) -> str:
    """Return the file that proves a folder to be a ``package main``, '' if it is an ordinary package.

    All files of a folder belong to one package, except for those that a build constraint excludes; so the first of up
    to three files that has a head decides.
    """
    for path in listed[:3]:
        head = _head(path, project)
        if head is not None:
            return path if head.package == "main" else ""
    return ""


@once
def _head(path: str, project: Project) -> _Head | None:
    """Return the head of a file; None if it cannot be parsed, has no package or is excluded by ``//go:build ignore``."""
    source = project.read(path)
    if source is None or b"//go:build ignore" in source.data[:2000]:
        return None
    try:
        root = parse(_beginning(source), tree_sitter_go.language)
    except Unreadable:
        return None
    package, imports = "", []
    for found in matches(root, tree_sitter_go.language, _HEAD):
        for name, nodes in found.items():
            if name == "package":
                package = text_of(nodes[0])
            else:
                imports.append(written_path(nodes[0]))
    return _Head(package, tuple(imports)) if package else None


def _beginning(source: Source) -> bytes:
    """Return the bytes of a file before its first declaration."""
    found = [at for word in _DECLARES if (at := source.data.find(word)) >= 0]
    return source.data[: min(found, default=len(source.data)) + 1]


def _root(at: str, module_folder: str, mains: dict[str, str]) -> str:
    """Return the folder that a program owns.

    It is the folder above its ``cmd`` (or ``main``), if that is not the folder of the module and if either no other
    program is located below it or the program has the same name (``apps/cart/cmd/cart`` beside
    ``apps/cart/cmd/cartctl``). Otherwise it is the program's own folder ``at``.
    """
    parent, _, name = at.rpartition("/")
    above = parent if name in ("cmd", "main") else posixpath.dirname(parent)
    if name not in ("cmd", "main") and posixpath.basename(parent) != "cmd":
        return at
    alone = posixpath.basename(above) == name or sum(f"{main}/".startswith(f"{above}/") for main in mains) == 1
    return above if above and above != module_folder and alone else at


def _sources(folder: str, project: Project) -> list[str]:
    """Return the source files of one package folder, whichever module it belongs to."""
    return [path for path in beside(folder, project) if path.endswith(".go") and project.files[path].role == "source"]


def _imported(listed: list[str], roots: dict[str, str], project: Project) -> Iterator[str]:
    """Yield the package folders that files import from the modules in ``roots`` (import path → folder)."""
    for path in listed:
        head = _head(path, project)
        for imported in head.imports if head is not None else ():
            held = [module for module in roots if f"{imported}/".startswith(f"{module}/")]
            if held:
                module = max(held, key=len)
                yield posixpath.join(roots[module], imported[len(module) + 1 :]).rstrip("/")
