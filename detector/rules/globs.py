"""Patterns in which ``*`` stands for any characters, compared without regular expressions: a run meets hundreds of them,
most only once, and compiling each would cost more than all the comparing."""

from __future__ import annotations

from functools import lru_cache


def fits(pattern: str, name: str) -> bool:
    """Whether a name fits a pattern as a whole, in time linear in the name for each part of the pattern."""
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
    """What stands before the first star, between stars, and after the last one: None where there is no star."""
    first, *rest = pattern.split("*")
    return (first, rest[:-1], rest[-1]) if rest else (first, [], None)
