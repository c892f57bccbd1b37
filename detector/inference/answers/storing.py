"""Which components have a store themselves, and which share libraries with services that store for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set

from detector.inference.answers.serving import Served
from detector.inference.components.ecosystems import ecosystem_of, ecosystems
from detector.inference.components.parts import Part
from detector.inference.evidence.standings import STORES
from detector.inference.evidence.weigh import weights


class Storing:
    """Answers, for the components that serve or work, whether they leave storing to others."""

    def __init__(self, served: Served) -> None:
        self._parts, self._standings, self._serving = served.parts, served.standings, served.serving
        programs = (*served.servers, *served.workers)
        self._programs = {p.folder: p for p in programs if p.folder not in served.hosted}
        self._takers = Counter(
            folder for part in self._programs.values() for folder in self._parts.closure(part) if folder != part.folder
        )
        self._deployed = frozenset(
            p.folder for p in served.servers if self._standings.starts(p) and self._is_deployed(p)
        )

    def is_left_by(self, part: Part) -> bool:
        """Whether a component has no store of its own although libraries that it uses show one.

        Never where the component shows a store itself (``_shows_a_store``). Else, in this order:

        1. Yes, where it names nothing that leads to a store in what it uses (``Part.apart``). A driver that it
           declares and does not name shows no store then, where it must name it (``_only_declares``).
        2. No, for a worker that names something that leads to one (``Part.takes_store``; a service may merely share
           names with the services behind it), and for the start of a server whose source is a package
           (``_is_handed_over``).
        3. Yes, where all stores in what it uses belong to services that are deployed beside it (``_is_borrowed``).
        4. Yes, where enough of the others that use its libraries show a store themselves (``_is_done_by_others``),
           unless manifests list exactly what the component takes.
        """
        if part.apart and self._only_declares(part):
            return True
        if self._shows_a_store(part):
            return False
        is_job = part.folder not in self._serving
        if (is_job and part.takes_store) or self._is_handed_over(part):
            return False
        if self._is_borrowed(part):
            return True
        return part.takes is None and self._is_done_by_others(part)

    def _shows_a_store(self, part: Part) -> bool:
        """Whether anything in what the component itself contains speaks for a store.

        Too little evidence of one that stands ``beside`` others does not: a client of Redis keeps sessions or locks.
        """
        least = weights().thresholds
        return any(
            standing.score >= (least[category] if standing.technology.beside else 0.0) and standing.score > 0
            for category in STORES
            for standing in self._standings.of(part).get(category, ())
        )

    def _only_declares(self, part: Part) -> bool:
        """Whether nothing speaks for a store in what the component itself contains, but for manifests of ecosystems in
        which only source that names a driver uses it (``reached_by_name``)."""
        stores = (standing for category in STORES for standing in self._standings.of(part).get(category, ()))
        said = [w.match for standing in stores for w in standing.weighed if w.weight > 0]
        by_name = ecosystems().reached_by_name
        return all(item.signal.kind == "dependency" and ecosystem_of(item.name) in by_name for item in said)

    def _is_done_by_others(self, part: Part) -> bool:
        """Whether others that share its libraries store by themselves, so that storing is not done in the libraries.

        At least two of them must, and more than the share ``storing`` in ``weights.yml``; and no library that only this
        component uses may have a store.
        """
        known, own = self._parts.all, int(part.folder in self._programs)
        used = {f for f in self._parts.closure(part) - {part.folder} if f not in self._serving}
        if any(self._takers[folder] <= own and self._standings.stores(known[folder]) for folder in used):
            return False
        others = [other for other in self._programs.values() if other is not part and self._takes(other, used)]
        storing = sum(map(self._standings.stores, others))
        return storing > 1 and storing > weights().storing * len(others)

    def _takes(self, other: Part, folders: Set[str]) -> bool:
        """Whether a component uses one of these folders, other than its own."""
        return not self._parts.closure(other).isdisjoint(folders - {other.folder})

    def _is_handed_over(self, part: Part) -> bool:
        """Whether a component merely starts a server that it uses: it starts no framework, has less than an eighth
        (``thin``) of the server's source, and the server stores and is not deployed itself."""
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
        """Whether all stores in what a component uses are reachable only through services that are deployed themselves.

        What it takes of such a service (its types, a helper) is not the part that stores.
        """
        near = self._parts.closure(part, self._deployed)
        stores = [f for f in self._parts.closure(part) if self._standings.stores(self._parts.all[f])]
        return bool(stores) and near.isdisjoint(stores)

    def _is_deployed(self, part: Part) -> bool:
        """Whether a component is deployed by a file in its folder or by one elsewhere."""
        return part.deployed or part.folder in self._parts.launched
