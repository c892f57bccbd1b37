"""Which evidence counts for a component: its own in full; that of what it uses, of folders above and of others
reduced."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set

from detector.inference.components.ecosystems import ecosystem_of, ecosystems
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.matching import Match
from detector.inference.evidence.weigh import OWN_FIELDS, SHARED_KINDS, Weighed, placed
from detector.paths import above
from detector.rules.schema import SOURCE_KINDS


class Reach:
    """All weighed evidence of a repository, grouped by the component that contains it."""

    def __init__(self, parts: Parts, listed: Iterable[Weighed]) -> None:
        self._parts = parts
        self._held: dict[str, list[Weighed]] = defaultdict(list)
        for item in listed:
            self._held[parts.of(item.match.path).folder].append(item)
        self._travelling: dict[tuple[str, bool], list[Weighed]] = {}
        self._by_manifest = {folder: _taking_by_manifest(parts.all[folder]) for folder in self._held}

    def inside(self, part: Part) -> list[Weighed]:
        """The evidence in a component itself."""
        return self._held.get(part.folder, [])

    def of(self, part: Part, serving: Set[str], theirs: Set[str], *, whole: bool) -> Iterator[Weighed]:
        """Yield the evidence that may count for a component, each with its weight there.

        By where it is located (the factors are ``places`` in ``rules/conventions/weights.yml``):

        1. In the component: all, with its full weight.
        2. In what the component uses: all but what it is built without, what libraries keep for themselves, source of
           packages that it does not take, and stores that it does not name (``used``).
        3. In a component above: see ``_from_above``.
        4. Elsewhere, unless that component answers for itself or is an example: see ``_from_elsewhere``. Source is left
           out where both components have a manifest that names every project they are compiled with.

        ``serving``: folders of the components that answer for themselves. ``theirs``: folders of the components that
        others use and this one does not; their source does not count. ``whole``: for the main back end, which stands
        for its repository: all source of what it uses counts, whatever part of it the component takes.
        """
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
                apart = not by_manifest.isdisjoint(self._by_manifest[folder])
                yield from self._from_elsewhere(folder, lends=folder not in theirs and not apart)

    def _from_above(self, folder: str, part: Part, *, lends: bool) -> Iterator[Weighed]:
        """Yield what counts of a component in a folder above.

        1. What programs of the component are built from, where it has no manifest of its own (``used``).
        2. Dependencies, deployment files and settings, which hold for everything below (``above``).
        3. Its source, if it ``lends`` that and ``_is_lent`` (``aside``).
        """
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
        """What counts of a component for all unrelated components: deployment files and settings, and its source if it
        ``lends`` that. Computed once."""
        if (folder, lends) not in self._travelling:
            self._travelling[folder, lends] = [
                placed(item, "shared" if self._is_shared(item.match, folder) else "aside")
                for item in self._held[folder]
                if (lends or item.match.signal.kind in SHARED_KINDS) and self._is_lent(item.match, folder)
            ]
        return self._travelling[folder, lends]

    def _is_lent(self, item: Match, folder: str) -> bool:
        """Whether a match may count for unrelated components.

        - Deployment files and settings do, except settings in a manifest, which are about that package only.
        - Dependencies do not, nor does source for a framework or API style, or source of a front end.
        - Other source does.
        """
        packages = self._parts.all[folder].packages
        if item.signal.kind in SHARED_KINDS:
            return item.signal.kind != "setting" or all(package.path != item.path for package in packages)
        if item.signal.kind == "dependency" or item.technology.category in OWN_FIELDS:
            return False
        return all(package.kind != "frontend" for package in packages)

    def _is_shared(self, item: Match, folder: str) -> bool:
        """Whether a match counts as a shared file (``shared``) rather than as source of another component (``aside``).

        All deployment files and settings do, except a file with an ORM's model in a program: it is source of that
        program.
        """
        model = item.signal.kind == "file" and item.technology.category == "orm"
        return item.signal.kind in SHARED_KINDS and not (model and self._parts.all[folder].has_entry)


def _taking_by_manifest(part: Part) -> frozenset[str]:
    """The ecosystems of a component's manifests in which a manifest names every project that a program is compiled
    with."""
    return ecosystems().takes_by_manifest & {package.ecosystem for package in part.packages}


def _is_of(item: Match, folders: Set[str]) -> bool:
    """Whether a match is source in one of these folders, or is no source at all."""
    return item.signal.kind not in SOURCE_KINDS or posixpath.dirname(item.path) in folders


def _is_missed(item: Match, missed: Set[str]) -> bool:
    """Whether a match is for a store that the component does not name (``Part.missed``) and is in no deployment file or
    setting."""
    return item.technology.key in missed and item.signal.kind not in SHARED_KINDS


def _lies_in(item: Match, folder: str, missing: Set[tuple[str, str]]) -> bool:
    """Whether a match in this folder is for something the component is built without. ``missing``: see
    ``Package.without``."""
    below = tuple(name for at, name in missing if at == folder and not name[-1].isalnum())
    return (folder, item.name) in missing or item.name.startswith(below)


def _is_kept_back(item: Match) -> bool:
    """Whether a match is an optional dependency of a library whose users do not get it with the library (Maven)."""
    return item.scope == "optional" and ecosystem_of(item.name) in ecosystems().compiled_apart
