"""Reads git's own files: the index of a checkout, with dulwich the tree of a revision. Git itself is never run,
so nothing that a repository's configuration names can be run by it either."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from detector.errors import RootError
from detector.reader import Entry

_FIXED = 62
"""Bytes of an entry of the index before its name; https://git-scm.com/docs/index-format."""


def tracked_files(root: Path) -> frozenset[str] | None:
    """The paths in the index of the repository at ``root``; None where it is broken or absent."""
    path = root / ".git" / "index"
    try:
        data = path.read_bytes() if path.is_file() else b""
        if data[:4] == b"DIRC" and data[4:8] in (b"\0\0\0\2", b"\0\0\0\3"):
            return frozenset(name.decode("utf-8", "surrogateescape") for name in _names(data))
        return _with_dulwich(path) if data else None
    except Exception:
        return None  # a broken index only means that .gitignore alone decides


def _names(data: bytes) -> Iterator[bytes]:
    """The names in an index of version 2 or 3: what a large repository has thousands of is read without objects."""
    at, hash_size = 12, 20
    for _ in range(int.from_bytes(data[8:12], "big")):
        flags = data[at + hash_size + 40]
        start = at + _FIXED + (2 if flags & 0x40 else 0)
        end = data.index(b"\0", start)
        yield data[start:end]
        at += (end - at + 8) & ~7


def _with_dulwich(path: Path) -> frozenset[str]:
    from dulwich.index import Index

    return frozenset(name.decode("utf-8", "surrogateescape") for name in Index(str(path)))


_REVISION = re.compile(r"([^~^]*)((?:[~^]\d*)*)")


def _commit(repo: Any, revision: str) -> Any:
    """The commit that a revision names: a branch, tag or commit, ``@`` for HEAD, with ``~2`` or ``^`` for those before it
    (https://git-scm.com/docs/gitrevisions). Raises KeyError, ValueError or IndexError where there is none."""
    from dulwich.objectspec import parse_commit

    named = _REVISION.fullmatch(revision)
    if named is None:
        raise ValueError(revision)
    commit: Any = parse_commit(repo, "HEAD" if named[1] == "@" else named[1])
    for sign, digits in re.findall(r"([~^])(\d*)", named[2]):
        count = int(digits or 1)
        for _ in range(count if sign == "~" else min(count, 1)):
            commit = repo[commit.parents[0 if sign == "~" else count - 1]]
    return commit


class GitReader:
    """A revision (branch, tag, commit) of a repository. Objects that are not there are not fetched."""

    def __init__(self, root: Path, revision: str) -> None:
        from dulwich.errors import NotGitRepository
        from dulwich.repo import Repo

        try:
            self._repo: Any = Repo.discover(str(root))
            commit = _commit(self._repo, revision)
        except NotGitRepository as error:
            raise RootError("not a git repository", path=str(root), remedy="leave out the revision") from error
        except (KeyError, ValueError, IndexError) as error:
            remedy = "name a branch, a tag or a commit (main, v1, HEAD~1); in a shallow clone fetch it first"
            raise RootError(f"no revision {revision}", path=str(root), remedy=remedy) from error
        self._tree: bytes = commit.tree
        inside = root.resolve().relative_to(Path(self._repo.path).resolve()).as_posix()
        self._prefix = "" if inside == "." else inside

    def list(self, folder: str) -> Iterator[Entry]:
        """See Reader. Links and submodules are left out."""
        for item in self._repo[self._lookup(folder)].iteritems():
            name = item.path.decode("utf-8", "surrogateescape")
            if stat.S_ISDIR(item.mode):
                yield Entry(name, True, 0)
            elif stat.S_ISREG(item.mode) and item.sha in self._repo.object_store:
                yield Entry(name, False, self._repo.object_store[item.sha].raw_length())

    def read(self, path: str) -> bytes:
        """See Reader."""
        data: bytes = self._repo[self._lookup(path)].data
        return data

    def tracked(self) -> frozenset[str] | None:
        """See Reader: a tree holds tracked files only, and none of them is ignored."""
        return None

    def _lookup(self, path: str) -> bytes:
        whole = "/".join(p for p in (self._prefix, path) if p)
        if not whole:
            return self._tree
        from dulwich.object_store import tree_lookup_path

        try:
            tree: Any = self._tree
            _, sha = tree_lookup_path(self._repo.__getitem__, tree, whole.encode("utf-8", "surrogateescape"))
        except KeyError as error:
            raise FileNotFoundError(whole) from error
        return bytes(sha)
