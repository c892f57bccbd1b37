"""Patterns of .gitignore files, without those that could take the matcher excessive time."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from detector.paths import NameTable

if TYPE_CHECKING:
    from pathspec.pattern import Pattern

LONGEST = 500
"""Maximum length of a pattern, in characters."""
STARS = 3
"""Maximum number of stars in one name of a pattern, and of ``**`` in a pattern: each further one multiplies the ways to
match.

One more star in a name is allowed for paths up to ``SHORT``: GitHub's template for Node.js contains
``report.[0-9]*.[0-9]*.[0-9]*.[0-9]*.json``.
"""
SHORT = 100
"""Maximum length of a path, in characters, that is compared with patterns of ``STARS + 1`` stars."""

_PLAIN = re.compile(r"!?/?(?:(?:[\w.@+#~-]|\*(?!\*\*)|\[\w+\])+/)*(?:[\w.@+#~-]|\*(?!\*\*)|\[\w+\])+/?\s*")
"""Lines that are known to be valid patterns without being compiled."""
_ABOVE = "ps_d"
"""The group in pathspec's expressions that takes part in a match of a folder above the path."""
_STARS = re.compile(r"\*+")
_ANY = re.compile(r"\[[^\]/]*\]|\?|\\[^/]")
_SPECIAL = re.compile(r"[\\\[\]]")


class Ignore(NamedTuple):
    """The patterns of one .gitignore.

    - ``folder``: the folder that they apply to (with a final slash).
    - ``lines``: the patterns; ``tame``: those that long paths are compared with too.
    - ``names``: the last names of the patterns. Only a path that ends in one of them, or is located in a folder that
      matches a pattern, can match. Of a pattern such as ``logs/*``, ``folders`` contains the folder name. Both are None
      if a pattern may match any path.
    - ``problem``: why some patterns are not used.
    - ``root``: the path of the repository's root from ``folder`` (with a final slash), if that is above the root.
    """

    folder: str
    lines: tuple[str, ...]
    tame: tuple[str, ...]
    names: NameTable | None
    folders: NameTable | None
    problem: str = ""
    root: str = ""

    def word(self, path: str, *, inside: bool) -> bool | None:
        """Return whether the patterns ignore a path itself; None if none matches it. Folders end in a slash.

        A pattern that matches a folder above says nothing of the path: git judges each folder on the way down, and a
        path in an ignored one is not asked about. ``inside``: a folder above the path matches a pattern.
        """
        folder, path = path.endswith("/"), (self.root + path[len(self.folder) :]).rstrip("/")
        if not inside and self.names is not None and self.folders is not None:
            above, _, name = path.rpartition("/")
            parent = above.rpartition("/")[2]
            if not self.names.has(name, name) and not self.folders.has(parent, parent):
                return None
        return self._match(path, folder)

    def above(self, levels: int) -> bool | None:
        """Return whether the patterns ignore the folder so many levels above the root (0: the root); None if none
        matches it, or if it is not below their folder."""
        names = self.root.split("/")[:-1]
        return self._match("/".join(names[: len(names) - levels]), True) if len(names) > levels else None

    def _match(self, path: str, folder: bool) -> bool | None:
        for pattern in _spec(self.lines if len(path) <= SHORT else self.tame, folder):
            found = pattern.match_file(path)
            if found is not None and found.match.groupdict().get(_ABOVE) is None:
                return pattern.include
        return None


def lines_of(data: bytes) -> list[str]:
    """Return the lines of a .gitignore. As git does, it leaves out a mark at the start that the file is UTF-8."""
    return data.decode("utf-8-sig", "replace").split("\n")


def patterns(folder: str, lines: Iterable[str], most: int, root: str = "") -> Ignore:
    """Return the patterns of the lines of a .gitignore (see Ignore), at most ``most`` of them. Raises nothing."""
    stripped = (line.strip("\r\n") for line in lines)
    listed = [line for line in stripped if line.strip() and not line.startswith("#")]
    usable = [line for line in listed if _tame(line, STARS + 1) and (_PLAIN.fullmatch(line) or _is_pattern(line))][
        :most
    ]
    problem = f"{len(listed) - len(usable)} of its patterns are not used" if len(usable) < len(listed) else ""
    tame = tuple(line for line in usable if _tame(line, STARS))
    return Ignore(folder, tuple(usable), tame, *_names(usable), problem, root)


@lru_cache(maxsize=128)  # the patterns of 64 files, for files and for folders
def _spec(lines: tuple[str, ...], folder: bool = False) -> tuple[Pattern, ...]:
    """Return the compiled patterns, the last first. Python's warnings about sets such as ``[[a]`` are suppressed.

    ``folder``: for the path of a folder, without its slash. A pattern that ends in a slash then matches the folder
    itself, as well as one without: git compares them in their order (``*``, ``!/src/``), pathspec ranks the ones that
    match a folder above the path lower.
    """
    from pathspec import GitIgnoreSpec

    if folder:
        lines = tuple(re.sub(r"(?<=[^!/])/\s*$", "", line) for line in lines)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        compiled = GitIgnoreSpec.from_lines(lines).patterns
    return tuple(pattern for pattern in reversed(compiled) if pattern.include is not None)


def _names(patterns: list[str]) -> tuple[NameTable | None, NameTable | None]:
    """Return the last names of the patterns, and the folder names of patterns whose last name is only stars.

    Both are None if a pattern may match any path or contains special characters.
    """
    names: list[str] = []
    folders: list[str] = []
    for pattern in patterns:
        loose = _ANY.sub("*", pattern.rstrip().rstrip("/").removeprefix("!"))
        above, _, name = loose.rpartition("/")
        while not name.strip("*") and above.endswith("/**"):  # deeper paths are in a folder that matches
            above = above.removesuffix("/**")
        parent = above.rpartition("/")[2]
        if _SPECIAL.search(loose) or not (name.strip("*") or parent.strip("*")):
            return None, None
        (names if name.strip("*") else folders).append(name if name.strip("*") else parent)
    return NameTable(names, cases=False), NameTable(folders, cases=False)


def _tame(pattern: str, most: int) -> bool:
    """Return whether the time to match a pattern is bounded: it has at most ``most`` stars in each name."""
    if len(pattern) > LONGEST or pattern.count("**") > STARS:
        return False
    return all(len(_STARS.findall(name)) <= most for name in pattern.split("/"))


def _is_pattern(line: str) -> bool:
    try:
        _spec((line,))
    except (ValueError, re.error):  # ``[z-a]``
        return False
    return True
