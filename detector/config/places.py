"""Places in a YAML text: lines, columns, and where a new line goes."""

from __future__ import annotations

import re

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


def newline(text: str) -> str:
    """The line break that this text uses."""
    return "\r\n" if "\r\n" in text else "\n"


def line_start(text: str, index: int) -> int:
    """The place of the first character of this line."""
    return max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1


def line_end(text: str, index: int) -> int:
    """The place behind the line break that ends this line (or the end of the text)."""
    if index and index == line_start(text, index):
        return index
    found = _LINE.match(text, index)
    return found.end() if found else index


def column(text: str, index: int) -> int:
    """How many characters stand before this place in its line."""
    return len(text[line_start(text, index) : index].lstrip("\ufeff"))


def alone(text: str, index: int) -> bool:
    """Nothing but spaces stands before this place in its line."""
    return not text[line_start(text, index) : index].strip(" \ufeff")


def put(text: str, index: int, lines: str) -> str:
    """Insert whole lines; at the end of a file without a last line break it stays without one."""
    if index and text[index - 1] not in "\r\n\ufeff":
        end = newline(text)
        return text[:index] + end + lines.removesuffix(end) + text[index:]
    return text[:index] + lines + text[index:]


def behind(text: str, index: int, column: int) -> int:
    """The start of the line after a value, and after the comments that are indented as deeply as the
    value."""
    place = line_end(text, index)
    while (line := _LINE.match(text, place)) and line.group().lstrip(" ").startswith("#"):
        if len(line.group()) - len(line.group().lstrip(" ")) <= column:
            break
        place = line.end()
    return place


def above(text: str, index: int, column: int) -> int:
    """The start of a line, or of the comment that stands directly above it and belongs to it."""
    place = line_start(text, index)
    while place > 1:
        before = line_start(text, place - (2 if text[place - 2 : place] == "\r\n" else 1))
        line = text[before:place]
        if not line.lstrip(" ").startswith("#") or len(line) - len(line.lstrip(" ")) < column:
            break
        place = before
    return place or (1 if text.startswith("\ufeff") else 0)
