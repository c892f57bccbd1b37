"""The patterns of .gitignore files, without those that could be used to keep the matcher busy."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from detector.paths import NameTable

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

LONGEST = 500
"""Longest pattern, in characters."""
STARS = 3
"""Most stars in one name of a pattern, and most ``**`` in a pattern: each further one multiplies the ways to match.
One more is asked of short paths: ``report.[0-9]*.[0-9]*.[0-9]*.[0-9]*.json`` stands in GitHub's template for Node.js."""
SHORT = 100
"""Longest path, in characters, that such a pattern is asked for."""

_PLAIN = re.compile(r"!?/?(?:(?:[\w.@+#~-]|\*(?!\*\*)|\[\w+\])+/)*(?:[\w.@+#~-]|\*(?!\*\*)|\[\w+\])+/?\s*")
"""What is a pattern without having been compiled."""
_STARS = re.compile(r"\*+")
_ANY = re.compile(r"\[[^\]/]*\]|\?|\\[^/]")
_SPECIAL = re.compile(r"[\\\[\]]")


class Ignore(NamedTuple):
    """The patterns of one .gitignore, the folder they hold for (with its slash), and why some are not used. ``root``: the
    path of the repository's root from there (with a slash), where the folder lies above it.

    ``names`` holds the last names of the patterns: only a path that ends in one of them can be spoken of, and what
    lies in a folder that is spoken of. Of a pattern such as ``logs/*`` it is in ``folders`` which folder it fills.
    Both are None where a pattern may fit any path. ``tame``: the lines that a long path is compared with too.
    """

    folder: str
    lines: tuple[str, ...]
    tame: tuple[str, ...]
    names: NameTable | None
    folders: NameTable | None
    problem: str = ""
    root: str = ""

    def word(self, path: str, *, inside: bool) -> bool | None:
        """Whether a path is ignored, None where no pattern speaks of it. Folders end in a slash. ``inside``: a folder
        above it is spoken of."""
        path = self.root + path[len(self.folder) :]
        if not inside and self.names is not None and self.folders is not None:
            above, _, name = path.rstrip("/").rpartition("/")
            parent = above.rpartition("/")[2]
            if not self.names.has(name, name) and not self.folders.has(parent, parent):
                return None
        return _spec(self.lines if len(path) <= SHORT else self.tame).check_file(path).include


def patterns(folder: str, lines: Iterable[str], most: int, root: str = "") -> Ignore:
    """The patterns of the lines of a .gitignore (see Ignore). At most ``most`` are used. Raises nothing."""
    stripped = (line.strip("\r\n") for line in lines)
    listed = [line for line in stripped if line.strip() and not line.startswith("#")]
    usable = [line for line in listed if _tame(line, STARS + 1) and (_PLAIN.fullmatch(line) or _is_pattern(line))][
        :most
    ]
    problem = f"{len(listed) - len(usable)} of its patterns are not used" if len(usable) < len(listed) else ""
    tame = tuple(line for line in usable if _tame(line, STARS))
    return Ignore(folder, tuple(usable), tame, *_names(usable), problem, root)


@lru_cache(maxsize=64)
def _spec(lines: tuple[str, ...]) -> GitIgnoreSpec:
    """The patterns compiled: only a path that may fit one asks for it. What Python thinks of a set such as ``[[a]`` is
    not for the terminal."""
    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        return GitIgnoreSpec.from_lines(lines)


def _names(patterns: list[str]) -> tuple[NameTable | None, NameTable | None]:
    """The last names of the patterns, and the folders of those that only say ``*`` there; None where one may fit any
    path or is written in a way of its own."""
    names: list[str] = []
    folders: list[str] = []
    for pattern in patterns:
        loose = _ANY.sub("*", pattern.rstrip().rstrip("/").removeprefix("!"))
        above, _, name = loose.rpartition("/")
        while not name.strip("*") and above.endswith("/**"):  # what is deeper lies in a folder that is spoken of
            above = above.removesuffix("/**")
        parent = above.rpartition("/")[2]
        if _SPECIAL.search(loose) or not (name.strip("*") or parent.strip("*")):
            return None, None
        (names if name.strip("*") else folders).append(name if name.strip("*") else parent)
    return NameTable(names, cases=False), NameTable(folders, cases=False)


def _tame(pattern: str, most: int) -> bool:
    """Whether a pattern, with so many stars in each name at most, is matched in a time that its length bounds."""
    if len(pattern) > LONGEST or pattern.count("**") > STARS:
        return False
    return all(len(_STARS.findall(name)) <= most for name in pattern.split("/"))


def _is_pattern(line: str) -> bool:
    try:
        _spec((line,))
    except (ValueError, re.error):  # ``[z-a]``
        return False
    return True
