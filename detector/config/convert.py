"""Converts the nodes of ruamel.yaml into ``Node``: with exact ends, aliases as nodes of their own, and a size limit."""

from __future__ import annotations

import re
from typing import Any

from detector.config.node import Node
from detector.errors import ConfigError

MAX_NODES = 200_000
MAX_DEPTH = 100

_BREAK = re.compile(r"\r\n|\r|\n")


def line_at(text: str, index: int) -> int:
    """Return the line, counted from 1, of an index of a text with any kind of line breaks."""
    return len(_BREAK.findall(text, 0, index)) + 1


class Converter:
    """Converts the nodes of one file; call ``convert`` with its root."""

    def __init__(self, text: str, path: str) -> None:
        self.text, self.path = text, path
        self.known: dict[int, Node] = {}
        self.open: set[int] = set()

    def convert(self, node: Any, cursor: int) -> Node:
        """Convert a node that is located after the index ``cursor``."""
        if id(node) in self.open:
            raise self._error("an anchor contains itself", cursor, "remove the alias")
        if id(node) in self.known:
            return self._alias(node.anchor, self.known[id(node)], cursor)
        self.open.add(id(node))
        start, end = node.start_mark.index, node.end_mark.index
        if start == end:  # the composer places an empty value where it detects that it is empty
            start = end = min(cursor, start)
        tag = str(node.tag)
        if node.id == "mapping":
            made = self._map(node, Node("map", tag, start, end, flow=bool(node.flow_style)))
        elif node.id == "sequence":
            made = self._list(node, Node("list", tag, start, end, flow=bool(node.flow_style)))
        else:
            end = self._scalar_end(node.style or "", start, end)
            made = Node("scalar", tag, start, end, text=node.value, style=node.style or "")
        self.open.discard(id(node))
        self.known[id(node)] = made
        if made.depth > MAX_DEPTH:
            raise self._error("is nested too deeply", start, "make it flatter")
        if made.size > MAX_NODES:
            raise self._error("aliases multiply this beyond measure", start, "write it out without aliases")
        return made

    def _alias(self, name: str, target: Node, cursor: int) -> Node:
        gap = re.compile(r"(?:[\s:,?\-]|#[^\r\n]*)*(\*" + re.escape(name) + ")")
        found = gap.match(self.text, cursor)
        start, end = found.span(1) if found else (cursor, cursor)
        return Node(target.kind, target.tag, start, end, target=target, size=target.size, depth=target.depth)

    def _map(self, node: Any, made: Node) -> Node:
        cursor = made.start
        seen: dict[str, int] = {}
        for key, value in node.value:
            k = self.convert(key, cursor)
            name = f"{k.tag} {k.plain()}" if k.real.kind == "scalar" else f"{k.start}"  # no known key is a map
            if name in seen:
                first = line_at(self.text, seen[name])
                raise self._error(f"has the key {k.text!r} twice, first in line {first}", k.start, "keep one")
            seen[name] = k.start
            v = self.convert(value, self._behind_colon(k.end))
            made.pairs.append((k, v))
            made.adopt(k)
            made.adopt(v)
            cursor = max(v.end, k.end)
        if not made.flow:
            made.end = cursor
        return made

    def _list(self, node: Any, made: Node) -> Node:
        cursor = made.start
        for element in node.value:
            item = self.convert(element, cursor)
            made.elements.append(item)
            made.adopt(item)
            cursor = item.end
        if not made.flow:
            made.end = cursor
        return made

    def _behind_colon(self, index: int) -> int:
        colon = re.compile(r"\s*:").match(self.text, index)
        return colon.end() if colon else index

    def _scalar_end(self, style: str, start: int, end: int) -> int:
        """Return the end of a scalar. Block scalars end with their last line; empty lines after it belong to them only
        with ``+``."""
        header = self.text[start:end].splitlines()[0] if style in "|>" and style else ""
        if not header or "+" in header.partition("#")[0]:
            return end
        return start + len(self.text[start:end].rstrip())

    def _error(self, message: str, index: int, remedy: str) -> ConfigError:
        return ConfigError(message, path=self.path, line=line_at(self.text, index), remedy=remedy)
