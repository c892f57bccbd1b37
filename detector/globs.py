"""Patterns in which ``*`` matches any characters, compared without regular expressions.

A run needs hundreds of them, most only once; compiling each would cost more than all the comparisons.
"""

from __future__ import annotations

from functools import lru_cache


def fits(pattern: str, name: str) -> bool:
    """Return whether a name matches a pattern as a whole, in linear time for each part of the pattern."""
    first, middle, last = _parts(pattern)
    if last is None:
        return name == first
    if not name.startswith(first) or not name.endswith(last) or len(name) < len(first) + len(last):
        return False
    at, end = len(first), len(name) - len(last)
    for part in middle:
        found = name.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


@lru_cache(maxsize=20_000)
def _parts(pattern: str) -> tuple[str, list[str], str | None]:
    """Return the text before the first star, the texts between stars, and the text after the last one (None without a
    star)."""
    first, *rest = pattern.split("*")
    return (first, rest[:-1], rest[-1]) if rest else (first, [], None)
