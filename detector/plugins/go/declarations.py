"""Reads the top-level declarations of a Go file: imports, struct fields, results of functions, variables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.plugins.go.names import package_names, plain_path
from detector.plugins.syntax import around, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

    from detector.plugins.go.scope import Scope


def declare(root: Node, scope: Scope) -> None:
    """Add the declarations of a file to its scope; imports first, since all other names depend on them."""
    top = root.named_children
    for spec in _specs(top, "import_declaration", "import_spec"):
        _import(spec, scope)
    for spec in _specs(top, "type_declaration", "type_spec"):
        _fields(spec, scope)
    for node in top:
        if node.type in ("function_declaration", "method_declaration"):
            _result(node, scope)
    for spec in _specs(top, "var_declaration", "var_spec"):
        _variables(spec, scope)


def written_path(spec: Node) -> str:
    """Return the import path of an import as it is written."""
    return text_of(spec.child_by_field_name("path"))[1:-1]


def at_top(spec: Node) -> bool:
    """Return whether a variable is declared at the top level of the package."""
    outside = (node.type for node in around(spec) if node.type not in ("var_spec_list", "var_declaration"))
    return next(outside, "") == "source_file"


def _specs(top: list[Node], declaration: str, kind: str) -> Iterator[Node]:
    for node in top:
        for child in node.named_children if node.type == declaration else ():
            if child.type == kind:
                yield child
            elif child.type == f"{kind}_list":
                yield from (spec for spec in child.named_children if spec.type == kind)


def _import(spec: Node, scope: Scope) -> None:
    written, alias = written_path(spec), text_of(spec.child_by_field_name("name"))
    path = plain_path(written)
    if alias == ".":
        scope.dots += (f"{path}.",)
    elif alias:
        scope.packages[alias] = path
    else:
        first, *others = package_names(written) or ("",)
        scope.packages[first] = path
        for name in others:
            scope.packages.setdefault(name, path)


def _fields(spec: Node, scope: Scope) -> None:
    owner, body = text_of(spec.child_by_field_name("name")), spec.child_by_field_name("type")
    if body is None or body.type != "struct_type" or not body.named_children:
        return
    for field in body.named_children[0].named_children:
        if field.type == "field_declaration":
            target = scope.type_name(field.child_by_field_name("type"))
            names = [text_of(name) for name in field.children_by_field_name("name")]
            for name in names or [target.rpartition(".")[2]]:
                if target:
                    scope.known[f"{scope.folder}.{owner}.{name}"] = target


def _result(function: Node, scope: Scope) -> None:
    result = function.child_by_field_name("result")
    if result is not None and result.type == "parameter_list":
        result = result.named_children[0].child_by_field_name("type") if result.named_children else None
    target = scope.type_name(result)
    if not target:
        return
    receiver = function.child_by_field_name("receiver")
    owner = scope.folder
    if receiver is not None and receiver.named_children:
        owner = scope.type_name(receiver.named_children[0].child_by_field_name("type"))
    scope.known[f"{owner}.{text_of(function.child_by_field_name('name'))}"] = target


def _variables(spec: Node, scope: Scope) -> None:
    right = spec.child_by_field_name("value")
    declared = scope.type_name(spec.child_by_field_name("type"))
    values = [scope.origin(value) for value in right.named_children] if right is not None else []
    for number, name in enumerate(spec.children_by_field_name("name")):
        target = declared or (values[number] if number < len(values) else "")
        if target:
            scope.known[f"{scope.folder}.{text_of(name)}"] = target
