"""Reads ``schema.prisma``: the database of the data source, and the models.

The format consists of lines and blocks (https://www.prisma.io/docs/orm/reference/prisma-schema-reference); only the
head of each block and the ``provider`` lines are read.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Fact, Observation
from detector.plugins.api import Project, Source

_BLOCKS = ("datasource", "generator", "model", "enum", "type", "view")


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings ``prisma.datasource.provider`` and ``prisma.generator.provider``, and each model.

    A model is a fact ``prisma.model``.
    """
    block = ""
    for number, raw in enumerate(source.text.splitlines(), 1):
        words = _tokens(raw)
        if len(words) >= 3 and words[0] in _BLOCKS and words[2] == "{":
            block = words[0]
            if block == "model":
                yield Fact("resource", "prisma.model", source.path, number, symbol=words[1])
        elif words[:1] == ["}"]:
            block = ""
        elif block in ("datasource", "generator") and len(words) >= 3 and words[:2] == ["provider", "="]:
            for value in (w[1:-1] for w in words[2:] if w.startswith('"')):
                yield Fact("setting", f"prisma.{block}.provider", source.path, number, value=value)


def _tokens(line: str) -> list[str]:
    """Return the words, quoted texts and signs of a line, without its comment."""
    found: list[str] = []
    position = 0
    while position < len(line):
        char = line[position]
        if line.startswith("//", position):
            break
        if char == '"':
            end = line.find('"', position + 1)
            end = len(line) if end < 0 else end + 1
            found.append(line[position:end])
        elif char.isspace():
            end = position + 1
        elif char.isalnum() or char == "_":
            end = position
            while end < len(line) and (line[end].isalnum() or line[end] in "_-."):
                end += 1
            found.append(line[position:end])
        else:
            end = position + 1
            found.append(char)
        position = end
    return found
