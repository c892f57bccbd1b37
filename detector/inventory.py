"""Lists the files of a repository once, respecting .gitignore, and assigns a role to each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from detector.ignoring import Holding, Ignoring
from detector.limits import Limits
from detector.model import Skipped
from detector.observations import File, Role, Warning
from detector.reader import SUBMODULE, Entry, Reader
from detector.roles import Roles
from detector.seen import Skips
from detector.sites import with_own, with_pages

LISTED = 2_000_000
"""Maximum number of entries read from one folder."""
ABSENT = "files that are not in this checkout (sparse)"


class Missing(NamedTuple):
    """A file or folder (with its content) that belongs to the repository and cannot be read.

    ``problem``: the reason, if it is not reported as skipped.
    """

    role: Role
    folder: bool
    problem: str = ""


class Inventory(NamedTuple):
    """The result of the walk: files sorted by path, skipped files by reason, warnings, and paths that could not be
    read."""

    files: dict[str, File]
    skipped: tuple[Skipped, ...]
    warnings: tuple[Warning, ...]
    missing: dict[str, Missing]


def take(reader: Reader, roles: Roles, limits: Limits, exclude: Sequence[str] = ()) -> Inventory:
    """Walk the repository and return its inventory. ``exclude``: further patterns in .gitignore syntax."""
    walk = _Walk(reader, roles, limits, Ignoring(reader, limits, exclude))
    walk.enter()
    walk.note_absent()
    files = {file.path: file for file in sorted(walk.files, key=attrgetter("path"))}
    files = with_pages(with_own(files, roles.own, roles.of), roles.sites)
    return Inventory(files, walk.skips.told(), tuple(walk.ignoring.warnings), walk.missing)


class _At(NamedTuple):
    """A folder to be entered, with the patterns that apply there, its depth, and whether it is a copied distribution
    (an installed third-party package)."""

    folder: str
    holding: Holding
    depth: int = 0
    installed: bool = False


class _Walk:
    def __init__(self, reader: Reader, roles: Roles, limits: Limits, ignoring: Ignoring) -> None:
        self.reader, self.roles, self.limits, self.ignoring = reader, roles, limits, ignoring
        self.files: list[File] = []
        self.missing: dict[str, Missing] = {}
        self.skips = Skips()
        self._submodules = ignoring.checkout.submodules if ignoring.checkout is not None else None

    def enter(self) -> None:
        """Walk all folders."""
        pending = [_At("", self.ignoring.root)]
        entered = 0
        while pending:
            at = pending.pop()
            entered += 1
            if entered > self.limits.files:
                self._skip_folder(f"over {self.limits.files} folders", at.folder)
                continue
            below = self._folder(at)
            if at.depth >= self.limits.depth and below:
                self._skip_folder(f"folders deeper than {self.limits.depth}", at.folder)
                continue
            pending += below

    def note_absent(self) -> None:
        """Record the tracked paths that a sparse checkout leaves out."""
        for path in self.ignoring.checkout.absent if self.ignoring.checkout is not None else ():
            if self.ignoring.excludes(path) or not self.roles.skip.isdisjoint(path.split("/")):
                continue
            self.skips.add(ABSENT, path)
            folder, _, name = path.rpartition("/")
            if name:
                self.missing[path] = Missing(self.roles.of(folder, name), False)
            else:
                self._miss_folder(folder)

    def _folder(self, at: _At) -> list[_At]:
        folder = at.folder
        try:
            entries = sorted(islice(self.reader.list(folder), LISTED))
        except OSError as error:
            self._miss_folder(folder, f"folder cannot be read: {error.strerror or error}")
            return []
        if len(entries) == LISTED:
            self._skip_folder(f"folders of over {LISTED} entries", folder)
        prefix = f"{folder}/" if folder else ""
        files = {entry.name for entry in entries if not entry.folder and entry.name.startswith(".git")}
        if ".gitignore" in files:
            at = at._replace(holding=self.ignoring.below(prefix, at.holding))
        if folder and ".git" in files:
            self._submodule(folder, ours=self._submodules is None)
            return []
        installed = self.roles.installed(folder, [entry.name for entry in entries])
        found = (self._entry(entry, at, at.installed or entry.name in installed) for entry in entries)
        return [below for below in found if below is not None]

    def _entry(self, entry: Entry, at: _At, copied: bool) -> _At | None:
        """Record a file, or return the folder that is to be entered."""
        name, folder, problem = entry.name, entry.folder, entry.problem
        path = f"{at.folder}/{name}" if at.folder else name
        if folder and name in self.roles.skip:
            return None
        word = self.ignoring.word(f"{path}/" if folder else path, at.holding) if at.holding.ignores else None
        if self.ignoring.leaves_out(word, path):
            return None
        if not folder:
            role = "vendored" if copied else self.roles.of(at.folder, name)
            self._add(path, entry.size, role, problem)
        elif problem == SUBMODULE or (self._submodules is not None and path in self._submodules):
            self._submodule(path, ours=True)
        elif problem:
            self._miss_folder(path, f"{problem}: not read")
        else:
            return _At(path, at.holding.under(word), at.depth + 1, copied)
        return None

    def _add(self, path: str, size: int, role: Role, problem: str) -> None:
        if problem:
            self.missing[path] = Missing(role, False, f"{problem}: not read")
        elif len(self.files) >= self.limits.files:
            self.skips.add(f"over {self.limits.files} files", path)
            self.missing[path] = Missing(role, False)
        else:
            self.files.append(File(path, size, role))

    def _submodule(self, folder: str, *, ours: bool) -> None:
        """Record a nested repository, which is not entered. ``ours``: it is a submodule of this one."""
        self.skips.add("submodules", folder)
        if ours:
            self._miss_folder(folder)

    def _skip_folder(self, reason: str, folder: str) -> None:
        self.skips.add(reason, folder or ".")
        self._miss_folder(folder)

    def _miss_folder(self, folder: str, problem: str = "") -> None:
        self.missing[folder or "."] = Missing(self.roles.of_folder(folder), True, problem)
