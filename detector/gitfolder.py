"""Finds the folder in which git stores its data of a work tree, and verifies that all of that data lies in it."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from detector.errors import RootError
from detector.limits import current

_WORKTREE = re.compile(r"^\s*worktree\s*=\s*(.+?)\s*$", re.MULTILINE)
_SHA256 = re.compile(r"^\s*objectformat\s*=\s*sha256\s*$", re.MULTILINE | re.IGNORECASE)
_UNREAD = {"annex", "hooks", "lfs", "logs", "modules", "worktrees"}
"""Folders of git that contain nothing of a revision."""


def top_of(root: Path) -> Path | None:
    """Return the first folder with a ``.git``, from the root upwards; None if there is none."""
    return next((folder for folder in (root, *root.parents) if os.path.lexists(folder / ".git")), None)


def git_folder(top: Path) -> Path | None:
    """Return the folder in which git stores the index of a work tree.

    None if ``.git`` is a link, or a file that names a folder which does not name this work tree in return: else a file
    in an archive could make the detector read another repository of the machine.
    """
    git = top / ".git"
    if git.is_dir() and not git.is_symlink():
        return git
    named = _text(git).removeprefix("gitdir:").strip()
    folder = Path(os.path.realpath(top / named))
    return folder if named and top in _work_trees(folder) else None


def common_folder(git: Path) -> Path:
    """Return the folder with the objects and branches, which all work trees of ``git worktree`` share."""
    return git.parent.parent if git.parent.name == "worktrees" else git


def hash_size(git: Path) -> int:
    """Return the length of the hashes of a repository, in bytes."""
    return 32 if _SHA256.search(_text(common_folder(git) / "config")) else 20


def whole(root: Path) -> tuple[Path, Path]:
    """Return the top of the repository that contains a folder, and the git folder to read revisions from.

    A bare repository is both. Raises RootError if there is none, or if it stores or names objects elsewhere: these
    could be those of another repository of the machine.
    """
    bare = all((root / name).exists() for name in ("HEAD", "objects", "refs"))
    top = root if bare else top_of(root)
    if top is None:
        raise RootError("not a git repository", path=str(root), remedy="leave out the revision")
    git = top if bare and not os.path.lexists(top / ".git") else git_folder(top)
    if git is None:
        remedy = "set core.worktree in the folder that it names (git config), or leave out the revision"
        raise RootError("names a folder of git that does not name it in return", path=str(top / ".git"), remedy=remedy)
    common = common_folder(git)
    named = _text(git / "commondir").strip()
    if named and Path(os.path.realpath(git / named)) != Path(os.path.realpath(common)):
        raise _elsewhere(git / "commondir")
    for folder in {git, common}:
        _must_be_whole(folder, Path(os.path.realpath(common)))
    return top, git


def _must_be_whole(git: Path, common: Path) -> None:
    """Raise RootError if git's data is not in ordinary files and folders below its common folder."""
    for entry in _entries(git):
        if entry.is_symlink() and not Path(os.path.realpath(entry.path)).is_relative_to(common):
            raise _elsewhere(Path(entry.path))
        if entry.name == "alternates" and _text(Path(entry.path)).strip():
            raise _elsewhere(Path(entry.path))
        if not (entry.is_symlink() or entry.is_dir() or entry.is_file()) and not stat.S_ISSOCK(entry.stat().st_mode):
            raise RootError("not an ordinary file", path=entry.path, remedy="remove it, or leave out the revision")


def _entries(git: Path) -> Iterator[os.DirEntry[str]]:
    """Yield the files, folders and links of a folder of git from which a revision may be read."""
    pending = [str(git)]
    while pending:
        with os.scandir(pending.pop()) as listed:
            for entry in listed:
                if entry.name in _UNREAD:
                    continue
                yield entry
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)


def _elsewhere(path: Path) -> RootError:
    remedy = "clone without --shared or --reference, or leave out the revision"
    return RootError("leads out of the folder of git", path=str(path), remedy=remedy)


def _work_trees(git: Path) -> list[Path]:
    """Return the work trees that a folder of git names as its own.

    ``gitdir`` names a linked work tree, ``worktree`` in ``config`` that of a submodule.
    """
    beside = _text(git / "gitdir").strip()
    named = [beside + "/.."] if beside else _WORKTREE.findall(_text(git / "config"))
    return [Path(os.path.realpath(git / path)) for path in named]


def _text(path: Path) -> str:
    return os.fsdecode(read_bytes(path, current().file_size)).replace("\0", "")


def read_bytes(path: Path, most: int) -> bytes:
    """Return the content of a regular file that is no link; empty if it is larger than ``most`` or cannot be read."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return b""
    with os.fdopen(descriptor, "rb") as stream:
        status = os.fstat(descriptor)
        return stream.read(most) if stat.S_ISREG(status.st_mode) and status.st_size <= most else b""
