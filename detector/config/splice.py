"""Inserts, replaces and removes values in a YAML text, in block and in flow style."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from detector.config import places
from detector.config.node import Node, Plain
from detector.config.values import block, flow, item, scalar

_ORDER = (
    ("version", "project", "techStack", "constraints"),
    ("mode", "autoDetect", "frontend", "backend", "database", "components", "testing", "deployment"),
    ("framework", "language", "apiStyle", "validation"),
    ("primary", "orm", "cache", "migrations"),
    ("path", "kind", "backend", "database"),
)  # the canonical order of keys: of a file, of techStack, and of each section

_PROPERTIES = re.compile(r"(?:[&!][^\s,\[\]{}]*(?:\s+|$))*")
_HEADER = re.compile(r"[|>][0-9+-]*")


def append_block(text: str, value: Plain) -> str:
    """Append a mapping to a file that is empty or contains only comments."""
    assert isinstance(value, dict)
    return places.put(text, len(text), block(value, 0, 2, places.newline(text)))


def replace(text: str, node: Node, value: Plain) -> str:
    """Replace a scalar by another one. Quotes, anchor and tag of the old one remain."""
    if node.target is not None:
        return text[: node.start] + scalar(value) + text[node.end :]
    if node.empty:
        colon = "" if text[node.start - 1 : node.start] == ":" else ":"
        return text[: node.start] + colon + " " + scalar(value) + text[node.start :]
    skipped = _PROPERTIES.match(text, node.start, node.end)
    start = skipped.end() if skipped else node.start
    if node.style in ("|", ">"):
        header = _HEADER.match(text, start)
        behind = header.end() if header else start
        line = re.compile(r"[^\r\n]*").match(text, behind)
        kept = line.group() if line else ""
        tail = "" if text[node.end - 1] not in "\r\n" else places.newline(text)
        return text[:start] + scalar(value) + kept + tail + text[node.end :]
    lead = " " if start == node.end and text[start - 1] not in " \t\r\n" else ""
    return text[:start] + lead + scalar(value, node.style) + text[node.end :]


def fill(text: str, node: Node, parent: Node, value: Plain) -> str:
    """Set the value of an empty key to a mapping or a list. Comments remain."""
    if isinstance(value, list) and "#" in text[node.start : node.end]:
        return append_items(text, node, value)
    if isinstance(value, list) and not parent.real.flow and not node.empty:
        text = text[: node.start].rstrip(" ") + text[node.end :]  # [], ~
        return _below(text, node, parent, value)
    if parent.real.flow or not node.empty:
        lead = "" if not node.empty else " " if text[node.start - 1] == ":" else ": "
        return text[: node.start] + lead + flow(value) + text[node.end :]
    return _below(text, node, parent, value)


def _below(text: str, node: Node, parent: Node, value: Plain) -> str:
    """Insert a mapping or a list as a block below its key, which has no value, and the comments below that."""
    key = next(k for k, v in parent.real.pairs if v is node)
    column, newline = places.column(text, key.start), places.newline(text)
    if isinstance(value, list):
        lines = "".join(item(one, column + 2, 2, newline) for one in value)
    else:
        assert isinstance(value, dict)
        lines = block(value, column + 2, 2, newline)
    return places.put(text, places.behind(text, key.end, column), lines)


def insert(text: str, node: Node, key: str, value: Plain) -> str:
    """Add a key to a mapping: after the key that precedes it in the canonical order, else before the one that follows
    it, else at the end."""
    if node.real.flow:
        return _insert_flow(text, node, key, value)
    pairs = node.real.pairs
    before, after = _neighbours(node, key)
    column = places.column(text, pairs[0][0].start)
    newline = places.newline(text)
    lines = block({key: value}, column, 2, newline)
    if before is None and after is not None and places.alone(text, after[0].start):
        spaced = newline if _spaced(text, node) else ""
        return places.put(text, places.above(text, after[0].start, column), lines + spaced)
    last = before or pairs[-1]
    spaced = newline if isinstance(value, dict | list) and _spaced(text, node) else ""
    return places.put(text, places.behind(text, max(last[0].end, last[1].end), column), spaced + lines)


def _neighbours(node: Node, key: str) -> tuple[tuple[Node, Node] | None, tuple[Node, Node] | None]:
    """Return the nearest existing keys before and after a new one in the canonical order."""
    names = [k.text for k, _ in node.real.pairs]
    order = next((o for o in _ORDER if key in o and any(n in o for n in names)), ())
    if not order:
        return None, None
    place = order.index(key)
    before = max((n for n in names if n in order[:place]), key=order.index, default=None)
    after = min((n for n in names if n in order[place:]), key=order.index, default=None)
    return (node.own(before) if before else None), (node.own(after) if after else None)


def _spaced(text: str, node: Node) -> bool:
    """Return whether empty lines separate the keys of this mapping."""
    pairs = node.real.pairs
    gaps = [text[a[1].end : b[0].start] for a, b in pairwise(pairs)]
    return any(re.search(r"\n[ \t]*\r?\n", gap) for gap in gaps)


def _insert_flow(text: str, node: Node, key: str, value: Plain) -> str:
    pairs = node.real.pairs
    style = '"' if pairs and pairs[0][0].style == '"' else ""
    entry = f"{scalar(key, style)}: {flow(value, style)}"
    if not pairs:
        place = text.index("{", node.start) + 1
        return text[:place] + entry + text[place:]
    before, after = _neighbours(node, key)
    if before is None and after is not None:
        return text[: after[0].start] + entry + ", " + text[after[0].start :]
    last = before or pairs[-1]
    place = max(last[0].end, last[1].end)
    return text[:place] + ", " + entry + text[place:]


def remove(text: str, node: Node, parts: Collection[str | int]) -> str:
    """Remove keys of a mapping, or entries of a list, each with its line."""
    spans = [(k.start, max(k.end, v.end)) for k, v in node.real.pairs]
    spans = spans or [(e.start, e.end) for e in node.real.elements]
    names = [k.text for k, _ in node.real.pairs]
    last = True  # no later entry remains
    gone = {part if isinstance(part, int) else names.index(part) for part in parts}
    for place in reversed(range(len(spans))):
        start, end = spans[place]
        if place not in gone:
            last = False
        elif not node.real.flow:
            first = text.rindex("-", 0, start) if node.real.kind == "list" else start
            text = text[: places.line_start(text, first)] + text[places.line_end(text, end) :]
        elif last:
            text = text[: spans[place - 1][1] if place else start] + text[end:]
        else:
            comma = re.compile(r"\s*,[ \t]*").match(text, end)
            text = text[:start] + text[comma.end() if comma else end :]
    return text


def append_items(text: str, node: Node, values: list[Plain]) -> str:
    """Append entries to a list."""
    elements = node.real.elements
    if node.real.flow:
        place = elements[-1].end if elements else text.index("[", node.start) + 1
        return text[:place] + (", " if elements else "") + ", ".join(flow(value) for value in values) + text[place:]
    column, newline = places.column(text, text.rindex("-", 0, elements[0].start)), places.newline(text)
    place = places.behind(text, elements[-1].end, column)
    return places.put(text, place, "".join(item(value, column, 2, newline) for value in values))
