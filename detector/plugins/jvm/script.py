"""Reads build scripts as statements with blocks: what Groovy and Kotlin build files have in common.

Only the leaves of the syntax tree are used, not its structure: the Groovy grammar splits half of all build.gradle files
wrongly (``implementation platform('…')`` becomes two statements), but its leaves, including those of error nodes, are
correct (measured in docs/architecture/decisions/0005). Scripts are never run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, field

from detector.plugins.api import Source
from detector.plugins.jvm import java, kotlin
from detector.plugins.parse import parse
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

MAX_DEPTH = 60
"""Maximum depth of nested blocks."""
MAX_RESTARTS = 200
"""Maximum number of parses of one script."""
_STRINGS = ("string_literal", "character_literal", "multiline_string_literal")
_OPEN, _CLOSE = "([", ")]"


class Token(Struct):
    """A word, a string (its content, with ``$variables`` as written) or a sign."""

    text: str
    line: int
    string: bool = False


class Statement(Struct):
    """The tokens of a statement, and the statements of the blocks that follow them."""

    tokens: list[Token] = field(default_factory=list)
    block: list[Statement] | None = None

    @property
    def head(self) -> str:
        """The first word, '' if there is none."""
        return self.tokens[0].text if self.tokens else ""

    @property
    def line(self) -> int:
        """The line on which the statement begins."""
        return self.tokens[0].line if self.tokens else 0

    @property
    def strings(self) -> list[Token]:
        """The strings of the statement, without those of its blocks."""
        return [token for token in self.tokens if token.string]

    @property
    def words(self) -> list[str]:
        """The words and signs of the statement, without its strings."""
        return [token.text for token in self.tokens if not token.string]


def statements(source: Source) -> list[Statement]:
    """Return the statements of a build script; of a truncated script, those before its end."""
    grammar = kotlin.grammar if source.name.endswith((".kts", ".kt")) else java.groovy_grammar
    return _Reader(_all_tokens(source.data, grammar)).block(0)


def within(listed: list[Statement], *heads: str) -> Iterator[Statement]:
    """Yield the statements inside the top-level blocks with one of these names."""
    for statement in listed:
        if statement.head in heads:
            yield from statement.block or ()


def everywhere(listed: list[Statement], above: tuple[str, ...] = ()) -> Iterator[tuple[Statement, tuple[str, ...]]]:
    """Yield all statements at any depth, each with the words of the statements around it."""
    for statement in listed:
        yield statement, above
        if statement.block:
            yield from everywhere(statement.block, (*above, *(t.text for t in statement.tokens)))


def _all_tokens(data: bytes, grammar: Callable[[], object]) -> list[Token]:
    """Return all tokens of a script.

    The parser is restarted where it stopped, and for parts that it left out: an error node may cover hundreds of lines
    without leaves in the tree. It is restarted on the next line where it takes the end of a string for its beginning:
    only strings in three quotes may contain the end of a line.
    """
    found: list[tuple[int, list[Token]]] = []
    pending = [(0, len(data))]
    for _ in range(MAX_RESTARTS):
        if not pending:
            break
        start, stop = pending.pop()
        tokens: list[Token] = []
        begin = end = start
        for token, first, last in _tokens(parse(data[start:stop], grammar), data.count(b"\n", 0, start)):
            if b"\n" in data[end : start + first].strip():
                found.append((begin, tokens))
                pending.append((end, start + first))
                tokens, begin = [], start + first
            if (
                token.string
                and b"\n" in data[start + first : start + last].strip()
                and not _is_multiline(data, start + first)
            ):
                end = data.find(b"\n", start + first) + 1
                break
            tokens += [token] if token.text else []
            end = max(end, start + last)
        found.append((begin, tokens))
        if data[end:stop].strip():  # if nothing was recognised, continue with the next line
            pending.append((end if end > start else data.find(b"\n", start, stop) + 1 or stop, stop))
    return [token for _, tokens in sorted(found, key=lambda part: part[0]) for token in tokens]


def _is_multiline(data: bytes, at: int) -> bool:
    """Return whether a string begins with three quotes."""
    return data[at : at + 3] in (b'"""', b"'''")


def _tokens(root: Node, above: int) -> Iterator[tuple[Token, int, int]]:
    """Yield the tokens below a node, each with its first and last byte; a comment is a token without text.

    ``above`` is the number of lines before the parsed part.
    """
    stack = [root]
    while stack:
        node = stack.pop()
        line = line_of(node) + above
        if node.type in _STRINGS:
            yield Token(text_of(node).strip("\"'"), line, string=True), node.start_byte, node.end_byte
        elif "comment" in node.type:
            yield Token("", line), node.start_byte, node.end_byte
        elif node.child_count == 0:
            text = text_of(node).strip()
            yield Token(text.strip("`"), line), node.start_byte, node.end_byte if text else node.start_byte
        else:
            stack.extend(reversed(node.children))


class _Reader:
    """Groups tokens into statements: a statement ends with its line, unless a bracket or a comma is open."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens, self._at = tokens, 0
        self._closed = False  # whether the last token closed a block

    def block(self, depth: int) -> list[Statement]:
        """Return the statements up to the brace that closes the block."""
        found: list[Statement] = []
        current, open_, last = Statement(), 0, 0
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if self._ends(current, token, last, open_):
                found.append(current)
                current = Statement()
            self._at += 1
            last = token.line + token.text.count("\n")
            self._closed = False
            if token.string or token.text not in ("{", "}", ";"):
                current.tokens.append(token)
                if not token.string:
                    open_ = max(0, open_ + (token.text in _OPEN) - (token.text in _CLOSE))
            elif token.text == "}":
                if depth:
                    break
            elif token.text == "{" and depth < MAX_DEPTH:
                current.block = [*(current.block or ()), *self.block(depth + 1)]
                last, self._closed = self._tokens[self._at - 1].line, True
        return [*found, current] if current.tokens else found

    def _ends(self, current: Statement, token: Token, last: int, open_: int) -> bool:
        """Return whether ``current`` ends before ``token``.

        ``last`` is the line on which the token before ended, ``open_`` the number of open brackets.
        """
        if not current.tokens or open_ or (token.text in ("}", ";") and not token.string):
            return bool(current.tokens) and token.text == ";" and not open_
        if token.line == last:
            return False
        if token.text in (".", ",", "?.") or (token.text == "{" and current.block is None):
            return False
        before = current.tokens[-1]
        return self._closed or before.string or before.text not in (",", "=", ".", "+", "?:")
