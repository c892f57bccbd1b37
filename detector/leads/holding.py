"""Which files contain names that are defined elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detector.errors import Unreadable
from detector.leads.files import KeptFiles
from detector.wordsearch import WordSearch

SEARCHED = 50_000
"""Maximum number of times that files are searched for names. A chain of classes, each of which only names the next,
takes a search of all of a library's files for each link."""

Names = dict[str, set[str]]
"""Names, each with the name spaces in which it is defined; '' for an unknown one."""


class Holding:
    """Searches files for names, ``SEARCHED`` times at most."""

    def __init__(self, kept: KeptFiles) -> None:
        self._kept = kept
        self._searches = 0

    def of(self, paths: Sequence[str], names: Names) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield (path, names) for the files that contain some of the names and see the name space in which these are
        defined.

        A file sees it where a file of the same component names it, or where the file itself contains all of its parts.
        Raises Unreadable where the search exceeds ``SEARCHED``.
        """
        self._searches += len(paths)
        if self._searches > SEARCHED:
            raise Unreadable("too much is to be searched")
        spaces = {space for listed in names.values() for space in listed}
        search = WordSearch(dict.fromkeys({*names, *spaces} - {""}, True))
        held = {path: search.held(source.data) for path in paths if (source := self._kept.read(path)) is not None}
        opened = {"", *(word for words in held.values() for word in words if word in spaces)}
        for path, words in held.items():
            found = tuple(w for w in words if w in names and any(s in opened or self._sees(path, s) for s in names[w]))
            if found:
                yield path, found

    def _sees(self, path: str, space: str) -> bool:
        """Whether a file contains all parts of a name space."""
        source, parts = self._kept.read(path), space.split(".")
        return source is not None and len(WordSearch(dict.fromkeys(parts, True)).held(source.data)) == len({*parts})
