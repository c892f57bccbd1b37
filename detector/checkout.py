"""Reads git's metadata of a work tree (tracked files, submodules, ignore patterns) from git's own files.

Git itself is never run, so a repository's git configuration cannot run any program either. Outside the root only these
files are read, and symbolic links to them are not followed:

1. ``.git`` and ``.gitignore`` of the folders above the root, up to the first folder with a ``.git``.
2. The folder that a ``.git`` file names (in a submodule, or in a work tree of ``git worktree``), if that folder names
   this work tree in return.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from detector.gitfolder import common_folder, git_folder, hash_size, read_bytes, top_of
from detector.gitindex import EMPTY, Entry, entries, has_special
from detector.ignore import lines_of
from detector.limits import current

_LARGEST = 64_000_000
"""Largest index that is read, in bytes."""


class Patterns(NamedTuple):
    """The lines of a pattern file that is not located below the root.

    ``path``: the file, relative to the root. ``root``: the root, relative to the folder that the patterns apply to
    (``services/api/``; '' if it is the root).
    """

    path: str
    root: str
    lines: list[str]


class Checkout(NamedTuple):
    """The version control metadata of the root.

    ``tracks``: whether git tracks a file, or any file in a folder. ``absent``: files, and folders (with a final slash),
    that git tracks but a sparse checkout leaves out. ``submodules``: their folders; None if they are not known.
    ``ignored``: ignore patterns from outside the root. ``problem``: why the answers so far may be wrong, or ''.
    """

    tracks: Callable[[str], bool]
    absent: tuple[str, ...] = ()
    submodules: frozenset[str] | None = frozenset()
    ignored: tuple[Patterns, ...] = ()
    problem: Callable[[], str] = str


def checkout_of(root: Path) -> Checkout | None:
    """Return the checkout that contains a folder; None if there is none."""
    top = top_of(root)
    git = git_folder(top) if top is not None else None
    if top is None:
        return None
    inside = root.relative_to(top).as_posix()
    prefix = "" if inside == "." else f"{inside}/"
    if git is None:
        unknown = _Index(b"", prefix)
        return Checkout(unknown.tracks, submodules=None, problem=lambda: unknown.problem)
    file = git / "index"
    data = read_bytes(file, _LARGEST) if os.path.lexists(file) else EMPTY
    index = _Index(data, prefix, hash_size(git))
    absent = tuple(entry.path for entry in index.special if entry.absent)
    submodules = frozenset(entry.path for entry in index.special if entry.submodule)
    above = tuple(_above(root, top, git, prefix))
    return Checkout(index.tracks, absent, submodules, above, lambda: index.problem)


def place_of(folder: Path) -> str:
    """Return the path of a folder relative to its repository, since CI resolves paths from there.

    If it is in no repository, the path is relative to the working folder. '' for the repository or the working folder
    itself, and for a folder in neither.
    """
    root = folder.resolve()
    for above in (top_of(root), Path.cwd()):
        if above is not None and root.is_relative_to(above):
            inside = root.relative_to(above).as_posix()
            return "" if inside == "." else inside
    return ""


class _Index:
    """The entries of the index, with paths relative to the root. Entries after an error in a broken index are
    ignored.

    ``problem``: an error in the entries, if they have been read.
    """

    def __init__(self, data: bytes, prefix: str, hashes: int = 20) -> None:
        self._data, self._prefix, self._hashes = data, prefix, hashes
        self.problem = ""

    def _entries(self) -> Iterator[Entry]:
        try:
            for entry in entries(self._data, self._hashes):
                if entry.path.startswith(self._prefix):
                    yield entry._replace(path=entry.path[len(self._prefix) :])
        except (ValueError, IndexError):
            self.problem = (
                "git's index cannot be read, so files that are tracked although they are ignored may be missing"
            )

    @cached_property
    def special(self) -> list[Entry]:
        """The entries that are no files of the work tree: absent ones and submodules."""
        return [e for e in self._entries() if e.absent or e.submodule] if has_special(self._data) else []

    @cached_property
    def _tracked(self) -> list[str]:
        return sorted(entry.path for entry in self._entries())

    def tracks(self, path: str) -> bool:
        """See Checkout."""
        below = f"{path}/" if path else ""
        at = bisect_left(self._tracked, path)
        first = bisect_left(self._tracked, below, at)
        return self._tracked[at : at + 1] == [path] or any(
            p.startswith(below) for p in self._tracked[first : first + 1]
        )


def _above(root: Path, top: Path, git: Path, prefix: str) -> Iterator[Patterns]:
    """Yield the patterns from outside the root that apply to it, lowest precedence first."""
    yield from _patterns(common_folder(git) / "info" / "exclude", ".git/info/exclude", prefix)
    names = prefix.split("/")[:-1]
    for depth in range(len(names)):
        path = "../" * (len(names) - depth) + ".gitignore"
        yield from _patterns(top.joinpath(*names[:depth]) / ".gitignore", path, "/".join(names[depth:]) + "/")


def _patterns(file: Path, path: str, root: str) -> Iterator[Patterns]:
    lines = lines_of(read_bytes(file, current().file_size))
    if any(lines):
        yield Patterns(path, root, lines)
