"""Resolves the names of one Go file: packages, declared types, variables, struct fields, results of functions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.plugins.go.declarations import at_top, declare
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_BUILT_IN = frozenset([
    "any", "bool", "byte", "comparable", "complex64", "complex128", "error", "float32", "float64", "int", "int8",
    "int16", "int32", "int64", "rune", "string", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
    "append", "cap", "clear", "close", "complex", "copy", "delete", "imag", "len", "make", "max", "min", "new",
    "panic", "print", "println", "real", "recover",
])  # fmt: skip
"""Predeclared identifiers of Go: https://go.dev/ref/spec#Predeclared_identifiers"""
_TRANSPARENT = frozenset(("pointer_type", "parenthesized_type", "generic_type", "type_elem", "negated_type"))
"""Types of nodes that wrap a type without changing its name."""


class Scope:
    """The names that are visible at one point of a file.

    - ``packages``: alias → import path of the package.
    - ``known``: what the file declares at its top level (``folder.Variable``, ``folder.Type.field``,
      ``folder.function`` for its result) → full name that it resolves to.
    - ``local``: parameters and variables of the current function → full name, '' if unknown. What a function literal
      declares shadows these names up to the end of the literal.
    - ``dots``: the packages imported with a dot.
    - ``function``: the receiver and name of the current function; ``asked``: what it has called so far.
    """

    def __init__(self, root: Node, folder: str) -> None:
        self.folder = folder or "main"
        self.packages: dict[str, str] = {}
        self.known: dict[str, str] = {}
        self.local: dict[str, str] = {}
        self.dots: tuple[str, ...] = ()
        self.function = ""
        self.asked: set[str] = set()
        self._literals: list[tuple[int, dict[str, str | None]]] = []
        self._assigned: list[tuple[int, Node, str, bool]] = []
        declare(root, self)

    def exports(self) -> Iterator[tuple[str, str]]:
        """Yield the top-level names that resolve to something of another package, for the linking of files."""
        own = self.folder + "."
        return ((name, target) for name, target in self.known.items() if not target.startswith(own))

    def enter(self, function: Node) -> None:
        """Begin a function: its receiver, parameters and named results become the only local names."""
        self.local = {}
        self._literals = []
        receiver, name = (function.child_by_field_name(part) for part in ("receiver", "name"))
        self.asked = set()
        self.function = f"{text_of(receiver)} {text_of(name)}"
        self._bind(function.child_by_field_name("receiver"))
        self._bind_parameters(function)

    def enter_literal(self, function: Node) -> None:
        """Begin a function literal: what it declares is removed again at its end."""
        self._literals.append((function.end_byte, {}))
        self._bind_parameters(function)

    def at(self, node: Node) -> None:
        """Move to a node: apply the assignments that end before it and leave the function literals that end before it."""
        while self._literals and node.start_byte >= self._literals[-1][0]:
            self._settle(self._literals[-1][0])
            for name, before in self._literals.pop()[1].items():
                if before is None:
                    self.local.pop(name, None)
                else:
                    self.local[name] = before
        self._settle(node.start_byte)

    def _settle(self, until: int) -> None:
        """Apply the assignments of statements that end at or before the byte ``until``.

        They take effect only there: in ``server := server.New()`` the right side still means the package.
        """
        due = [assigned for assigned in self._assigned if assigned[0] <= until]
        if due:
            self._assigned = [assigned for assigned in self._assigned if assigned[0] > until]
        for _, target, value, new in due:
            self._set(target, value, new=new)

    def _declare(self, name: str, value: str) -> None:
        if self._literals:
            self._literals[-1][1].setdefault(name, self.local.get(name))
        self.local[name] = value

    def _bind_parameters(self, function: Node) -> None:
        self._bind(function.child_by_field_name("parameters"))
        result = function.child_by_field_name("result")
        self._bind(result if result is not None and result.type == "parameter_list" else None)

    def _bind(self, parameters: Node | None) -> None:
        for child in parameters.named_children if parameters is not None else ():
            if child.type == "parameter_declaration":
                target = self.type_name(child.child_by_field_name("type"))
                for name in child.children_by_field_name("name"):
                    self._declare(text_of(name), target)

    def assign(self, node: Node) -> None:
        """Record an assignment: ``a, err := f()``, ``var a = f()``, ``var a T``, ``s.a = f()``.

        Each variable then resolves to its declared type or to the assigned value.
        """
        if node.type == "var_spec":
            if at_top(node):
                return
            targets, right = node.children_by_field_name("name"), node.child_by_field_name("value")
            declared = self.type_name(node.child_by_field_name("type"))
        else:
            left, right, declared = node.child_by_field_name("left"), node.child_by_field_name("right"), ""
            targets = left.named_children if left is not None else []
        values = [self.origin(value) for value in right.named_children] if right is not None else []
        if len(values) == 1:
            values *= len(targets)
        for number, target in enumerate(targets):
            value = values[number] if number < len(values) else ""
            self._assigned.append((node.end_byte, target, declared or value, node.type != "assignment_statement"))

    def _set(self, target: Node, value: str, *, new: bool) -> None:
        name = text_of(target)
        if target.type == "identifier":
            if new:
                self._declare(name, value)
            elif value and name in self.local:
                self.local[name] = value
        elif target.type == "selector_expression" and value:
            self.known.setdefault(self.origin(target), value)

    def callee(self, call: Node) -> str:
        """Return the full name of what is called.

        - ``.method`` for a method of an unknown receiver;
        - the bare name for a function that an import with a dot may provide;
        - '' for anything that no rule can match.
        """
        function = _function(call)
        if function is None:
            return ""
        if function.type == "selector_expression":
            return f"{self._operand(function)}.{text_of(function.child_by_field_name('field'))}"
        if function.type == "qualified_type":
            return self.type_name(function)
        name = text_of(function)
        own = function.type in ("identifier", "type_identifier") and name not in self.local and name not in _BUILT_IN
        return name if own and self.dots else ""

    def origin(self, node: Node | None) -> str:
        """Return the full name that an expression resolves to, '' if the file does not determine it."""
        while node is not None and node.type in ("unary_expression", "parenthesized_expression"):
            node = node.child_by_field_name("operand") or _first(node)
        if node is None:
            return ""
        if node.type == "identifier":
            name = text_of(node)
            return self.local[name] if name in self.local else self.known.get(f"{self.folder}.{name}", "")
        if node.type == "selector_expression":
            base = self._operand(node)
            name = f"{base}.{text_of(node.child_by_field_name('field'))}"
            return self.known.get(name, name) if base else ""
        if node.type in ("composite_literal", "type_assertion_expression"):
            return self.type_name(node.child_by_field_name("type"))
        if node.type in ("call_expression", "type_conversion_expression"):
            return self._result(node)
        return ""

    def _result(self, call: Node) -> str:
        """Return what the result of a call resolves to.

        For a function of a package it is the function itself, for a method what its receiver resolves to, unless the
        file declares the result; for ``new(T)`` it is ``T``.
        """
        function = _function(call)
        if function is None:
            return ""
        if function.type == "selector_expression":
            base = self._operand(function)
            made = f"{base}.{text_of(function.child_by_field_name('field'))}" if base else ""
            of_package = self._package(function.child_by_field_name("operand")) is not None
            return self.known.get(made, made if of_package else base)
        if function.type == "qualified_type":
            return self.type_name(function)
        name = text_of(function)
        if name == "new":
            arguments = call.child_by_field_name("arguments")
            return self.type_name(_first(arguments)) if arguments is not None else ""
        if name in self.local or name in _BUILT_IN:
            return ""
        own = f"{self.folder}.{name}"
        return self.known.get(own, own)

    def _operand(self, selector: Node) -> str:
        operand = selector.child_by_field_name("operand")
        package = self._package(operand)
        return self.origin(operand) if package is None else package

    def _package(self, node: Node | None) -> str | None:
        """Return the import path of the package that an identifier names.

        Returns None if it names no package or a local variable hides the package.
        """
        name = text_of(node) if node is not None and node.type == "identifier" else ""
        return None if name in self.local else self.packages.get(name)

    def type_name(self, node: Node | None) -> str:
        """Return the full name of a named type, of the target of a pointer or of a generic type; '' for anything else."""
        while node is not None and node.type in _TRANSPARENT:
            node = node.child_by_field_name("type") or _first(node)
        if node is None:
            return ""
        if node.type in ("qualified_type", "selector_expression"):
            alias = text_of(node.child_by_field_name("package") or node.child_by_field_name("operand"))
            name = text_of(node.child_by_field_name("name") or node.child_by_field_name("field"))
            package = self.packages.get(alias)
            return f"{package}.{name}" if package else ""
        name = text_of(node)
        if node.type not in ("type_identifier", "identifier") or name in _BUILT_IN:
            return ""
        return f"{self.folder}.{name}"


def _first(node: Node) -> Node | None:
    return node.named_children[0] if node.named_children else None


def _function(call: Node) -> Node | None:
    """Return the node of what is called, without parentheses and type arguments."""
    node = call.child_by_field_name("function") or call.child_by_field_name("type")
    while node is not None and node.type in ("parenthesized_expression", "index_expression", "generic_type"):
        node = node.child_by_field_name("operand") or node.child_by_field_name("type") or _first(node)
    return node
