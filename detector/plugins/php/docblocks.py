r"""Reads annotations in doc comments (``@ORM\Entity(repositoryClass="…")``) with a small tokenizer.

Sources: https://www.doctrine-project.org/projects/doctrine-annotations/en/2.0/custom.html; the headers of plugins and
themes, https://developer.wordpress.org/plugins/plugin-basics/header-requirements/.
"""

from __future__ import annotations

from collections.abc import Iterator

_BEFORE = frozenset(" \t\r\n*({,=")
"""Characters that may precede an annotation."""
_HEADERS = ("Plugin Name", "Theme Name")


def tags(comment: str) -> Iterator[tuple[str, str, int]]:
    """Yield (name as written, first argument if a string, lines below the start of the comment) of each annotation."""
    position = comment.find("@")
    while position >= 0:
        end = position + 1
        while end < len(comment) and (comment[end].isalnum() or comment[end] in "_\\"):
            end += 1
        name = comment[position + 1 : end]
        if name and (position == 0 or comment[position - 1] in _BEFORE):
            yield name, _argument(comment, end), comment.count("\n", 0, position)
        position = comment.find("@", max(end, position + 1))


def var_type(comment: str) -> str:
    """Return the first class that ``@var`` names, '' if there is none: ``@var Client|null``."""
    _, found, rest = comment.partition("@var ")
    if not found:
        return ""
    written = rest.lstrip(" ").partition("\n")[0].partition(" ")[0].partition("|")[0].lstrip("?")
    return written if written.replace("\\", "").replace("_", "").isalnum() else ""


def _argument(comment: str, position: int) -> str:
    """Return the first argument if it is a string in double quotes, '' otherwise."""
    if comment[position : position + 1] != "(":
        return ""
    rest = comment[position + 1 : position + 400].lstrip(" \t\r\n*")
    if not rest.startswith('"'):
        return ""
    value, quote, _ = rest[1:].partition('"')
    return value if quote and "\n" not in value else ""


def headers(comment: str) -> Iterator[tuple[str, str, int]]:
    """Yield the header of a WordPress plugin or theme: ('Plugin Name', its name, lines below the start)."""
    for number, line in enumerate(comment.splitlines()):
        key, colon, value = line.strip(" \t/*#").partition(":")
        if colon and key in _HEADERS and value.strip():
            yield key, value.strip(), number
