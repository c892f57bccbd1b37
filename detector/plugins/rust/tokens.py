"""Calls inside of macros. No syntax tree stands there but tokens, and yet some servers state their routes so:
``build_app! { web::resource("/users") … }``, ``tokio::select! { _ = axum::serve(…) => … }``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


class Call(NamedTuple):
    """A path with arguments behind it: ``a::b(…)`` or ``a::b!(…)``."""

    path: str
    node: Node
    arguments: Node


def calls(tokens: Node) -> Iterator[Call]:
    """The calls of full paths among the tokens of a macro, at any depth."""
    stack = [tokens]
    while stack:
        path, first = "", None
        children = stack.pop().children
        for child in children:
            if child.type == "token_tree":
                if first is not None and "::" in path and not path.endswith("::"):
                    yield Call(path, first, child)
                path, first = "", None
            elif child.type in ("identifier", "::", "self", "crate", "super") or (child.type == "!" and path):
                glued = child.type == "::" or path.endswith("::") or child.type == "!"
                path = path + text_of(child) if glued else text_of(child)
                first = first if first is not None and glued else child
            else:
                path, first = "", None
        stack += [child for child in reversed(children) if child.type == "token_tree"]
