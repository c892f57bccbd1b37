"""Reads settings in PHP arrays, assignments and properties: the keys that ``rules/conventions/php.yml`` lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.php.conventions import conventions
from detector.plugins.php.literals import arguments, literal
from detector.plugins.php.names import Around, Names
from detector.plugins.purposes import purpose_of_words
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

LANGUAGE = "php"


def value_of(node: Node, names: Names) -> str:
    """Return the value of a node, '' if it is unknown.

    - the text of a literal;
    - the full name of a class (``X::class``);
    - the DSN in a variable;
    - the format of a ``sprintf``.
    """
    if node.type == "class_constant_access_expression" and len(node.named_children) == 2:
        owner, constant = node.named_children
        return names.class_of(owner) if text_of(constant) == "class" else ""
    if node.type in ("variable_name", "member_access_expression"):
        return names.texts.get(text_of(node), "")
    if node.type == "function_call_expression" and text_of(node.child_by_field_name("function")) == "sprintf":
        given = arguments(node)
        return literal(given[0]) if given else ""
    return literal(node)


def setting(keys: list[str], value: Node, node: Node, names: Names) -> Iterator[Fact]:
    """Yield the value of a key, if it is listed and not in an unselected group.

    A key that names a purpose applies to everything below it.
    """
    known = conventions()
    for key in keys:
        if purpose := purpose_of_words(key):
            names.around.append(Around(node.end_byte, "", [], purpose))
    if keys and keys[-1] in known.keys and not names.idle():
        text = value_of(value, names) or _default(value)
        if text:
            yield Fact("tag", keys[-1], names.path, line_of(node), LANGUAGE, text, purpose=names.purpose())


def element(node: Node, names: Names) -> Iterator[Fact]:
    """Yield the setting of an array element: ``'dsn' => 'mysql:…'``, unless the array describes a connection that keeps
    nothing."""
    if len(node.named_children) == 2:
        key, value = node.named_children
        name = literal(key)
        if name not in conventions().keys or not _transient(node.parent):
            yield from setting([name], value, node, names)


def _transient(array: Node | None) -> bool:
    """Whether an array says that its connection keeps nothing: ``'memory' => true``."""
    pairs = [child.named_children for child in array.named_children] if array is not None else []
    return any(
        len(pair) == 2 and literal(pair[0]) in conventions().transient and text_of(pair[1]).lower() == "true"
        for pair in pairs
    )


def _default(node: Node) -> str:
    """Return the default of ``env('DB', 'mysql')`` or ``getenv('DB') ?: 'mysql'``, '' for anything else."""
    if node.type == "function_call_expression":
        given = arguments(node)
        return literal(given[1]) if len(given) > 1 else ""
    if node.type in ("binary_expression", "conditional_expression"):
        return literal(node.named_children[-1])
    return ""
