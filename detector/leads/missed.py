"""Tells of components which of the stores in what they use they go past, while they take another one.

A library that opens two databases, or reaches one by two mappers, holds each for those who name it (``search.py``):
a job that asks for the connections of one takes no part of the other. So is who keeps sessions and keys in a store of its
own beside a library that it shares for the models.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from detector.inference.components import Parts
from detector.leads.search import Leads
from detector.rules.schema import Technology


def tell(parts: Parts, leads: Leads, technologies: dict[str, Technology]) -> None:
    """Mark the stores that components go past (``Part.missed``)."""
    stores, single = leads.shown.by_store, {key: leads.to(key) for key in leads.shown.by_store}
    for part in parts.all.values():
        used = set() if part.apart else leads.borrowed(part)
        own = {key for key, folders in stores.items() if part.folder in folders}
        near = {key for key, folders in stores.items() if any(folder in folders for folder in used)}
        if len(near | own) > 1 and near - own:
            told = {key: single[key].reaches(part, used) for key in sorted(near - own)}
            reached = {key for key in own if part.folder in leads.shown.used[key]}
            reached |= {key for key, known in told.items() if known}
            missed = {key for key, known in told.items() if known is False}
            part.missed = frozenset(_settled(missed, reached, technologies))


def _settled(missed: Set[str], reached: Set[str], technologies: dict[str, Technology]) -> Iterator[str]:
    """Those of the stores that a component names nothing of for which it takes another one: of a mapper any, of a
    database another database, which behind a mapper is none that stands beside others."""
    mappers = {key for key in reached if technologies[key].category == "orm"}
    databases = {key for key in reached - mappers if not (mappers and technologies[key].beside)}
    for key in missed:
        if databases or (mappers and technologies[key].category == "orm"):
            yield key
