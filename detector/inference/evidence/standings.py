"""How the technologies of each component score by what the component itself contains, and what it does with them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Set

from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.languages import Languages
from detector.inference.evidence.reach import Reach
from detector.inference.evidence.weigh import Standing, Weighed, ranked, standings_of, weights
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS

STORES: tuple[Category, ...] = ("database", "orm")
"""Fields that show that a component stores."""


class Standings:
    """The standings of all components, from all weighed evidence. Each is computed once."""

    def __init__(self, parts: Parts, languages: Languages, listed: Iterable[Weighed]) -> None:
        self.parts, self.languages = parts, languages
        self.reach = Reach(parts, listed)
        self._own: dict[str, dict[Category, list[Standing]]] = {}
        self._best: dict[tuple[str, Category], float] = {}
        self._starting: dict[str, frozenset[str]] = {}

    def of(self, part: Part) -> dict[Category, list[Standing]]:
        """The standings of a component's technologies by field, from what the component itself contains, best first."""
        if part.folder not in self._own:
            found = standings_of(self.parts, part, self.reach.inside(part))
            self._own[part.folder] = self.in_proportion(found, part)
        return self._own[part.folder]

    def best(self, part: Part, category: Category) -> float:
        """The best score in a field from what the component itself contains, 0 for none."""
        asked = (part.folder, category)
        if asked not in self._best:
            self._best[asked] = max((s.score for s in self.of(part).get(category, ())), default=0.0)
        return self._best[asked]

    def in_proportion(self, standings: dict[Category, list[Standing]], part: Part) -> dict[Category, list[Standing]]:
        """The standings with framework scores reduced where the framework's languages are a small share of the source.

        The share is that in the component and what it uses; the numbers are ``share`` in ``weights.yml``.
        """
        share, sizes = weights().share, self.languages.sizes(self.parts.closure(part))
        total = sum(sizes.values())
        reduced = []
        for standing in standings.get("framework", ()):
            spoken = sum(sizes.get(lang, 0) for lang in standing.technology.languages)
            known = total > 0 and standing.technology.languages
            part_of_full = min(1.0, spoken / total / share["full"]) if known else 1.0
            factor = share["least"] + (1 - share["least"]) * part_of_full
            reduced.append(standing._replace(score=standing.score * factor))
        if reduced:
            standings["framework"] = ranked(reduced)
        return standings

    def starts(self, part: Part, taken: Set[str] | None = None) -> bool:
        """Whether the component's own source starts a framework. ``taken``: only source directly in these folders
        counts."""
        if part.folder not in self._starting:
            self._starting[part.folder] = frozenset(
                posixpath.dirname(weighed.match.path)
                for standing in self.of(part).get("framework", ())
                for weighed in standing.weighed
                if weighed.weight > 0 and weighed.match.signal.shows == "entry"
            )
        starting = self._starting[part.folder]
        return bool(starting) if taken is None else not starting.isdisjoint(taken)

    def stores(self, part: Part) -> bool:
        """Whether a component itself has enough evidence of a database or an ORM."""
        return max(self.best(part, category) for category in STORES) >= weights().thresholds["database"]

    def stores_in_source(self, part: Part) -> bool:
        """Whether the component's own source, and not only a deployment file, uses a database or an ORM. Less evidence is
        needed where a web server opens its pages, since such a site has no more."""
        w = weights()
        least = w.strengths["strong"] if part.opened else w.serves_storage
        return any(
            standing.score >= least
            and any(x.weight >= w.strengths["strong"] and x.match.signal.kind in SOURCE_KINDS for x in standing.weighed)
            for category in STORES
            for standing in self.of(part).get(category, ())
        )
