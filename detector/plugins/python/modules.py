"""Which files of the repository the modules are that Python source imports.

A name is looked for from the root, from the folders that hold a manifest and the ``src`` in them, and from the folders
above the file that are no packages themselves, as a script's own folder is.
Sources: https://docs.python.org/3/reference/import.html, https://packaging.python.org/en/latest/discussions/src-layout-vs-flat-layout/.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from detector.errors import Unreadable
from detector.paths import above
from detector.plugins.api import Project
from detector.plugins.reach import reach
from detector.plugins.syntax import matches, parse, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

MANIFESTS = ("pyproject.toml", "setup.py", "requirements.txt", "Pipfile")
_IMPORTS = """
(import_statement name: (dotted_name) @import)
(import_statement name: (aliased_import name: (dotted_name) @import))
(import_from_statement) @from
"""


def built_of(start: str, project: Project, known: dict[str, set[str]]) -> tuple[str, ...]:
    """The files that a program is built from which starts with this one: those of its folder, where no manifest lies in
    that, and all that they import, over any number of steps. ``known`` keeps what is asked for the next program."""
    folder = posixpath.dirname(start)
    direct = importing(project)
    own = [start] if is_whole(folder, project) else source_below(folder, project)
    return tuple(sorted({path for file in own for path in reach(file, direct, known)}))


def importing(project: Project) -> Callable[[str], Iterable[str]]:
    """What gives the files of the repository whose modules a file imports."""
    roots = roots_of(project)
    return lambda path: (file for module in imported(path, project) if (file := found(module, path, roots, project)))


def is_whole(folder: str, project: Project) -> bool:
    """Whether a program stands beside a manifest, which so is its own."""
    return any(posixpath.join(folder, name) in project.files for name in MANIFESTS)


def file_of(module: str, project: Project, root: str = "") -> str:
    """The file of a module by its full name, '' for somebody else's."""
    at = posixpath.join(root, module.replace(".", "/"))
    return next((path for path in (f"{at}.py", f"{at}/__main__.py", f"{at}/__init__.py") if path in project.files), "")


def imported(path: str, project: Project) -> Iterator[str]:
    """The names of the modules that a file imports, or may import: of ``from a import b`` both ``a`` and ``a.b``."""
    for match in matches_in(path, project, _IMPORTS):
        for name, nodes in match.items():
            yield from (text_of(nodes[0]),) if name == "import" else names_from(nodes[0], path)


def matches_in(path: str, project: Project, query: str) -> Iterator[dict[str, list[Node]]]:
    """The matches of a query in a file; none in one that cannot be parsed."""
    from detector.plugins.python.facts import grammar

    source = project.read(path)
    try:
        root = parse(source.data, grammar) if source is not None else None
    except Unreadable:
        return
    if root is not None:
        yield from matches(root, grammar, query)


def names_from(node: Node, path: str) -> Iterator[str]:
    """``from a import b``: the modules ``a`` and ``a.b``, whichever there is; a leading dot is the folder of the file."""
    origin = text_of(node.child_by_field_name("module_name"))
    rest = origin.lstrip(".")
    folder = path
    for _ in range(len(origin) - len(rest)):
        folder = posixpath.dirname(folder)
    around = folder.replace("/", ".") if folder != path else ""
    base = ".".join(part for part in (around, rest) if part)
    if rest:
        yield base
    for child in node.children_by_field_name("name"):
        name = text_of(child.child_by_field_name("name") if child.type == "aliased_import" else child)
        yield f"{base}.{name}" if base else name


def found(module: str, path: str, roots: Iterable[str], project: Project) -> str:
    """The file of a module that a file imports, '' for somebody else's."""
    near = (
        folder
        for folder in sorted(above(path), reverse=True)
        if posixpath.join(folder, "__init__.py") not in project.files
    )
    return next((file for root in (*roots, *near) if (file := file_of(module, project, root))), "")


def roots_of(project: Project) -> list[str]:
    """The folders from which the modules of a repository are named, wherever they are imported."""
    held = [posixpath.dirname(path) for name in ("/pyproject.toml", "/setup.py") for path in project.ending(name)]
    return list(dict.fromkeys(("", "src", *(root for folder in held for root in (folder, f"{folder}/src")))))


def source_below(folder: str, project: Project) -> list[str]:
    """The files of source below a folder."""
    return [path for path in project.below(folder) if path.endswith(".py") and project.files[path].role == "source"]
