"""Settings as flat lists of (dotted key, text, line): YAML documents, properties, JSON, INI.

Values are not changed; ``values`` decides what becomes a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from detector.plugins.api import Source
from detector.plugins.formats import Lines, load_json
from detector.plugins.yaml_text import Leaf, yaml_leaves

Entry = tuple[str, str, int]
"""Dotted key, text of the value, line."""

_SEPARATOR = re.compile(r"^(?:---|#---|!---)(?:\s.*)?$")


def documents(text: str) -> Iterator[tuple[str, int]]:
    """Yield the documents of a multi-document file, each with the number of lines before it."""
    rows, start = text.replace("\r\n", "\n").split("\n"), 0
    for number, row in enumerate(rows):
        if _SEPARATOR.match(row):
            if number > start:
                yield "\n".join(rows[start:number]), start
            start = number + 1
    yield "\n".join(rows[start:]), start


def yaml_entries(text: str, before: int = 0) -> Iterator[Entry]:
    """Yield the scalars of YAML text, with list positions left out of the keys."""
    for path, value, line in yaml_leaves(text):
        yield ".".join(part for part in path if not part.isdigit()), value, line + before


_PROPERTY = re.compile(r"\s*((?:\\.|[^\s=:\\])+)\s*[=:\s]\s*(.*)", re.DOTALL)


def properties(text: str, before: int = 0) -> Iterator[Entry]:
    """Yield Java properties: ``#`` and ``!`` start comments, a backslash at the end continues the line."""
    rows = text.replace("\r\n", "\n").split("\n")
    number = 0
    while number < len(rows):
        start, row = number, rows[number]
        number += 1
        if row.lstrip()[:1] in ("#", "!", ""):
            continue
        while row.endswith("\\") and number < len(rows):
            row = row[:-1] + rows[number].lstrip()
            number += 1
        found = _PROPERTY.fullmatch(row)
        if found:
            yield re.sub(r"\\(.)", r"\1", found[1]), re.sub(r"\\([:=#! ])", r"\1", found[2]).strip(), start + 1 + before


_SET = re.compile(r"([^=:]+)(?:=|:(?=\s))")


def ini(text: str) -> Iterator[Entry]:
    """Yield INI settings as ``section.key``, assigned with ``=`` or ``:``. ``#`` and ``;`` start comments; indented
    lines, which continue a value, are ignored."""
    section = ""
    for number, row in enumerate(text.splitlines(), 1):
        bare = row.strip()
        if bare.startswith("[") and "]" in bare:
            section = bare[1 : bare.index("]")].strip()
        elif bare and bare[0] not in "#;" and row[:1] not in (" ", "\t"):
            found = _SET.match(bare)
            if found:
                key, value = found[1].strip(), bare[found.end() :].strip().strip("\"'")
                yield f"{section}.{key}" if section else key, value, number


def json_leaves(source: Source) -> Iterator[Leaf]:
    """Yield the strings, numbers and booleans of a JSON document with the keys that lead to them."""
    data, lines = load_json(source, comments=True)
    yield from _json(data, (), lines, [1])


def _json(value: Any, path: tuple[str, ...], lines: Lines, at: list[int]) -> Iterator[Leaf]:
    if isinstance(value, dict):
        for key, child in value.items():
            at[0] = lines.of(f'"{key}"', after=at[0] - 1)
            yield from _json(child, (*path, str(key)), lines, at)
    elif isinstance(value, list):
        for number, child in enumerate(value):
            if isinstance(child, str):
                at[0] = lines.of(f'"{child}"', after=at[0] - 1)
            yield from _json(child, (*path, str(number)), lines, at)
    elif value is not None:
        yield path, str(value).lower() if isinstance(value, bool) else str(value), at[0]
