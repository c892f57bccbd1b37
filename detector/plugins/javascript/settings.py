"""Reads the settings files of JavaScript tools, as settings with the tool's name: ``knex.client``, ``typeorm.type``.

The files are programs or JSON. Of both, only the text values of a few keys are read, anywhere in the file. A part of
the file that is named after an environment has its purpose.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from detector.observations import Fact, Observation, Purpose
from detector.plugins.api import Project, Source
from detector.plugins.formats import Lines, load_json
from detector.plugins.javascript import facts
from detector.plugins.javascript.expressions import literal
from detector.plugins.javascript.workspaces import telling
from detector.plugins.parse import matches, parse
from detector.plugins.purposes import purpose_of_program, purpose_of_words
from detector.plugins.syntax import around, line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_PAIRS = "(pair) @pair"

Found = tuple[tuple[str, ...], str, int]
"""The keys that lead to a setting, its text, its line."""


def read(tool: str, keys: Collection[str], source: Source, _: Project) -> Iterator[Observation]:
    """The settings of one tool, those of some keys."""
    from_file = _from_json if source.name.endswith(".json") else _from_program
    return (_setting(tool, path, value, source.path, line) for path, value, line in from_file(source, keys))


def _from_json(source: Source, keys: Collection[str]) -> Iterator[Found]:
    data, lines = load_json(source, comments=True)
    for part in data if isinstance(data, list) else [data]:
        for path, value in telling(part, keys):
            yield path, value, lines.of(f'"{path[-1]}"', after=_line_of(lines, path[:-1]))


def _line_of(lines: Lines, path: tuple[str, ...]) -> int:
    line = 0
    for key in path:
        line = lines.of(f'"{key}"', after=line)
    return line


def _from_program(source: Source, keys: Collection[str]) -> Iterator[Found]:
    grammar = facts.typescript if source.name.endswith(("ts", "mts", "cts")) else facts.javascript
    for found in matches(parse(source.data, grammar), grammar, _PAIRS):
        pair = found["pair"][0]
        key = _key(pair)
        value = literal(pair.child_by_field_name("value")) if key in keys else ""
        if value:
            yield (*_above(pair), key), value, line_of(pair)


def _setting(tool: str, path: tuple[str, ...], value: str, file: str, line: int) -> Fact:
    purpose: Purpose = next((p for key in path if (p := purpose_of_words(key))), "") or purpose_of_program(file)
    return Fact("setting", f"{tool}.{path[-1]}", file, line, value=value, purpose=purpose)


def _key(pair: Node) -> str:
    key = pair.child_by_field_name("key")
    return literal(key) if key is not None and key.type == "string" else text_of(key)


def _above(pair: Node) -> tuple[str, ...]:
    """Return the keys of the objects around a pair, the outermost first."""
    keys = (_key(above) for above in around(pair) if above.type == "pair")
    return tuple(reversed([*islice(keys, 10)]))
