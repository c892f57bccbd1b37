"""The names of one Ruby file: surrounding classes, modules and blocks, and what variables and constants resolve to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from detector.plugins.names import Names
from detector.plugins.ruby.literals import constant
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

VARIABLES = frozenset(("identifier", "instance_variable", "global_variable", "class_variable"))
"""Types of nodes that are variables."""


def word_of(name: str) -> str:
    """Return the word that a file must contain to use a name: its first constant, library or method."""
    return next((part for part in re.split(r"::|[./#]", name) if part), name)


class Around(NamedTuple):
    """A class, module or block around the current position.

    ``end`` is its last byte, ``scopes`` are those of unqualified names in it. ``owner`` is the class that runs the block
    as its own: the middleware that it configures.
    """

    end: int
    name: str
    scopes: list[str]
    owner: str = ""


class File:
    """The state of one file while it is read from top to bottom."""

    def __init__(self, path: str, words: frozenset[str] | None = None) -> None:
        self.path, self._words = path, words
        self.stem = path.rpartition("/")[2].partition(".")[0]
        self.names = Names("::")
        self.required: list[str] = []
        self.around: list[Around] = []

    def require(self, library: str) -> None:
        """Record a library that the file requires at its top as a scope of macros: the first four that a rule knows."""
        known = self._words is None or word_of(library) in self._words
        if known and len(self.required) < 4 and not self.around:
            self.required.append(f"{library}.")

    def at(self, node: Node) -> None:
        """Leave the classes, modules and blocks that end before a node."""
        while self.around and node.start_byte >= self.around[-1].end:
            self.around.pop()

    def macros(self) -> tuple[str, ...]:
        """Return the scopes of a call without receiver, the innermost first; at most eight."""
        found = [scope for around in reversed(self.around) for scope in around.scopes]
        return tuple(dict.fromkeys((*found, *self.required)))[:8]

    def modules(self, inside: str = "") -> tuple[str, ...]:
        """Return the scopes of a constant: all surrounding modules, the innermost first.

        ``inside`` is one more module, inside the others.
        """
        names = [name for name in (*(a.name for a in self.around), inside) if name]
        return tuple("::".join(names[:n]) + "::" for n in range(len(names), 0, -1))

    def owner(self) -> str:
        """Return the class whose methods calls without receiver call in the innermost block of a class's own, '' outside
        of one."""
        return next((around.owner for around in reversed(self.around) if around.owner), "")

    def symbol(self) -> str:
        """Return the last part of the name of the innermost class or module, '' if there is none."""
        return next((a.name.rpartition("::")[2] for a in reversed(self.around) if a.name), "")

    def receiver(self, node: Node | None, depth: int = 0) -> tuple[str, bool]:
        """Return what a receiver resolves to, and whether that is known: ('Rails.cache', True), ('params', False)."""
        if node is None or depth > 30:
            return "", False
        name = constant(node)
        if name:
            return self.names.resolve(name), True
        if node.type in VARIABLES:
            text = text_of(node)
            return (self.names.bound[text], True) if text in self.names.bound else (text, False)
        if node.type == "parenthesized_statements" and node.named_child_count == 1:
            return self.receiver(node.named_children[0], depth + 1)
        if node.type != "call":
            return "", False
        return self.called(node, depth + 1)

    def called(self, call: Node, depth: int = 0) -> tuple[str, bool]:
        """Return the name of what a call calls, and whether its receiver is known.

        ``.new`` inside a chain is dropped.
        """
        method = call.child_by_field_name("method")
        over, known = self.receiver(call.child_by_field_name("receiver"), depth)
        name = text_of(method)
        if not over or method is None:
            return name if call.child_by_field_name("receiver") is None else "", False
        if method.type == "constant":
            return f"{over}::{name}", known
        return f"{over.removesuffix('.new')}.{name}", known
