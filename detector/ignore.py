"""The patterns of .gitignore files, without those that could be used to keep the matcher busy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from pathspec import GitIgnoreSpec

LONGEST = 500
"""Longest pattern, in characters."""
STARS = 3
"""Most stars in one name of a pattern, and most ``**`` in a pattern: each further one multiplies the ways to match."""

_STARS = re.compile(r"\*+")


class Ignore(NamedTuple):
    """The patterns of one .gitignore, the folder they hold for (with its slash), and why some are not used."""

    folder: str
    spec: GitIgnoreSpec
    problem: str = ""


def patterns(folder: str, lines: Iterable[str], most: int) -> Ignore:
    """The patterns of the lines of a .gitignore. At most ``most`` are used. Raises nothing."""
    stripped = (line.strip("\r\n") for line in lines)
    listed = [line for line in stripped if line.strip() and not line.startswith("#")]
    usable = [line for line in listed if _tame(line)][:most]
    problem = f"{len(listed) - len(usable)} of its patterns are not used" if len(usable) < len(listed) else ""
    try:
        return Ignore(folder, GitIgnoreSpec.from_lines(usable), problem)
    except ValueError:  # one of them is no pattern: find out which ones are
        kept = [line for line in usable if _is_pattern(line)]
        return Ignore(folder, GitIgnoreSpec.from_lines(kept), f"{len(listed) - len(kept)} of its patterns are not used")


def _tame(pattern: str) -> bool:
    """Whether a pattern is matched in a time that its length bounds."""
    if len(pattern) > LONGEST or pattern.count("**") > STARS:
        return False
    return all(len(_STARS.findall(name)) <= STARS for name in pattern.split("/"))


def _is_pattern(line: str) -> bool:
    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
