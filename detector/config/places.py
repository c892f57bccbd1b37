"""Positions in a YAML text: lines, columns, and where to insert a new line."""

from __future__ import annotations

import re

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


def newline(text: str) -> str:
    """Return the line break that the text uses."""
    return "\r\n" if "\r\n" in text else "\n"


def line_start(text: str, index: int) -> int:
    """Return the index of the first character of the line at ``index``."""
    return max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1


def line_end(text: str, index: int) -> int:
    """Return the index after the line break that ends this line, or the end of the text."""
    if index and index == line_start(text, index):
        return index
    found = _LINE.match(text, index)
    return found.end() if found else index


def column(text: str, index: int) -> int:
    """Return the number of characters before this index in its line."""
    return len(text[line_start(text, index) : index].lstrip("\ufeff"))


def alone(text: str, index: int) -> bool:
    """Return whether only spaces precede this index in its line."""
    return not text[line_start(text, index) : index].strip(" \ufeff")


def put(text: str, index: int, lines: str) -> str:
    """Insert whole lines. A file without a final line break remains without one."""
    if index and text[index - 1] not in "\r\n\ufeff":
        end = newline(text)
        return text[:index] + end + lines.removesuffix(end) + text[index:]
    return text[:index] + lines + text[index:]


def behind(text: str, index: int, column: int) -> int:
    """Return the start of the line after a value and after comments indented deeper than ``column``, which belong to
    it."""
    place = line_end(text, index)
    while (line := _LINE.match(text, place)) and line.group().lstrip(" ").startswith("#"):
        if len(line.group()) - len(line.group().lstrip(" ")) <= column:
            break
        place = line.end()
    return place


def above(text: str, index: int, column: int) -> int:
    """Return the start of a line, or of the comment directly above it that belongs to it."""
    place = line_start(text, index)
    while place > 1:
        before = line_start(text, place - (2 if text[place - 2 : place] == "\r\n" else 1))
        line = text[before:place]
        if not line.lstrip(" ").startswith("#") or len(line) - len(line.lstrip(" ")) < column:
            break
        place = before
    return place or (1 if text.startswith("\ufeff") else 0)
