"""Folders that are told by what stands beside them: the pages of documentation sites, and committed builds.

A generator's configuration tells the pages, with the folders that it needs beside it: ``hugo.toml``, ``book.toml`` … What
stands there is shown, however complete a service it looks. A manifest with source beside it tells the build: ``dist``
beside ``package.json`` and ``src``. Which ones there are stands in ``rules/conventions/roles.yml``.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from detector.model import File, Role
from detector.paths import folders_of


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A generator: the names of its configuration, the folders of its pages, folders of which at least one set must
    stand beside the configuration where its name alone does not tell, and the role of what lies below the pages."""

    names: list[str]
    pages: list[str]
    beside: list[list[str]] = []
    role: Role = "docs"


def with_pages(files: Mapping[str, File], sites: Iterable[Site]) -> dict[str, File]:
    """The same files, source below the page folders of sites with the role that it has there."""
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
