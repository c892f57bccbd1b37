"""Reads the tree of a revision with dulwich.

Git itself is never run, so a repository's git configuration cannot run any program either.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from detector.checkout import Checkout
from detector.errors import RootError
from detector.gitfolder import read_bytes, whole
from detector.limits import current
from detector.reader import LEAVES, NOWHERE, SUBMODULE, Entry

_LINKS = 40
"""Maximum number of symbolic links followed for one path, as in Linux."""
_LONGEST = 4096
"""Maximum length of a link's target, in bytes."""

_INCLUDE = re.compile(rb"\[\s*include", re.IGNORECASE)
_REVISION = re.compile(r"([^~^]*)((?:[~^]\d*)*)")


def _commit(repo: Any, revision: str) -> Any:
    """Return the commit that a revision names.

    A revision is a branch, tag or commit, or ``@`` for HEAD, with ``~2`` or ``^`` for ancestors
    (https://git-scm.com/docs/gitrevisions). Raises KeyError, ValueError or IndexError if there is none.
    """
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


def _opened(root: Path) -> tuple[str, Any]:
    """Return the path of a folder in its repository, and dulwich's repository. Raises RootError if it cannot be read."""
    from dulwich.config import ConfigFile
    from dulwich.repo import Repo

    class Alone(Repo):
        """A repository whose config includes no other file."""

        def get_config(self) -> ConfigFile:
            data = read_bytes(Path(self.commondir(), "config"), current().file_size)
            return ConfigFile.from_file(BytesIO(_INCLUDE.sub(b"[left-out", data)))

    try:
        real = root.resolve()
    except (RuntimeError, ValueError) as error:  # a loop of links, a NUL in the path
        raise RootError("no such folder", path=str(root), remedy="give the path of a repository") from error
    top, git = whole(real)
    try:
        return real.relative_to(top).as_posix(), Alone(str(git), bare=True)
    except Exception as error:  # dulwich's are of many kinds
        raise RootError("git's folder cannot be read", path=str(git), remedy="leave out the revision") from error


class GitReader:
    """Reads a revision (branch, tag, commit) of a repository. Objects missing in the clone are not fetched."""

    def __init__(self, root: Path, revision: str) -> None:
        inside, self._repo = _opened(root)
        try:
            commit = _commit(self._repo, revision)
        except (KeyError, ValueError, IndexError) as error:
            remedy = "name a branch, a tag or a commit (main, v1, HEAD~1); in a shallow clone fetch it first"
            raise RootError(f"no revision {revision}", path=str(root), remedy=remedy) from error
        self._tree = self._tree_of(commit.tree, inside)
        self._links: dict[str, str] = {}

    def list(self, folder: str) -> Iterator[Entry]:
        """See Reader. Links to files are followed inside the root. A root that the revision does not have is empty."""
        if self._tree is None:
            return
        for item in self._repo[self._lookup(folder)[1]].iteritems():
            name = item.path.decode("utf-8", "surrogateescape")
            if stat.S_ISDIR(item.mode):
                yield Entry(name, True, 0)
            elif stat.S_ISREG(item.mode):
                yield self._file(name, item.sha)
            elif stat.S_ISLNK(item.mode):
                found = self._link(f"{folder}/{name}" if folder else name, name)
                if found is not None:
                    yield found
            else:
                yield Entry(name, True, 0, SUBMODULE)

    def _tree_of(self, top: bytes, inside: str) -> bytes | None:
        """Return the tree of a folder of the repository; None if the revision does not have the folder."""
        tree = top
        for name in Path(inside).parts:
            try:
                mode, sha = self._repo[tree][os.fsencode(name)]
            except KeyError:
                if tree not in self._repo.object_store:
                    raise RootError("not in this clone", path=inside, remedy="fetch the revision first") from None
                return None
            if not stat.S_ISDIR(mode):
                return None
            tree = bytes(sha)
        return tree

    def _file(self, name: str, sha: bytes) -> Entry:
        if sha not in self._repo.object_store:
            return Entry(name, False, 0, "not in this clone")
        return Entry(name, False, self._repo.object_store[sha].raw_length())

    def _link(self, path: str, name: str) -> Entry | None:
        """Return the entry of a link's target; None for a link to a folder, which is listed at its own path."""
        try:
            self._links[path] = self._target(path)
            mode, sha = self._lookup(self._links[path])
        except OSError as error:
            return Entry(name, False, 0, str(error))
        return self._file(name, sha) if stat.S_ISREG(mode) else None

    def _target(self, path: str) -> str:
        """Return the path after all links are resolved. Raises OSError if there is none or if it is outside the
        root."""
        done: list[str] = []
        left, links = path.split("/"), 0
        while left:
            part = left.pop(0)
            if part == ".." and not done:
                raise OSError(LEAVES)
            if part == "..":
                done.pop()
            elif part not in ("", "."):
                mode, sha = self._lookup("/".join((*done, part)))
                if not stat.S_ISLNK(mode):
                    done.append(part)
                    continue
                links += 1
                named = self._named(sha)
                if links > _LINKS or len(named) > _LONGEST:
                    raise OSError(NOWHERE)
                if named.startswith("/"):
                    raise OSError(LEAVES)
                left = [*named.split("/"), *left]
        return "/".join(done)

    def _named(self, link: bytes) -> str:
        """Return the target path stored in a link."""
        return bytes(self._repo[link].data).decode("utf-8", "surrogateescape")

    def read(self, path: str) -> bytes:
        """See Reader."""
        data: bytes = self._repo[self._lookup(self._links.get(path, path))[1]].data
        return data

    def checkout(self) -> Checkout:
        """See Reader. A tree contains tracked files only, so none is ignored."""
        return Checkout(tracks=lambda path: True)

    def _lookup(self, path: str) -> tuple[int, bytes]:
        """Return the mode and hash of the object at a path. Raises OSError if there is none."""
        if not path:
            return stat.S_IFDIR, self._tree or b""
        from dulwich.errors import NotTreeError
        from dulwich.object_store import tree_lookup_path

        try:
            tree: Any = self._tree
            mode, sha = tree_lookup_path(self._repo.__getitem__, tree, path.encode("utf-8", "surrogateescape"))
        except (KeyError, NotTreeError) as error:
            raise FileNotFoundError(NOWHERE) from error
        return mode, bytes(sha)
