"""Parsing with tree-sitter: what is kept of a tree, and what its nodes say."""

from __future__ import annotations

import tracemalloc

import tree_sitter_python

from detector.plugins.parse import parse


def test_what_was_parsed_is_let_go_of() -> None:
    data = b"".join(b"def f%d(a):\n    return a + %d\n" % (n, n) for n in range(3_000))
    parse(data, tree_sitter_python.language)
    tracemalloc.start()
    try:
        for _ in range(10):
            parse(data, tree_sitter_python.language)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < len(data)  # py-tree-sitter 0.26 keeps what it is given in pieces: ten times as much


def test_texts_of_nodes_are_whole_where_a_file_has_errors() -> None:
    text = b" ".join(b"word%d" % n for n in range(2_000))
    root = parse(b"a = '" + text + b"'\ndef (((\n", tree_sitter_python.language)
    assert root.has_error
    other = parse(b"b = 1\n", tree_sitter_python.language)
    assert other.text == b"b = 1\n"
    assert root.children[0].text is not None and text in root.children[0].text
