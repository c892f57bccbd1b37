"""What a source file defines, found with the query of its language (``Language.defines``), and which definitions
contain some words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from detector.limits import one_file
from detector.plugins.api import Language, Source
from detector.plugins.parse import matches, parse
from detector.plugins.syntax import text_of, walk
from detector.wordsearch import WordSearch

if TYPE_CHECKING:
    from tree_sitter import Node


class Definition(NamedTuple):
    """One definition: its name, the bytes that it covers (``start`` to ``end``), and for each type that it stands in
    for, the identifiers in that type.

    The name is '' for code that defines nothing, such as imports and comments.
    """

    name: str
    start: int
    end: int
    bases: tuple[frozenset[str], ...] = ()


class Definitions(NamedTuple):
    """The definitions of one file and its name space, '' where it has none or several."""

    listed: tuple[Definition, ...]
    space: str

    def speaking(self, data: bytes, words: Collection[str]) -> Iterator[Definition]:
        """Yield the named definitions whose bytes contain one of the words; all of them where a word occurs outside of
        all definitions."""
        search = WordSearch(dict.fromkeys(words, True))
        named = [item for item in self.listed if item.name]
        if search.held(_without(data, self.listed)):
            yield from named
        else:
            yield from (item for item in named if search.held(data[item.start : item.end]))


def definitions(source: Source, language: Language) -> Definitions:
    """Parse a file and return its definitions. Raises Unreadable."""
    listed: list[Definition] = []
    spaces: set[str] = set()
    with one_file():
        root = parse(source.data, language.grammar)
        for found in matches(root, language.grammar, language.defines):
            spaces.update(map(text_of, found.get("space", ())))
            for node in found.get("aside", ()):
                listed.append(Definition("", node.start_byte, node.end_byte))
            for node in found.get("of", ()):
                bases = tuple(
                    frozenset(_identifiers(one)) for base in found.get("base", ()) for one in base.named_children
                )
                name = text_of(found["name"][0])
                listed.append(Definition(name, node.start_byte, node.end_byte, bases))
    return Definitions(tuple(listed), spaces.pop() if len(spaces) == 1 else "")


def _identifiers(node: Node) -> Iterator[str]:
    return (text_of(below) for below in walk(node) if below.type.endswith("identifier"))


def _without(data: bytes, listed: Collection[Definition]) -> bytes:
    """The bytes outside of all these definitions."""
    kept, at = [], 0
    for item in sorted(listed, key=lambda item: item.start):
        kept.append(data[at : max(at, item.start)])
        at = max(at, item.end)
    return b"\n".join([*kept, data[at:]])
