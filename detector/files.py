"""Writes files atomically, several of them all or none, and never outside the root."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from detector.errors import WriteError

_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_FULL = {errno.ENOSPC, errno.EDQUOT}

unfinished: set[Path] = set()
"""Temporary files that are being written, and folders made for them. A signal that ends the process removes them, the
folders if they are empty."""


def write_whole(root: Path, relative: str, data: bytes) -> None:
    """Write a file below the root atomically: readers see the old bytes or the new ones, never a part.

    The bytes are written to a temporary file in the same folder and flushed to disk. This file then replaces the old
    one and gets its mode and (if the system permits) its owner. A symbolic link is followed if its target is inside the
    root, and remains a link.

    Args:
        root: the repository.
        relative: POSIX path of the file, relative to the root; missing folders are created.
        data: the whole content.
    Raises:
        WriteError: the path leaves the root or is in a ``.git``, is no regular file, or cannot be written; the old file is then
            unchanged.
    """
    write_all(root, [(relative, data)])


def write_all(root: Path, files: Sequence[tuple[str, bytes | None]], first: Callable[[], object] | None = None) -> None:
    """Write several files as ``write_whole`` does, and remove those whose data is None: all of them, or none.

    ``first`` is called when all temporary files are written and before any replaces its target; if it raises, all files
    remain unchanged. Raises WriteError.
    """
    steps: list[_Step] = []
    done: list[tuple[Path, bytes | None]] = []
    made: list[Path] = []
    try:
        for relative, data in sorted(files, key=lambda file: file[1] is None):
            with _told(relative):
                steps.append(_prepared(root, relative, data, made))
        if first is not None:
            first()
        for step in steps:
            with _told(step.relative):
                done.append((step.place, step.place.read_bytes() if step.place.exists() else None))
                step.take()
    except BaseException:
        _undo(steps, done, made)
        raise
    finally:
        unfinished.difference_update(made, (step.temporary for step in steps if step.temporary is not None))
    for folder in {step.place.parent for step in steps}:
        _sync_folder(folder)


def recheck(root: Path, relative: str, before: bytes | None) -> None:
    """Raise WriteError if a file below the root has changed since it was read.

    ``before``: the bytes that were read, None if there was no file.
    """
    place = root / relative
    with _told(relative):
        now = place.read_bytes() if place.is_file() else None
    if now != before:
        raise WriteError("was changed by somebody else in the meantime", path=relative, remedy="run again")


class _Step(NamedTuple):
    """A file to be replaced by a temporary file in the same folder, or to be removed (``temporary`` is None)."""

    relative: str
    place: Path
    temporary: Path | None

    def take(self) -> None:
        if self.temporary is None:
            self.place.unlink(missing_ok=True)
        else:
            self.temporary.replace(self.place)


@contextlib.contextmanager
def _told(relative: str) -> Iterator[None]:
    """Convert an OSError into a WriteError that names the file."""
    try:
        yield
    except OSError as error:
        raise WriteError(
            f"cannot be written: {error.strerror or error}", path=relative, remedy=_remedy(error)
        ) from error


def _prepared(root: Path, relative: str, data: bytes | None, made: list[Path]) -> _Step:
    """Do everything that can fail before a file is replaced. ``made``: receives the folders created for it."""
    target = _target(root, relative)
    if data is None:
        place = root / relative  # a link itself is removed, not its target
        if not os.access(place.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "its folder is marked read-only")
        return _Step(relative, place, None)
    made += reversed([folder for folder in target.parents if not folder.exists()])
    unfinished.update(made)
    target.parent.mkdir(parents=True, exist_ok=True)
    return _Step(relative, target, _beside(target, data))


def _undo(steps: Sequence[_Step], done: Sequence[tuple[Path, bytes | None]], made: Sequence[Path]) -> None:
    """Restore the earlier state, as far as the system permits."""
    for place, old in reversed(done):
        with contextlib.suppress(OSError):
            if old is None:
                place.unlink()
            elif not place.exists() or place.read_bytes() != old:
                _beside(place, old).replace(place)
    for step in steps:
        if step.temporary is not None:
            with contextlib.suppress(OSError):
                step.temporary.unlink()
    for folder in reversed(made):
        with contextlib.suppress(OSError):
            folder.rmdir()


def _target(root: Path, relative: str) -> Path:
    """Return the real path to write to. Raises WriteError if it is no regular file inside the root."""
    pure = PurePosixPath(relative)
    if pure.is_absolute() or ".." in pure.parts or not pure.parts:
        raise WriteError("is not a path inside the repository", path=relative, remedy="give a relative path")
    base = root.resolve()
    try:
        target = (base / pure).resolve()
    except RuntimeError as error:  # how Python before 3.13 reports a loop of links
        raise WriteError("is a link that leads to itself", path=relative, remedy="remove the link") from error
    if not target.is_relative_to(base):
        raise WriteError(
            "is behind a link that leaves the repository",
            path=relative,
            remedy="replace the link by an ordinary file or folder",
        )
    if ".git" in (part.lower() for part in target.relative_to(base).parts):  # what git reads there, it may run
        raise WriteError("is in the folder of git", path=relative, remedy="give another path, or remove the link")
    if target.exists():
        if not target.is_file():
            raise WriteError("is not an ordinary file", path=relative, remedy="move it out of the way")
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, "it is marked read-only")
    return target


def _beside(target: Path, data: bytes) -> Path:
    """Write a temporary file in the folder of the target, with its mode and owner, and return its path. If this fails,
    the file is removed."""
    temporary = target.with_name(f".{target.name}.{os.urandom(6).hex()}.tmp")
    unfinished.add(temporary)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(temporary, flags, 0o666), "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _keep_ownership(target, temporary)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        unfinished.discard(temporary)
        raise
    return temporary


def _keep_ownership(target: Path, temporary: Path) -> None:
    """Give the new file the mode and owner of the old one."""
    try:
        old, new = target.stat(), temporary.stat()
    except FileNotFoundError:
        return
    if hasattr(os, "chown") and (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        with contextlib.suppress(PermissionError):  # only root may change the owner of a file
            os.chown(temporary, old.st_uid, old.st_gid)
    temporary.chmod(stat.S_IMODE(old.st_mode))


def _sync_folder(folder: Path) -> None:
    """Flush the folder to disk so that the rename survives a power failure, on systems that can open a folder."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remedy(error: OSError) -> str:
    if error.errno in _READ_ONLY:
        return "make the place writable, or use --check, which writes nothing"
    if error.errno in _FULL:
        return "free some space; nothing was changed"
    if error.errno in {errno.EEXIST, errno.ENOTDIR, errno.EISDIR}:
        return "a file stands where a folder is needed, or the other way round; move it"
    return "nothing was changed"
