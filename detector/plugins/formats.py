"""The data formats of manifests and settings, each with its own parser, each bounded, each telling lines.

All functions raise Unreadable (with the line where the parser tells one) for what they cannot make sense of.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from typing import Any

from detector.errors import Unreadable
from detector.plugins.api import Source

MAX_DEPTH = 100
MAX_YAML_NODES = 200_000

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


class Lines:
    """Finds the line of something that a parser without positions has read."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()

    def of(self, *needles: str, after: int = 0) -> int:
        """The first line below line ``after`` that holds all needles; ``after`` (at least 1) where none does."""
        for number in range(after, len(self._lines)):
            line = self._lines[number]
            if all(needle in line for needle in needles):
                return number + 1
        return max(after, 1)

    def section(self, header: str) -> int:
        """The line of a TOML table header or of a JSON key, 0 where there is none."""
        for number, line in enumerate(self._lines, 1):
            if line.strip() == header:
                return number
        return 0

    def within(self, key: str, name: str) -> int:
        """The line of a JSON property ``name`` below the line of the property ``key``."""
        return self.of(f'"{name}"', after=self.of(f'"{key}"'))


def load_toml(source: Source) -> tuple[dict[str, Any], Lines]:
    """A TOML document (https://toml.io/en/v1.0.0) and its lines."""
    text = source.text.replace("\r\n", "\n")
    try:
        return tomllib.loads(text), Lines(text)
    except tomllib.TOMLDecodeError as error:
        line = _number_after(str(error), "line ")
        raise Unreadable(f"not TOML: {error}", line or text.count("\n") + 1) from error
    except RecursionError as error:
        raise Unreadable(f"nested deeper than {MAX_DEPTH} levels") from error


def load_json(source: Source, *, comments: bool = False) -> tuple[Any, Lines]:
    """A JSON document and its lines; ``comments`` allows ``//``, ``/* */`` and trailing commas (JSON with comments)."""
    text = source.text
    try:
        return json.loads(_without_comments(text) if comments else text), Lines(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"not JSON: {error.msg}", error.lineno) from error
    except RecursionError as error:
        raise Unreadable("not JSON that can be read: nested too deep") from error


def mapping(value: object) -> dict[str, Any]:
    """The value where it is a mapping with text keys, an empty one otherwise: manifests hold anything."""
    return {str(k): v for k, v in value.items()} if isinstance(value, dict) else {}


def sequence(value: object) -> list[Any]:
    """The value where it is a list, an empty one otherwise."""
    return value if isinstance(value, list) else []


def string(value: object) -> str:
    """The value where it is text, '' otherwise."""
    return value if isinstance(value, str) else ""


Leaf = tuple[tuple[str, ...], str, int]
"""A scalar of a YAML document: the keys that lead to it (list positions as numbers), its text, its line."""


def yaml_leaves(text: str) -> Iterator[Leaf]:
    """The scalars of all documents of a YAML stream, aliases and merge keys resolved, custom tags left aside.

    Bounded in nodes and depth, so an alias bomb raises Unreadable. A stream that breaks off gives what stands before.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    budget = [MAX_YAML_NODES]
    try:
        while loader.check_node():
            yield from _leaves(loader.get_node(), (), budget)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise Unreadable(f"not YAML: {error.problem or error.context}", mark.line + 1 if mark else 0) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise Unreadable(f"not YAML: {str(error).splitlines()[0]}") from error
    finally:
        loader.dispose()


def _leaves(node: Any, path: tuple[str, ...], budget: list[int]) -> Iterator[Leaf]:
    budget[0] -= 1
    if budget[0] < 0 or len(path) > MAX_DEPTH:
        raise Unreadable(f"over {MAX_YAML_NODES} values or {MAX_DEPTH} levels, aliases expanded", _line(node))
    if node.id == "scalar":
        yield path, node.value, _line(node)
    elif node.id == "sequence":
        for number, child in enumerate(node.value):
            yield from _leaves(child, (*path, str(number)), budget)
    else:
        for key, child in node.value:
            name = key.value if key.id == "scalar" else "?"
            below = path if name == "<<" else (*path, name)
            yield from _leaves(child, below, budget)


def _line(node: Any) -> int:
    return int(node.start_mark.line) + 1


def load_xml(source: Source) -> Any:
    """The root element of an XML document (lxml): ``.sourceline``, ``.iter()``; names keep no name spaces.

    Entities and network are off. What breaks off is recovered where lxml can.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False, remove_comments=True
    )
    try:
        root = etree.fromstring(source.data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", 0) or 0
        raise Unreadable(f"not XML: {getattr(error, 'msg', error)}", line) from error
    for element in root.iter():
        if isinstance(element.tag, str) and "}" in element.tag:
            element.tag = element.tag.rpartition("}")[2]
    return root


def _number_after(text: str, word: str) -> int:
    found = re.search(rf"{word}(\d+)", text)
    return int(found[1]) if found else 0


_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/|,(?=\s*(?://[^\n]*\s*|/\*.*?\*/\s*)*[}\]])', re.DOTALL)


def _without_comments(text: str) -> str:
    """JSON with comments → JSON of the same lines."""

    def keep(found: re.Match[str]) -> str:
        part = found[0]
        return part if part.startswith('"') else re.sub(r"[^\n]", " ", part)

    return _COMMENT.sub(keep, text)
