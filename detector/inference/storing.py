"""Which components store by themselves, and which leave that to the services that they share source with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set

from detector.inference.components import Part
from detector.inference.serving import Served
from detector.inference.standings import STORES
from detector.inference.weigh import weights


class Storing:
    """Who stores among the components that serve or work."""

    def __init__(self, served: Served) -> None:
        self._parts, self._standings, self._serving = served.parts, served.standings, served.serving
        parts, standings, programs = served.parts, served.standings, (*served.servers, *served.workers)
        self._programs = {p.folder: p for p in programs if p.folder not in served.hosted}
        self._takers = Counter(
            folder for part in self._programs.values() for folder in parts.closure(part) if folder != part.folder
        )
        self._deployed = frozenset(p.folder for p in served.servers if standings.starts(p) and self._is_deployed(p))

    def is_left_by(self, part: Part) -> bool:
        """Whether a component shows nothing of a store itself, nor does a library that no other one takes in, while
        enough of those that it shares a library with do. Where what it takes of libraries is told, that speaks; that it
        names what leads to a store speaks for a job: what is before users shares names with the services behind it."""
        if any(self._standings.best(part, category) for category in STORES):
            return False
        if part.apart:
            return True
        is_job = part.folder not in self._serving
        if (is_job and part.takes_store) or self._is_handed_over(part):
            return False
        if self._is_borrowed(part):
            return True
        return part.takes is None and self._is_done_by_others(part)

    def _is_done_by_others(self, part: Part) -> bool:
        known, own = self._parts.all, int(part.folder in self._programs)
        used = {f for f in self._parts.closure(part) - {part.folder} if f not in self._serving}
        if any(self._takers[folder] <= own and self._standings.stores(known[folder]) for folder in used):
            return False
        others = [other for other in self._programs.values() if other is not part and self._takes(other, used)]
        storing = sum(map(self._standings.stores, others))
        return storing > 1 and storing > weights().storing * len(others)

    def _takes(self, other: Part, folders: Set[str]) -> bool:
        """Whether a component uses one of these, itself aside."""
        return not self._parts.closure(other).isdisjoint(folders - {other.folder})

    def _is_handed_over(self, part: Part) -> bool:
        """Whether a component that starts no framework is next to nothing beside one that it uses, which answers
        requests and stores, and which nothing but it deploys: the start of a server whose source is a package."""
        if self._standings.starts(part):
            return False
        used = (self._parts.all[folder] for folder in part.uses if folder in self._serving)
        return any(
            part.size * weights().thin < server.size
            and not self._is_deployed(server)
            and self._standings.stores(server)
            for server in used
        )

    def _is_borrowed(self, part: Part) -> bool:
        """Whether all stores in what a component uses are those of services that are deployed beside it: what it takes
        of such a one (its types, a helper) is not the part that stores."""
        near = self._parts.closure(part, self._deployed)
        stores = [f for f in self._parts.closure(part) if self._standings.stores(self._parts.all[f])]
        return bool(stores) and near.isdisjoint(stores)

    def _is_deployed(self, part: Part) -> bool:
        return part.deployed or part.folder in self._parts.launched
