"""The structure of a Markdown document with offsets into its text: lines, lists, headings and running text.

markdown-it-py determines the blocks and their lines; offsets inside a line are searched in the line itself, because
every byte that is not generated must be preserved.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_EOL = re.compile(r"\r\n|\n|\r")
_PREFIX = re.compile(r"[ \t>]*")
_CODE_SPAN = re.compile(r"(?<![`\\])(`+)(?!`)(.{1,2000}?)(?<!`)\1(?!`)")


class Lines(msgspec.Struct, frozen=True):
    """The start and end of each line of a text (without line break), and its most frequent line break.

    ``uniform``: whether it contains no other line break.
    """

    text: str
    starts: list[int]
    ends: list[int]
    eol: str
    uniform: bool

    @classmethod
    def of(cls, text: str, usual: str = "") -> Lines:
        """Split at the line breaks of Markdown: CRLF, LF and CR. ``usual``: the line break of the whole document."""
        starts, ends, counts = [0], [], {"\n": 0, "\r\n": 0, "\r": 0}
        for match in _EOL.finditer(text):
            ends.append(match.start())
            starts.append(match.end())
            counts[match.group()] += 1
        eol = max(counts, key=lambda eol: counts[eol])
        return cls(text, starts, [*ends, len(text)], usual or eol, counts[eol] == len(ends))

    def number(self, offset: int) -> int:
        """Return the number of the line (from 0) that contains an offset."""
        return bisect.bisect_right(self.starts, offset) - 1

    def line(self, number: int) -> str:
        """Return the text of a line without its line break."""
        return self.text[self.starts[number] : self.ends[number]]


class Span(msgspec.Struct, frozen=True):
    """A range of running text on one line: a line of a paragraph, a heading or a table cell."""

    start: int
    end: int


class Item(msgspec.Struct):
    """A list item: its lines [first, last], its marker, the range of its opening text (``head``) and its nested lists.

    ``prefix``: the text before the marker, None if another item starts on the same line. ``plain``: whether it contains
    only its opening line and nested lists.
    """

    first: int
    last: int
    marker: str
    prefix: str | None
    head: Span | None = None
    plain: bool = True
    lists: list[List] = msgspec.field(default_factory=list)


class List(msgspec.Struct):
    """A list with its items."""

    items: list[Item]


class Heading(msgspec.Struct, frozen=True):
    """A heading outside of lists and quotes: its line and level."""

    line: int
    level: int


class Document(msgspec.Struct, frozen=True):
    """The parts of a Markdown text that rendering needs. ``code``: lines of code blocks. ``lists``: all, outermost
    first."""

    lines: Lines
    code: frozenset[int]
    lists: list[List]
    headings: list[Heading]
    spans: list[Span]


def parse(text: str, eol: str = "") -> Document:
    """Parse a Markdown text (without its front matter). ``eol``: the usual line break of the whole file."""
    lines = Lines.of(text, eol)
    tokens = _parser().parse(text)
    document = Document(lines, _code_lines(tokens), [], [], [])
    open_lists: list[List] = []
    open_items: list[Item] = []
    cursor = 0
    cell = False
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            _open_list(document, open_lists, open_items)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            open_lists.pop()
        elif token.type == "list_item_open":
            item = _item(lines, token, open_items)
            open_lists[-1].items.append(item)
            open_items.append(item)
        elif token.type == "list_item_close":
            open_items.pop()
        elif token.type == "inline":
            spans = _spans(lines, token, cursor if cell else None)
            cursor = spans[-1].end if spans else cursor
            document.spans.extend(spans)
            _belongs(token, spans, open_items)
        elif open_items and token.type in (
            "fence",
            "code_block",
            "html_block",
            "blockquote_open",
            "table_open",
        ):
            open_items[-1].plain = False
        if token.type == "heading_open" and token.level == 0 and token.map:
            document.headings.append(Heading(token.map[0], int(token.tag[1])))
        cell = token.type in ("th_open", "td_open")
    return document


def open_lines(text: str) -> frozenset[int]:
    """Return the numbers of the lines in code blocks, fenced or indented."""
    return _code_lines(_parser().parse(text))


class CodeSpans:
    """Finds the code span that contains an offset. Each line is searched once, on demand."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._of_line: dict[int, list[tuple[int, int]]] = {}

    def around(self, offset: int) -> tuple[int, int] | None:
        """Return the start and end of the code span around an offset, back-ticks included; None if there is none."""
        number = self._lines.number(offset)
        if number not in self._of_line:
            start, line = self._lines.starts[number], self._lines.line(number)
            found = (match.span() for match in _CODE_SPAN.finditer(line)) if "`" in line else ()
            self._of_line[number] = [(start + a, start + b) for a, b in found]
        spans = self._of_line[number]
        at = bisect.bisect_right(spans, (offset, len(self._lines.text) + 1))
        return spans[at - 1] if at and offset < spans[at - 1][1] else None


def outside_code(lines: Lines, code: frozenset[int]) -> Callable[[int], bool]:
    """Return a function that tests whether an offset is outside of code blocks and code spans."""
    spans = CodeSpans(lines)
    return lambda offset: lines.number(offset) not in code and spans.around(offset) is None


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # slow to load: a repository without agents needs none of it

    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


def _code_lines(tokens: list[Token]) -> frozenset[int]:
    blocks = (token.map for token in tokens if token.type in ("fence", "code_block") and token.map)
    return frozenset(number for start, end in blocks for number in range(start, end))


def _open_list(document: Document, open_lists: list[List], open_items: list[Item]) -> None:
    created = List([])
    document.lists.append(created)
    open_lists.append(created)
    if open_items:
        open_items[-1].lists.append(created)


def _item(lines: Lines, token: Token, open_items: list[Item]) -> Item:
    first, last = token.map or [0, 1]
    while last > first + 1 and not lines.line(last - 1).strip(" \t>"):
        last -= 1
    prefix = _PREFIX.match(lines.line(first))
    shared = bool(open_items) and open_items[-1].first == first
    return Item(first, last - 1, token.info + token.markup, None if shared or prefix is None else prefix.group())


def _belongs(token: Token, spans: list[Span], open_items: list[Item]) -> None:
    """Assign text to the innermost open item: the first line is its head; with more text it is not plain."""
    if not open_items or not spans:
        return
    item = open_items[-1]
    starts_item = token.map is not None and token.map[0] == item.first
    if item.head is None and not item.lists and starts_item:
        item.head = spans[0]
        item.plain = item.plain and len(spans) == 1
    else:
        item.plain = False


def _spans(lines: Lines, token: Token, cursor: int | None) -> list[Span]:
    """Return the ranges of one inline token. ``cursor``: the end of the last one, for cells of a table row."""
    found: list[Span] = []
    number = token.map[0] if token.map else 0
    for offset, content in enumerate(token.content.split("\n")):
        stripped, where = content.strip(), number + offset
        if not stripped or where >= len(lines.starts):
            continue
        start, end = lines.starts[where], lines.ends[where]
        find = lines.text.rfind if cursor is None else lines.text.find
        at = find(stripped, max(start, cursor or 0), end)
        if at >= 0:
            found.append(Span(at, at + len(stripped)))
    return found
