"""Reads and walks the nodes of a syntax tree; all source plugins share these helpers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

from detector.limits import check_time

if TYPE_CHECKING:
    from tree_sitter import Node

_turn = count().__next__
_SELDOM = 31
"""Mask: the time limit is checked in one of 32 calls, since there are a hundred thousand calls in a run."""


def text_of(node: Node | None) -> str:
    """Return the source text of a node, '' for None. Raises Unreadable if the file has used up its time."""
    if not _turn() & _SELDOM:
        check_time()
    return node.text.decode("utf-8", "replace") if node is not None and node.text is not None else ""


def line_of(node: Node) -> int:
    """Return the line of a node, counted from 1."""
    return int(node.start_point[0]) + 1


def around(node: Node, most: int = sys.maxsize) -> Iterator[Node]:
    """Yield the nodes that contain a node, the nearest first, at most ``most``: each step costs more the deeper the
    node is. Raises Unreadable if the file has used up its time."""
    current = node.parent
    for _ in range(most):
        if current is None:
            return
        check_time()
        yield current
        current = current.parent


def following(node: Node) -> Iterator[Node]:
    """Yield the nodes after a node in the one that contains it, in source order. Raises Unreadable if the file has used
    up its time."""
    current = node.next_named_sibling
    while current is not None:
        check_time()
        yield current
        current = current.next_named_sibling


def walk(node: Node) -> Iterator[Node]:
    """Yield a node and all nodes below it, in source order; without recursion, so any depth is safe."""
    stack = [node]
    while stack:
        if not _turn() & _SELDOM:
            check_time()
        below = stack.pop()
        yield below
        stack.extend(reversed(below.children))
