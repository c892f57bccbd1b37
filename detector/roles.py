"""What each file is for, from the conventions in ``rules/conventions/roles.yml``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import cast

import msgspec

from detector.model import Role


class Convention(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names that give one role."""

    folders: list[str] = []
    paths: list[str] = []
    names: list[str] = []
    suffixes_of_folders: list[str] = []


class Roles:
    """Tells the role of a path. Folders are judged once each, names through one pattern a role."""

    def __init__(
        self,
        conventions: dict[str, Convention],
        exceptions: dict[str, Convention],
        skip: list[str],
        packages: Iterable[str] = (),
        settings: Iterable[str] = (),
    ) -> None:
        self.skip = frozenset(skip)
        self._settings = _any_of([*settings]) if settings else None
        self._packages = tuple(f"/{path.lower()}/" for path in packages)
        self._folders: dict[str, Role] = {}
        self._paths: list[tuple[str, Role]] = []
        self._suffixes: list[tuple[tuple[str, ...], Role]] = []
        self._names: list[tuple[re.Pattern[str], Role]] = []
        for name, convention in conventions.items():
            role = cast(Role, name)
            for folder in convention.folders:
                self._folders.setdefault(folder.lower(), role)
            self._paths += [(f"/{path.lower()}/", role) for path in convention.paths]
            if convention.suffixes_of_folders:
                self._suffixes.append((tuple(convention.suffixes_of_folders), role))
            if convention.names:
                self._names.append((_any_of(convention.names), role))
        self._exceptions = {cast(Role, r): _any_of(c.names) for r, c in exceptions.items()}
        self.of_folder = lru_cache(maxsize=100_000)(self._of_folder)

    def of(self, folder: str, name: str) -> Role:
        """The role of the file ``name`` in ``folder`` ('' for the root)."""
        role = self.of_folder(folder)
        both = f"{name}\n{name.lower()}"
        if role in self._exceptions and self._exceptions[role].search(both):
            role = "source"
        if role != "source":
            return role
        named = next((named for pattern, named in self._names if pattern.search(both)), "source")
        sample = named == "example" and self._settings is not None and self._settings.search(both)
        return "source" if sample else named

    def _of_folder(self, folder: str) -> Role:
        if not folder:
            return "source"
        parent, _, name = folder.lower().rpartition("/")
        inherited: Role = self.of_folder(parent)
        if inherited != "source":
            return inherited
        if any(root in f"/{parent}/" for root in self._packages):
            named = self._folders.get(name, "source")
            return named if named in ("generated", "vendored") else "source"
        if name in self._folders:
            return self._folders[name]
        whole = f"/{folder.lower()}/"
        for path, role in self._paths:
            if whole.endswith(path):
                return role
        return next((role for suffixes, role in self._suffixes if name.endswith(suffixes)), "source")


def _any_of(patterns: list[str]) -> re.Pattern[str]:
    """A pattern for a text of two lines: the name as it is, which patterns with capitals fit, and in lower case."""
    exact = [_piece(p) for p in patterns if p != p.lower()]
    lower = [_piece(p) for p in patterns if p == p.lower()]
    either = [rf"\A(?:{'|'.join(exact)})\n"] * bool(exact) + [rf"\n(?:{'|'.join(lower)})\Z"] * bool(lower)
    return re.compile("|".join(either))


def _piece(pattern: str) -> str:
    return "".join("[^\n]*" if part == "*" else re.escape(part) for part in re.split(r"(\*)", pattern))
