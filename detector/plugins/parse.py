"""Parsing and querying with tree-sitter within time limits."""

from __future__ import annotations

import re
import threading
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from detector.errors import Unreadable
from detector.limits import check_time, current, one_file, time_is_up
from detector.plugins.syntax import line_of

if TYPE_CHECKING:
    from tree_sitter import Language, Node, Query

_UNDECODABLE = re.compile("[\udc80-\udcff]")
_ERROR_WORK = 400_000_000
"""Maximum work of a query (sum of the squared numbers of children of error nodes): about half a second."""

_DEEPEST, _SAMPLE = 20_000, 50
"""Maximum depth of nodes, and the number of nodes sampled to estimate it."""
_CHUNK = 4_096
"""Size of the pieces that a parser receives, in bytes. In a file with errors, reading the text of a node copies one
piece; large pieces would dominate the run time."""

_STRETCH, _SAME = 4_096, 50
"""A stretch of ``_STRETCH`` bytes that compresses by a factor of more than ``_SAME`` is a few characters repeated.

Of 14,000 files of public repositories none contains such a stretch (the maximum is 36, in a bundle; 18 in handwritten
files). Grammars take time and memory quadratic in its length before they check whether their time is up: 100,000
back-ticks cost Scala's grammar twelve gigabytes, 28 kB of casts TypeScript's three seconds.
"""


@lru_cache(maxsize=32)
def grammar_of(load: Callable[[], object]) -> Language:
    """Return the grammar that a function of a grammar's package loads, cached."""
    from tree_sitter import Language

    return Language(load())


def parse(data: bytes, grammar: Callable[[], object]) -> Node:
    """Parse bytes and return the root node. The tree may contain error nodes: tree-sitter recovers from errors.

    Only a parser that receives its input in pieces can be interrupted, but its tree also requests the text of every
    node in pieces. So a finished tree is passed to a second parse of the whole bytes, which costs next to nothing
    (except where there are errors: these would be parsed again, so such a tree is returned as it is). Even small files
    must be interruptible: for some 600 bytes of Kotlin no grammar terminates.

    Raises Unreadable if parsing takes longer than ``Limits.file_seconds``.
    """
    from tree_sitter import Parser

    data = _utf8(data)
    if _repeats_itself(data):
        raise Unreadable("no source that a person wrote: the same signs over and over")
    parser = Parser(grammar_of(grammar))
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
    """Passes the bytes of a file to the parser in pieces.

    While it parses, py-tree-sitter never releases what it receives, so all pieces share one buffer per thread. The
    texts of nodes, requested afterwards, must be bytes.
    """

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
    """Raise Unreadable for a tree for which a query would take minutes, since a query cannot be interrupted.

    Its time is quadratic in the number of tokens below one error node, and in the number of nested calls from 32,768
    on.
    """
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
    """Estimate the maximum depth of a large tree from a sample of its nodes: in a tree that is too deep, most nodes are
    deep."""
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
    """Replace each byte that is not UTF-8 by ``?``: the predicates of queries crash the process on such text."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return _UNDECODABLE.sub("?", data.decode("utf-8", "surrogateescape")).encode()
    return data


@lru_cache(maxsize=64)
def query(grammar: Callable[[], object], text: str) -> Query:
    """Return a compiled tree-sitter query, cached."""
    from tree_sitter import Query

    compiled: Query = Query(grammar_of(grammar), text)
    return compiled


def matches(node: Node, grammar: Callable[[], object], text: str) -> Iterator[dict[str, list[Node]]]:
    """Yield the matches of a query below a node, in source order: capture name → nodes."""
    from tree_sitter import QueryCursor

    found = QueryCursor(query(grammar, text)).matches(node)  # its progress_callback crashes the process
    for _, captures in found:
        check_time()
        yield captures
