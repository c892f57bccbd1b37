"""Which files show a store in their source, and with which words: the starting points of the search in
``search.py``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from detector.inference.components.parts import Parts
from detector.inference.evidence.matching import Match
from detector.inference.evidence.standings import STORES
from detector.rules.schema import SOURCE_KINDS

FOUND = ("annotation", "base")
"""Kinds of source evidence by which a framework finds a class that nobody names."""

OPENING = ("call", "base")
"""Kinds of source evidence that open a store: a class of its records is only annotated, and its file imports names."""

Folders = dict[str, set[str]]
"""Paths of files by the folder of their component."""


class Shown:
    """What the source of the components shows. Keys are those of technologies, folders those of components.

    - ``by_store``: files that show a store, by key and folder. ``together``: the same for all stores, by folder.
    - ``opened``: those of them that open it (``OPENING``), by key and folder. ``opened_at_all``: the same for all stores.
    - ``used``: folders that do more than import a store, by key.
    - ``declared``: folders whose manifest declares the driver of a store, by key.
    - ``only_set``: folders in which settings name a store, by key. ``set_at_all``: the same for all stores.
    - ``words``: the words by which a file's stores were recognized, by path. ``mapping``: the base classes among them.
    - ``sought``: files with a class that a framework finds by itself.
    - ``hosting``: folders whose source shows a framework.
    """

    def __init__(self, parts: Parts, found: Iterable[Match]) -> None:
        self.by_store: dict[str, Folders] = defaultdict(lambda: defaultdict(set))
        self.opened: dict[str, Folders] = defaultdict(lambda: defaultdict(set))
        self.used: dict[str, set[str]] = defaultdict(set)
        self.declared: dict[str, set[str]] = defaultdict(set)
        self.only_set: dict[str, set[str]] = defaultdict(set)
        self.words: dict[str, set[str]] = defaultdict(set)
        self.mapping: dict[str, set[str]] = defaultdict(set)
        self.sought: set[str] = set()
        self.hosting: set[str] = set()
        for item in found:
            folder = parts.of(item.path).folder
            if item.technology.category in STORES:
                self._note_store(item, folder)
            elif item.technology.category == "framework":
                self._note_framework(item, folder)
        self.together = _together(self.by_store)
        self.opened_at_all = _together(self.opened)
        self.set_at_all = {folder for folders in self.only_set.values() for folder in folders}

    def _note_store(self, item: Match, folder: str) -> None:
        """Record a match of a database or an ORM."""
        kind, key = item.signal.kind, item.technology.key
        last = item.name.rpartition(".")[2]
        if kind == "base":
            self.mapping[item.path].add(last)
        if item.role == "source" and kind in SOURCE_KINDS:
            self.by_store[key][folder].add(item.path)
            if kind != "import":
                self.words[item.path].add(last)
                self.used[key].add(folder)
            if kind in OPENING:
                self.opened[key][folder].add(item.path)
        elif item.role == "source":
            (self.declared if kind == "dependency" else self.only_set)[key].add(folder)

    def _note_framework(self, item: Match, folder: str) -> None:
        """Record a match of a framework."""
        if item.signal.kind in FOUND:
            self.sought.add(item.path)
        if item.role == "source" and item.signal.kind in SOURCE_KINDS:
            self.hosting.add(folder)


def _together(stores: dict[str, Folders]) -> Folders:
    """The same files for all stores."""
    together: Folders = defaultdict(set)
    for folders in stores.values():
        for folder, paths in folders.items():
            together[folder] |= paths
    return together
