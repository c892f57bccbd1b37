"""Recognises interfaces that a framework implements to call another service.

The route annotations on their methods are not routes of this program.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.plugins.jvm.conventions import conventions
from detector.plugins.jvm.names import FileNames
from detector.plugins.syntax import around, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_TYPES = ("interface_declaration", "class_declaration")
_CLIMB = 12
"""Maximum number of nodes from an annotation of a parameter up to the interface."""


def calls_another(node: Node, names: FileNames) -> bool:
    """Return whether an annotation is on or in a type that is marked as the client of another service.

    For files of Java, Groovy or Kotlin.
    """
    if conventions().clients.isdisjoint(names.bound.values()):
        return False
    types = (above for above in around(node, _CLIMB) if above.type in _TYPES)
    return any(not conventions().clients.isdisjoint(_marks(type_, names)) for type_ in types)


def _marks(type_: Node, names: FileNames) -> Iterator[str]:
    """Yield the full names of the annotations of a type."""
    for modifiers in type_.named_children:
        for annotation in modifiers.named_children if modifiers.type == "modifiers" else ():
            yield names.resolve(text_of(annotation).lstrip("@").partition("(")[0].strip())
