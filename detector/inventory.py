"""Lists the files of a repository once, respecting .gitignore, and gives each its role."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from detector.ignore import Ignore, patterns
from detector.model import File, Skipped, Warning
from detector.reader import Limits, Reader
from detector.roles import Roles
from detector.seen import Skips


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
    walk.enter("", (patterns("", exclude, limits.ignore_patterns),) if exclude else (), excluded=len(exclude) > 0)
    files = {file.path: file for file in sorted(walk.files, key=lambda f: f.path)}
    return Inventory(files, walk.skips.told(), tuple(walk.warnings))


class _Walk:
    def __init__(self, reader: Reader, roles: Roles, limits: Limits) -> None:
        self.reader, self.roles, self.limits = reader, roles, limits
        self.files: list[File] = []
        self.warnings: list[Warning] = []
        self.skips = Skips()
        self._tracked: frozenset[str] | None = None
        self._asked = False

    def enter(self, start: str, ignores: tuple[Ignore, ...], *, excluded: bool) -> None:
        pending = [(start, ignores, 0)]
        entered = 0
        while pending:
            folder, above, depth = pending.pop()
            entered += 1
            if entered > self.limits.files:
                self.skips.add(f"over {self.limits.files} folders", folder)
                continue
            below = self._folder(folder, above, excluded)
            if depth >= self.limits.depth and below:
                self.skips.add(f"folders deeper than {self.limits.depth}", folder)
                continue
            pending += [(path, rules, depth + 1) for path, rules in below]

    def _folder(
        self, folder: str, ignores: tuple[Ignore, ...], excluded: bool
    ) -> list[tuple[str, tuple[Ignore, ...]]]:
        try:
            entries = sorted(islice(self.reader.list(folder), LISTED), key=lambda entry: entry.name)
        except OSError as error:
            self.warnings.append(Warning(folder or ".", f"folder cannot be read: {error.strerror or error}"))
            return []
        if len(entries) == LISTED:
            self.skips.add(f"folders of over {LISTED} entries", folder or ".")
        prefix = f"{folder}/" if folder else ""
        if any(e.name == ".gitignore" and not e.folder for e in entries):
            ignores = (*ignores, *self._ignore_file(prefix))
        if folder and any(e.name == ".git" and not e.folder for e in entries):
            self.skips.add("submodules", folder)
            return []
        below: list[tuple[str, tuple[Ignore, ...]]] = []
        for entry in entries:
            path = prefix + entry.name
            if entry.problem:
                self.warnings.append(Warning(path, f"{entry.problem}: not read"))
            elif entry.folder:
                if entry.name not in self.roles.skip and not self._ignored(path, True, ignores, excluded):
                    below.append((path, ignores))
            elif not self._ignored(path, False, ignores, excluded):
                self._add(path, folder, entry.name, entry.size)
        return below

    def _add(self, path: str, folder: str, name: str, size: int) -> None:
        if len(self.files) >= self.limits.files:
            self.skips.add(f"over {self.limits.files} files", path)
        else:
            self.files.append(File(path, size, self.roles.of(folder, name)))

    def _ignored(self, path: str, folder: bool, ignores: tuple[Ignore, ...], excluded: bool) -> bool:
        """Whether the last .gitignore that has a word on the path ignores it; what git tracks is never ignored."""
        shown = f"{path}/" if folder else path
        for number, ignore in enumerate(reversed(ignores)):
            word = ignore.spec.check_file(shown[len(ignore.folder) :]).include
            if word is not None:
                own = excluded and number == len(ignores) - 1
                return word and (own or not self._is_tracked(path, folder))
        return False

    def _is_tracked(self, path: str, folder: bool) -> bool:
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
