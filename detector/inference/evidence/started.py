"""Which frameworks are those of another service, because the component uses only some of its source and starts its
own."""

from __future__ import annotations

from collections.abc import Set

from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.weigh import Standing, Weighed, ranked, rescored
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS

OTHERS = "another service starts it, this one starts its own"
"""Why evidence of another service's framework counts nothing for a component that takes only some of its source."""


def keep_started(standings: dict[Category, list[Standing]], part: Part, parts: Parts, services: Set[str]) -> None:
    """Set aside the frameworks that other services start, where the component starts one itself.

    Only frameworks that the component's own source does not name are affected: it uses the models of those services,
    not their server. ``services``: the folders of the services. Changes ``standings``.
    """
    listed = standings.get("framework", [])
    own = [s for s in listed if any(_starts(x, {part.folder}, parts) for x in s.weighed)]
    others = services - {part.folder}
    if not own or not others:
        return
    kept = [s if s in own or _names(s, part, parts) else _without(s, others, parts) for s in listed]
    standings["framework"] = ranked(kept)


def _starts(item: Weighed, folders: Set[str], parts: Parts) -> bool:
    """Whether a counting line in one of these components starts the framework (a signal that shows an ``entry``)."""
    return item.weight > 0 and item.match.signal.shows == "entry" and parts.of(item.match.path).folder in folders


def _names(standing: Standing, part: Part, parts: Parts) -> bool:
    """Whether the component's own source names the framework."""
    shown = (x.match for x in standing.weighed if x.weight > 0 and x.match.signal.kind in SOURCE_KINDS)
    return any(parts.of(item.path) is part for item in shown)


def _without(standing: Standing, folders: Set[str], parts: Parts) -> Standing:
    """The standing without source evidence from these components, if one of them starts the framework; else
    unchanged."""
    if not any(_starts(x, folders, parts) for x in standing.weighed):
        return standing
    kept = [
        x._replace(weight=0.0, aside=OTHERS)
        if x.match.signal.kind in SOURCE_KINDS and parts.of(x.match.path).folder in folders
        else x
        for x in standing.weighed
    ]
    return rescored(standing, kept)
