"""Patterns on paths, and the facts that a path alone states."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick

from detector.model import Fact


def path_pattern(pattern: str) -> str:
    """A shell pattern as a regular expression over whole paths. Without a slash it is the file's name at any depth;
    ``**/`` is any depth, ``*`` anything but a slash."""
    anchored = pattern if "/" in pattern else f"**/{pattern}"
    expression = ""
    for part in re.split(r"(\*\*/|\*\*|\*|\?)", anchored):
        expression += {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(part, re.escape(part))
    return expression


class PathFacts:
    """Finds the paths that ``file`` signals speak of. One search over a path tells which patterns are worth trying:
    those whose longest literal part it holds."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._by_literal: dict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
        for pattern in patterns:
            longest = max(re.split(r"[*?]+", pattern), key=len).strip("/")
            self._by_literal[longest].append((pattern, re.compile(path_pattern(pattern))))
        self._literals = list(self._by_literal)
        self._search = AhoCorasick(self._literals)

    def of(self, path: str) -> Iterator[Fact]:
        """The facts of one path: ``name`` is the pattern, ``symbol`` the file's own name."""
        for number in sorted({found[0] for found in self._search.find_matches_as_indexes(path, overlapping=True)}):
            for pattern, expression in self._by_literal[self._literals[number]]:
                if expression.fullmatch(path):
                    yield Fact("file", pattern, path, 1, symbol=path.rpartition("/")[2])
