"""Which components and programs have the stores of what they use: those that name something which leads there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from detector.inference.components import Parts
from detector.inference.matching import Match
from detector.leads import missed, search
from detector.plugins.api import Language, Project


def tell(parts: Parts, found: Sequence[Match], project: Project, languages: Mapping[str, Language]) -> None:
    """Mark the components that take no part of their neighbours which stores (``Part.apart``, ``takes_store``), those that
    go past one store of several (``Part.missed``), and the programs of a module that open none (``Parts.unopened``)."""
    leads = search.Leads(parts, found, project, languages)
    search.tell(parts, leads)
    missed.tell(parts, leads, {item.technology.key: item.technology for item in found})
    if parts.programs:
        from detector.leads import opened

        opened.tell(parts, found, project, languages)
