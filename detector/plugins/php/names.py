"""Resolves the names of one PHP file: its namespace, its ``use`` statements, its variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from detector.plugins.php.conventions import alias_scopes, conventions
from detector.plugins.php.literals import arguments
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

    from detector.observations import Purpose

_SAME = frozenset(("self", "static", "parent"))
"""Names for the current class or its parent."""
_PLAIN = frozenset(("name", "qualified_name", "relative_scope", "namespace_name"))

_DRIVER = 12
"""The driver before the colon of a DSN is shorter than this."""


class Around(NamedTuple):
    """A class, property or array element around the current position.

    ``end`` is its last byte, ``bases`` are its supertypes. ``idle``: whether it is a group of settings other than the
    selected one.
    """

    end: int
    name: str
    bases: list[str]
    purpose: Purpose = ""
    idle: bool = False


class Names:
    """Resolves names in a file to full names.

    - ``space``: the namespace of the file.
    - ``classes``, ``functions``: local name → full name, from ``use`` statements.
    - ``held``: variable or property → class or call that it resolves to.
    - ``texts``: variable or property → DSN.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.space = ""
        self.classes: dict[str, str] = {}
        self.functions: dict[str, str] = {}
        self.held: dict[str, str] = {}
        self.texts: dict[str, str] = {}
        self.around: list[Around] = []
        self.chosen: dict[str, str] = {}
        """Variable that contains groups of settings → the selected group, '' if several may be."""

    def at(self, node: Node) -> None:
        """Leave the classes and settings that end before a node."""
        while self.around and node.start_byte >= self.around[-1].end:
            self.around.pop()

    def holder(self) -> Around | None:
        """Return the innermost class, None outside of one."""
        return next((a for a in reversed(self.around) if a.name), None)

    def purpose(self) -> Purpose:
        """Return the purpose of the settings at the current position."""
        return next((a.purpose for a in reversed(self.around) if a.purpose), "")

    def idle(self) -> bool:
        """Return whether the current position is in a group of settings that is not selected."""
        return any(a.idle for a in self.around)

    def choose(self, holder: str, group: str) -> None:
        """Record that a group of settings is selected. If several are, all groups count."""
        self.chosen[holder] = group if self.chosen.get(holder, group) == group else ""

    def keep(self, variable: str, text: str) -> None:
        """Record the DSN in a variable (``mysql:host=…``); the first one, if several drivers are handled."""
        driver, colon, _ = text.partition(":")
        if colon and driver.isalpha() and len(driver) < _DRIVER:
            self.texts.setdefault(variable, text)

    def of_class(self, written: str) -> str:
        """Return the full name of a class: through ``use``, otherwise in the namespace of the file."""
        if written.startswith("\\"):
            return written[1:]
        head, slash, rest = written.partition("\\")
        if head in self.classes:
            return self.classes[head] + slash + rest
        if head == "namespace" and slash:
            written = rest
        return f"{self.space}\\{written}" if self.space else written

    def of_function(self, written: str) -> str:
        """Return the full name of a function; an unqualified one that is not imported is global."""
        if "\\" in written:
            return self.of_class(written)
        return self.functions.get(written, written)

    def class_of(self, node: Node | None) -> str:
        """Return the full name of the class in ``X::y()`` or ``new X``, '' if it is unknown.

        For ``self``, ``static`` and ``parent`` it is the first supertype.
        """
        if node is None or node.type not in _PLAIN:
            return self.held.get(text_of(node), "") if node is not None else ""
        text = text_of(node)
        if text in _SAME:
            holder = self.holder()
            return holder.bases[0] if holder is not None and holder.bases else ""
        return self.of_class(text)

    def stands_for(self, node: Node | None, depth: int = 0) -> tuple[str, bool]:
        """Return what an expression resolves to, and whether that is known.

        If it is unknown, the result is the text of a short variable or property, '' for anything else.
        """
        if node is None or depth > 30:
            return "", False
        kind = node.type
        if kind in ("variable_name", "member_access_expression", "nullsafe_member_access_expression"):
            text = text_of(node).replace("?->", "->")
            return (self.held[text], True) if text in self.held else (text if len(text) < 80 else "", False)
        if kind == "object_creation_expression":
            name = self.created(node)
            return name, bool(name)
        if kind == "parenthesized_expression" and node.named_children:
            return self.stands_for(node.named_children[0], depth + 1)
        name = self.handed(node)
        if name:
            return name, True
        name, known = self.called(node, depth + 1)
        return (name, True) if known else ("", False)

    def handed(self, node: Node) -> str:
        """Return the class that a container returns, '' otherwise: ``$container->get(X::class)``, ``app(X::class)``."""
        name = node.child_by_field_name("function" if node.type == "function_call_expression" else "name")
        if name is None or text_of(name) not in conventions().containers:
            return ""
        given = next(iter(arguments(node)), None)
        if given is None or given.type != "class_constant_access_expression" or text_of(given.children[-1]) != "class":
            return ""
        return self.class_of(given.named_children[0])

    def called(self, node: Node, depth: int = 0) -> tuple[str, bool]:
        """Return the full name of what a call calls, and whether its receiver is known."""
        name = text_of(node.child_by_field_name("name"))
        if node.type == "scoped_call_expression":
            over = self.class_of(node.child_by_field_name("scope"))
            return (f"{over}::{name}", True) if over else ("", False)
        if node.type == "function_call_expression":
            function = node.child_by_field_name("function")
            plain = function is not None and function.type in _PLAIN
            return (self.of_function(text_of(function)), True) if plain else ("", False)
        if node.type in ("member_call_expression", "nullsafe_member_call_expression"):
            over, known = self.stands_for(node.child_by_field_name("object"), depth + 1)
            return (f"{over}::{name}", True) if known else (over, False)
        return "", False

    def created(self, node: Node) -> str:
        """Return the class that ``new`` instantiates, '' if it is unknown."""
        first = node.named_children[0] if node.named_children else None
        return self.class_of(first) if first is not None and first.type in _PLAIN else ""

    def scopes(self, name: str) -> tuple[str, ...]:
        """Return the namespaces that a global class name may be an alias from."""
        return alias_scopes(name.partition("::")[0]) if "\\" not in name else ()
