"""Facts from JavaScript and TypeScript source: imports, calls, base classes, decorators, options, exports.

ES imports, ``require`` (destructured too) and ``import()`` give the same names: ``express.Router`` whether it was
``import { Router } from 'express'``, ``const { Router } = require('express')`` or ``express.Router``. The default import
is the module itself. A variable stands for the call, the constructor or the type it was made with, ``this.x`` for the
type of the constructor parameter, a class for its base: ``app.get`` is ``express.get``, ``User.query`` is
``objection.Model.query``. Names that the file does not bind stay as they are, so the conventional parameters
``fastify`` and ``knex`` carry the name of their package. Type-only imports bind names and are no use.
A directive (``'use server'``) and an exported function (``export.loader``) are annotations. JSX is left aside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import files as package_files
from typing import TYPE_CHECKING

from detector.model import Fact
from detector.plugins.api import Source
from detector.plugins.javascript import exports, imports, options
from detector.plugins.javascript.expressions import Scope, first_text, literal, loads_module, plain, safe
from detector.plugins.javascript.modules import module_of
from detector.plugins.redact import url_scheme
from detector.plugins.syntax import line_of, matches, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

Handler = Callable[["Node", Scope, str], Iterator[Fact]]


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
    folder = package_files(__package__)
    return "".join((folder / part).read_text(encoding="utf-8") for part in ("facts.scm", name))


_QUERIES = {
    "javascript": _query("javascript.scm"),
    "typescript": _query("typescript.scm"),
}


def reader(grammar: Callable[[], object], language: str) -> Callable[[Node, Source], Iterator[Fact]]:
    """The function that reads the facts of one file of a grammar."""

    def read(root: Node, source: Source) -> Iterator[Fact]:
        return facts(root, source, grammar, language)

    return read


def facts(root: Node, source: Source, grammar: Callable[[], object], language: str) -> Iterator[Fact]:
    """The facts of one file: first what is hoisted (imports, functions, classes), then the rest in order.

    Of a test, which calls the same few functions a thousand times, each name is told once.
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


def _class(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    name = text_of(node.child_by_field_name("name")) or _assigned_name(node)
    heritage = next((c for c in node.named_children if c.type == "class_heritage"), None)
    bases = list(_bases(heritage, scope)) if heritage is not None else []
    for base in bases:
        yield Fact("base", base, scope.path, line_of(node), language, symbol=name)
    if name and bases and bases[0] and not bases[0].startswith("."):
        scope.bind(name, bases[0])
        yield Fact("export", f"{scope.module}.{name}", scope.path, line_of(node), language, bases[0])


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
    return (
        text_of(above.child_by_field_name("name")) if above is not None and above.type == "variable_declarator" else ""
    )


def _declare(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
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
        scope.bind(name, f"{scope.module}.{name}")


def _top_level(node: Node) -> bool:
    """Whether a declaration stands at the top of the file, exported or not."""
    above = node.parent.parent if node.parent is not None else None
    return above is not None and above.type in ("program", "export_statement")


def _field(node: Node, scope: Scope, _: str) -> Iterator[Fact]:
    name = text_of(node.child_by_field_name("name") or node.child_by_field_name("property"))
    declared = node.child_by_field_name("type")
    scope.bind(f"this.{name}", scope.target(node.child_by_field_name("value")) or scope.type_name(declared))
    yield from ()


def _typed(node: Node, scope: Scope, _: str) -> Iterator[Fact]:
    pattern, declared = node.child_by_field_name("pattern"), node.child_by_field_name("type")
    name, target = text_of(pattern), scope.type_name(declared)
    if pattern is not None and pattern.type == "identifier" and target:
        property_ = any(child.type in ("accessibility_modifier", "readonly") for child in node.children)
        scope.bind(f"this.{name}" if property_ else name, target)
    yield from ()


def _call(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    made = node.child_by_field_name("function") or node.child_by_field_name("constructor")
    value = first_text(node)
    if loads_module(made):
        yield from imports.required(node, value, scope, language)
        return
    decorator = node.parent is not None and node.parent.type == "decorator"
    name = "" if decorator else scope.called(made)
    if name:
        yield Fact("call", name, scope.path, line_of(node), language, safe(value) or _given(node, scope))


def _given(call: Node, scope: Scope) -> str:
    """The first argument where it is a name or a call: ``schema.parse(req.body)`` is given ``req.body``."""
    arguments = call.child_by_field_name("arguments")
    first = arguments.named_children[0] if arguments is not None and arguments.named_children else None
    if first is None or first.type in ("object", "array", "arrow_function", "function_expression"):
        return ""
    return scope.called(first).removeprefix(f"{scope.module}.")[:80]


def _decorator(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    inner = node.named_children[0] if node.named_children else None
    name = scope.called(inner)
    if not name:
        return
    value = safe(first_text(inner)) if inner is not None and inner.type == "call_expression" else ""
    yield Fact("annotation", name, scope.path, line_of(node), language, value, _decorated(node))


def _decorated(node: Node) -> str:
    """The name of what a decorator stands on: the class, method, field or parameter around or after it."""
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
    text = text_of(node)
    scheme = url_scheme(text)
    if scheme:
        value = "memory" if ":memory:" in text else ""
        yield Fact("url", scheme, scope.path, line_of(node), language, value)


def _nothing(_: Node, __: Scope, ___: str) -> Iterator[Fact]:
    yield from ()


_READ: dict[str, Handler] = {
    "import": imports.read_import, "export": exports.read_export, "assign": exports.read_assignment,
    "function": _nothing, "class": _class, "declare": _declare, "field": _field, "typed": _typed, "call": _call,
    "decorator": _decorator, "directive": _directive, "setting": options.read_setting, "option": options.read_option,
    "url": _url, "return": exports.read_return,
}  # fmt: skip
