"""Resolves the names of one C# file: open namespaces, variables, and the full names that a call may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.dotnet.usings import type_name
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

MAX_PARTS = 7
"""Maximum length of a chain of members that is resolved."""

_INNER = {
    "await_expression": -1, "parenthesized_expression": 0, "postfix_unary_expression": 0, "cast_expression": -1,
    "as_expression": -1,
}  # fmt: skip
"""Expressions that resolve to one of their parts, with the index of that named child."""


class Scope:
    """The open namespaces and variables of a file, and the types around the current position.

    ``bound`` maps variables and members to the type or call that they resolve to.
    """

    def __init__(self, namespaces: tuple[str, ...]) -> None:
        self.namespaces = list(namespaces)
        self.statics: list[str] = []
        self.bound: dict[str, str] = {}
        self.aliases: dict[str, str] = {}
        self._types: list[tuple[int, tuple[str, ...]]] = []
        self._candidates: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}

    def open(self, namespace: str) -> None:
        """Open a namespace: unqualified names may belong to it."""
        if namespace not in self.namespaces:
            self.namespaces.append(namespace)
            self._candidates.clear()

    def full(self, name: str) -> str:
        """Return the name of a type with an alias at its start replaced (``using Ef = Microsoft.EntityFrameworkCore``)."""
        head, dot, rest = name.partition(".")
        return f"{self.aliases[head]}{dot}{rest}" if head in self.aliases else name

    def enter(self, end: int, bases: tuple[str, ...]) -> None:
        """Begin a type that extends up to the byte ``end`` and has these base classes."""
        self._types.append((end, bases))

    def bases_at(self, node: Node) -> tuple[str, ...]:
        """Return the base classes of the type around a node.

        Interfaces are not included: members do not come from them.
        """
        while self._types and self._types[-1][0] <= node.start_byte:
            self._types.pop()
        return self._types[-1][1] if self._types else ()

    def prefixes(self) -> tuple[str, ...]:
        """Return the possible prefixes of an unqualified type."""
        return tuple(f"{n}." for n in self.namespaces)

    def unqualified(self, node: Node) -> tuple[str, ...]:
        """Return the possible prefixes of a method called without a receiver: static usings and base classes."""
        found = [f"{s}." for s in self.statics]
        for base in self.bases_at(node):
            found += [f"{base}.", *(f"{n}.{base}." for n in self.namespaces)]
        return tuple(found)

    def receivers(self, receiver: str, node: Node) -> tuple[str, ...]:
        """Return the possible prefixes of ``.Method`` called on ``receiver``.

        - ``receiver`` itself, also as a member of a base class of the surrounding type;
        - each of these in every open namespace;
        - the open namespaces alone, for extension methods.
        """
        bases = self.bases_at(node) if receiver and receiver.partition(".")[0] not in self.bound else ()
        key = (receiver, bases)
        if key not in self._candidates:
            names = [receiver] if receiver else []
            names += [f"{base}.{receiver}" for base in bases]
            full = [f"{space}.{name}" for name in names for space in self.namespaces]
            self._candidates[key] = (*names, *full, *self.namespaces)
        return self._candidates[key]

    def dotted(self, node: Node | None) -> str:
        """Return an expression as a dotted name, '' if that is not possible.

        A variable resolves to its type or to what created it, a call to what is called.
        """
        parts: list[str] = []
        while node is not None and len(parts) < MAX_PARTS:
            kind = node.type
            if kind == "identifier":
                head = text_of(node)
                return ".".join([self.bound.get(head) or self.full(head), *reversed(parts)])
            if kind in ("generic_name", "qualified_name", "alias_qualified_name"):
                return ".".join([self.full(type_name(node)), *reversed(parts)])
            if kind == "member_access_expression":
                parts.append(_member(node))
                node = node.child_by_field_name("expression")
                if node is not None and node.type in ("this", "base", "this_expression", "base_expression"):
                    head = parts.pop()
                    return ".".join([self.bound.get(head, head), *reversed(parts)])
            elif kind == "conditional_access_expression":
                bound = next((c for c in node.named_children if c.type == "member_binding_expression"), None)
                if bound is None:
                    return ""
                parts.append(_member(bound))
                node = node.child_by_field_name("condition")
            elif kind == "invocation_expression":
                node = node.child_by_field_name("function")
            elif kind == "object_creation_expression":
                return ".".join([self.full(type_name(node.child_by_field_name("type"))), *reversed(parts)])
            elif kind in _INNER and node.named_children:
                node = node.named_children[_INNER[kind]]
            else:
                return ""
        return ""


def _member(node: Node) -> str:
    name = node.child_by_field_name("name")
    return type_name(name) if name is not None else ""
