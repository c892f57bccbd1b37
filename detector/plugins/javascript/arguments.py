"""Finds the first argument of a call.

Examples: ``req.body`` of ``schema.parse(req.body)``, ``req.query`` of ``validate({...req.query})``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.plugins.javascript.expressions import Scope
from detector.plugins.javascript.modules import is_first_party

if TYPE_CHECKING:
    from tree_sitter import Node

_FUNCTIONS = ("arrow_function", "function_expression", "array")


def given_to(call: Node, scope: Scope) -> tuple[str, str]:
    """Return the name of the first argument of a call, and the full name it resolves to in the repository.

    - The argument is a name or a call; of an object, its first such value counts.
    - The second item is '' unless another file may define the name: of the repository, or of a package, which may be
      one of the repository too. The linking step then looks it up, since the name of a variable alone is weaker
      evidence.
    """
    arguments = call.child_by_field_name("arguments")
    first = arguments.named_children[0] if arguments is not None and arguments.named_children else None
    if first is not None and first.type == "object":
        first = next((value for value in _values(first) if scope.called(value)), None)
    if first is None or first.type in _FUNCTIONS:
        return "", ""
    if first.type in ("ternary_expression", "binary_expression"):
        first = first.child_by_field_name("alternative") or first.child_by_field_name("right")
    name = scope.called(first)
    head, rest = scope.root(first)
    if not is_first_party(name):
        return name, name if "." in name and scope.knows(head) else ""
    return ".".join([head, *rest]), name


def _values(object_: Node) -> Iterator[Node | None]:
    """Yield the values of an object, and what is spread into it."""
    for child in object_.named_children:
        if child.type == "pair":
            value = child.child_by_field_name("value")
            if value is not None and value.type not in (*_FUNCTIONS, "object"):
                yield value
        elif child.type == "spread_element" and child.named_children:
            yield child.named_children[0]
