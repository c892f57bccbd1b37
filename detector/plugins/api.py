"""What a plugin is: readers for its manifests and settings, and languages whose source it turns into facts.

A plugin is data and plain functions: no class to inherit from. See docs/guides/add-an-ecosystem.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct, field

from detector.errors import Unreadable
from detector.model import Fact, File, Observation, Role

if TYPE_CHECKING:
    from tree_sitter import Node


class Source(Struct, frozen=True):
    """A file that was read: its path, what it is for, its bytes.

    Source that is parsed also knows the ``project`` it stands in and the ``words`` of its language's rules: where
    those are known, a name whose ``key_of`` is none of them matches no rule, and its fact need not be made.
    """

    path: str
    data: bytes
    role: Role = "source"
    project: Project | None = None
    words: frozenset[str] | None = None

    @property
    def folder(self) -> str:
        """The folder of the file, '' for the root."""
        return self.path.rpartition("/")[0]

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.rpartition("/")[2]

    @property
    def text(self) -> str:
        """The content as text: UTF-8, or UTF-16/32 where a byte order mark says so.

        Raises Unreadable for bytes that are neither.
        """
        encoding = encoding_of(self.data)
        try:
            return self.data.decode(encoding)
        except UnicodeDecodeError as error:
            line = self.data.count(b"\n", 0, error.start) + 1
            raise Unreadable(f"not {encoding} text: save it as UTF-8", line) from error


_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def encoding_of(data: bytes) -> str:
    """What a byte order mark says that bytes are; UTF-8 where there is none."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")


class Project(Protocol):
    """What a reader may ask about the rest of the repository. Nothing outside the root can be reached."""

    @property
    def files(self) -> Mapping[str, File]:
        """All files of the inventory by path."""

    def below(self, folder: str) -> Sequence[str]:
        """The files below a folder at any depth, by path; found without looking at all files."""

    def ending(self, suffix: str) -> Sequence[str]:
        """The files whose path ends so, by path; looked for once."""

    def read(self, path: str) -> Source | None:
        """Another file, or None where there is none (or it is over a bound, which is then a warning)."""

    def resolve(self, folder: str, relative: str) -> str | None:
        """A path written relative to a folder, normalised; None where it leaves the root."""


def beside(folder: str, project: Project) -> Iterator[str]:
    """The files that lie in a folder itself, '' for the root, by path."""
    return (path for path in project.below(folder) if path.rpartition("/")[0] == folder)


ReadFile = Callable[[Source, Project], Iterator[Observation]]
"""Reads one file. Raises Unreadable for a file that it cannot make sense of."""


class FileReader(Struct, frozen=True):
    """Reads the files whose name fits: ``names`` are patterns (``*``, ``?``, ``**``) on the file's name, or on its whole
    path where the pattern has a slash (``.github/workflows/*.yml``; a leading ``**/`` means at any depth).

    ``program``: whether a grammar parses these files, so that a large one is better read in a process of its own.
    ``lock``: whether they are lock files, which tell the versions of what manifests declare, and no more: where one
    cannot be read, no field is left open.
    """

    names: tuple[str, ...]
    read: ReadFile
    program: bool = False
    lock: bool = False


class Language(Struct, frozen=True):
    """A language whose source is parsed. ``grammar`` imports and returns the grammar's ``language()`` capsule.

    ``facts`` gets the root node of the tree and the source. ``key_of`` gives, for a name of a rule, the word that
    every file that uses it must contain: files without any such word are not parsed. Most languages name the module
    in an import (``module``); where names need no import of their own, the last word of the name is safe (``name``).
    ``exports``: whether it states ``export`` facts, so that a name that no rule knows may yet stand for one that
    a rule knows. ``pages``: whether its files are mostly pages for a browser, so that few are enough. ``barrel``: the
    word that a file begins with which is there to hand on what other modules export; such files are always parsed.
    ``defines``: a query for what a file defines that others name: each ``@of`` with its ``@name`` and, where it has such,
    the types that it stands in for (``@base``); ``@space`` the name space of the file, ``@aside`` what only brings names
    in, and comments (detector/leads/search.py). ``beside``: how the names of other files end that name what source defines.
    ``opens``: such a query where programs share a module and take packages of it by what they name (detector/leads/opened.py).
    """

    id: str
    suffixes: tuple[str, ...]
    grammar: Callable[[], object]
    facts: Callable[[Node, Source], Iterator[Fact]]
    key_of: Callable[[str], str]
    names: tuple[str, ...] = ()
    exports: bool = True
    pages: bool = False
    barrel: bytes = b""
    defines: str = ""
    beside: tuple[str, ...] = ()
    opens: str = ""


class Plugin(Struct, frozen=True):
    """An ecosystem: its name, the files it reads, the languages it parses."""

    name: str
    readers: tuple[FileReader, ...] = ()
    languages: tuple[Language, ...] = field(default=())
