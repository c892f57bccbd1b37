"""Facts from JavaScript and TypeScript source: imports, calls, base classes, decorators, options, exports.

- ES imports, ``require`` (also destructured) and ``import()`` give the same names: ``express.Router`` is
  ``import { Router } from 'express'`` and ``const { Router } = require('express')``. The default import is the module.
- A variable resolves to the call, constructor or type that created it, ``this.x`` to the type of the constructor
  parameter, a class to its base: ``app.get`` is ``express.get``, ``User.query`` is ``objection.Model.query``.
- Names that the file does not bind are not changed, so the conventional parameters ``fastify`` and ``knex`` have the
  names of their packages.
- Type-only imports bind names but yield no facts.
- A directive (``'use server'``) and an exported function (``export.loader``) are annotations. JSX is ignored, with the
  URLs in its attributes: the placeholder of a form shows users how to write one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.api import Source
from detector.plugins.connections import url_in_source
from detector.plugins.javascript import declarations, exports, imports, options
from detector.plugins.javascript.arguments import given_to
from detector.plugins.javascript.expiry import read_expiry
from detector.plugins.javascript.expressions import Scope, first_text, literal, loads_module
from detector.plugins.javascript.modules import module_of
from detector.plugins.parse import matches
from detector.plugins.syntax import around, line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_ATTRIBUTE = 3
"""How far above the text of a string its attribute of JSX stands: ``a="…"``, ``a={"…"}``."""
Handler = Callable[["Node", Scope, str], Iterator[Fact]]
"""Reads one kind of node: (node, scope, language) → facts."""


def javascript() -> object:
    import tree_sitter_javascript

    return tree_sitter_javascript.language()


def typescript() -> object:
    import tree_sitter_typescript

    return tree_sitter_typescript.language_typescript()


def tsx() -> object:
    import tree_sitter_typescript

    return tree_sitter_typescript.language_tsx()


def _query(name: str) -> str:
    folder = Path(__file__).parent
    return "".join((folder / part).read_text(encoding="utf-8") for part in ("facts.scm", name))


_QUERIES = {
    "javascript": _query("javascript.scm"),
    "typescript": _query("typescript.scm"),
}


def read_javascript(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of a JavaScript file, with JSX or without."""
    return facts(root, source, javascript, "javascript")


def read_typescript(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of a TypeScript file."""
    return facts(root, source, typescript, "typescript")


def read_tsx(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of a TypeScript file with JSX."""
    return facts(root, source, tsx, "typescript")


def facts(root: Node, source: Source, grammar: Callable[[], object], language: str) -> Iterator[Fact]:
    """Yield the facts of one file: first the imports, then the rest in source order.

    Functions and classes are bound before anything is read, since they are hoisted. In a test, which may call the same
    function many times, each name is reported only once.
    """
    scope = Scope(source.path, module_of(source.path))
    found: list[tuple[str, Node]] = []
    for captures in matches(root, grammar, _QUERIES[language]):
        kind, nodes = next((k, v) for k, v in captures.items() if "." not in k)
        found.append((kind, nodes[0]))
    found.sort(key=lambda item: (item[0] != "import", item[1].start_byte, -item[1].end_byte))
    for kind, node in found:
        if kind in ("function", "class"):
            name = text_of(node.child_by_field_name("name"))
            scope.bind(name, f"{scope.module}.{name}")
    once: set[tuple[str, str]] = set()
    for kind, node in found:
        for fact in _READ[kind](node, scope, language):
            if source.role != "test" or (fact.kind, fact.name) not in once:
                once.add((fact.kind, fact.name))
                yield fact


def _call(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    made = node.child_by_field_name("function") or node.child_by_field_name("constructor")
    value = first_text(node)
    if loads_module(made):
        yield from imports.required(node, value, scope, language)
        return
    decorator = node.parent is not None and node.parent.type == "decorator"
    name = "" if decorator else scope.called(made)
    if name:
        given, origin = (value, "") if value else given_to(node, scope)
        yield Fact("call", name, scope.path, line_of(node), language, given, origin)
        yield from read_expiry(node, name, scope, language)


def _decorator(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    inner = node.named_children[0] if node.named_children else None
    name = scope.called(inner)
    if not name:
        return
    value = first_text(inner) if inner is not None and inner.type == "call_expression" else ""
    yield Fact("annotation", name, scope.path, line_of(node), language, value, _decorated(node))


def _decorated(node: Node) -> str:
    """Return the name of what a decorator applies to: the class, method, field or parameter around or after it."""
    above = node.parent
    if above is not None and above.type == "class_body":
        following = node.next_named_sibling
        while following is not None and following.type in ("decorator", "comment"):
            following = following.next_named_sibling
        above = following
    if above is not None and above.type == "export_statement":
        above = above.child_by_field_name("declaration")
    if above is None:
        return ""
    fields = ("name", "property", "pattern")
    return text_of(next((n for f in fields if (n := above.child_by_field_name(f)) is not None), None))[:100]


def _directive(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    text = literal(node.named_children[0])
    if text.startswith("use ") and len(text) < 20:
        yield Fact("annotation", text, scope.path, line_of(node), language)


def _url(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    if any(above.type == "jsx_attribute" for above in around(node, _ATTRIBUTE)):
        return
    yield from url_in_source(text_of(node), scope.path, line_of(node), language)


def _nothing(_: Node, __: Scope, ___: str) -> Iterator[Fact]:
    yield from ()


_READ: dict[str, Handler] = {
    "import": imports.read_import,
    "export": exports.read_export,
    "assign": exports.read_assignment,
    "return": exports.read_return,
    "function": _nothing,
    "class": declarations.read_class,
    "declare": declarations.read_variable,
    "field": declarations.read_field,
    "typed": declarations.read_parameter,
    "call": _call,
    "decorator": _decorator,
    "directive": _directive,
    "setting": options.read_setting,
    "option": options.read_option,
    "schema": options.read_schema,
    "url": _url,
}
