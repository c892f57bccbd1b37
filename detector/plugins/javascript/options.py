"""Reads options in object literals: ``new DataSource({type: 'postgres'})`` is the setting ``typeorm.DataSource.type``.

An option belongs to the call whose argument it is, to the declared type, or else to the file's name
(``knexfile.client``, ``drizzle.config.dialect``). Only the keys listed in facts.scm are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.javascript.expressions import Scope, literal
from detector.plugins.javascript.modules import is_first_party
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_CLIMB = 30
"""Maximum number of nodes around an option that are searched for its owner."""
_CALLS = ("call_expression", "new_expression")
_FUNCTIONS = ("arrow_function", "function_expression", "method_definition", "function_declaration")


def read_setting(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Yield a listed key as a setting, if its value is a literal or a name from a package.

    Example of a name: ``driver: PostgreSqlDriver``.
    """
    key = text_of(node.child_by_field_name("key"))
    given = node.child_by_field_name("value")
    value = literal(given) or _cast(given) or _of_a_package(given, scope)
    if value and len(value) <= 60:
        owner = owner_of(node, scope)
        if owner:
            yield Fact("setting", f"{owner}.{key}", scope.path, line_of(node), language, value, key)


def _cast(node: Node | None) -> str:
    """Return the text of ``config.type as 'postgres'``, '' for anything else.

    It is the value that the program is written for.
    """
    as_type = node.named_children[-1] if node is not None and node.type == "as_expression" else None
    told = as_type is not None and as_type.type == "literal_type" and bool(as_type.named_children)
    return literal(as_type.named_children[0]) if told and as_type is not None else ""


def _of_a_package(node: Node | None, scope: Scope) -> str:
    name = scope.target(node) if node is not None and node.type in ("identifier", "member_expression") else ""
    return "" if is_first_party(name) else name


def read_option(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Yield a key that configures the handling of a request or a result, as a tag of the call it belongs to.

    The value is the name of the package's function that the option's value comes from.
    """
    key_node = node.child_by_field_name("key") if node.type == "pair" else node
    key = text_of(key_node)
    given = node.child_by_field_name("value")
    made = scope.called(given) if given is not None and given.type == "call_expression" else ""
    owner = ".".join([owner_of(node, scope), *_parent_key(node)])
    value = "" if is_first_party(made) else made
    yield Fact("tag", f"{owner}.{key}", scope.path, line_of(node), language, value, key)


def read_schema(node: Node, scope: Scope, language: str) -> Iterator[Fact]:
    """Yield a schema in a template as a tag with the variable's name.

    Example: ``const typeDefs = /* GraphQL */ `type Query …` ``.
    """
    name = text_of(node.child_by_field_name("name"))
    yield Fact("tag", name, scope.path, line_of(node), language, symbol=name)


def _parent_key(node: Node) -> Iterator[str]:
    """Yield the key of the object around a node: ``options`` of ``options: { validate: … }``."""
    above = node.parent.parent if node.parent is not None else None
    if above is not None and above.type == "pair":
        yield text_of(above.child_by_field_name("key"))[:40]


def owner_of(node: Node, scope: Scope) -> str:
    """Return what the object literal around a node belongs to, '' if nothing determines it."""
    current: Node | None = node.parent
    returned = False
    for _ in range(_CLIMB):
        if current is None:
            return ""
        parent = current.parent
        returned = (returned or current.type == "return_statement") and current.type not in _FUNCTIONS
        if current.type in _CALLS:
            made = current.child_by_field_name("function") or current.child_by_field_name("constructor")
            return scope.called(made)
        if current.type in ("as_expression", "satisfies_expression") and len(current.named_children) > 1:
            name = scope.type_name(current.named_children[-1])
            if name not in ("", "const", "any"):
                return name
        if current.type in ("variable_declarator", "public_field_definition") and current.child_by_field_name("type"):
            return scope.type_name(current.child_by_field_name("type"))
        if current.type in _FUNCTIONS and current.child_by_field_name("return_type"):
            return scope.type_name(current.child_by_field_name("return_type"))
        inner = current.type == "class_body" or (current.type == "statement_block" and not returned)
        if inner and parent is not None and parent.type not in _FUNCTIONS:
            return ""
        if current.type in ("export_statement", "program"):
            return scope.module.rpartition("/")[2]
        current = parent
    return ""
