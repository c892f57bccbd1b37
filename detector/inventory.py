"""Lists the files of a repository once, respecting .gitignore, and gives each its role."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from detector.ignore import Ignore, patterns
from detector.limits import Limits
from detector.model import File, Role, Skipped, Warning
from detector.reader import Reader
from detector.roles import Roles
from detector.seen import Skips
from detector.sites import with_pages

LISTED = 2_000_000
"""Most entries of one folder that are looked at."""


class Inventory(NamedTuple):
    """What there is: files in the order of their paths, submodules, what was left out and why."""

    files: dict[str, File]
    skipped: tuple[Skipped, ...]
    warnings: tuple[Warning, ...]


def take(reader: Reader, roles: Roles, limits: Limits, exclude: Sequence[str] = ()) -> Inventory:
    """Walk the repository. ``exclude`` holds further patterns in .gitignore syntax."""
    walk = _Walk(reader, roles, limits)
    walk.enter((patterns("", exclude, limits.ignore_patterns),) if exclude else ())
    files = {file.path: file for file in sorted(walk.files, key=attrgetter("path"))}
    return Inventory(with_pages(files, roles.sites), walk.skips.told(), tuple(walk.warnings))


class _At(NamedTuple):
    """A folder to be entered: the .gitignore files that hold there, whether a pattern speaks of it or of a folder
    above, how deep it is, whether it is a distribution that was copied here."""

    folder: str
    ignores: tuple[Ignore, ...] = ()
    inside: bool = False
    depth: int = 0
    installed: bool = False


class _Word(NamedTuple):
    """Whether a path is ignored, and whether that was asked for by the user."""

    ignored: bool
    asked: bool


class _Walk:
    def __init__(self, reader: Reader, roles: Roles, limits: Limits) -> None:
        self.reader, self.roles, self.limits = reader, roles, limits
        self.files: list[File] = []
        self.warnings: list[Warning] = []
        self.skips = Skips()
        self._tracked: frozenset[str] | None = None
        self._asked = False
        self._own = 0

    def enter(self, ignores: tuple[Ignore, ...]) -> None:
        """Walk all folders. ``ignores``: what holds for the whole repository besides its own .gitignore files."""
        pending = [_At("", ignores)]
        self._own = len(ignores)
        entered = 0
        while pending:
            at = pending.pop()
            entered += 1
            if entered > self.limits.files:
                self.skips.add(f"over {self.limits.files} folders", at.folder)
                continue
            below = self._folder(at)
            if at.depth >= self.limits.depth and below:
                self.skips.add(f"folders deeper than {self.limits.depth}", at.folder)
                continue
            pending += below

    def _folder(self, at: _At) -> list[_At]:
        folder, ignores = at.folder, at.ignores
        try:
            entries = sorted(islice(self.reader.list(folder), LISTED))
        except OSError as error:
            self.warnings.append(Warning(folder or ".", f"folder cannot be read: {error.strerror or error}"))
            return []
        if len(entries) == LISTED:
            self.skips.add(f"folders of over {LISTED} entries", folder or ".")
        prefix = f"{folder}/" if folder else ""
        files = {entry.name for entry in entries if not entry.folder and entry.name.startswith(".git")}
        if ".gitignore" in files:
            ignores = (*ignores, *self._ignore_file(prefix))
        if folder and ".git" in files:
            self.skips.add("submodules", folder)
            return []
        at = at._replace(ignores=ignores)
        below: list[_At] = []
        installed = self.roles.installed(folder, [entry.name for entry in entries])
        for name, is_folder, size, problem in entries:
            path = prefix + name
            if problem:
                self.warnings.append(Warning(path, f"{problem}: not read"))
            elif is_folder:
                word = None if name in self.roles.skip else self._word(f"{path}/", at)
                if name not in self.roles.skip and not self._ignored(word, path):
                    copied = at.installed or name in installed
                    below.append(_At(path, ignores, at.inside or word is not None, at.depth + 1, copied))
            elif not ignores or not self._ignored(self._word(path, at), path):
                self._add(path, size, "vendored" if at.installed or name in installed else self.roles.of(folder, name))
        return below

    def _add(self, path: str, size: int, role: Role) -> None:
        if len(self.files) >= self.limits.files:
            self.skips.add(f"over {self.limits.files} files", path)
        else:
            self.files.append(File(path, size, role))

    def _word(self, shown: str, at: _At) -> _Word | None:
        """What the last .gitignore that speaks of the path says of it."""
        for number in range(len(at.ignores) - 1, -1, -1):
            word = at.ignores[number].word(shown, inside=at.inside)
            if word is not None:
                return _Word(word, number < self._own)
        return None

    def _ignored(self, word: _Word | None, path: str) -> bool:
        """Whether a path is left out: what git tracks is never ignored, unless the user asks so."""
        return word is not None and word.ignored and (word.asked or not self._is_tracked(path))

    def _is_tracked(self, path: str) -> bool:
        if not self._asked:
            self._asked, found = True, self.reader.tracked()
            self._tracked = None if found is None else found | {p for f in found for p in _folders(f)}
        return self._tracked is not None and path in self._tracked

    def _ignore_file(self, prefix: str) -> tuple[Ignore, ...]:
        path = f"{prefix}.gitignore"
        try:
            lines = self.reader.read(path)[: self.limits.file_size].decode("utf-8", "replace").splitlines()
        except OSError as error:
            self.warnings.append(Warning(path, f"cannot be read: {error.strerror or error}"))
            return ()
        ignore = patterns(prefix, lines, self.limits.ignore_patterns)
        if ignore.problem:
            self.warnings.append(Warning(path, ignore.problem))
        return (ignore,)


def _folders(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:n]) for n in range(1, len(parts))]
