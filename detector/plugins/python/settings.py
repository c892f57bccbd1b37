"""Reads settings from Python source: upper-case names of Django and Flask, connection URLs in string literals.

Sources: https://docs.djangoproject.com/en/stable/ref/settings/, https://flask.palletsprojects.com/en/stable/config/.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from detector.observations import Fact, Purpose
from detector.plugins.connections import url_in_source, url_scheme
from detector.plugins.parse import matches
from detector.plugins.purposes import purpose_of_program
from detector.plugins.python.conventions import conventions, entries
from detector.plugins.python.nodes import default_text, string_value
from detector.plugins.syntax import around, following, line_of, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

LANGUAGE = "python"

_STRUCTURED = ("DATABASES", "CACHES")
"""Django's settings that are tables of tables."""
_WORDS = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")
_AHEAD = 200
"""Maximum number of statements after an assignment in which another one of the same name is looked for."""

Setting = tuple[str, "Node", str]
"""The name of a setting, the node of its value and the value itself."""


def _purpose_at(node: Node, path: str) -> Purpose:
    """Return the purpose of a node, from the name of the class around it or else of the file."""
    within = next((above for above in around(node) if above.type == "class_definition"), None)
    named = text_of(within.child_by_field_name("name")) if within is not None else ""
    return purpose_of_program(named) or purpose_of_program(path)


def read(target: str, value: Node, path: str) -> Iterator[Fact]:
    """Yield the settings that an assignment to an upper-case name defines.

    These are the entries of Django's structured settings, lists of applications and other tables; otherwise a plain
    string. ``target`` is the name, ``value`` the node of the right side. Of two of these tables the last one holds.
    """
    if target in _STRUCTURED and _is_replaced(target, value):
        return
    if target in _STRUCTURED:
        listed = _implementations(target, value)
    elif target in ("INSTALLED_APPS", "MIDDLEWARE") or target.endswith("_APPS"):
        name = "django.MIDDLEWARE" if target == "MIDDLEWARE" else "django.INSTALLED_APPS"
        listed = ((name, node, string_value(node)) for node in walk(value) if node.type == "string")
    elif value.type == "dictionary":
        listed = _entries(target, value)
    else:
        listed = _plain(target, value)
    purpose = _purpose_at(value, path)
    for name, node, shown in listed:
        yield Fact("setting", name, path, line_of(node), LANGUAGE, shown, purpose=purpose)


def _is_replaced(target: str, value: Node) -> bool:
    """Return whether a later statement of the same block assigns something else to a name, without taking up what it
    had."""
    statement = value.parent.parent if value.parent is not None else None
    if statement is None or statement.parent is None:
        return False
    later = (node.named_children[0] for node in islice(following(statement), _AHEAD) if node.named_children)
    given = (
        node.child_by_field_name("right")
        for node in later
        if node.type == "assignment" and text_of(node.child_by_field_name("left")) == target
    )
    return any(node is not None and target not in text_of(node) for node in given)


def _implementations(target: str, value: Node) -> Iterator[Setting]:
    """Yield the engines of Django's databases and the backends of its caches."""
    for node in walk(value):
        if node.type == "pair" and (key := string_value(node.named_children[0])) in ("ENGINE", "BACKEND"):
            stated = node.named_children[-1]
            for inner in walk(stated):
                if inner.type == "string" and (inner == stated or "." in string_value(inner)):
                    yield f"django.{target}.{key}", inner, string_value(inner)


def _entries(target: str, value: Node) -> Iterator[Setting]:
    """Yield the entries of a table that are about a store or a connection.

    Tables such as ``{Kind.MYSQL: "MySQL"}`` and ``{"Prague": "PG"}`` are data and yield nothing.
    """
    for node in walk(value):
        if node.type == "pair" and node.named_children[-1].type == "string":
            key, inner = string_value(node.named_children[0]), node.named_children[-1]
            scheme = url_scheme(string_value(inner))
            if key and (scheme or _says(f"{target}_{key}", entries())):
                yield f"python.{target}.{key}", inner, scheme or string_value(inner)


def _plain(target: str, value: Node) -> Iterator[Setting]:
    """Yield a string, or the default of a variable, if the setting's name is about a store or a connection."""
    if (given := default_text(value)) and _says(target, conventions().words):
        yield f"python.{target}", value, url_scheme(given) or given


_STATED_IN = ("pair", "assignment", "argument_list", "keyword_argument", "conditional_expression", "boolean_operator")
"""Types of the parents of a string that make it a value, not an operand of a comparison."""


def backends(root: Node, grammar: Callable[[], object], path: str) -> Iterator[Fact]:
    """Yield Django's database and cache backends that occur outside ``DATABASES`` and ``CACHES``.

    A function that builds these settings, or the default of a variable, may name them. Strings that are only compared
    are ignored.
    """
    starts = conventions().backends
    for found in matches(root, grammar, "(string (string_content) @content) @string"):
        node, text = found["string"][0], text_of(found["content"][0])
        name = next((name for start, name in starts.items() if text.startswith(start)), "")
        if name and node.parent is not None and node.parent.type in _STATED_IN and not _structured(node):
            yield Fact("setting", name, path, line_of(node), LANGUAGE, text, purpose=_purpose_at(node, path))


def keys(root: Node, grammar: Callable[[], object], path: str) -> Iterator[Fact]:
    """Yield the settings of Flask and SQLAlchemy that are given as keys.

    Examples: ``Cache(config={"CACHE_TYPE": "redis"})``, ``app.config["CACHE_TYPE"] = "redis"``,
    ``app.config.from_mapping(CACHE_TYPE="redis")``.
    """
    for found in matches(root, grammar, _KEYED):
        key, value = found["key"][0], found["value"][0]
        name, given = text_of(key).strip("'\""), default_text(value)
        if name in conventions().keys and given:
            yield Fact(
                "setting", f"python.{name}", path, line_of(value), LANGUAGE, given, purpose=_purpose_at(value, path)
            )  # fmt: skip


_KEYED = """
(pair key: (string) @key value: (_) @value)
(keyword_argument name: (identifier) @key value: (_) @value)
(assignment left: (subscript subscript: (string) @key) right: (_) @value)
"""


def _structured(node: Node) -> str:
    """Return which of Django's structured settings contains a node, '' if none. ``read`` handles the backends there."""
    assigned = (text_of(above.child_by_field_name("left")) for above in around(node) if above.type == "assignment")
    return next((name for name in assigned if name in _STRUCTURED), "")


def _says(name: str, words: Collection[str]) -> bool:
    """Return whether a word in a setting's name means that it is about a store or a connection.

    Any other text, or table of texts, is data.
    """
    return any(word.lower() in words for word in _WORDS.findall(name))


_IN_MEMORY = "sqlite://:memory:"
"""What SQLAlchemy takes ``sqlite://`` for: https://docs.sqlalchemy.org/en/20/dialects/sqlite.html#connect-strings."""


def urls(root: Node, grammar: Callable[[], object], path: str) -> Iterator[Fact]:
    """The connection URLs among the string literals of a file, documentation strings left aside."""
    for found in matches(root, grammar, "(string (string_content) @content) @string"):
        node = found["string"][0]
        text = text_of(found["content"][0])
        scheme = url_scheme(text)
        if scheme and node.parent is not None and node.parent.type != "expression_statement":
            text = _IN_MEMORY if string_value(node) == "sqlite://" else text
            yield from url_in_source(text, path, line_of(node), LANGUAGE, purpose=_purpose_at(node, path))
            if _structured(node) == "CACHES":
                yield Fact("setting", "django.CACHES.url", path, line_of(node), LANGUAGE, scheme)
