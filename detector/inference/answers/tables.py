"""Which ORMs of shared libraries have nothing to map, because the database of a component has no tables."""

from __future__ import annotations

from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.weigh import Standing, rescored, shows, weights
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS

NO_TABLES = "the database has no tables, and the component does not use it itself"
"""Why an ORM of a library counts nothing."""


def leave_tables(related: dict[Category, list[Standing]], part: Part, parts: Parts) -> None:
    """Set aside the ORMs that only libraries use, where the component's database has no tables.

    Such a library has the models of another program's tables besides. Not where the ORM maps that database
    (``implies``), where the component's own source or manifests name it, or where the component or what it uses shows
    another database, which has tables.
    """
    stored = [s for s in related.get("database", ()) if s.score >= weights().thresholds["database"]]
    closure = parts.closure(part)
    near = [s for s in stored if shows(s, closure, parts)]
    if not stored or stored[0] not in near or not all(s.technology.tableless for s in near):
        return
    kinds = ("dependency", *SOURCE_KINDS)
    mappers = related.get("orm", [])
    key = stored[0].technology.key
    kept = [s for s in mappers if key in s.technology.implies or shows(s, {part.folder}, parts, kinds)]
    related["orm"] = kept + [_set_aside(standing) for standing in mappers if standing not in kept]


def _set_aside(standing: Standing) -> Standing:
    """The standing without any weight."""
    return rescored(standing, [w._replace(weight=0.0, aside=w.aside or NO_TABLES) for w in standing.weighed])
