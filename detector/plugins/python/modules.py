"""Resolves the modules that Python source imports to files of the repository.

A module name is looked up from:
1. the root and its ``src``,
2. each folder with a ``pyproject.toml`` or ``setup.py``, and the ``src`` in it,
3. the folders above the importing file that are not packages: Python puts a script's own folder on the path.

Sources: https://docs.python.org/3/reference/import.html,
https://packaging.python.org/en/latest/discussions/src-layout-vs-flat-layout/.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from detector.errors import Unreadable
from detector.paths import above, nearest
from detector.plugins.api import Project
from detector.plugins.memo import once
from detector.plugins.parse import matches, parse
from detector.plugins.reach import reach
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

FOLLOWED = 300
"""Maximum number of files of a program whose imports are followed."""
MANIFESTS = ("pyproject.toml", "setup.py", "requirements.txt", "Pipfile")
_IMPORTS = """
(import_statement name: (dotted_name) @import)
(import_statement name: (aliased_import name: (dotted_name) @import))
(import_from_statement) @from
"""


def built_of(start: str, project: Project) -> tuple[str, ...]:
    """Return the files that the program which ``start`` starts is built from, sorted.

    These are the source files of its folder (only ``start`` itself if the folder contains a manifest) and everything
    that they import, directly or indirectly: the nearest first, until the imports of ``FOLLOWED`` files are known.
    Raises Unreadable if the file that is being read has used up its time.
    """
    folder = posixpath.dirname(start)
    direct, known = importing(project), _imports(project)
    own = [start] if is_whole(folder, project) else source_below(folder, project)
    return tuple(sorted(reach(own, direct, known, FOLLOWED)))


@once
def _imports(project: Project) -> dict[str, set[str]]:
    """The files that each file imports, as far as they are known: programs of a repository share most of them."""
    return {}


def importing(project: Project) -> Callable[[str], Iterable[str]]:
    """Return a function that yields the files of the repository which a given file imports."""
    roots = roots_of(project)
    return lambda path: (file for module in imported(path, project) if (file := found(module, path, roots, project)))


def is_whole(folder: str, project: Project) -> bool:
    """Return whether a folder contains a manifest, so that a program in it is the manifest's own."""
    return any(posixpath.join(folder, name) in project.files for name in MANIFESTS)


def home_of(path: str, project: Project) -> str:
    """Return the nearest folder at or above a file that contains a manifest, '' if only the root is left."""
    return nearest(posixpath.dirname(path), MANIFESTS, project.files) or ""


def file_of(module: str, project: Project, root: str = "") -> str:
    """Return the file of a module by its full name, looked up from ``root``; '' if the repository has none."""
    at = posixpath.join(root, module.replace(".", "/"))
    return next((path for path in (f"{at}.py", f"{at}/__main__.py", f"{at}/__init__.py") if path in project.files), "")


def imported(path: str, project: Project) -> Iterator[str]:
    """Yield the names of the modules that a file imports.

    For ``from a import b`` these are ``a`` and ``a.b``, since ``b`` may be a module.
    """
    for match in matches_in(path, project, _IMPORTS):
        for name, nodes in match.items():
            yield from (text_of(nodes[0]),) if name == "import" else names_from(nodes[0], path)


def matches_in(path: str, project: Project, query: str) -> Iterator[dict[str, list[Node]]]:
    """Yield the matches of a tree-sitter query in a file; none if the file cannot be read or parsed."""
    from detector.plugins.python.facts import grammar

    source = project.read(path)
    try:
        root = parse(source.data, grammar) if source is not None else None
    except Unreadable:
        return
    if root is not None:
        yield from matches(root, grammar, query)


def names_from(node: Node, path: str) -> Iterator[str]:
    """Yield the modules that a ``from a import b`` may import: ``a`` and ``a.b``.

    Each leading dot of a relative import goes up one folder, starting at the file.
    """
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
    """Return the file of a module that the file ``path`` imports, '' if the repository has none.

    ``roots`` are the folders of ``roots_of``; they are tried before the folders above ``path``.
    """
    near = (
        folder
        for folder in sorted(above(path), reverse=True)
        if posixpath.join(folder, "__init__.py") not in project.files
    )
    return next((file for root in (*roots, *near) if (file := file_of(module, project, root))), "")


def roots_of(project: Project) -> list[str]:
    """Return the folders from which all files of the repository may import modules."""
    held = [posixpath.dirname(path) for name in ("/pyproject.toml", "/setup.py") for path in project.ending(name)]
    return list(dict.fromkeys(("", "src", *(root for folder in held for root in (folder, f"{folder}/src")))))


def source_below(folder: str, project: Project) -> list[str]:
    """Return the Python files with the role ``source`` below a folder."""
    return [path for path in project.below(folder) if path.endswith(".py") and project.files[path].role == "source"]
