"""What counts for a component: what stands in it and, less, what stands in what it uses, above it and elsewhere."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set

from detector.inference.components import Part, Parts
from detector.inference.ecosystems import ecosystem_of, ecosystems
from detector.inference.matching import Match
from detector.inference.weigh import OWN_FIELDS, SHARED_KINDS, Weighed, placed
from detector.paths import above
from detector.rules.schema import SOURCE_KINDS


class Reach:
    """All that was weighed in a repository, by the component that it stands in."""

    def __init__(self, parts: Parts, listed: Iterable[Weighed]) -> None:
        self._parts = parts
        self._held: dict[str, list[Weighed]] = defaultdict(list)
        for item in listed:
            self._held[parts.of(item.match.path).folder].append(item)
        self._travelling: dict[tuple[str, bool], list[Weighed]] = {}

    def inside(self, part: Part) -> list[Weighed]:
        """What stands in a component itself."""
        return self._held.get(part.folder, [])

    def of(self, part: Part, serving: Set[str], theirs: Set[str], *, whole: bool) -> Iterator[Weighed]:
        """What may count for a component, each with what it counts there. ``serving``: the components that answer for
        themselves; ``theirs``: those that others use and this one does not; ``whole``: what it uses counts whole, since
        it stands for its repository, whatever part of that it takes."""
        used, over = self._parts.closure(part), above(part.folder)
        missing = {pair for package in part.packages for pair in package.without}
        takes, missed = (part.takes, part.missed) if not whole else (None, frozenset[str]())
        by_manifest = frozenset[str]() if whole else _taking_by_manifest(part)
        for folder, listed in self._held.items():
            is_open = folder not in serving and not self._parts.all[folder].example
            if folder == part.folder:
                yield from listed
            elif folder in used:
                built = (item for item in listed if not missing or not _lies_in(item.match, folder, missing))
                kept = (item for item in built if not _is_kept_back(item.match) and not _is_missed(item.match, missed))
                yield from (placed(item, "used") for item in kept if takes is None or _is_of(item.match, takes))
            elif folder in over:
                yield from self._from_above(folder, part, lends=is_open and folder not in theirs)
            elif is_open:
                apart = bool(by_manifest & _taking_by_manifest(self._parts.all[folder]))
                yield from self._from_elsewhere(folder, lends=folder not in theirs and not apart)

    def _from_above(self, folder: str, part: Part, *, lends: bool) -> Iterator[Weighed]:
        """What counts of a component above: what programs of this one are built from, what it declares, deploys and
        sets for all below, and what its source ``lends``."""
        built_of = frozenset() if part.packages else self._parts.built_of(part)
        for item in self._held[folder]:
            kind = item.match.signal.kind
            if built_of and not built_of.isdisjoint((item.match.path, posixpath.dirname(item.match.path))):
                yield placed(item, "used")
            elif kind in SHARED_KINDS or kind == "dependency":
                yield placed(item, "above")
            elif lends and self._is_lent(item.match, folder):
                yield placed(item, "aside")

    def _from_elsewhere(self, folder: str, *, lends: bool) -> list[Weighed]:
        """What counts of a component for all that have nothing to do with it: it is worked out once."""
        if (folder, lends) not in self._travelling:
            self._travelling[folder, lends] = [
                placed(item, "shared" if self._is_shared(item.match, folder) else "aside")
                for item in self._held[folder]
                if (lends or item.match.signal.kind in SHARED_KINDS) and self._is_lent(item.match, folder)
            ]
        return self._travelling[folder, lends]

    def _is_lent(self, item: Match, folder: str) -> bool:
        """Whether a match may count for components that have nothing to do with its own: deployment files and settings,
        unless they stand in its manifest and so are about that package as its dependencies are; of source all but the
        fields that each has for itself, and nothing of a component whose manifest says that it makes windows or pages."""
        packages = self._parts.all[folder].packages
        if item.signal.kind in SHARED_KINDS:
            return item.signal.kind != "setting" or all(package.path != item.path for package in packages)
        if item.signal.kind == "dependency" or item.technology.category in OWN_FIELDS:
            return False
        return all(package.kind != "frontend" for package in packages)

    def _is_shared(self, item: Match, folder: str) -> bool:
        """Whether a match may speak for any component from where it stands. A file that holds the model of a mapper is
        source of the program that it lies in."""
        model = item.signal.kind == "file" and item.technology.category == "orm"
        return item.signal.kind in SHARED_KINDS and not (model and self._parts.all[folder].has_entry)


def _taking_by_manifest(part: Part) -> frozenset[str]:
    """The ecosystems in which a component has a manifest that names all that it is compiled with."""
    return ecosystems().takes_by_manifest & {package.ecosystem for package in part.packages}


def _is_of(item: Match, folders: Set[str]) -> bool:
    """Whether a match is source in one of these folders, or no source."""
    return item.signal.kind not in SOURCE_KINDS or posixpath.dirname(item.path) in folders


def _is_missed(item: Match, missed: Set[str]) -> bool:
    """Whether a match is of a store that the component goes past, and not of how things are deployed."""
    return item.technology.key in missed and item.signal.kind not in SHARED_KINDS


def _lies_in(item: Match, folder: str, missing: Set[tuple[str, str]]) -> bool:
    """Whether a match is of what a component in this folder can be built with and is not."""
    below = tuple(name for at, name in missing if at == folder and not name[-1].isalnum())
    return (folder, item.name) in missing or item.name.startswith(below)


def _is_kept_back(item: Match) -> bool:
    """Whether a library asks for a package that those who use the library do not get with it."""
    return item.scope == "optional" and ecosystem_of(item.name) in ecosystems().compiled_apart
