"""The one way to the repository's bytes: a folder, files in memory or (``gitreader``) a revision.

Everything that DESIGN section 9 promises about reading is here: nothing outside the root is reached, links that
leave it are not followed, sizes and numbers are bounded, what is left out is told.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec

from detector.errors import RootError


class Limits(msgspec.Struct, frozen=True):
    """The bounds of a run; what is over one is skipped with a warning that names it."""

    file_size: int = 2_000_000
    """Largest file that is read, in bytes."""
    files: int = 400_000
    """Most files that are listed."""
    depth: int = 64
    """Deepest folder that is entered."""
    parse_seconds: float = 2.0
    """Longest time for parsing one file."""
    repeats: int = 8
    """How many files of a component may show the same word of a rule before no more are parsed for it; 0: all."""
    warnings: int = 200
    """Most warnings in a report."""
    text: int = 160
    """Longest text of the repository in a report, in characters."""


class Entry(NamedTuple):
    """A file or folder as listed: its name, whether it is a folder, its size (files), why it is left out if it is."""

    name: str
    folder: bool
    size: int
    problem: str = ""


class Reader(Protocol):
    """Lists and reads. Paths are POSIX, relative to the root; '' is the root."""

    def list(self, folder: str) -> Iterator[Entry]:
        """The entries of a folder, in any order. Raises OSError where it cannot be read."""

    def read(self, path: str) -> bytes:
        """The bytes of a file. Raises OSError where it cannot be read."""

    def tracked(self) -> frozenset[str] | None:
        """The files that version control tracks, None where there is none or it cannot be read."""


class FolderReader:
    """Reads a folder of the file system. Links are followed only to files inside the root."""

    def __init__(self, root: Path) -> None:
        try:
            self.root = root.resolve(strict=True)
        except (OSError, RuntimeError) as error:
            raise RootError(
                "no such folder", path=str(root), remedy="give the path of a repository"
            ) from error
        if not self.root.is_dir():
            raise RootError(
                "not a folder", path=str(root), remedy="give the folder that holds the repository"
            )
        if not os.access(self.root, os.R_OK | os.X_OK):
            raise RootError(
                "no permission to read the folder", path=str(root), remedy="check its permissions"
            )
        self._base = os.fsencode(self.root)

    def list(self, folder: str) -> Iterator[Entry]:
        """See Reader."""
        with os.scandir(self._absolute(folder)) as entries:
            for entry in entries:
                name = os.fsdecode(entry.name)
                try:
                    if entry.is_symlink():
                        found = self._link(folder, name)
                        if found is not None:
                            yield found
                    elif entry.is_dir(follow_symlinks=False):
                        yield Entry(name, True, 0)
                    elif entry.is_file(follow_symlinks=False):
                        yield Entry(name, False, entry.stat(follow_symlinks=False).st_size)
                except OSError as error:
                    yield Entry(name, False, 0, error.strerror or "cannot be read")

    def _link(self, folder: str, name: str) -> Entry | None:
        path = Path(os.fsdecode(self._absolute(folder))) / name
        try:
            target = path.resolve(strict=True)
        except (OSError, RuntimeError):
            return Entry(name, False, 0, "a link that leads nowhere")
        if not target.is_relative_to(self.root):
            return Entry(name, False, 0, "a link that leaves the repository")
        if target.is_dir():
            return None  # what it leads to is listed where it stands
        return Entry(name, False, target.stat().st_size)

    def read(self, path: str) -> bytes:
        """See Reader."""
        descriptor = os.open(self._absolute(path), os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with open(descriptor, "rb") as stream:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError("not a regular file")
            return stream.read()

    def tracked(self) -> frozenset[str] | None:
        """See Reader. Reads ``.git/index`` with dulwich; git itself is never run."""
        if not (self.root / ".git").is_dir():
            return None
        from detector.gitreader import tracked_files

        return tracked_files(self.root)

    def _absolute(self, path: str) -> bytes:
        return os.path.join(self._base, os.fsencode(path)) if path else self._base


class MemoryReader:
    """Files in memory, for tests and for tools that have no checkout: path → content."""

    def __init__(self, files: Mapping[str, str | bytes]) -> None:
        self._files = {p.strip("/"): c.encode() if isinstance(c, str) else c for p, c in files.items()}
        self._folders: dict[str, dict[str, Entry]] = {"": {}}
        for path, content in self._files.items():
            parts = path.split("/")
            for depth, name in enumerate(parts[:-1]):
                self._folders.setdefault("/".join(parts[:depth]), {})[name] = Entry(name, True, 0)
                self._folders.setdefault("/".join(parts[: depth + 1]), {})
            self._folders["/".join(parts[:-1])][parts[-1]] = Entry(parts[-1], False, len(content))

    def list(self, folder: str) -> Iterator[Entry]:
        """See Reader."""
        yield from self._folders[folder].values()

    def read(self, path: str) -> bytes:
        """See Reader."""
        return self._files[path]

    def tracked(self) -> frozenset[str] | None:
        """See Reader."""
        return None


Progress = Callable[[str, int, int], None]
"""Called with the step, how much is done, how much there is."""
