"""Build scripts as statements with blocks: what Groovy and Kotlin build files have in common.

The leaves of the syntax tree are taken, not its shape: the Groovy grammar tears half of all build.gradle files apart
(``implementation platform('…')`` becomes two statements), but its leaves, error nodes included, are right
(docs/architecture/decisions/0005 says how that was measured). Scripts are never run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from detector.plugins.api import Source
from detector.plugins.jvm import java, kotlin
from detector.plugins.syntax import line_of, parse, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

MAX_DEPTH = 60
MAX_RESTARTS = 200
_STRINGS = ("string_literal", "character_literal", "multiline_string_literal")
_OPEN, _CLOSE = "([", ")]"


@dataclass
class Token:
    """A word, a string (its content, ``$variables`` as written) or a sign."""

    text: str
    line: int
    string: bool = False


@dataclass
class Statement:
    """The tokens of a statement, and the statements of the blocks that follow them."""

    tokens: list[Token] = field(default_factory=list)
    block: list[Statement] | None = None

    @property
    def head(self) -> str:
        """The first word, '' for none."""
        return self.tokens[0].text if self.tokens else ""

    @property
    def line(self) -> int:
        """The line on which it begins."""
        return self.tokens[0].line if self.tokens else 0

    @property
    def strings(self) -> list[Token]:
        """Its strings, those of its blocks left out."""
        return [token for token in self.tokens if token.string]

    @property
    def words(self) -> list[str]:
        """Its words and signs, strings left out."""
        return [token.text for token in self.tokens if not token.string]


def statements(source: Source) -> list[Statement]:
    """The statements of a build script; a script that breaks off gives what stands before."""
    grammar = kotlin.grammar if source.name.endswith((".kts", ".kt")) else java.groovy_grammar
    return _Reader(_all_tokens(source.data, grammar)).block(0)


def within(listed: list[Statement], *heads: str) -> Iterator[Statement]:
    """The statements inside the top-level blocks that are called so."""
    for statement in listed:
        if statement.head in heads:
            yield from statement.block or ()


def everywhere(listed: list[Statement], above: tuple[str, ...] = ()) -> Iterator[tuple[Statement, tuple[str, ...]]]:
    """All statements at any depth, each with the words of the statements around it."""
    for statement in listed:
        yield statement, above
        if statement.block:
            yield from everywhere(statement.block, (*above, *(t.text for t in statement.tokens)))


def _all_tokens(data: bytes, grammar: Callable[[], object]) -> list[Token]:
    """All tokens of a script. A parser that gives up in the middle is started again where it stopped."""
    found: list[Token] = []
    start = line = 0
    for _ in range(MAX_RESTARTS):
        end = start
        for token, stop in _tokens(parse(data[start:], grammar), line):
            found += [token] if token.text else []
            end = max(end, start + stop)
        if not data[end:].strip():
            break
        if end == start:  # nothing was understood here: the next line may be
            end = data.find(b"\n", start) + 1 or len(data)
        line += data.count(b"\n", start, end)
        start = end
    return found


def _tokens(root: Node, above: int) -> Iterator[tuple[Token, int]]:
    """The tokens below a node, each with the byte where it ends; comments are tokens without text."""
    stack = [root]
    while stack:
        node = stack.pop()
        line = line_of(node) + above
        if node.type in _STRINGS:
            yield Token(text_of(node).strip("\"'"), line, string=True), node.end_byte
        elif "comment" in node.type:
            yield Token("", line), node.end_byte
        elif node.child_count == 0:
            yield Token(text_of(node).strip().strip("`"), line), node.end_byte if text_of(node).strip() else 0
        else:
            stack.extend(reversed(node.children))


class _Reader:
    """Puts tokens together: a statement ends with its line, unless a bracket or a comma is open."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens, self._at = tokens, 0
        self._closed = False  # the last token closed a block

    def block(self, depth: int) -> list[Statement]:
        """The statements up to the brace that closes the block."""
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
        if not current.tokens or open_ or (token.text in ("}", ";") and not token.string):
            return bool(current.tokens) and token.text == ";" and not open_
        if token.line == last:
            return False
        if token.text in (".", ",", "?.") or (token.text == "{" and current.block is None):
            return False
        before = current.tokens[-1]
        return self._closed or before.string or before.text not in (",", "=", ".", "+", "?:")
