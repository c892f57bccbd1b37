"""Which components and programs have the stores of what they use: those that name something that leads to the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from detector.inference.components.parts import Parts
from detector.inference.evidence.matching import Match
from detector.leads import missed, search
from detector.plugins.api import Language, Project


def tell(parts: Parts, found: Sequence[Match], project: Project, languages: Mapping[str, Language]) -> None:
    """Mark which components and programs name none of the stores in what they use.

    - ``Part.apart``: it names no store. ``Part.takes_store``: it is a worker that names one.
    - ``Part.missed``: it names some stores and not these.
    - ``Parts.unopened``, ``Parts.unserved``: programs of a Go module that open no store, or start no framework.
    """
    leads = search.Leads(parts, found, project, languages)
    search.tell(parts, leads)
    missed.tell(parts, leads, {item.technology.key: item.technology for item in found})
    if parts.programs:
        from detector.leads import opened

        opened.tell(parts, found, project, languages)
