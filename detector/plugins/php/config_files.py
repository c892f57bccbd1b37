"""Reads the arrays in the config files of PHP frameworks (Laravel, CodeIgniter, Yii, CakePHP, Laminas, Propel).

They are parsed with the grammar: ``'default' => env('DB_CONNECTION', 'mysql')`` is ``php.database.default`` with the
value ``mysql``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.observations import Observation
from detector.plugins.api import Project, Source
from detector.plugins.connections import url_scheme
from detector.plugins.infra.values import Place, setting_fact
from detector.plugins.parse import matches, parse
from detector.plugins.php.conventions import conventions
from detector.plugins.php.literals import grammar
from detector.plugins.purposes import purpose_of, purpose_of_words
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_QUERY = """
(array_element_initializer . (string) @key (_) @value)
(assignment_expression
  left: (subscript_expression (_) (string) @key)
  right: [(string) (encapsed_string) (function_call_expression)] @value)
(assignment_expression left: (variable_name) @variable right: (string) @value)
(property_element name: (variable_name) @key default_value: [(string) (encapsed_string)] @value)
"""

Row = tuple[list[str], str, int]
"""The keys that lead to a setting, its text, its line."""


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings of a config file in PHP, named ``php.<file>.<keys>``."""
    place = Place(source.path, purpose_of(source.path))
    stem = source.name.partition(".")[0].lower()
    for keys, text, line in _in_use(list(_rows(source, stem in conventions().settings.files))):
        purpose = next((p for key in keys[:-1] if (p := purpose_of_words(key))), place.purpose)
        yield from setting_fact(f"php.{stem}.{'.'.join(keys)}", text, line, place._replace(purpose=purpose), "driver")


def _rows(source: Source, telling: bool) -> Iterator[Row]:
    choices, keys = conventions().choices, conventions().settings.keys
    for found in matches(parse(source.data, grammar), grammar, _QUERY):
        key, value = (found.get("key") or found["variable"])[0], found["value"][0]
        name, text = _text(key) or text_of(key).lstrip("$"), _text(value)
        named = telling and name in keys and (name != "class" or "\\" in text)
        if text and (name in choices or ("key" in found and (named or url_scheme(text)))):
            yield [*_above(key), name], text, line_of(value)


def _in_use(rows: list[Row]) -> Iterator[Row]:
    """Yield the settings in use, without the drivers that are only listed.

    1. Where several connections or stores are listed, only the one named by ``default`` is in use (none if it is
       missing).
    2. Of CodeIgniter's connection groups only the chosen one is.
    """
    groups: dict[str, set[str]] = {}
    for keys, _, _ in rows:
        if len(keys) > 2:
            groups.setdefault(keys[0], set()).add(keys[1])
    default = next((text for keys, text, _ in rows if keys == ["default"]), "")
    choices, known = conventions().choices, conventions().settings
    chosen = {text for keys, text, _ in rows if keys[-1] in choices} & {keys[0] for keys, _, _ in rows}
    for keys, text, line in rows:
        lists = len(keys) > 2 and keys[0] in known.groups and len(groups[keys[0]]) > 1
        idle = len(chosen) == 1 and len(keys) > 1 and keys[-1] in known.connection and keys[0] not in chosen
        if keys[-1] not in choices and not idle and (not lists or keys[1] == default):
            yield keys, text, line


def _text(node: Node) -> str:
    """Return a literal, the default of ``env('X', 'default')`` or a class name; '' for any other expression."""
    if node.type in ("string", "encapsed_string"):
        return "".join(text_of(c) for c in node.named_children if c.type in ("string_content", "string_value"))
    if node.type == "class_constant_access_expression":
        return text_of(node).removesuffix("::class").rpartition("\\")[2]
    if node.type == "function_call_expression" and text_of(node.child_by_field_name("function")) in ("env", "getenv"):
        arguments = node.child_by_field_name("arguments")
        listed = arguments.named_children if arguments is not None else []
        return _text(listed[1].named_children[0]) if len(listed) > 1 and listed[1].named_children else ""
    return ""


def _above(node: Node) -> list[str]:
    """Return the keys of the arrays around an element, outermost first, including those of the property or variable."""
    keys: list[str] = []
    inner, parent = node, node.parent
    while parent is not None and len(keys) < 6:
        if parent.type == "array_element_initializer" and parent.named_children[0] != node:
            text = _text(parent.named_children[0])
            keys += [text] if text else []
        elif parent.type == "property_element" and inner != node:
            keys.append(text_of(parent.child_by_field_name("name")).lstrip("$"))
        elif parent.type == "assignment_expression":
            inner = parent.named_children[0]
        if parent.type in ("subscript_expression", "assignment_expression"):
            left = parent.named_children[0]
            keys += [_text(c) for c in left.named_children[1:] if left.type == "subscript_expression" and c != node]
        inner, parent = parent, parent.parent
    return [key for key in keys[::-1] if key]
