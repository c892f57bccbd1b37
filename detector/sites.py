"""Documentation sites: what stands in their content folders is shown on pages, however complete a service it looks.

A generator's configuration tells them, with the folders that it needs beside it: ``hugo.toml``, ``book.toml`` … Which
ones there are stands in ``rules/conventions/roles.yml``.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from detector.model import File
from detector.paths import folders_of


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A generator: the names of its configuration, the folders of its pages, and folders of which at least one set must
    stand beside the configuration where its name alone does not tell."""

    names: list[str]
    pages: list[str]
    beside: list[list[str]] = []


def with_pages(files: Mapping[str, File], sites: Iterable[Site]) -> dict[str, File]:
    """The same files, with the role ``docs`` for source below the page folders of documentation sites."""
    below = tuple(_page_folders(files, list(sites)))
    if not below:
        return dict(files)
    return {
        path: File(path, file.size, "docs") if file.role == "source" and path.startswith(below) else file
        for path, file in files.items()
    }


def _page_folders(files: Mapping[str, File], sites: list[Site]) -> Iterator[str]:
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
                yield from (f"{page}/" for page in pages)
