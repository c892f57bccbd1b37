"""Sets source farther away aside where source near by settles which stores a component has."""

from __future__ import annotations

from collections.abc import Iterable, Set

from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.weigh import Standing, Weighed, ranked, score, set_aside, weights
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS

FARTHER = "nearer source shows another"
"""Why source elsewhere counts nothing for a component whose own source settles its stores."""


def keep_nearest(standings: dict[Category, list[Standing]], part: Part, parts: Parts) -> None:
    """Set aside source farther away for stores that source near by settles.

    1. Databases that the component's own source settles: others lose source evidence outside of it, since a shared
       library may be able to open more databases than the component opens.
    2. Databases or ORMs that source in the component or in what it uses settles: all lose source evidence outside of
       these. (Models of an ORM are mostly in a library, so rule 1 does not apply to ORMs.)
    """
    closure = parts.closure(part)
    for category in ("database", "orm"):
        listed = standings.get(category, [])
        if category == "database" and (shown := shown_in({part.folder}, listed, parts)):
            listed = [
                s if s.technology.key in shown or s.technology.beside else _without_far(s, {part.folder}, parts)
                for s in listed
            ]
        if shown_in(closure, listed, parts):
            listed = [_without_far(standing, closure, parts) for standing in listed]
        standings[category] = ranked(listed)


def shown_in(folders: Set[str], listed: Iterable[Standing], parts: Parts) -> set[str]:
    """Return the keys of the stores that source and dependencies in these components settle.

    A store is settled where this evidence alone reaches the threshold and some of it is strong source evidence. A store
    that stands ``beside`` others settles nothing.
    """
    w = weights()
    strong = w.strengths["strong"] * w.places["used"]
    found = set()
    for standing in listed:
        near = [
            x
            for x in standing.weighed
            if x.match.signal.kind in ("dependency", *SOURCE_KINDS) and parts.of(x.match.path).folder in folders
        ]
        used = any(x.weight >= strong and x.match.signal.kind in SOURCE_KINDS for x in near)
        if used and not standing.technology.beside and score(near) >= w.thresholds[standing.technology.category]:
            found.add(standing.technology.key)
    return found


def _without_far(standing: Standing, folders: Set[str], parts: Parts) -> Standing:
    """The standing without source evidence outside of these components."""
    return set_aside(standing, FARTHER, lambda item: _is_far(item, folders, parts))


def _is_far(item: Weighed, folders: Set[str], parts: Parts) -> bool:
    """Whether a line is source outside of these components."""
    return item.match.signal.kind in SOURCE_KINDS and parts.of(item.match.path).folder not in folders
