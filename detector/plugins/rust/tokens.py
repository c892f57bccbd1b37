"""Finds calls and attributes inside macros.

The syntax tree of a macro contains only tokens, yet some servers define their routes and models there: ``build_app! {
web::resource("/users") … }``, ``tokio::select! { _ = axum::serve(…) => … }``, ``auto_derived! { #[derive(Validate)] pub
struct … }``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


class Attribute(NamedTuple):
    """An attribute: its path and the tokens in its brackets."""

    path: str
    tokens: Node


class Call(NamedTuple):
    """A path followed by arguments: ``a::b(…)`` or ``a::b!(…)``."""

    path: str
    node: Node
    arguments: Node


def calls(tokens: Node) -> Iterator[Call]:
    """Yield the calls of paths with ``::`` among the tokens of a macro, at any depth."""
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


def attributes(tokens: Node) -> Iterator[Attribute]:
    """Yield the attributes among the tokens of a macro, at any depth: brackets after a ``#``."""
    stack = [tokens]
    while stack:
        children = stack.pop().children
        for mark, brackets in pairwise(children):
            if mark.type == "#" and brackets.type == "token_tree":
                inside = brackets.children[1:-1]
                path = takewhile(lambda token: token.type in ("identifier", "::"), inside)
                yield Attribute("".join(map(text_of, path)), brackets)
        stack += [child for child in reversed(children) if child.type == "token_tree"]
