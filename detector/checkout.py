"""Reads git's metadata of a work tree (tracked files, submodules, ignore patterns) from git's own files.

Git itself is never run, so a repository's git configuration cannot run any program either. Outside the root only these
files are read, and symbolic links to them are not followed:

1. ``.git`` and ``.gitignore`` of the folders above the root, up to the first folder with a ``.git``.
2. The folder that a ``.git`` file names (in a submodule, or in a work tree of ``git worktree``), if that folder names
   this work tree in return.
"""

from __future__ import annotations

import os
import re
import stat
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from detector.gitindex import Entry, entries, has_special
from detector.limits import current

_LARGEST = 64_000_000
"""Largest index that is read, in bytes."""
_WORKTREE = re.compile(r"^\s*worktree\s*=\s*(.+?)\s*$", re.MULTILINE)


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
    that git tracks but a sparse checkout leaves out. ``submodules``: their folders. ``ignored``: ignore patterns from
    outside the root.
    """

    tracks: Callable[[str], bool]
    absent: tuple[str, ...] = ()
    submodules: frozenset[str] = frozenset()
    ignored: tuple[Patterns, ...] = ()


def checkout_of(root: Path) -> Checkout | None:
    """Return the checkout that contains a folder; None if there is none."""
    top = _top(root)
    git = _git_folder(top) if top is not None else None
    if top is None or git is None:
        return None
    inside = root.relative_to(top).as_posix()
    prefix = "" if inside == "." else f"{inside}/"
    index = _Index(_bytes(git / "index", _LARGEST), prefix)
    absent = tuple(entry.path for entry in index.special if entry.absent)
    submodules = frozenset(entry.path for entry in index.special if entry.submodule)
    return Checkout(index.tracks, absent, submodules, tuple(_above(root, top, git, prefix)))


def place_of(folder: Path) -> str:
    """Return the path of a folder relative to its repository, since CI resolves paths from there.

    If it is in no repository, the path is relative to the working folder. '' for the repository or the working folder
    itself, and for a folder in neither.
    """
    root = folder.resolve()
    for above in (_top(root), Path.cwd()):
        if above is not None and root.is_relative_to(above):
            inside = root.relative_to(above).as_posix()
            return "" if inside == "." else inside
    return ""


def _top(root: Path) -> Path | None:
    """Return the first folder with a ``.git``, from the root upwards."""
    return next((folder for folder in (root, *root.parents) if os.path.lexists(folder / ".git")), None)


class _Index:
    """The entries of the index, with paths relative to the root. Entries after an error in a broken index are
    ignored."""

    def __init__(self, data: bytes, prefix: str) -> None:
        self._data, self._prefix = data, prefix

    def _entries(self) -> Iterator[Entry]:
        try:
            for entry in entries(self._data):
                if entry.path.startswith(self._prefix):
                    yield entry._replace(path=entry.path[len(self._prefix) :])
        except (ValueError, IndexError):
            return

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
    common = git.parent.parent if git.parent.name == "worktrees" else git
    yield from _patterns(common / "info" / "exclude", ".git/info/exclude", prefix)
    names = prefix.split("/")[:-1]
    for depth in range(len(names)):
        path = "../" * (len(names) - depth) + ".gitignore"
        yield from _patterns(top.joinpath(*names[:depth]) / ".gitignore", path, "/".join(names[depth:]) + "/")


def _patterns(file: Path, path: str, root: str) -> Iterator[Patterns]:
    lines = _bytes(file, current().file_size).decode("utf-8", "replace").splitlines()
    if lines:
        yield Patterns(path, root, lines)


def _git_folder(top: Path) -> Path | None:
    """Return the folder in which git stores the index of a work tree; None if a ``.git`` file names no such folder."""
    git = top / ".git"
    if git.is_dir() and not git.is_symlink():
        return git
    named = _text(git).removeprefix("gitdir:").strip()
    folder = Path(os.path.realpath(top / named))
    return folder if named and top in _work_trees(folder) else None


def _work_trees(git: Path) -> list[Path]:
    """Return the work trees that a folder of git names as its own.

    ``gitdir`` names a linked work tree, ``worktree`` in ``config`` that of a submodule.
    """
    beside = _text(git / "gitdir").strip()
    named = [beside + "/.."] if beside else _WORKTREE.findall(_text(git / "config"))
    return [Path(os.path.realpath(git / path)) for path in named]


def _text(path: Path) -> str:
    return os.fsdecode(_bytes(path, current().file_size)).replace("\0", "")


def _bytes(path: Path, most: int) -> bytes:
    """Return the content of a regular file; empty if it is larger than ``most`` or cannot be read."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return b""
    with os.fdopen(descriptor, "rb") as stream:
        status = os.fstat(descriptor)
        return stream.read(most) if stat.S_ISREG(status.st_mode) and status.st_size <= most else b""
