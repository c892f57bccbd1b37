"""The types of a plugin: readers for manifests and settings, and languages whose source it turns into facts.

A plugin is data and plain functions; there is no class to inherit from. See docs/guides/add-an-ecosystem.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Protocol

from msgspec import Struct, field

from detector.errors import Unreadable
from detector.observations import Fact, File, Observation, Role

if TYPE_CHECKING:
    from tree_sitter import Node


class Source(Struct, frozen=True):
    """A file that was read: its path, role and bytes.

    Source that is parsed also has its ``project`` and the ``words`` of its language's rules. If ``words`` is set, a
    name whose ``key_of`` is not among them matches no rule, so its fact need not be created.
    """

    path: str
    data: bytes
    role: Role = "source"
    project: Project | None = None
    words: frozenset[str] | None = None

    @property
    def folder(self) -> str:
        """The folder that contains the file, '' for the root."""
        return self.path.rpartition("/")[0]

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.rpartition("/")[2]

    @property
    def text(self) -> str:
        """The content as text: UTF-8, or UTF-16/32 if it starts with their byte order mark.

        Raises Unreadable for bytes that are not valid in that encoding.
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
    """Return the encoding that a byte order mark declares; UTF-8 without one."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")


class Project(Protocol):
    """Access of a reader to the rest of the repository. Nothing outside the root can be reached."""

    @property
    def files(self) -> Mapping[str, File]:
        """All files of the inventory by path."""

    def below(self, folder: str) -> Sequence[str]:
        """Return the files below a folder at any depth, sorted by path, without searching all files."""

    def ending(self, suffix: str) -> Sequence[str]:
        """Return the files whose path ends with ``suffix``, sorted by path. The result is cached."""

    def read(self, path: str) -> Source | None:
        """Return another file; None if there is none or it exceeds a limit (which adds a warning)."""

    def resolve(self, folder: str, relative: str) -> str | None:
        """Return a path relative to a folder as a normalised path of the repository; None if it leaves the root."""


def beside(folder: str, project: Project) -> Iterator[str]:
    """Return the files directly in a folder ('' for the root), sorted by path."""
    return (path for path in project.below(folder) if path.rpartition("/")[0] == folder)


ReadFile = Callable[[Source, Project], Iterator[Observation]]
"""Reads one file. Raises Unreadable for a file that it cannot parse."""


class FileReader(Struct, frozen=True):
    """Reads the files whose name matches one of ``names``.

    - ``names``: patterns (``*``, ``?``, ``**``) for the file's name, or for its whole path if the pattern contains a
      slash (``.github/workflows/*.yml``; a leading ``**/`` matches at any depth).
    - ``program``: whether a grammar parses these files; large ones are then read in a separate process.
    - ``lock``: whether they are lock files, which contain only the versions of what manifests declare: if one cannot be
      read, no field becomes undetermined.
    """

    names: tuple[str, ...]
    read: ReadFile
    program: bool = False
    lock: bool = False


Reference = Literal["", "file", "folder", "package", "path", "scope"]
"""How a name refers to what another file defines.

- ``file``: the module in the name is the file (Python's ``shop.models.Order``).
- ``folder``: the namespace in the name is the folder (PHP, PSR-4).
- ``package``: a package of the repository has a name of its own, which differs from its folder; modules are named by
  their path (JavaScript).
- ``path``: the name starts with the path of the module and of the package in it (Go).
- ``scope``: the name contains the modules around the definition, in whatever file (Ruby, Elixir).
- Empty: the last part of the name is compared, and files below the folders in it are preferred.
"""


class Language(Struct, frozen=True):
    """A language whose source is parsed.

    - ``grammar``: imports the grammar and returns its ``language()`` capsule.
    - ``facts``: receives the root node of the tree and the source, and yields facts.
    - ``key_of``: returns, for a name of a rule, the word that every file using it must contain; files without any such
      word are not parsed. Most languages name the module in an import (``module``); where names need no import, use the
      last word of the name (``name``).
    - ``refers``: how a name refers to what another file defines (detector/link.py, detector/exports.py).
    - ``exports``: whether it yields ``export`` facts, so that a name that matches no rule may be resolved to one that
      does.
    - ``pages``: whether its files are mostly pages for a browser, so that few files are sufficient.
    - ``barrel``: how files begin that only re-export other modules, and what else they contain. Such files are always
      parsed.
    - ``defines``: a query for definitions that other files use (detector/leads/search.py). Captures: ``@of`` a
      definition with its ``@name`` and optionally the types that it implements (``@base``); ``@space`` the namespace of
      the file; ``@aside`` imports and comments. Where a language tells what a file exports: ``@inner`` a definition that
      it does not, ``@any`` an export whose name others choose.
    - ``beside``: suffixes of other files that name what source defines.
    - ``opens``: the same kind of query for languages in which the programs of one module use packages of it by name
      (detector/leads/opened.py).
    """

    id: str
    suffixes: tuple[str, ...]
    grammar: Callable[[], object]
    facts: Callable[[Node, Source], Iterator[Fact]]
    key_of: Callable[[str], str]
    names: tuple[str, ...] = ()
    refers: Reference = ""
    exports: bool = True
    pages: bool = False
    barrel: tuple[bytes, bytes] = (b"", b"")
    defines: str = ""
    beside: tuple[str, ...] = ()
    opens: str = ""


class Plugin(Struct, frozen=True):
    """An ecosystem: its name, the files that it reads, the languages that it parses.

    ``whole``: says what follows from all files together, such as from what none of them contains. Asked once, where there is
      a file of its languages.
    """

    name: str
    readers: tuple[FileReader, ...] = ()
    languages: tuple[Language, ...] = field(default=())
    whole: Callable[[Project], Iterator[Observation]] | None = None
