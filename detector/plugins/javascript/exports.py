"""Reads what a module exports, ES and CommonJS, for linking across files. A default export is the module itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.javascript.expressions import Scope, literal, superclass
from detector.plugins.javascript.modules import is_first_party, resolve_module
from detector.plugins.syntax import around, line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_CLASSES = ("class_declaration", "abstract_class_declaration", "class")
_WHOLE = ("export default ", "module.exports = ")
"""How a statement begins by which a class is all that its module exports."""
_CLIMB = 12
"""Maximum number of nodes around a member that are searched for its class."""
_NAMED = ("function_declaration", "variable_declarator")


def read_export(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Yield the facts of an ``export`` statement; declarations inside it are read separately."""
    line = line_of(node)
    declared = node.child_by_field_name("declaration")
    if declared is not None:
        yield from _declared(declared, node, scope, language)
        return
    source = node.child_by_field_name("source")
    origin = resolve_module(literal(source), scope.path) if source is not None else ""
    clause = next((c for c in node.named_children if c.type == "export_clause"), None)
    for child in clause.named_children if clause is not None else ():
        name = text_of(child.child_by_field_name("name"))
        alias = text_of(child.child_by_field_name("alias")) or name
        target = (origin if name == "default" else f"{origin}.{name}") if origin else scope.resolve(name)
        yield from _export(scope, alias, target, line, language)
        if not origin:
            yield Fact("annotation", f"export.{alias}", scope.path, line, language, symbol=alias)
    if origin and not is_first_party(origin):
        yield Fact("import", origin, scope.path, line, language)
    elif origin and clause is None:
        yield Fact("export", f"{scope.module}.*", scope.path, line, language, origin)
    value = node.child_by_field_name("value")
    if value is not None:
        yield from _export(scope, "default", scope.target(value), line, language)


def _declared(declared: Node, node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    line = line_of(node)
    names = [text_of(declared.child_by_field_name("name"))]
    if declared.type in ("lexical_declaration", "variable_declaration"):
        names = [
            text_of(d.child_by_field_name("name")) for d in declared.named_children if d.type == "variable_declarator"
        ]
    for name in names:
        if name and len(name) < 80:
            yield Fact("annotation", f"export.{name}", scope.path, line, language, symbol=name)
    if any(child.type == "default" for child in node.children) and names[0]:
        yield from _export(scope, "default", scope.called(superclass(declared)), line, language)


def read_assignment(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Read an assignment: ``module.exports = …`` and ``exports.x = …`` export.

    Any other binds a name or a property of ``this``.
    """
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    name = text_of(left) if left is not None and left.type in ("identifier", "member_expression") else ""
    if not name or len(name) > 100 or right is None:
        return
    line = line_of(node)
    head, _, rest = name.removeprefix("module.").partition(".")
    if head != "exports" or (name.startswith("module.") and name.partition(".")[2].partition(".")[0] != "exports"):
        target = scope.target(right)
        if target and name.count(".") <= 1:
            scope.bind(name, target)
            yield from member(node, name.removeprefix("this."), target, scope, language) if name[:5] == "this." else ()
        return
    if rest:
        yield from _export(scope, rest, scope.target(right), line, language)
        yield Fact("annotation", f"export.{rest}", scope.path, line, language, symbol=rest)
    elif right.type == "object":
        for child in right.named_children:
            key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
            if child.type == "shorthand_property_identifier":
                key, target = child, scope.target_of(text_of(child))
            else:
                target = scope.target(value)
            if key is not None:
                yield from _export(scope, text_of(key), target, line_of(child), language)
                yield Fact("annotation", f"export.{text_of(key)}", scope.path, line_of(child), language)
    else:
        yield from _export(scope, "default", scope.target(right), line, language)


def read_return(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Bind a top-level function to what it returns: ``createApp()`` resolves to the ``express()`` inside."""
    inner = node.parent.parent if node.parent is not None else None
    if inner is None or not node.named_children:
        return
    holder = inner if inner.type == "function_declaration" else inner.parent
    name = text_of(holder.child_by_field_name("name")) if holder is not None and holder.type in _NAMED else ""
    target = scope.target(node.named_children[0])
    if name and target and not target.startswith(f"{scope.module}."):
        scope.bind(name, target)
        yield from _export(scope, name, target, line_of(node), language)


def member(node: Node, name: str, target: str, scope: Scope, language: str) -> Iterator[Fact]:
    """Yield the export of a member that a class at the top of a file gives its objects, where it is a package's.

    With ``this.router = express.Router()`` in ``class Service``, ``new Service().router`` of other files is that.
    """
    holder = next((above for above in around(node, _CLIMB) if above.type in _CLASSES), None)
    outer = holder.parent if holder is not None else None
    if holder is None or outer is None or is_first_party(target):
        return
    called = text_of(holder.child_by_field_name("name"))
    whole = text_of(outer).startswith(_WHOLE)
    for owner in ([f"{called}."] if called else []) + ([""] if whole else []):
        yield Fact("export", f"{scope.module}.{owner}{name}", scope.path, line_of(node), language, target)


def _export(scope: Scope, name: str, target: str, line: int, language: str) -> Iterator[Fact]:
    full = scope.module if name == "default" else f"{scope.module}.{name}"
    if target and target != full:
        yield Fact("export", full, scope.path, line, language, target)
