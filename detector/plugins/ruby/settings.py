"""Reads settings of Rails: ``config.cache_store = :redis_cache_store`` is the setting ``rails.cache_store``.

The files are ``config/application.rb``, ``config/environment.rb`` (settings and gems of Rails 2),
``config/environments/*.rb`` (the name is the purpose) and initializers. The value of a store may come from a variable
set earlier in the file, from one of several branches, or from the argument of ``ActiveSupport::Cache.lookup_store``.
Source: https://guides.rubyonrails.org/configuring.html.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.observations import Dependency, Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.parse import matches, parse
from detector.plugins.purposes import purpose_of_program
from detector.plugins.ruby.bundle import ECOSYSTEM
from detector.plugins.ruby.literals import arguments, constant, grammar, literal, whole
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

QUERY = "[(assignment) (call)] @node"
_HOLDERS = ("ActionController::Base", "Rails")
"""Constants that also have the cache store as an attribute."""
_BRANCHES = frozenset(
    ("conditional", "if", "unless", "then", "else", "elsif", "case", "when", "parenthesized_statements", "binary")
)
"""Types of nodes with several values, of which one is chosen at run time."""
_ASKED = ("condition", "pattern", "value")
"""Fields of such a node that are its condition, not one of its values (``value``: of a ``case``)."""


def read_rails(source: Source, _: Project) -> Iterator[Observation]:
    """Yield what a configuration file of Rails sets: one fact for each value that a setting may have."""
    purpose = purpose_of_program(source.path) if "/environments/" in f"/{source.path}" else ""
    variables: dict[str, list[str]] = {}
    for found in matches(parse(source.data, grammar), grammar, QUERY):
        node = found["node"][0]
        target = node.child_by_field_name("left") if node.type == "assignment" else node
        if target is not None and target.type == "identifier":
            variables[text_of(target)] = _values(node.child_by_field_name("right"), variables)
            continue
        key = _key(target) if target is not None and target.type == "call" else ""
        if not key:
            continue
        given = arguments(node)
        if node.type == "assignment":
            values = _values(node.child_by_field_name("right"), variables)
        elif key == "gem" and given and whole(given[0]):
            yield Dependency(ECOSYSTEM, whole(given[0]), source.path, line_of(node), "runtime")
            continue
        else:
            values = _values(given[0], variables) if key == "cache_store" and given else []
        for value in dict.fromkeys(values):
            yield Fact("setting", f"rails.{key}", source.path, line_of(node), "ruby", value, purpose=purpose)


def _key(node: Node) -> str:
    """Return ``active_record.schema_format`` for ``config.active_record.schema_format``, '' for anything but a setting.

    ``ActionController::Base.cache_store`` and ``Rails.cache`` are ``cache_store``.
    """
    if constant(node.child_by_field_name("receiver")) in _HOLDERS:
        return "cache_store" if text_of(node.child_by_field_name("method")) in ("cache_store", "cache") else ""
    parts: list[str] = []
    current: Node | None = node
    while current is not None and current.type == "call":
        name = text_of(current.child_by_field_name("method"))
        if name == "config":
            return ".".join(reversed(parts))
        parts.append(name)
        current = current.child_by_field_name("receiver")
    return ".".join(reversed(parts)) if current is not None and text_of(current) == "config" else ""


def _values(node: Node | None, variables: dict[str, list[str]], depth: int = 0) -> list[str]:
    """Return the literals that a value may be: those of all branches of a condition, the first item of a list."""
    if node is None or depth > 8:
        return []
    if node.type == "identifier":
        return variables.get(text_of(node), [])
    text = literal(node) or constant(node)
    if text or node.type in ("true", "false", "integer"):
        return [text or text_of(node)]
    if node.type in ("array", "right_assignment_list"):
        return _values(node.named_children[0], variables, depth + 1) if node.named_children else []
    if node.type == "splat_argument":
        return _values(node.named_children[0], variables, depth + 1) if node.named_children else []
    if node.type == "call":
        return _made(node, variables, depth)
    if node.type in _BRANCHES:
        asked = [node.child_by_field_name(name) for name in _ASKED]
        return [v for child in node.named_children if child not in asked for v in _values(child, variables, depth + 1)]
    return []


def _made(call: Node, variables: dict[str, list[str]], depth: int) -> list[str]:
    """Return the values that a call creates: the class of a new instance, or the store that is looked up by name."""
    name, given = text_of(call.child_by_field_name("method")), arguments(call)
    if name == "new":
        return [constant(call.child_by_field_name("receiver"))]
    return _values(given[0], variables, depth + 1) if name == "lookup_store" and given else []
