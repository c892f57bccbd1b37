"""Facts from Java source: imports, annotations, supertypes, calls and constructors (``new X()`` is a call of ``X``).

The same code reads Groovy classes: the Groovy grammar is a fork of Java's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.api import Source
from detector.plugins.jvm.clients import calls_another
from detector.plugins.jvm.conventions import conventions
from detector.plugins.jvm.java_types import annotation_value, first_text, type_name, type_of
from detector.plugins.jvm.kept import kept_until_it_expires
from detector.plugins.jvm.names import UNKNOWN, FileNames, connections
from detector.plugins.kept import KEPT
from detector.plugins.parse import matches
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

QUERY = Path(__file__).with_name("java.scm").read_text(encoding="utf-8")
GROOVY_QUERY = Path(__file__).with_name("groovy.scm").read_text(encoding="utf-8")


def grammar() -> object:
    """Return the grammar of Java."""
    import tree_sitter_java

    return tree_sitter_java.language()


def groovy_grammar() -> object:
    """Return the grammar of Groovy."""
    import tree_sitter_groovy

    return tree_sitter_groovy.language()


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of a Java file, in source order; connection URLs follow at the end."""
    names = FileNames(source.path, "java")
    for found in matches(root, grammar, QUERY):
        for kind, nodes in found.items():
            yield from _READ[kind](nodes[0], names)
    yield from connections(root, grammar, "string_literal", source, "java")


def read_groovy(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of a Groovy file, in source order."""
    names = FileNames(source.path, "groovy")
    for found in matches(root, groovy_grammar, GROOVY_QUERY):
        for kind, nodes in found.items():
            yield from _READ[kind](nodes[0], names)


def _package(node: Node, names: FileNames) -> Iterator[Fact]:
    if node.named_children:
        names.enter_package(text_of(node.named_children[-1]))
    yield from ()


def _import(node: Node, names: FileNames) -> Iterator[Fact]:
    named = [child for child in node.named_children if child.type in ("scoped_identifier", "identifier")]
    if not named:
        return
    name = text_of(named[0])
    if any(child.type == "asterisk" for child in node.children):
        names.use(f"{name}.")
    else:
        names.bind(name.rpartition(".")[2], name)
    yield names.imported(name, line_of(node))


def _type(node: Node, names: FileNames) -> Iterator[Fact]:
    symbol = text_of(node.child_by_field_name("name"))
    line = line_of(node.child_by_field_name("name") or node)
    modifiers = next((child for child in node.children if child.type == "modifiers"), None)
    for child in node.children:
        if child.type in ("superclass", "super_interfaces", "extends_interfaces"):
            listed = child.named_children
            types = listed[0].named_children if listed and listed[0].type == "type_list" else listed
            for base in types:
                yield from names.based(type_name(base), symbol, line, modifiers)


def _annotation(node: Node, names: FileNames) -> Iterator[Fact]:
    if calls_another(node, names):
        return
    name = names.resolve(text_of(node.child_by_field_name("name")))
    value = annotation_value(node.child_by_field_name("arguments"))
    defined = node.parent.parent if node.parent is not None else None
    if name in conventions().passing and defined is not None and _is_plain(defined):
        return
    named = defined.child_by_field_name("name") if defined is not None else None
    if named is None and defined is not None:
        declarator = defined.child_by_field_name("declarator")
        named = declarator.child_by_field_name("name") if declarator is not None else None
    yield names.fact("annotation", name, line_of(node), value, text_of(named))


def _is_plain(defined: Node) -> bool:
    """Whether a parameter or field has a type whose class declares nothing to check. A method's type is what it returns,
    which is not asked about."""
    declared = defined.type in ("formal_parameter", "field_declaration")
    return declared and text_of(defined.child_by_field_name("type")) in conventions().plain


def _variable(node: Node, names: FileNames) -> Iterator[Fact]:
    declared = type_name(node.child_by_field_name("type"))
    for declarator in node.children_by_field_name("declarator"):
        variable = text_of(declarator.child_by_field_name("name"))
        kind = names.resolve(declared)
        if declared in ("var", "def", ""):
            kind = type_of(declarator.child_by_field_name("value"), names)
        names.declare(variable, kind)
    yield from ()


def _parameter(node: Node, names: FileNames) -> Iterator[Fact]:
    declared = type_name(node.child_by_field_name("type"))
    names.declare(text_of(node.child_by_field_name("name")), names.resolve(declared) if declared else UNKNOWN)
    yield from ()


def _call(node: Node, names: FileNames) -> Iterator[Fact]:
    method, receiver = text_of(node.child_by_field_name("name")), node.child_by_field_name("object")
    value = first_text(node.child_by_field_name("arguments"))
    if receiver is None or receiver.type in ("this", "super"):
        yield from names.function(method, line_of(node), value)
    else:
        line, kind = line_of(node.child_by_field_name("name") or node), type_of(receiver, names)
        value = KEPT if kind and kept_until_it_expires(node, method, kind) else value
        yield from names.called(kind, method, line, value)


def _new(node: Node, names: FileNames) -> Iterator[Fact]:
    made = type_name(node.child_by_field_name("type"))
    if made:
        value = first_text(node.child_by_field_name("arguments"))
        yield names.fact("call", names.resolve(made), line_of(node), value)


_READ = {
    "package": _package, "import": _import, "type": _type, "annotation": _annotation,
    "variable": _variable, "parameter": _parameter, "call": _call, "new": _new,
}  # fmt: skip
