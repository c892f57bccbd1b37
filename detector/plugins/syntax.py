"""Parsing with tree-sitter, bounded in time, and the small tools that all source plugins share."""

from __future__ import annotations

import re
import threading
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

from detector.errors import Unreadable
from detector.limits import check_time, current, one_file, time_is_up

if TYPE_CHECKING:
    from tree_sitter import Language, Node, Query

_turn = count().__next__
_SELDOM = 31
"""Of so many questions and one more, one asks for the time: they are asked a hundred thousand times in a run."""
_UNDECODABLE = re.compile("[\udc80-\udcff]")
_ERROR_WORK = 400_000_000
"""Most work (squared number of tokens below error nodes) of a query: about half a second."""

_DEEPEST, _SAMPLE = 20_000, 50
"""The deepest that nodes may lie, and how many of them are asked."""
_CHUNK = 4_096
"""The pieces in which a parser is fed. In a file with errors every text of a node copies one: large ones cost most of the run."""

_STRETCH, _SAME = 4_096, 50
"""A stretch of so many bytes that compresses so many times is a few signs over and over. Of 14,000 files of
public repositories none does (the most is 36, in a bundle; 18 in what people wrote). Grammars take the square of its length, in time and in memory, before they ask
whether their time is up: 100,000 back-ticks cost Scala's twelve gigabytes, 28 kB of casts TypeScript's three seconds."""


@lru_cache(maxsize=32)
def _grammar(load: Callable[[], object]) -> Language:
    from tree_sitter import Language

    return Language(load())


def parse(data: bytes, grammar: Callable[[], object]) -> Node:
    """Parse bytes and return the root node. The tree may hold error nodes: tree-sitter recovers.

    Only a parser that is fed in pieces can be interrupted, but the tree it makes asks for the text of every node in
    pieces too. So a finished tree is handed over to one that holds the bytes, which costs next to nothing (where there
    are errors it would be parsed anew). Not even a small file may be parsed in one go: there are 600 bytes of Kotlin that
    no grammar comes to an end with.

    Raises Unreadable when parsing takes longer than ``Limits.file_seconds``.
    """
    from tree_sitter import Parser

    data = _utf8(data)
    if _repeats_itself(data):
        raise Unreadable("no source that a person wrote: the same signs over and over")
    parser = Parser(_grammar(grammar))
    with one_file():
        try:
            pieces = _Pieces(data)
            tree = parser.parse(pieces, progress_callback=lambda _offset, _error: time_is_up())
            pieces.parsed = True
        except (ValueError, TypeError):
            tree = None
    if tree is None:
        raise Unreadable(f"parsing was given up after {current().file_seconds:g} s")
    _must_be_readable(tree.root_node)
    return tree.root_node if tree.root_node.has_error else parser.parse(data, old_tree=tree).root_node


class _Pieces:
    """Gives the bytes of a file in pieces. py-tree-sitter never lets go of what it is given while it parses, so each
    piece then stands in the one buffer of its thread; the texts of nodes, asked for afterwards, must be bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.parsed = False

    def __call__(self, offset: int, _point: object) -> bytes | bytearray:
        piece = self._data[offset : offset + _CHUNK]
        if self.parsed:
            return piece
        _buffer.held[:] = piece
        return _buffer.held


class _Buffer(threading.local):
    def __init__(self) -> None:
        self.held = bytearray()


_buffer = _Buffer()


def _must_be_readable(root: Node) -> None:
    """Raises Unreadable for a tree that a query would work on for minutes, which nothing can interrupt: the time that it
    takes grows with the square of the number of tokens below one error node, and with that of the calls in one another
    from 32,768 of them on."""
    if _depth(root) > _DEEPEST:
        raise Unreadable("nested too deep", line_of(root))
    pending, work = [root] if root.has_error else [], 0
    while pending:
        node = pending.pop()
        work += node.child_count**2 if node.is_error else 0
        if work > _ERROR_WORK:
            raise Unreadable("it is not this language", line_of(node))
        pending += [child for child in node.children if child.has_error]


def _depth(root: Node) -> int:
    """How deep the nodes of a large tree lie, by a sample of them: of what is deeper than any source most lies deep."""
    if root.descendant_count <= _DEEPEST:
        return 0
    cursor, deepest = root.walk(), 0
    for index in range(0, root.descendant_count, root.descendant_count // _SAMPLE):
        cursor.goto_descendant(index)
        deepest = max(deepest, cursor.depth)
    return deepest


def _repeats_itself(data: bytes) -> bool:
    if len(data) < 2 * _STRETCH:
        return False
    stretches = (data[start : start + _STRETCH] for start in range(0, len(data) - _STRETCH + 1, _STRETCH))
    return any(len(zlib.compress(stretch, 1)) * _SAME < _STRETCH for stretch in stretches)


def _utf8(data: bytes) -> bytes:
    """The bytes with ``?`` for each that is not UTF-8: the predicates of queries crash the process on such text."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return _UNDECODABLE.sub("?", data.decode("utf-8", "surrogateescape")).encode()
    return data


@lru_cache(maxsize=64)
def query(grammar: Callable[[], object], text: str) -> Query:
    """A compiled tree-sitter query, kept for the life of the process."""
    from tree_sitter import Query

    compiled: Query = Query(_grammar(grammar), text)
    return compiled


def matches(node: Node, grammar: Callable[[], object], text: str) -> Iterator[dict[str, list[Node]]]:
    """The matches of a query below a node, in the order of the source: capture name → nodes."""
    from tree_sitter import QueryCursor

    found = QueryCursor(query(grammar, text)).matches(node)  # its progress_callback crashes the process
    for _, captures in found:
        check_time()
        yield captures


def text_of(node: Node | None) -> str:
    """The source text of a node, '' for none. Raises Unreadable when the file has had its time."""
    if not _turn() & _SELDOM:
        check_time()
    return node.text.decode("utf-8", "replace") if node is not None and node.text is not None else ""


def line_of(node: Node) -> int:
    """The line of a node, counted from 1."""
    return int(node.start_point[0]) + 1


def around(node: Node, most: int) -> Iterator[Node]:
    """The nodes that a node lies in, the nearest first, ``most`` at the most: each step costs the more the deeper it lies."""
    current = node.parent
    for _ in range(most):
        if current is None:
            return
        yield current
        current = current.parent


def walk(node: Node) -> Iterator[Node]:
    """All nodes below a node, itself included, in the order of the source; without recursion, so depth is no danger."""
    stack = [node]
    while stack:
        if not _turn() & _SELDOM:
            check_time()
        below = stack.pop()
        yield below
        stack.extend(reversed(below.children))


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
