"""Settings of Rails as facts: ``config.cache_store = :redis_cache_store`` is the setting ``rails.cache_store``.

Read are ``config/application.rb``, ``config/environments/*.rb`` (whose name tells the purpose) and initializers.
Source: https://guides.rubyonrails.org/configuring.html.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.model import Fact, Observation, Purpose
from detector.plugins.api import Project, Source
from detector.plugins.redact import redact
from detector.plugins.ruby.literals import arguments, constant, grammar, literal
from detector.plugins.syntax import line_of, matches, parse, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

QUERY = "[(assignment) (call)] @node"
_PURPOSES: dict[str, Purpose] = {
    "production.rb": "production",
    "development.rb": "development",
    "test.rb": "test",
}
_BRANCHES = frozenset(("conditional", "if", "unless", "then", "else", "elsif", "parenthesized_statements", "binary"))


def read_rails(source: Source, _: Project) -> Iterator[Observation]:
    """What a configuration file of Rails sets, one fact for each value that it may take."""
    purpose = _PURPOSES.get(source.name, "") if "/environments/" in f"/{source.path}" else ""
    for found in matches(parse(source.data, grammar), grammar, QUERY):
        node = found["node"][0]
        target = node.child_by_field_name("left") if node.type == "assignment" else node
        key = _key(target) if target is not None and target.type == "call" else ""
        if not key:
            continue
        if node.type == "assignment":
            values = _values(node.child_by_field_name("right"))
        else:
            values = _values(arguments(node)[0]) if key == "cache_store" and arguments(node) else []
        for value in dict.fromkeys(values):
            yield Fact("setting", f"rails.{key}", source.path, line_of(node), "ruby", redact(value), purpose=purpose)


def _key(node: Node) -> str:
    """``active_record.schema_format`` for ``config.active_record.schema_format``, '' where it is no setting."""
    parts: list[str] = []
    current: Node | None = node
    while current is not None and current.type == "call":
        name = text_of(current.child_by_field_name("method"))
        if name == "config":
            return ".".join(reversed(parts))
        parts.append(name)
        current = current.child_by_field_name("receiver")
    return ".".join(reversed(parts)) if current is not None and text_of(current) == "config" else ""


def _values(node: Node | None, depth: int = 0) -> list[str]:
    """The literals that a value may be: of both branches of a condition, the first of a list."""
    if node is None or depth > 8:
        return []
    text = literal(node) or constant(node)
    if text or node.type in ("true", "false", "integer"):
        return [text or text_of(node)]
    if node.type in ("array", "right_assignment_list"):
        return _values(node.named_children[0], depth + 1) if node.named_children else []
    if node.type == "call" and text_of(node.child_by_field_name("method")) == "new":
        return [constant(node.child_by_field_name("receiver"))]
    if node.type in _BRANCHES:
        condition = node.child_by_field_name("condition")
        return [v for child in node.named_children if child != condition for v in _values(child, depth + 1)]
    return []
