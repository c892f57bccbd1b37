"""All access to the repository's bytes: a folder, files in memory or (in ``gitreader``) a revision.

This module implements what SECURITY.md guarantees about reading: nothing outside the root is read, links that leave it
are not followed, sizes and numbers are limited, and everything left out is reported.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Protocol, runtime_checkable

from detector.checkout import Checkout, checkout_of
from detector.errors import RootError
from detector.limits import current

LEAVES = "a link that leaves the repository"
NOWHERE = "a link that leads nowhere"
SUBMODULE = "a submodule"
"""``LEAVES``, ``NOWHERE`` and ``SUBMODULE`` are values of ``Entry.problem``."""

_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Entry(NamedTuple):
    """A file or folder in a listing. ``size``: in bytes (files only). ``problem``: why it is left out, or ''."""

    name: str
    folder: bool
    size: int
    problem: str = ""


@runtime_checkable
class Reader(Protocol):
    """Interface to list folders and read files. Paths are POSIX, relative to the root; '' is the root."""

    def list(self, folder: str) -> Iterator[Entry]:
        """Yield the entries of a folder, in any order. Raises OSError if it cannot be read."""

    def read(self, path: str) -> bytes:
        """Return the bytes of a file. Raises OSError if it cannot be read."""

    def checkout(self) -> Checkout | None:
        """Return the version control metadata of the root; None if there is none or it cannot be read."""


class FolderReader:
    """Reads a folder of the file system. Symbolic links are followed only to files inside the root."""

    def __init__(self, root: Path) -> None:
        try:
            self.root = root.resolve(strict=True)
        except (OSError, RuntimeError, ValueError) as error:  # ValueError: a NUL in the path
            raise RootError("no such folder", path=str(root), remedy="give the path of a repository") from error
        if not self.root.is_dir():
            raise RootError("not a folder", path=str(root), remedy="give the folder that holds the repository")
        if not os.access(self.root, os.R_OK | os.X_OK):
            raise RootError("no permission to read the folder", path=str(root), remedy="check its permissions")
        self._base = os.fsencode(self.root)
        self._below = self._base.rstrip(b"/") + b"/"

    def list(self, folder: str) -> Iterator[Entry]:
        """See Reader."""
        with self._scan(folder) as entries:
            for entry in entries:
                name = entry.name
                try:
                    if entry.is_file(follow_symlinks=False):
                        yield Entry(name, False, entry.stat(follow_symlinks=False).st_size)
                    elif entry.is_dir(follow_symlinks=False):
                        yield Entry(name, True, 0)
                    elif entry.is_symlink():
                        found = self._link(folder, name)
                        if found is not None:
                            yield found
                    else:
                        yield Entry(name, False, 0, "not a regular file")
                except OSError as error:
                    yield Entry(name, False, 0, error.strerror or "cannot be read")

    @contextmanager
    def _scan(self, folder: str) -> Iterator[Iterator[os.DirEntry[str]]]:
        """Open a folder, verify that it is inside the root, and return its entries.

        Systems that cannot list an open folder skip the verification.
        """
        if os.scandir not in os.supports_fd:
            with os.scandir(os.fsdecode(self._absolute(folder))) as entries:
                yield entries
            return
        descriptor = os.open(self._absolute(folder), os.O_RDONLY | os.O_DIRECTORY)
        try:
            self._must_be_inside(descriptor, folder)
            with os.scandir(descriptor) as entries:
                yield entries
        finally:
            os.close(descriptor)

    def _link(self, folder: str, name: str) -> Entry | None:
        path = Path(os.fsdecode(self._absolute(folder))) / name
        try:
            target = path.resolve(strict=True)
        except (OSError, RuntimeError):
            return Entry(name, False, 0, NOWHERE)
        if not target.is_relative_to(self.root):
            return Entry(name, target.is_dir(), 0, LEAVES)
        if target.is_dir():
            return None  # the target is listed at its own path
        return Entry(name, False, target.stat().st_size)

    def read(self, path: str) -> bytes:
        """See Reader. Returns at most one byte more than ``Limits.file_size``, even if the file has grown since it was
        listed."""
        descriptor = os.open(self._absolute(path), _READING)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise OSError("not a regular file")
            self._must_be_inside(descriptor, path)
            most = current().file_size + 1
            data = more = os.read(descriptor, min(status.st_size + 1, most))
            while more and len(data) != status.st_size and len(data) < most:
                more = os.read(descriptor, most - len(data))
                data += more
            return data
        finally:
            os.close(descriptor)

    def _must_be_inside(self, descriptor: int, path: str) -> None:
        """Raise OSError if an opened file is outside the root, because a link was created in its path since the
        listing."""
        try:
            real = os.readlink(b"/proc/self/fd/%d" % descriptor)
        except OSError:  # not Linux
            real = os.path.realpath(self._absolute(path))
        if real != self._base and not real.startswith(self._below):
            raise OSError(LEAVES)

    def checkout(self) -> Checkout | None:
        """See Reader."""
        return checkout_of(self.root)

    def _absolute(self, path: str) -> bytes:
        return self._below + os.fsencode(path) if path else self._base


class MemoryReader:
    """Files in memory (path → content), for tests and for tools without a checkout."""

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

    def checkout(self) -> Checkout | None:
        """See Reader."""
        return None


Progress = Callable[[str, int, int], None]
"""Called with the step, the number done and the total number."""
