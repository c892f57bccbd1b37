"""The top-level blocks of a file in HCL (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).

python-hcl2 takes 1.3 s to build its grammar and 10 ms per kilobyte, so only the tokens of HCL are read here: strings,
comments and here-documents are told apart, and expressions are not evaluated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field

_TOKEN = re.compile(
    r"(?P<comment>#[^\n]*|//[^\n]*|/\*.*?(?:\*/|\Z))"
    r"|(?P<here><<[-~]?(?P<end>\w+)\n.*?(?:\n[ \t]*(?P=end)\b|\Z))"
    r"|\"(?P<string>(?:\\.|\$\{(?:[^{}\"\n]|\"[^\"\n]*\")*\}|[^\"\\$\n]|\$(?!\{))*)\"?"
    r"|(?P<word>[A-Za-z_][\w.\-]*)|(?P<opening>[{\[(])|(?P<closing>[}\])])|(?P<equals>=)|(?P<line>\n)",
    re.DOTALL,
)
_ASSIGNED = re.compile(r"\s*[=:]")


class Block(Struct):
    """A top-level block: its words (``resource``, ``aws_db_instance``, ``main``), line, literal attributes and
    texts."""

    words: list[str]
    line: int
    attributes: dict[str, tuple[str, int]] = field(default_factory=dict)
    texts: list[tuple[str, str, int]] = field(default_factory=list)


def blocks(text: str) -> Iterator[Block]:
    """Yield the top-level blocks of an HCL file. Attributes of nested blocks belong to the outermost one, unless it has
    them itself."""
    return _Reader().read(text.replace("\r\n", "\n"))


class _Reader:
    """Reads the tokens in their order; what is known after each of them:

    - ``_block``: the block that is open; ``_depth``: the number of open brackets.
    - ``_words``: the words before a block; ``_key``: the name of the attribute read last.
    - ``_assigned``: whether the next word or text is the value of an attribute.
    """

    def __init__(self) -> None:
        self._block: Block | None = None
        self._words: list[str] = []
        self._line, self._depth, self._key, self._assigned = 1, 0, "", False

    def read(self, text: str) -> Iterator[Block]:
        """Yield each block when it is closed."""
        for token in _TOKEN.finditer(text):
            kind = token.lastgroup
            if kind == "opening":
                self._open(token[0])
            elif kind == "closing":
                yield from self._close()
            elif kind == "equals":
                self._assigned = True
            elif kind == "line":
                self._end_line()
            elif kind == "word":
                self._take(token[0], is_key=True)
            elif kind == "string":
                self._note_text(token["string"])
                self._take(token["string"], is_key=_ASSIGNED.match(text, token.end()) is not None)
            self._line += token[0].count("\n")

    def _open(self, bracket: str) -> None:
        if self._depth == 0 and bracket == "{" and self._words:
            self._block = Block(self._words, self._line)
        self._depth += 1
        self._assigned = False

    def _close(self) -> Iterator[Block]:
        self._depth -= 1
        if self._depth <= 0 and self._block is not None:
            yield self._block
            self._block, self._words, self._depth = None, [], 0

    def _end_line(self) -> None:
        self._assigned = False
        if self._depth == 0:
            self._words = []

    def _note_text(self, text: str) -> None:
        if self._block is not None:
            self._block.texts.append((self._key, text, self._line))

    def _take(self, literal: str, *, is_key: bool) -> None:
        """Process a word or the content of a string. ``is_key``: it may name an attribute."""
        block = self._block
        if self._depth == 0 and not self._assigned:
            self._words.append(literal)
        if block is None:
            return
        if self._assigned and (self._depth == 1 or self._key not in block.attributes):
            block.attributes[self._key] = (literal, self._line)
        self._assigned = False
        if is_key:
            self._key = literal
