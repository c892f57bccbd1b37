"""Settings that Python source states: Django's and Flask's upper-case names, connection URLs in string literals.

Sources: https://docs.djangoproject.com/en/stable/ref/settings/, https://flask.palletsprojects.com/en/stable/config/.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING

from detector.limits import check_time
from detector.model import Fact, Purpose
from detector.plugins.python.nodes import default_text, string_value
from detector.plugins.redact import redact, url_scheme
from detector.plugins.syntax import line_of, matches, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

LANGUAGE = "python"

_PURPOSES: dict[str, Purpose] = {
    "test": "test", "tests": "test", "testing": "test", "ci": "ci", "dev": "development", "devel": "development",
    "development": "development", "local": "development", "debug": "development", "prod": "production",
    "production": "production", "staging": "production", "example": "example", "sample": "example",
}  # fmt: skip
_WORDS = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")


def purpose_of(path: str) -> Purpose:
    """The purpose that a settings file's name states: ``settings/production.py`` → production."""
    return _stated(posixpath.basename(path).removesuffix(".py"))


def _stated(name: str) -> Purpose:
    """The purpose that a word of a name states: ``TestingConfig`` → test."""
    return next((_PURPOSES[w] for w in map(str.lower, _WORDS.findall(name)) if w in _PURPOSES), "")


def _purpose_at(node: Node, path: str) -> Purpose:
    """The purpose of a place: what the class around it is named after, else its file."""
    around = node.parent
    while around is not None:
        if around.type == "class_definition":
            return _stated(text_of(around.child_by_field_name("name"))) or purpose_of(path)
        check_time()
        around = around.parent
    return purpose_of(path)


def read(target: str, value: Node, path: str) -> Iterator[Fact]:
    """The facts of one assignment to an upper-case name: Django's structured settings, plain strings else."""
    purpose = _purpose_at(value, path)
    if target in ("DATABASES", "CACHES"):
        for node in walk(value):
            if node.type == "pair" and string_value(node.named_children[0]) in ("ENGINE", "BACKEND"):
                key = string_value(node.named_children[0])
                stated = node.named_children[-1]
                for inner in walk(stated):
                    if inner.type == "string" and (inner == stated or "." in string_value(inner)):
                        name = f"django.{target}.{key}"
                        yield Fact(
                            "setting",
                            name,
                            path,
                            line_of(inner),
                            LANGUAGE,
                            string_value(inner),
                            purpose=purpose,
                        )
    elif target in ("INSTALLED_APPS", "MIDDLEWARE") or target.endswith("_APPS"):
        for node in walk(value):
            if node.type == "string":
                name = "django.MIDDLEWARE" if target == "MIDDLEWARE" else "django.INSTALLED_APPS"
                yield Fact("setting", name, path, line_of(node), LANGUAGE, string_value(node), purpose=purpose)
    elif value.type == "dictionary":
        for node in walk(value):
            if node.type == "pair" and node.named_children[-1].type == "string":
                key, inner = string_value(node.named_children[0]), node.named_children[-1]
                scheme = url_scheme(string_value(inner))
                if not key or not (
                    scheme or _says(f"{target}_{key}", _SETTINGS | _KEYS)
                ):  # {Kind.MYSQL: "MySQL"}, {"Prague": "PG"}
                    continue
                shown = scheme or redact(string_value(inner))
                yield Fact(
                    "setting",
                    f"python.{target}.{key}",
                    path,
                    line_of(inner),
                    LANGUAGE,
                    shown,
                    purpose=purpose,
                )
    elif (given := default_text(value)) and _says(target, _SETTINGS):
        shown = url_scheme(given) or redact(given)
        yield Fact("setting", f"python.{target}", path, line_of(value), LANGUAGE, shown, purpose=purpose)


_BACKENDS = (
    ("django.db.backends.", "django.DATABASES.ENGINE"), ("django.contrib.gis.db.backends.", "django.DATABASES.ENGINE"),
    ("django_prometheus.db.backends.", "django.DATABASES.ENGINE"), ("dj_db_conn_pool.backends.", "django.DATABASES.ENGINE"),
    ("django.core.cache.backends.", "django.CACHES.BACKEND"), ("django_redis.cache.", "django.CACHES.BACKEND"),
    ("django_prometheus.cache.backends.", "django.CACHES.BACKEND"), ("redis_cache.", "django.CACHES.BACKEND"),
)  # fmt: skip
_STATED_IN = ("pair", "assignment", "argument_list", "keyword_argument", "conditional_expression", "boolean_operator")
BACKENDS = tuple(start.encode() for start, _ in _BACKENDS)


