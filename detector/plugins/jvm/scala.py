"""Facts from Scala source: imports with selectors, renames and wildcards, annotations, supertypes, calls.

``new X(…)``, ``X(…)`` and ``X[A]`` are calls of ``X``; an interpolated string (``sql"…"``) is a call of its interpolator. Imports
may be relative to an earlier one: ``import org.apache.pekko`` makes ``pekko.http`` mean ``org.apache.pekko.http``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.api import Source
from detector.plugins.jvm.names import UNKNOWN, FileNames, connections
from detector.plugins.jvm.scala_types import first_text, type_name, type_of
from detector.plugins.parse import matches
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

QUERY = Path(__file__).with_name("scala.scm").read_text(encoding="utf-8")


def grammar() -> object:
    """Return the grammar of Scala."""
    import tree_sitter_scala

    return tree_sitter_scala.language()


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of a Scala file, in source order; connection URLs follow at the end."""
    names = FileNames(source.path, "scala")
    for found in matches(root, grammar, QUERY):
        for kind, nodes in found.items():
            yield from _READ[kind](nodes[0], names)
    for kind in ("string", "interpolated_string"):
        yield from connections(root, grammar, kind, source, "scala")


def _package(node: Node, names: FileNames) -> Iterator[Fact]:
    name = text_of(node.child_by_field_name("name"))
    names.enter_package(f"{names.package}.{name}" if names.package else name)
    yield from ()


def _import(node: Node, names: FileNames) -> Iterator[Fact]:
    """Yield the imports of a declaration, which may contain several: each a path with selectors."""
    path: list[str] = []
    after = ","
    for child in node.children:
        if child.type == ",":
            yield from _plain(path, names, node)
            path = []
        elif child.type == "namespace_selectors":
            yield from _selected(child.named_children, _origin(path, names), names)
            path = []
        elif child.type in ("namespace_wildcard", "as_renamed_identifier", "arrow_renamed_identifier"):
            yield from _selected([child], _origin(path, names), names)
            path = []
        elif child.type in ("identifier", "stable_identifier", "operator_identifier") and after in (
            ",",
            ".",
            "import",
        ):
            path.append(text_of(child))
        after = child.type
    yield from _plain(path, names, node)


def _origin(path: list[str], names: FileNames) -> str:
    return names.resolve(".".join(path)).removeprefix("_root_.")


def _plain(path: list[str], names: FileNames, node: Node) -> Iterator[Fact]:
    if path:
        full = _origin(path, names)
        names.bind(path[-1], full)
        yield names.imported(full, line_of(node))


def _selected(selectors: list[Node], origin: str, names: FileNames) -> Iterator[Fact]:
    for selector in selectors:
        if selector.type == "namespace_wildcard":
            names.use(f"{origin}.")
            yield names.imported(origin, line_of(selector))
            continue
        name = selector.child_by_field_name("name") or selector
        alias = selector.child_by_field_name("alias") or name
        full = f"{origin}.{text_of(name)}"
        if text_of(alias) != "_":
            names.bind(text_of(alias), full)
            yield names.imported(full, line_of(selector))


def _type(node: Node, names: FileNames) -> Iterator[Fact]:
    extended = node.child_by_field_name("extend")
    named = node.child_by_field_name("name")
    for child in extended.children_by_field_name("type") if extended is not None else ():
        types = child.named_children if child.type == "compound_type" else [child]
        for base in types:
            name = type_name(base)
            if name:
                yield from names.based(name, text_of(named), line_of(named or node))


def _annotation(node: Node, names: FileNames) -> Iterator[Fact]:
    name = type_name(node.child_by_field_name("name"))
    owner = node.parent.child_by_field_name("name") if node.parent is not None else None
    if name:
        value = first_text(node.child_by_field_name("arguments"))
        yield names.fact("annotation", names.resolve(name), line_of(node), value, text_of(owner))


def _variable(node: Node, names: FileNames) -> Iterator[Fact]:
    pattern = node.child_by_field_name("pattern")
    if pattern is not None and pattern.type == "identifier":
        declared = type_name(node.child_by_field_name("type"))
        kind = names.resolve(declared) if declared else type_of(node.child_by_field_name("value"), names)
        names.declare(text_of(pattern), kind)
    yield from ()


def _parameter(node: Node, names: FileNames) -> Iterator[Fact]:
    declared = type_name(node.child_by_field_name("type"))
    names.declare(text_of(node.child_by_field_name("name")), names.resolve(declared) if declared else UNKNOWN)
    yield from ()


def _call(node: Node, names: FileNames) -> Iterator[Fact]:
    callee = _plain_function(node.child_by_field_name("function"))
    if callee is None:
        return
    value = first_text(node.child_by_field_name("arguments"))
    if callee.type == "identifier":
        name = text_of(callee)
        if name[:1].isupper():
            yield names.fact("call", names.resolve(name), line_of(node), value)
        elif name not in names.variables or name in names.bound:
            yield from names.function(name, line_of(node), value)
    elif callee.type == "field_expression":
        receiver, field = callee.child_by_field_name("value"), callee.child_by_field_name("field")
        line = line_of(field or node)
        if text_of(receiver) in ("this", "super"):
            yield from names.function(text_of(field), line, value)
        else:
            yield from names.called(type_of(receiver, names), text_of(field), line, value)


def _applied(node: Node, names: FileNames) -> Iterator[Fact]:
    """Yield the call of what has arguments for its types alone: ``CaffeineCache[F, String, Int]``."""
    if node.parent is None or node.parent.type != "call_expression":
        yield from _call(node, names)


def _new(node: Node, names: FileNames) -> Iterator[Fact]:
    made = node.named_children[0] if node.named_children else None
    value = first_text(node.child_by_field_name("arguments"))
    if made is not None and made.type == "compound_type":
        made = made.child_by_field_name("base")
    if made is not None and made.type == "applied_constructor_type":
        value = first_text(made.named_children[-1])
        made = made.named_children[0]
    name = type_name(made)
    if name:
        yield names.fact("call", names.resolve(name), line_of(node), value)


def _interpolated(node: Node, names: FileNames) -> Iterator[Fact]:
    name = text_of(node.child_by_field_name("interpolator"))
    if name not in ("s", "f", "raw", ""):
        yield from names.function(name, line_of(node))


def _plain_function(node: Node | None) -> Node | None:
    """Return the function of a call without type arguments.

    Returns None for ``f(x)(y)``, for which the inner call yields the fact.
    """
    if node is not None and node.type == "generic_function":
        node = node.child_by_field_name("function")
    return None if node is None or node.type == "call_expression" else node


_READ = {
    "package": _package, "import": _import, "type": _type, "annotation": _annotation, "variable": _variable,
    "parameter": _parameter, "call": _call, "applied": _applied, "new": _new, "interpolated": _interpolated,
}  # fmt: skip
