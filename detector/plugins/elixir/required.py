"""Finds the functions that ``mix.exs`` gets from a file that it requires, as in an umbrella with shared dependencies.

Example: ``Code.require_file("deps.exs", "#{__DIR__}/../../mix")`` (https://hexdocs.pm/elixir/Code.html#require_file/2).
Required files are followed one level deep, and only inside the repository.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.errors import Unreadable
from detector.plugins.api import Project, Source
from detector.plugins.elixir.syntax import arguments, block, grammar, literal, target
from detector.plugins.parse import parse
from detector.plugins.syntax import text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

_HERE = "__DIR__"


def functions_of(root: Node) -> dict[str, Node]:
    """Return the bodies of the functions and attributes of a file, by name (the first of each)."""
    found: dict[str, Node] = {}
    for node in walk(root):
        if node.type == "call" and target(node) in ("def", "defp"):
            head, body = next(iter(arguments(node)), None), block(node)
            if head is not None and body is not None:
                name = target(head) if head.type == "call" else text_of(head)
                found.setdefault(name, body)
        elif node.type == "unary_operator" and text_of(node).startswith("@"):
            call = node.child_by_field_name("operand")
            value = next(iter(arguments(call)), None) if call is not None and call.type == "call" else None
            if call is not None and value is not None:
                found.setdefault(f"@{target(call)}", value)
    return found


def required_by(root: Node, source: Source, project: Project) -> dict[str, Node]:
    """Return the bodies of the functions in the required files.

    They are listed by full name (``Shop.Deps.web``), and by their own name, which they use to call each other.
    """
    found: dict[str, Node] = {}
    for path in _paths(root, source, project):
        other = project.read(path)
        if other is None:
            continue
        try:
            tree = parse(other.data, grammar)
        except Unreadable:
            continue
        for module in _modules(tree):
            name = text_of(next(iter(arguments(module)), None))
            for function, body in functions_of(module).items():
                found.setdefault(f"{name}.{function}", body)
                found.setdefault(function, body)
    return found


def _modules(root: Node) -> Iterator[Node]:
    return (node for node in walk(root) if node.type == "call" and target(node) == "defmodule")


def _paths(root: Node, source: Source, project: Project) -> Iterator[str]:
    """Yield the files that a manifest requires, except those whose folder is computed at run time."""
    for node in walk(root):
        if node.type != "call" or text_of(node.child_by_field_name("target")) != "Code.require_file":
            continue
        given = arguments(node)
        parts = [_path(argument) for argument in reversed(given)]
        path = project.resolve(source.folder, "/".join(parts)) if parts and all(parts) else None
        if path is not None and path in project.files:
            yield path


def _path(node: Node) -> str:
    """Return a path as it is written, with ``__DIR__`` as the file's folder; '' if anything else is interpolated."""
    written = literal(node)
    if text_of(node) == _HERE:
        return "."
    if written or node.type != "string":
        return written
    listed = ["." if part.type == "interpolation" else text_of(part) for part in node.named_children]
    held = [text_of(part).strip("#{} ") for part in node.named_children if part.type == "interpolation"]
    return "".join(listed) if all(name == _HERE for name in held) else ""
