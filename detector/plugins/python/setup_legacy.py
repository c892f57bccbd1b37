"""Reads a ``setup.py`` that Python 3's ``ast`` cannot parse, such as one for Python 2, from its tree-sitter tree.

The tree-sitter parser recovers from syntax errors.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name

from detector.observations import Observation, Package, Scope, Warning
from detector.plugins.api import Source
from detector.plugins.parse import parse
from detector.plugins.python.facts import grammar
from detector.plugins.python.nodes import string_value
from detector.plugins.python.requirements import required
from detector.plugins.python.setup_files import LISTS
from detector.plugins.syntax import line_of, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node


def read_python2(source: Source, line: int) -> Iterator[Observation]:
    """Yield what the literal arguments of ``setup()`` declare, or a warning if there are none.

    ``line`` is the line of the syntax error, for the warning.
    """
    found = False
    for node in walk(parse(source.data, grammar)):
        if node.type == "keyword_argument":
            key, value = text_of(node.child_by_field_name("name")), node.child_by_field_name("value")
            if value is None or (key != "name" and key not in LISTS):
                continue
            found = True
            if key == "name":
                name = canonicalize_name(string_value(value)) if string_value(value) else ""
                yield Package("pypi", name, source.path, source.folder, line=line_of(node))
            else:
                yield from _dependencies(value, source, LISTS[key])
    if not found:
        yield Warning(source.path, "not Python that can be parsed", line)


def _dependencies(value: Node, source: Source, scope: Scope) -> Iterator[Observation]:
    for node in walk(value):
        if node.type == "string":
            yield from required(string_value(node), source.path, line_of(node), scope)
