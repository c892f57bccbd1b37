"""What a source file defines, found with the query of its language (``Language.defines``), and which definitions
contain some words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from detector.errors import Unreadable
from detector.limits import check_time, one_file
from detector.plugins.api import Language, Source
from detector.plugins.parse import matches, parse
from detector.plugins.syntax import text_of, walk
from detector.wordsearch import WordSearch

if TYPE_CHECKING:
    from tree_sitter import Node


class Definition(NamedTuple):
    """One definition: its name, the bytes that it covers (``start`` to ``end``), and for each type that it stands in
    for, the identifiers in that type.

    The name is '' for code that defines nothing, such as imports and comments. ``inner``: only its own file can name it.
    """

    name: str
    start: int
    end: int
    bases: tuple[frozenset[str], ...] = ()
    inner: bool = False


class Definitions(NamedTuple):
    """The definitions of one file and its name space, '' where it has none or several.

    ``renamed``: what others name as they like. ``exports``: whether the language tells what a file exports.
    """

    listed: tuple[Definition, ...]
    space: str
    renamed: tuple[Definition, ...] = ()
    exports: bool = False

    def speaking(self, data: bytes, words: Collection[str]) -> Iterator[Definition]:
        """Yield the named definitions whose bytes contain one of the words; all of them where a word occurs outside of
        all definitions."""
        search = WordSearch(dict.fromkeys(words, True))
        named = [item for item in self.listed if item.name]
        if search.held(_without(data, self.listed)):
            yield from named
        else:
            yield from (item for item in named if search.held(data[item.start : item.end]))

    def leading(self, data: bytes, words: Collection[str]) -> list[Definition]:
        """Return the definitions for others that contain one of the words. Where the language tells what a file exports,
        they may also contain the name of another definition of the file that does.

        Raises Unreadable where others choose the name of such a definition, and where the search takes too long.
        """
        if not self.exports:
            return [*self.speaking(data, words)]
        named = [item for item in self.listed if item.name]
        search = WordSearch(dict.fromkeys({*words, *(item.name for item in named)}, True))
        outside, held = search.held(_without(data, self.listed)), dict[tuple[int, int], set[str]]()
        with one_file():
            for span in {(item.start, item.end) for item in (*named, *self.renamed)}:
                check_time()
                held[span] = search.held(data[slice(*span)])
        holding: dict[str, list[Definition]] = defaultdict(list)
        for item in named:
            for word in held[item.start, item.end]:
                holding[word].append(item)
        found, new = set[str](words), set(words)
        while new:
            items = named if new & outside else [item for word in new for item in holding[word]]
            new = {item.name for item in items} - found
            found |= new
        if any(held[item.start, item.end] & found for item in self.renamed):
            raise Unreadable("nobody tells what it is called elsewhere")
        return [item for item in named if not item.inner and (found & outside or held[item.start, item.end] & found)]


def definitions(source: Source, language: Language) -> Definitions:
    """Parse a file and return its definitions. Raises Unreadable."""
    listed: list[Definition] = []
    renamed: list[Definition] = []
    spaces: set[str] = set()
    with one_file():
        root = parse(source.data, language.grammar)
        for found in matches(root, language.grammar, language.defines):
            spaces.update(map(text_of, found.get("space", ())))
            for node in found.get("aside", ()):
                listed.append(Definition("", node.start_byte, node.end_byte))
            renamed += (Definition("", node.start_byte, node.end_byte) for node in found.get("any", ()))
            for node in (*found.get("of", ()), *found.get("inner", ())):
                bases = tuple(
                    frozenset(_identifiers(one)) for base in found.get("base", ()) for one in base.named_children
                )
                name = text_of(found["name"][0])
                listed.append(Definition(name, node.start_byte, node.end_byte, bases, "inner" in found))
    space = spaces.pop() if len(spaces) == 1 else ""
    return Definitions((*listed, *renamed), space, tuple(renamed), "@inner" in language.defines)


def _identifiers(node: Node) -> Iterator[str]:
    return (text_of(below) for below in walk(node) if below.type.endswith("identifier"))


def _without(data: bytes, listed: Collection[Definition]) -> bytes:
    """The bytes outside of all these definitions."""
    kept, at = [], 0
    for item in sorted(listed, key=lambda item: item.start):
        kept.append(data[at : max(at, item.start)])
        at = max(at, item.end)
    return b"\n".join([*kept, data[at:]])
