"""Names in one C# file: what is open, what variables stand for, which names a call may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.dotnet.usings import type_name
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

MAX_PARTS = 7
"""Longest chain of members that is resolved."""

_INNER = {
    "await_expression": -1, "parenthesized_expression": 0, "postfix_unary_expression": 0, "cast_expression": -1,
    "as_expression": -1,
}  # fmt: skip
"""Expressions that stand for one of their parts: which of the named children that is."""


class Scope:
    """The open name spaces of a file, its variables, and the types that surround a place in it."""

    def __init__(self, namespaces: tuple[str, ...]) -> None:
        self.namespaces = list(namespaces)
        self.statics: list[str] = []
        self.bound: dict[str, str] = {}
        self.aliases: dict[str, str] = {}
        self._types: list[tuple[int, tuple[str, ...]]] = []
        self._candidates: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}

    def open(self, namespace: str) -> None:
        """Unqualified names may live in this name space."""
        if namespace not in self.namespaces:
            self.namespaces.append(namespace)
            self._candidates.clear()

    def full(self, name: str) -> str:
        """A type's name with an alias at its head (``using Ef = Microsoft.EntityFrameworkCore``) replaced."""
        head, dot, rest = name.partition(".")
        return f"{self.aliases[head]}{dot}{rest}" if head in self.aliases else name

    def enter(self, end: int, bases: tuple[str, ...]) -> None:
        """A type begins here and ends at a byte of the file."""
        self._types.append((end, bases))

    def bases_at(self, node: Node) -> tuple[str, ...]:
        """The bases of the type around a node; interfaces are left out, since members do not come from them."""
        while self._types and self._types[-1][0] <= node.start_byte:
            self._types.pop()
        return self._types[-1][1] if self._types else ()

    def prefixes(self) -> tuple[str, ...]:
        """What may stand before an unqualified type."""
        return tuple(f"{n}." for n in self.namespaces)

    def unqualified(self, node: Node) -> tuple[str, ...]:
        """What may stand before a method that is called without a receiver: static usings, bases of the type."""
        found = [f"{s}." for s in self.statics]
        for base in self.bases_at(node):
            found += [f"{base}.", *(f"{n}.{base}." for n in self.namespaces)]
        return tuple(found)

    def receivers(self, receiver: str, node: Node) -> tuple[str, ...]:
        """What may stand before ``.Method``: the receiver's type in every open name space, a member of a base of the
        type around it, and the name spaces themselves, for extension methods."""
        bases = self.bases_at(node) if receiver and receiver.partition(".")[0] not in self.bound else ()
        key = (receiver, bases)
        if key not in self._candidates:
            names = [receiver] if receiver else []
            names += [f"{base}.{receiver}" for base in bases]
            full = [f"{space}.{name}" for name in names for space in self.namespaces]
            self._candidates[key] = (*names, *full, *self.namespaces)
        return self._candidates[key]

    def dotted(self, node: Node | None) -> str:
        """An expression as a dotted name: variables stand for their type or for what made them, a call for what was
        called; '' for anything else."""
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
