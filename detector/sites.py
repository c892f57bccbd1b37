"""Folders whose role depends on the files beside them: the pages of documentation sites, and committed builds.

1. The configuration of a site generator (``hugo.toml``, ``book.toml`` …), with the folders that it needs beside it,
   identifies the page folders. Source in these is displayed, not run, however complete a service it looks.
2. A manifest with source beside it identifies a committed build: ``dist`` beside ``package.json`` and ``src``.

``rules/conventions/roles.yml`` lists them.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from detector.observations import File, Role
from detector.paths import folders_of


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
