"""Finds what ``use MyAppWeb, :router`` adds: the uses and imports in the ``quote`` of another file.

The file is located by the convention of mix projects: ``MyApp.Schema`` is in ``lib/my_app/schema.ex``, ``MyAppWeb`` in
``lib/my_app_web.ex`` or ``lib/my_app_web/web.ex``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.errors import Unreadable
from detector.plugins.api import Project
from detector.plugins.elixir.syntax import aliases, arguments, block, grammar, literal, target
from detector.plugins.memo import once
from detector.plugins.parse import parse
from detector.plugins.syntax import text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

Brought = tuple[tuple[str, str], ...]
"""(``use`` or ``import``, module) pairs, in source order."""


class _Modules:
    """The files of a repository, by the modules that they contain by convention."""

    def __init__(self, project: Project) -> None:
        self.files: dict[str, str] = {}
        for path in sorted(project.ending(".ex"), key=lambda p: (len(p), p)):
            inside = f"/{path}".rpartition("/lib/")[2].removesuffix(".ex")
            folder, _, name = inside.rpartition("/")
            around = folder.rpartition("/")[2] if name == "web" else name  # lib/my_app_web/web.ex
            for key in (inside, name, around):
                self.files.setdefault(_plain(key), path)
            self.files.setdefault(_plain(inside.replace("/", "")), path)

    def file(self, module: str) -> str | None:
        """Return the file of a module, None if there is none.

        It is looked up by its full name, by its full name as one word (``My.App.Web`` in ``lib/my_app_web.ex``), and by
        its last part.
        """
        whole = _plain(module.replace(".", "/"))
        named = (whole, whole.replace("/", ""), whole.rpartition("/")[2])
        return next((self.files[name] for name in named if name in self.files), None)


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


@once
def _modules(project: Project) -> _Modules:
    return _Modules(project)


def brought_by(project: Project | None, module: str, which: str) -> Brought:
    """Return what ``use module, :which`` (or ``use module``) adds; empty if the module is not in this project."""
    return _brought(module, which, project) if project is not None else ()


@once
def _brought(module: str, which: str, project: Project) -> Brought:
    path = _modules(project).file(module)
    return tuple(_read(project, path, module, which)) if path is not None else ()


def _read(project: Project, path: str, module: str, which: str) -> Iterator[tuple[str, str]]:
    source = project.read(path)
    if source is None or f"defmodule {module} ".encode() not in source.data or b"__using__" not in source.data:
        return
    try:
        root = parse(source.data, grammar)
    except Unreadable:
        return
    functions = dict(_functions(root))
    pending, seen = [which or "__using__"], set()
    while pending:
        name = pending.pop()
        body = functions.get(name)
        if body is None or name in seen:
            continue
        seen.add(name)
        for node in walk(body):
            called = target(node) if node.type == "call" else ""
            if called in ("use", "import"):
                yield from ((called, full) for full, _ in aliases(next(iter(arguments(node)), None)))
            elif called == "unquote":
                pending += [target(a) or text_of(a) for a in arguments(node)]


def _functions(root: Node) -> Iterator[tuple[str, Node]]:
    for node in walk(root):
        if node.type == "call" and target(node) in ("def", "defp", "defmacro"):
            head, body = next(iter(arguments(node)), None), block(node)
            while head is not None and head.type == "binary_operator":
                head = head.child_by_field_name("left")
            if head is not None and body is not None:
                name = target(head) if head.type == "call" else text_of(head)
                inner = arguments(head) if head.type == "call" else []
                special = literal(inner[0]) if name == "__using__" and inner and inner[0].type == "atom" else ""
                yield special or name, body
