"""Reads ES imports, ``require`` and ``import()``: what they bind, and the packages that are used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.javascript.expressions import Scope, literal, plain
from detector.plugins.javascript.modules import is_first_party, resolve_module
from detector.plugins.syntax import line_of, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node


def read_import(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Yield the facts of an ``import`` statement. Type-only imports just bind their names."""
    clause = next((c for c in node.named_children if c.type in ("import_clause", "import_require_clause")), None)
    named = node.child_by_field_name("source") or (clause.child_by_field_name("source") if clause is not None else None)
    module = resolve_module(literal(named), scope.path)
    if not module:
        return
    types_only = any(child.type in ("type", "typeof") for child in node.children)
    used: list[str] = [] if clause is not None else [module]
    for child in clause.named_children if clause is not None else ():
        if child.type in ("identifier", "namespace_import"):
            scope.bind(text_of(child if child.type == "identifier" else child.named_children[-1]), module)
            used.append(module)
        elif child.type == "named_imports":
            used += _named(child, module, scope)
    if not types_only and not is_first_party(module):
        for name in used:
            yield Fact("import", name, scope.path, line_of(node), language)


def _named(node: Node, module: str, scope: Scope) -> Iterator[str]:
    for child in node.named_children:
        if child.type != "import_specifier":
            continue
        name = text_of(child.child_by_field_name("name"))
        alias = text_of(child.child_by_field_name("alias")) or name
        full = module if name == "default" else f"{module}.{name}"
        scope.bind(alias, full)
        if not any(part.type in ("type", "typeof") for part in child.children):
            yield full


def required(node: Node, specifier: str, scope: Scope, language: str) -> Iterator[Fact]:
    """Yield the import of a ``require('x')`` or ``import('x')`` anywhere in a file."""
    module = resolve_module(specifier, scope.path)
    if module and not is_first_party(module):
        yield Fact("import", module, scope.path, line_of(node), language)


def destructured(pattern: Node | None, value: Node | None, target: str, scope: Scope, language: str) -> Iterator[Fact]:
    """Bind the parts of a value that is destructured by name: ``const { a, b: c } = require('x')``.

    Yields an import for each part of a required package.
    """
    if pattern is None or pattern.type != "object_pattern":
        return
    inner = plain(value)
    module = _required_module(inner, scope)
    if not target and inner is not None and inner.type == "identifier":
        target = text_of(inner)  # an unknown parameter, as in app.router.get
    for child in pattern.named_children:
        key, alias = _pair(child)
        if not key:
            continue
        if target:
            scope.bind(alias, f"{target}.{key}")
        elif alias not in scope.names.bound:
            scope.bind(alias, f"{scope.module}.{alias}")
        if module and not is_first_party(module):
            yield Fact("import", f"{module}.{key}", scope.path, line_of(child), language)


def _required_module(value: Node | None, scope: Scope) -> str:
    if value is None or value.type != "call_expression":
        return ""
    head, rest = scope.root(value)
    return resolve_module(head[8:], scope.path) if head.startswith("require:") and not rest else ""


def _pair(child: Node) -> tuple[str, str]:
    """Return key and local name of one part of an object pattern."""
    if child.type == "shorthand_property_identifier_pattern":
        return text_of(child), text_of(child)
    if child.type == "object_assignment_pattern":
        name = text_of(child.child_by_field_name("left"))
        return name, name
    if child.type == "pair_pattern":
        value = child.child_by_field_name("value")
        first = next((n for n in walk(value) if n.type == "identifier"), None) if value is not None else None
        return text_of(child.child_by_field_name("key")), text_of(first)
    return "", ""
