"""Pieces of shell scripts: the simple commands between operators, each with its own line.

Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_10 (lists, pipelines).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 20_000
"""Maximum number of characters of a script that are divided."""
CONTINUED = "\r"
"""Stands for the end of a line that the next one continues: white space to all that divides a text into words."""
_BETWEEN = re.compile(r"&&|\|\||[;|\n`]|\$\(|\s&\s")
_QUOTED = re.compile(rf"{_BETWEEN.pattern}|[\"'()]")


def pieces(text: str, line: int = 1, *, quoted: bool = False) -> Iterator[tuple[str, int]]:
    r"""Yield the commands of a script, each with the line on which it begins. Comments that take a whole line are left
    out.

    ``line``: that of the first character. ``quoted``: commands in quotes and parentheses are pieces too
    (``sh -c "migrate && serve"``); for what only names what it runs, such as a path.
    """
    for row, number in rows(text[:LONGEST], line):
        at = number
        for piece in (_QUOTED if quoted else _BETWEEN).split(row):
            yield piece, at + piece[: len(piece) - len(piece.lstrip())].count(CONTINUED)
            at += piece.count(CONTINUED)


def rows(text: str, line: int = 1) -> Iterator[tuple[str, int]]:
    r"""Yield the lines of a script that are no comments, each with its number; a line that ends with ``\`` is one with
    the next."""
    for row in text.replace("\r\n", "\n").replace("\\\n", CONTINUED).split("\n"):
        if not row.lstrip().startswith("#"):
            yield row, line
        line += 1 + row.count(CONTINUED)
