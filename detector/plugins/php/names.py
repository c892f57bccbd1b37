"""The names of one PHP file: its name space, its ``use`` statements, what its variables hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from detector.plugins.php.conventions import alias_scopes, conventions
from detector.plugins.php.literals import arguments
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

    from detector.model import Purpose

_SAME = frozenset(("self", "static", "parent"))
_PLAIN = frozenset(("name", "qualified_name", "relative_scope", "namespace_name"))

_DRIVER = 12
"""What stands before the colon of a DSN is shorter than this."""


class Around(NamedTuple):
    """A class, property or array element that is open: where it ends, its name, its supertypes, its purpose. ``idle``:
    it is a group of settings beside the one that is chosen."""

    end: int
    name: str
    bases: list[str]
    purpose: Purpose = ""
    idle: bool = False


class Names:
    """Resolves what is written in a file to full names."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.space = ""
        self.classes: dict[str, str] = {}
        self.functions: dict[str, str] = {}
        self.held: dict[str, str] = {}
        self.texts: dict[str, str] = {}
        self.around: list[Around] = []
        self.chosen: dict[str, str] = {}
        """The group of settings that is in use by the variable that holds the groups; '' where several may be."""

    def at(self, node: Node) -> None:
        """Leave what ended before this node."""
        while self.around and node.start_byte >= self.around[-1].end:
            self.around.pop()

    def holder(self) -> Around | None:
        """The innermost class."""
        return next((a for a in reversed(self.around) if a.name), None)

    def purpose(self) -> Purpose:
        """What the settings here are for."""
        return next((a.purpose for a in reversed(self.around) if a.purpose), "")

    def idle(self) -> bool:
        """Whether what stands here is in a group of settings that is not the chosen one."""
        return any(a.idle for a in self.around)

    def choose(self, holder: str, group: str) -> None:
        """Remember the group of settings that is in use."""
        self.chosen[holder] = group if self.chosen.get(holder, group) == group else ""

    def keep(self, variable: str, text: str) -> None:
        """Remember the DSN that a variable holds (``mysql:host=…``): the first, where several drivers are handled."""
        driver, colon, _ = text.partition(":")
        if colon and driver.isalpha() and len(driver) < _DRIVER:
            self.texts.setdefault(variable, text)

    def of_class(self, written: str) -> str:
        """The full name of a class: through ``use``, then the name space of the file."""
        if written.startswith("\\"):
            return written[1:]
        head, slash, rest = written.partition("\\")
        if head in self.classes:
            return self.classes[head] + slash + rest
        if head == "namespace" and slash:
            written = rest
        return f"{self.space}\\{written}" if self.space else written

    def of_function(self, written: str) -> str:
        """The full name of a function; an unqualified one that is not imported is the global one."""
        if "\\" in written:
            return self.of_class(written)
        return self.functions.get(written, written)

    def class_of(self, node: Node | None) -> str:
        """What the class in ``X::y()`` or ``new X`` is called; the supertype for ``self``, ``static``, ``parent``."""
        if node is None or node.type not in _PLAIN:
            return self.held.get(text_of(node), "") if node is not None else ""
        text = text_of(node)
        if text in _SAME:
            holder = self.holder()
            return holder.bases[0] if holder is not None and holder.bases else ""
        return self.of_class(text)

    def stands_for(self, node: Node | None, depth: int = 0) -> tuple[str, bool]:
        """What an expression stands for, and whether that is known; else its own text where it is short and plain."""
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
        """The class of what a container hands out: ``$container->get(X::class)``, ``app(X::class)``."""
        name = node.child_by_field_name("function" if node.type == "function_call_expression" else "name")
        if name is None or text_of(name) not in conventions().containers:
            return ""
        given = next(iter(arguments(node)), None)
        if given is None or given.type != "class_constant_access_expression" or text_of(given.children[-1]) != "class":
            return ""
        return self.class_of(given.named_children[0])

    def called(self, node: Node, depth: int = 0) -> tuple[str, bool]:
        """The full name of what a call calls, and whether its receiver is known."""
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
        """The class that ``new`` makes an instance of."""
        first = node.named_children[0] if node.named_children else None
        return self.class_of(first) if first is not None and first.type in _PLAIN else ""

    def scopes(self, name: str) -> tuple[str, ...]:
        """The name spaces that a global class name may come from by an alias."""
        return alias_scopes(name.partition("::")[0]) if "\\" not in name else ()
