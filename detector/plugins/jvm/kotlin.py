"""Facts from Kotlin source: imports, annotations, supertypes, calls. ``X()`` is a call of the class ``X``.

A function that a wildcard import may provide has the imported package as scope: ``get("/x") {}`` below
``import io.ktor.server.routing.*``. An extension function that is imported by name and called with a lambda is resolved
whatever its receiver is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.api import Source
from detector.plugins.jvm.clients import calls_another
from detector.plugins.jvm.kotlin_types import child_of, declared_type, first_text, type_name, type_of
from detector.plugins.jvm.names import UNKNOWN, FileNames, connections
from detector.plugins.parse import matches, parse
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

QUERY = Path(__file__).with_name("kotlin.scm").read_text(encoding="utf-8")
_NAMED = ("class_declaration", "object_declaration", "function_declaration", "class_parameter", "parameter")


def grammar() -> object:
    """Return the grammar of Kotlin."""
    import tree_sitter_kotlin

    return tree_sitter_kotlin.language()


_CALLED_GET = re.compile(rb"^([ \t]+)get(?=<|\((?!\s*\)))", re.MULTILINE)
"""A call of ``get`` with arguments at the beginning of an indented line."""


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of a Kotlin file, in source order; connection URLs follow at the end.

    The grammar mistakes a call of ``get`` in the line after a ``val`` for its getter, and then fails on the rest of the
    file. In that case the file is parsed again with these calls in backticks, which means the same.
    """
    if root.has_error and _CALLED_GET.search(source.data):
        root = parse(_CALLED_GET.sub(rb"\1`get`", source.data), grammar)
    names = FileNames(source.path, "kotlin")
    for found in matches(root, grammar, QUERY):
        for kind, nodes in found.items():
            yield from _READ[kind](nodes[0], names)
    yield from connections(root, grammar, "string_literal", source, "kotlin")


def _package(node: Node, names: FileNames) -> Iterator[Fact]:
    if node.named_children:
        names.enter_package(text_of(node.named_children[0]))
    yield from ()


def _import(node: Node, names: FileNames) -> Iterator[Fact]:
    name = text_of(child_of(node, "qualified_identifier", "identifier"))
    if not name:
        return
    alias = child_of(node, "identifier")
    if any(child.type == "*" for child in node.children):
        names.use(f"{name}.")
    else:
        names.bind(text_of(alias) if alias is not None and text_of(alias) != name else name.rpartition(".")[2], name)
    yield names.imported(name, line_of(node))


def _type(node: Node, names: FileNames) -> Iterator[Fact]:
    symbol = symbol_of(node)
    listed = child_of(node, "delegation_specifiers")
    for specifier in listed.named_children if listed is not None else ():
        inner = specifier.named_children[0] if specifier.named_children else None
        if inner is not None and inner.type in ("constructor_invocation", "explicit_delegation"):
            inner = child_of(inner, "user_type")
        base = type_name(inner)
        if base:
            line = line_of(node.child_by_field_name("name") or node)
            yield from names.based(base, symbol, line, child_of(node, "modifiers"))


def symbol_of(node: Node) -> str:
    """Return the name of what is defined; for a companion object, that of the class around it."""
    if node.type == "companion_object" and node.parent is not None and node.parent.parent is not None:
        return text_of(node.parent.parent.child_by_field_name("name"))
    return text_of(node.child_by_field_name("name"))


def _annotation(node: Node, names: FileNames) -> Iterator[Fact]:
    made = child_of(node, "constructor_invocation")
    name = type_name(child_of(made if made is not None else node, "user_type"))
    if not name or calls_another(node, names):
        return
    owner = node.parent.parent if node.parent is not None else None
    if node.parent is not None and node.parent.type == "parameter_modifiers":
        owner = node.parent.next_named_sibling
    symbol = ""
    if owner is not None:
        named = (
            owner.child_by_field_name("name")
            or child_of(owner, "identifier")
            or child_of(owner, "variable_declaration")
        )
        symbol = text_of(named).partition(":")[0].strip() if owner.type in (*_NAMED, "property_declaration") else ""
    value = first_text(child_of(made, "value_arguments")) if made is not None else ""
    yield names.fact("annotation", names.resolve(name), line_of(node), value, symbol)


def _property(node: Node, names: FileNames) -> Iterator[Fact]:
    declared = child_of(node, "variable_declaration")
    if declared is None:
        return
    variable = text_of(child_of(declared, "identifier"))
    kind = declared_type(declared)
    if kind:
        names.declare(variable, names.resolve(kind))
    else:
        value = node.named_children[-1]
        names.declare(variable, type_of(value, names) if value.id != declared.id else UNKNOWN)
    yield from ()


def _parameter(node: Node, names: FileNames) -> Iterator[Fact]:
    kind = declared_type(node)
    names.declare(text_of(child_of(node, "identifier")), names.resolve(kind) if kind else UNKNOWN)
    yield from ()


def _call(node: Node, names: FileNames) -> Iterator[Fact]:
    callee = node.named_children[0] if node.named_children else None
    lambda_ = child_of(node, "annotated_lambda") is not None
    if callee is None or (lambda_ and callee.type == "call_expression"):
        return  # f(x) {} is one call of f, for which the inner node yields the fact
    value = first_text(child_of(node, "value_arguments"))
    outer = node.parent
    if outer is not None and outer.type == "call_expression" and outer.named_children[0].id == node.id:
        lambda_ = True
    if callee.type == "identifier":
        name = text_of(callee).strip("`")
        if name[:1].isupper():
            yield names.fact("call", names.resolve(name), line_of(node), value)
        elif name not in names.variables or name in names.bound:
            yield from names.function(name, line_of(node), value)
    elif callee.type == "navigation_expression" and len(callee.named_children) > 1:
        yield from _member(callee, names, value, lambda_)


def _generic(node: Node, names: FileNames) -> Iterator[Fact]:
    """Yield the call in ``runApplication<App>(x)``, whose type arguments the grammar does not recognise."""
    inner = node.child_by_field_name("left")
    callee = text_of(inner.child_by_field_name("left")) if inner is not None else ""
    if callee[:1].isupper():
        yield names.fact("call", names.resolve(callee), line_of(node))
    elif callee and callee not in names.variables:
        yield from names.function(callee, line_of(node))


def _member(callee: Node, names: FileNames, value: str, lambda_: bool) -> Iterator[Fact]:
    receiver, member = callee.named_children[0], callee.named_children[-1]
    method = text_of(member)
    if receiver.type in ("this_expression", "super_expression"):
        yield from names.function(method, line_of(member), value)
        return
    kind = type_of(receiver, names)
    if kind:
        yield from names.called(kind, method, line_of(member), value)
    elif lambda_ and method in names.bound:
        yield from names.function(method, line_of(member), value)


_READ = {
    "package": _package, "import": _import, "type": _type, "annotation": _annotation,
    "property": _property, "parameter": _parameter, "call": _call,
    "generic": _generic,
}  # fmt: skip
