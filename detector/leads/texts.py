"""Whether source names something outside of its texts.

A statement of SQL names tables, which are often called like the classes of records: ``SELECT Id FROM School`` uses no class
``School``. A text without blanks may be the name of a class that is loaded by it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from detector.errors import Unreadable
from detector.limits import one_file
from detector.plugins.api import Language, Source
from detector.plugins.parse import parse
from detector.plugins.syntax import walk
from detector.wordsearch import WordSearch


def names_outside(source: Source, language: Language, words: Collection[str]) -> bool:
    """Return whether one of the words occurs outside of texts with blanks; True also where the file is unreadable."""
    search, kept, at = WordSearch(dict.fromkeys(words, True)), list[bytes](), 0
    try:
        with one_file():
            for start, end in _texts(source, language):
                kept.append(source.data[at:start])
                at = max(at, end)
    except Unreadable:
        return True
    return bool(search.held(b"\n".join([*kept, source.data[at:]])))


def _texts(source: Source, language: Language) -> Iterator[tuple[int, int]]:
    """Yield the bytes of texts with blanks, in source order. What a text interpolates is no part of it."""
    for node in walk(parse(source.data, language.grammar)):
        is_text = "string" in node.type and not node.named_child_count
        if is_text and len(source.data[node.start_byte : node.end_byte].split()) > 1:
            yield node.start_byte, node.end_byte
