"""Reads classes, variables, fields and typed parameters: what they bind, their bases and what they export."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.javascript import imports
from detector.plugins.javascript.exports import member
from detector.plugins.javascript.expressions import Scope, plain, superclass
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def read_class(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Yield a ``base`` for each supertype of a class, and bind its name to what it extends."""
    name = text_of(node.child_by_field_name("name")) or _assigned_name(node)
    heritage = next((c for c in node.named_children if c.type == "class_heritage"), None)
    bases = list(_bases(heritage, scope)) if heritage is not None else []
    extended = scope.called(superclass(node))
    for base in bases:
        yield Fact("base", base, scope.path, line_of(node), language, symbol=name)
    if name and extended and not extended.startswith("."):
        scope.bind(name, extended)
        yield Fact("export", f"{scope.module}.{name}", scope.path, line_of(node), language, extended)


def _bases(heritage: Node, scope: Scope) -> Iterator[str]:
    for clause in heritage.named_children:
        if clause.type == "implements_clause":
            yield from (scope.type_name(child) for child in clause.named_children)
            continue
        value = clause.child_by_field_name("value") if clause.type == "extends_clause" else clause
        inner = plain(value)
        if inner is not None and inner.type == "call_expression":
            mixed = inner.child_by_field_name("arguments")
            yield from filter(None, (scope.target(child) for child in (mixed.named_children if mixed else ())))
        name = scope.called(value)
        if name:
            yield name


def _assigned_name(node: Node) -> str:
    above = node.parent
    named = above is not None and above.type == "variable_declarator"
    return text_of(above.child_by_field_name("name")) if named and above is not None else ""


def read_variable(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Bind a declared variable, also a destructured one; at the top of the file it is exported under its name."""
    pattern, value = node.child_by_field_name("name"), node.child_by_field_name("value")
    target = scope.target(value)
    if pattern is None or pattern.type != "identifier":
        yield from imports.destructured(pattern, value, target, scope, language)
        return
    name = text_of(pattern)
    declared = node.child_by_field_name("type")
    target = target or (scope.type_name(declared) if declared is not None else "")
    if target:
        scope.bind(name, target)
        if _top_level(node):
            yield Fact("export", f"{scope.module}.{name}", scope.path, line_of(node), language, target)
    elif name not in scope.names.bound:
        scope.bind(name, _member(value, scope) or f"{scope.module}.{name}")


def _member(value: Node | None, scope: Scope) -> str:
    """Return ``app.mongoose`` as it is written if ``app`` is an unknown parameter, '' otherwise."""
    head, rest = scope.root(value) if value is not None and value.type == "member_expression" else ("", [])
    known = not head or not rest or head in ("this", "super") or ":" in head or scope.knows(head)
    return "" if known or len(rest) > 2 else ".".join([head, *rest])


def _top_level(node: Node) -> bool:
    """Return whether a declaration is at the top of the file, exported or not."""
    above = node.parent.parent if node.parent is not None else None
    return above is not None and above.type in ("program", "export_statement")


def read_field(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Bind a field of a class: ``this.x`` resolves to its value or its type."""
    name = text_of(node.child_by_field_name("name") or node.child_by_field_name("property"))
    made = scope.target(node.child_by_field_name("value"))
    scope.bind(f"this.{name}", made or scope.type_name(node.child_by_field_name("type")))
    yield from member(node, name, made, scope, language) if made else ()


def read_parameter(node: Node, scope: Scope, _: str) -> Iterator[Fact]:
    """Bind a parameter with a type; with an access modifier it is a property of ``this``."""
    pattern, declared = node.child_by_field_name("pattern"), node.child_by_field_name("type")
    name, target = text_of(pattern), scope.type_name(declared)
    if pattern is not None and pattern.type == "identifier" and target:
        property_ = any(child.type in ("accessibility_modifier", "readonly") for child in node.children)
        scope.bind(f"this.{name}" if property_ else name, target)
    yield from ()
