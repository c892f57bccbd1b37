"""Parsing with tree-sitter, bounded in time, and the small tools that all source plugins share."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from detector.errors import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node, Query

PARSE_SECONDS = 2.0
"""Longest time that parsing one file may take before it is given up."""

_CHUNK = 1024  # small: the text of a node is read in such pieces too


@lru_cache(maxsize=32)
def _grammar(load: Callable[[], object]) -> object:
    from tree_sitter import Language

    return Language(load())  # type: ignore[arg-type]


def parse(data: bytes, grammar: Callable[[], object], seconds: float = PARSE_SECONDS) -> Node:
    """Parse bytes and return the root node. The tree may hold error nodes: tree-sitter recovers.

    Raises Unreadable when parsing takes longer than ``seconds``.
    """
    from tree_sitter import Parser

    parser = Parser(_grammar(grammar))  # type: ignore[arg-type]
    end = time.monotonic() + seconds
    try:
        tree = parser.parse(
            lambda offset, _point: data[offset : offset + _CHUNK],
            progress_callback=lambda _offset, _error: time.monotonic() > end,
        )
    except (ValueError, TypeError) as error:
        raise Unreadable(f"parsing was given up after {seconds:g} s") from error
    if tree is None:
        raise Unreadable(f"parsing was given up after {seconds:g} s")
    return tree.root_node


@lru_cache(maxsize=64)
def query(grammar: Callable[[], object], text: str) -> Query:
    """A compiled tree-sitter query, kept for the life of the process."""
    from tree_sitter import Query

    return Query(_grammar(grammar), text)  # type: ignore[arg-type]


def matches(node: Node, grammar: Callable[[], object], text: str) -> Iterator[dict[str, list[Node]]]:
    """The matches of a query below a node, in the order of the source: capture name → nodes."""
    from tree_sitter import QueryCursor

    for _, captures in QueryCursor(query(grammar, text)).matches(node):
        yield captures


def text_of(node: Node | None) -> str:
    """The source text of a node, '' for none."""
    return node.text.decode("utf-8", "replace") if node is not None and node.text is not None else ""


def line_of(node: Node) -> int:
    """The line of a node, counted from 1."""
    return int(node.start_point[0]) + 1


def walk(node: Node) -> Iterator[Node]:
    """All nodes below a node, itself included, in the order of the source; without recursion, so depth is no danger."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(current.children))


class Names:
    """The names that a file binds (imports, aliases, variables that hold an instance), to resolve what it uses.

    ``separator`` joins the parts of a name in the language. ``scopes`` are prefixes that unqualified names may have.
    """

    def __init__(self, separator: str = ".") -> None:
        self.separator = separator
        self.bound: dict[str, str] = {}
        self.open: list[str] = []

    def bind(self, alias: str, target: str) -> None:
        """From here on ``alias`` means ``target``."""
        self.bound[alias] = target

    def use(self, scope: str) -> None:
        """Unqualified names may live under ``scope`` (with its separator)."""
        if scope not in self.open:
            self.open.append(scope)

    def resolve(self, name: str) -> str:
        """The full name: the longest bound prefix is replaced by what it stands for."""
        head, rest = name, ""
        while head:
            if head in self.bound:
                return self.bound[head] + rest
            head, found, tail = head.rpartition(self.separator)
            rest = self.separator + tail + rest if found else rest
        return name

    def scopes_for(self, name: str) -> tuple[str, ...]:
        """The open scopes, for a name whose head is bound to nothing; none otherwise."""
        return () if name.partition(self.separator)[0] in self.bound else tuple(self.open)
