"""Folders whose role depends on the files beside them: the pages of documentation sites, committed builds, and projects
whose name says that they are something else.

1. The configuration of a site generator (``hugo.toml``, ``book.toml`` …), with the folders that it needs beside it,
   identifies the page folders. Source in these is displayed, not run, however complete a service it looks.
2. A manifest with source beside it identifies a committed build: ``dist`` beside ``package.json`` and ``src``.
3. A manifest with source beside it identifies a project, also in a folder ``vendor``; so do a configuration of Django
   with migrations in a folder ``cookbook``.

``rules/conventions/roles.yml`` lists them.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from detector.observations import File, Role
from detector.paths import folders_of, upward


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A generator.

    ``names``: its configuration files. ``pages``: its page folders, and files that are like them. ``beside``: sets of
    folders, one of which must exist beside the configuration; empty if the name of the configuration is specific
    enough. ``role``: the role of source below the pages.
    """

    names: list[str]
    pages: list[str]
    beside: list[list[str]] = []
    role: Role = "docs"


class Own(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which folders are projects of the repository itself, though they are called like copies or samples.

    ``folders``: such names. ``names``: manifests, one of which must lie in the folder. ``beside``: folders, one of which
    must lie beside the manifest.
    """

    folders: list[str]
    names: list[str]
    beside: list[str]


def with_own(files: Mapping[str, File], own: Iterable[Own], role_of: Callable[[str, str], Role]) -> dict[str, File]:
    """Return the same files; those of a project that is called like something else have the roles that they would have
    if it were a repository of its own. ``role_of``: the role of a file, by folder and name."""
    projects = {folder for kind in own for folder in _own_folders(files, kind, role_of)}
    found = dict(files)
    for path, file in files.items() if projects else ():
        project = next((folder for folder in upward(posixpath.dirname(path)) if folder in projects), None)
        if project is not None:
            folder, _, name = path[len(project) + 1 :].rpartition("/")
            found[path] = File(path, file.size, role_of(folder, name))
    return found


def _own_folders(files: Mapping[str, File], own: Own, role_of: Callable[[str, str], Role]) -> Iterator[str]:
    """Yield the folders of such projects. One in a folder that is no source itself is none."""
    wanted, folders = {*own.names}, {*own.folders}
    named = (path.rpartition("/")[::2] for path in files)
    held = {folder for folder, name in named if name in wanted and posixpath.basename(folder).lower() in folders}
    known = folders_of(files) if held else set()
    for folder in sorted(held):
        in_source = role_of(posixpath.dirname(folder), "") == "source"
        if in_source and any(f"{folder}/{beside}" in known for beside in own.beside):
            yield folder


def with_pages(files: Mapping[str, File], sites: Iterable[Site]) -> dict[str, File]:
    """Return the same files, with the role of the site for source below its page folders."""
    roles = dict(_page_folders(files, list(sites)))
    below, found = tuple(roles), dict(files)
    for path, file in files.items() if below else ():
        if file.role == "source" and path.startswith(below):
            role = next(role for folder, role in roles.items() if path.startswith(folder))
            found[path] = File(path, file.size, role)
    return found


def _page_folders(files: Mapping[str, File], sites: list[Site]) -> Iterator[tuple[str, Role]]:
    wanted = {name for site in sites for name in site.names}
    found: dict[str, set[str]] = defaultdict(set)
    for path in files:
        folder, _, name = path.rpartition("/")
        if name in wanted:
            found[name].add(folder)
    folders = folders_of(files) if found else set()
    for site in sites:
        for folder in sorted({folder for name in site.names for folder in found.get(name, ())}):
            pages = [posixpath.join(folder, page) for page in site.pages]
            told = any(all(posixpath.join(folder, f) in folders for f in listed) for listed in site.beside)
            if told or not site.beside:
                yield from ((f"{page}/", site.role) for page in pages if page in folders)
                yield from ((page, site.role) for page in pages if page in files)