def backends(root: Node, grammar: Callable[[], object], path: str) -> Iterator[Fact]:
    """Django's database and cache backends that are stated outside of ``DATABASES`` and ``CACHES`` themselves: in a
    function that builds them, as the default of a variable. What is only compared with is left aside."""
    for found in matches(root, grammar, "(string (string_content) @content) @string"):
        node, text = found["string"][0], text_of(found["content"][0])
        name = next((name for start, name in _BACKENDS if text.startswith(start)), "")
        if name and node.parent is not None and node.parent.type in _STATED_IN and not _structured(node):
            yield Fact("setting", name, path, line_of(node), LANGUAGE, text, purpose=_purpose_at(node, path))


KEYS = (b"CACHE_TYPE", b"drivername", b"dbn")
"""Settings that programs also state as a key: of a dictionary, of ``app.config``, of a call (``from_mapping``, ``URL``)."""


def keys(root: Node, grammar: Callable[[], object], path: str) -> Iterator[Fact]:
    """Flask's and SQLAlchemy's settings that are stated as keys: ``Cache(config={"CACHE_TYPE": "redis"})``,
    ``app.config["CACHE_TYPE"] = "redis"``, ``app.config.from_mapping(CACHE_TYPE="redis")``."""
    for found in matches(root, grammar, _KEYED):
        key, value = found["key"][0], found["value"][0]
        name, given = text_of(key).strip("'\""), default_text(value)
        if name.encode() in KEYS and given:
            yield Fact(
                "setting", f"python.{name}", path, line_of(value), LANGUAGE, redact(given), purpose=_purpose_at(value, path)
            )  # fmt: skip


_KEYED = """
(pair key: (string) @key value: (_) @value)
(keyword_argument name: (identifier) @key value: (_) @value)
(assignment left: (subscript subscript: (string) @key) right: (_) @value)
"""


def _structured(node: Node) -> str:
    """Which of Django's structured settings a string stands in, '' for none. ``read`` has seen their backends."""
    above = node.parent
    while above is not None:
        name = text_of(above.child_by_field_name("left")) if above.type == "assignment" else ""
        if name in ("DATABASES", "CACHES"):
            return name
        check_time()
        above = above.parent
    return ""


_KEYS = frozenset({"connections", "settings", "adapter", "provider"})
"""Further words that say so of a table."""

_SETTINGS = frozenset({
    "db", "database", "databases", "engine", "dialect", "driver", "drivername", "cache", "caches", "backend", "uri", "url",
    "dsn", "store", "storage", "sqlalchemy", "connection", "mongo", "mongodb", "orm", "config", "type",
})  # fmt: skip


def _says(name: str, words: Collection[str]) -> bool:
    """Whether a word of a name says that it is about a store or a connection: any other text, or table of texts, is data."""
    return any(word.lower() in words for word in _WORDS.findall(name))


def urls(root: Node, grammar: Callable[[], object], path: str) -> Iterator[Fact]:
    """The connection URLs among the string literals of a file, documentation strings left aside. The value ``memory`` says
    that nothing stays there: https://docs.sqlalchemy.org/en/20/dialects/sqlite.html#connect-strings"""
    for found in matches(root, grammar, "(string (string_content) @content) @string"):
        node = found["string"][0]
        text = text_of(found["content"][0])
        scheme = url_scheme(text)
        if scheme and node.parent is not None and node.parent.type != "expression_statement":
            value = "memory" if ":memory:" in text or "mode=memory" in text or text == "sqlite://" else ""
            yield Fact("url", scheme, path, line_of(node), LANGUAGE, value, purpose=_purpose_at(node, path))
            if _structured(node) == "CACHES":
                yield Fact("setting", "django.CACHES.url", path, line_of(node), LANGUAGE, scheme)
