"""Assigns a role to each file, by the conventions in ``rules/conventions/roles.yml``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import cast

import msgspec

from detector.observations import Role
from detector.paths import NameTable
from detector.sites import Own, Site


class Convention(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names that give one role.

    ``prefixes_of_folders`` match the start of a folder's name in any case. Of ``suffixes_of_folders``, one that starts
    with a capital must be the last word of a PascalCase name (``ShopApiTests``); the others match the end of a name in
    any case.
    """

    folders: list[str] = []
    roots: list[str] = []
    paths: list[str] = []
    names: list[str] = []
    prefixes_of_folders: list[str] = []
    suffixes_of_folders: list[str] = []


class Installed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How to recognise a folder into which third-party distributions were copied.

    ``modules``: names of well-known modules. ``least``: minimum number of them in the folder.
    """

    least: int = 0
    modules: list[str] = []


WHOLE = 4
"""A folder is entirely copied if at least one in this many of its entries is a well-known module."""


class Roles:
    """Determines the role of a path. Each folder is judged once."""

    def __init__(
        self,
        conventions: dict[str, Convention],
        exceptions: dict[str, Convention],
        skip: list[str],
        packages: Iterable[str] = (),
        settings: Iterable[str] = (),
        installed: Installed | None = None,
        sites: Sequence[Site] = (),
        own: Sequence[Own] = (),
        trades: Convention | None = None,
    ) -> None:
        self.skip = frozenset(skip)
        self.sites = tuple(sites)
        self.own = tuple(own)
        self._trades = trades or Convention()
        self._settings = NameTable(settings)
        self._installed = installed or Installed()
        self._modules = frozenset(self._installed.modules)
        self._packages = tuple(f"/{path.lower()}/" for path in packages)
        self._folders: dict[str, Role] = {}
        self._roots: dict[str, Role] = {}
        self._paths: list[tuple[str, Role]] = []
        self._prefixes: list[tuple[tuple[str, ...], Role]] = []
        self._suffixes: list[tuple[tuple[str, ...], Role]] = []
        self._names: list[tuple[NameTable, Role]] = []
        for name, convention in conventions.items():
            role = cast(Role, name)
            for folder in convention.folders:
                self._folders.setdefault(folder.lower(), role)
            self._roots |= dict.fromkeys(convention.roots, role)
            self._paths += [(f"/{path.lower()}/", role) for path in convention.paths]
            if convention.prefixes_of_folders:
                self._prefixes.append((tuple(convention.prefixes_of_folders), role))
            if convention.suffixes_of_folders:
                self._suffixes.append((tuple(convention.suffixes_of_folders), role))
            if convention.names:
                self._names.append((NameTable(convention.names), role))
        self._any = NameTable([p for convention in conventions.values() for p in convention.names])
        self._exceptions = {cast(Role, r): NameTable(c.names) for r, c in exceptions.items()}
        self._plain_folders = {cast(Role, r): frozenset(c.folders) for r, c in exceptions.items()}
        self.of_folder = lru_cache(maxsize=100_000)(self._of_folder)

    def of(self, folder: str, name: str) -> Role:
        """Return the role of the file ``name`` in ``folder`` ('' for the root)."""
        role = self.of_folder(folder)
        lower = name.lower()
        if role in self._exceptions and self._exceptions[role].has(name, lower):
            role = "source"
        if role != "source" or not self._any.has(name, lower):
            return role
        named = next((named for table, named in self._names if table.has(name, lower)), role)
        return "source" if named == "example" and self._settings.has(name, lower) else named

    def installed(self, folder: str, names: Sequence[str]) -> frozenset[str]:
        """Return the entries of a folder that are copied third-party distributions.

        All entries, if the folder serves that purpose (see ``WHOLE``); only the well-known modules otherwise, and in
        the root, which contains the program itself too.
        """
        known = frozenset(name for name in names if name.removesuffix(".py") in self._modules)
        if len(known) < max(1, self._installed.least):
            return frozenset()
        return frozenset(names) if folder and len(known) * WHOLE >= len(names) else known

    def _of_folder(self, folder: str) -> Role:
        if not folder:
            return "source"
        above, _, written = folder.rpartition("/")
        parent, name = above.lower(), written.lower()
        inherited: Role = self.of_folder(above)
        if inherited != "source":
            return inherited
        if any(root in f"/{parent}/" for root in self._packages):
            is_trade = name in self._trades.folders and any(f"/{path}/" in f"/{parent}/" for path in self._trades.paths)
            named = self._folders.get(name, "source") if not is_trade else "source"
            return named if named in ("generated", "vendored") else "source"
        named_by = self._folders if above or name in self._folders else self._roots
        if name in named_by:
            return named_by[name]
        whole = f"/{folder.lower()}/"
        for path, role in self._paths:
            if whole.endswith(path):
                return role
        pascal = written if written[:1].isupper() else ""
        begins_like = (role for starts, role in self._prefixes if name.startswith(starts))
        ends_like = (role for ends, role in self._suffixes if name.endswith(ends) or pascal.endswith(ends))
        like = (role for role in (*begins_like, *ends_like) if name not in self._plain_folders.get(role, ()))
        return next(like, "source")
