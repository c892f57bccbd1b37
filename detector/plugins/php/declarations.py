"""Reads what the declarations of a PHP file bind: ``use`` clauses, supertypes, typed properties and parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.plugins.php.docblocks import var_type
from detector.plugins.php.literals import last_name, literal
from detector.plugins.php.names import Names
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_NAMES = ("name", "qualified_name")
_MEMBERS = ("method_declaration", "property_declaration", "function_definition", "const_declaration")


def imports(node: Node, names: Names) -> Iterator[str]:
    """Yield the full names that a ``use`` statement imports, and bind them; functions separately from classes."""
    prefix = next((text_of(c) for c in node.children if c.type == "namespace_name"), "")
    group = node.child_by_field_name("body")
    function = any(c.type == "function" for c in node.children)
    for clause in (group if group is not None else node).named_children:
        if clause.type != "namespace_use_clause" or not clause.named_children:
            continue
        alias = clause.child_by_field_name("alias")
        written = text_of(next((c for c in clause.named_children if c.type in (*_NAMES, "namespace_name")), None))
        full = f"{prefix}\\{written}".strip("\\") if prefix else written.lstrip("\\")
        kept = names.functions if function or any(c.type == "function" for c in clause.children) else names.classes
        kept[text_of(alias) or last_name(full)] = full
        yield full


def supertypes(node: Node, names: Names) -> list[str]:
    """Return the classes and interfaces that a declaration extends or implements."""
    return [
        names.of_class(text_of(name))
        for clause in node.children
        if clause.type in ("base_clause", "class_interface_clause")
        for name in clause.named_children
        if name.type in _NAMES
    ]


def symbol(target: Node | None, names: Names) -> str:
    """Return the name of what an attribute applies to: the class, or ``Class::member``."""
    if target is None:
        return ""
    holder = names.holder()
    own = text_of(target.child_by_field_name("name")).lstrip("$")
    if target.type == "property_declaration":
        own = property_name(target)[0]
    if target.type in _MEMBERS and holder is not None:
        return f"{holder.name}::{own}"
    return own


def property_name(node: Node) -> tuple[str, Node | None]:
    """Return the name of the first property of a declaration, and its default."""
    for child in node.named_children:
        if child.type == "property_element":
            name = text_of(child.child_by_field_name("name")).lstrip("$")
            return name, child.child_by_field_name("default_value")
    return "", None


def property_types(node: Node, names: Names) -> None:
    """Bind properties to their type: ``private Request $request;`` makes ``$this->request`` a Request.

    A ``@var Request`` above has the same effect.
    """
    held = _type(node.child_by_field_name("type"), names) or _documented(node, names)
    for child in node.named_children:
        if child.type == "property_element":
            _hold("$this->" + text_of(child.child_by_field_name("name")).lstrip("$"), held, names)


def parameter_type(node: Node, names: Names) -> None:
    """Bind a parameter to its type: ``Request $request`` makes ``$request`` a Request.

    A promoted parameter also binds ``$this->request``.
    """
    written = text_of(node.child_by_field_name("name"))
    held = _type(node.child_by_field_name("type"), names)
    _hold(written, held, names)
    if node.type == "property_promotion_parameter":
        _hold("$this->" + written.lstrip("$"), held, names)


def _documented(node: Node, names: Names) -> str:
    """Return the class that the doc comment of a property declares, '' if none.

    Before PHP 7.4 properties had no types.
    """
    above = node.prev_named_sibling
    if above is None or above.type != "comment":
        return ""
    written = var_type(text_of(above))
    return names.of_class(written) if written and written[0] in "\\ABCDEFGHIJKLMNOPQRSTUVWXYZ" else ""


def _hold(variable: str, held: str, names: Names) -> None:
    if held:
        names.held[variable] = held
    else:
        names.held.pop(variable, None)


def _type(node: Node | None, names: Names) -> str:
    """Return the first class in a type, '' if there is none: ``?Request``, ``Request|null``."""
    if node is None:
        return ""
    if node.type == "named_type" and node.named_children:
        return names.of_class(text_of(node.named_children[0]))
    return next((found for child in node.named_children if (found := _type(child, names))), "")


def indexed(node: Node) -> str:
    """Return the variable that is indexed, without its ``$``: ``db`` of ``$db['default']['dbdriver']``."""
    current: Node | None = node
    while current is not None and current.type == "subscript_expression":
        current = current.named_children[0]
    return text_of(current).lstrip("$")


def subscripts(node: Node) -> list[str]:
    """Return the literal keys of ``$db['default']['dbdriver']``, from the outside in."""
    keys: list[str] = []
    current: Node | None = node
    while current is not None and current.type == "subscript_expression" and len(current.named_children) == 2:
        keys.insert(0, literal(current.named_children[1]))
        current = current.named_children[0]
    return keys
