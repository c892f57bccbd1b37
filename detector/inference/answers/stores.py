"""Decides which stores (databases and ORMs) belong to a component, and which belong to others.

A server that a deployment starts may belong to any of the components; a store that source shows belongs to the
component with that source. The public functions change the standings that they are given. ``mappers`` in the code are
ORMs, document mappers such as Mongoose included.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Set

from detector.inference.components.ecosystems import ecosystem_of, ecosystems
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.matching import Match
from detector.inference.evidence.weigh import SHARED_KINDS, Standing, Weighed, ranked, rescored, score, shows, weights
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS, Technology


def leave_to_others(
    standings: dict[Category, list[Standing]], part: Part, parts: Parts, matches: Iterable[Match], told: Set[str]
) -> None:
    """Remove the databases that the deployment starts for other components, and the ORMs that others use.

    1. A database or ORM needs evidence near by: source, settings or files in the component or in what it uses, or a
       dependency. A component without any has no store.
    2. A component with a database and no ORM keeps that database (a gateway with its sessions in Redis, a search
       service).
    3. Behind an ORM, a database of the deployment counts too (``_reached``): not where other components declare a
       driver for it and this one does not. If drivers are declared but no database remains, an ORM must show in the
       component itself: it is otherwise no more than classes of a shared library.
    4. Databases that the component's environment names are kept, if the component declares or uses their driver, that
       of a database that they supersede (QuestDB is reached with PostgreSQL's), or an ORM itself; the superseded one
       is none then, unless the environment names it too.

    ``told``: ids of the databases that the component's environment names. Not called for the main back end.
    """
    closure = parts.closure(part)

    def near(standing: Standing) -> list[Weighed]:
        return [
            w
            for w in standing.weighed
            if w.weight > 0 and (w.match.signal.kind == "dependency" or parts.of(w.match.path).folder in closure)
        ]

    mappers = standings["orm"] = [s for s in standings.get("orm", ()) if near(s)]
    found = standings.get("database", [])
    own = [s for s in found if near(s)]
    mapped = any(score(near(s)) >= weights().thresholds["orm"] for s in mappers)
    driven: dict[str, Technology] = {}
    if mapped or (mappers and not own):
        driven = _driven(matches, {package.ecosystem for package in part.packages})
        own = [s for s in found if s in own or _reached(s, own, driven)]
    kept = [
        s for s in found if s.technology.id in told and _is_declared((s, *_beneath(s, found), *mappers), part, parts)
    ]
    standings["database"] = own
    _keep_shown(standings, part, closure, parts)
    beneath = {s.technology.id for store in kept for s in _beneath(store, found)} - told
    own = [s for s in standings["database"] if s.technology.id not in beneath]
    standings["database"] = [s for s in found if s in kept or s in own]
    if driven and not standings["database"]:
        standings["orm"] = [s for s in standings["orm"] if shows(s, {part.folder}, parts)]


def _keep_shown(standings: dict[Category, list[Standing]], part: Part, closure: Set[str], parts: Parts) -> None:
    """Keep the stores that source or manifests name, in the component or in what it uses.

    1. An ORM needs any evidence in these folders.
    2. A database needs a dependency or source there; settings and deployment files are enough where an ORM shows in
       source there, or a setting in the component's own source chooses the database. No such check applies where the
       component's own source uses an ORM or migrates. (A server started for others is not shared by all services, and
       sample settings are copied from one service to the next.)
    3. Where neither an ORM nor migrations are in use, a driver that is declared but never imported is no database
       (``_by_name``).
    """
    named = ("dependency", *SOURCE_KINDS)
    said = (*named, *SHARED_KINDS)
    mappers = standings["orm"] = [s for s in standings["orm"] if shows(s, closure, parts, said)]
    migrated = standings.get("migrations", ())
    if not any(shows(store, {part.folder}, parts, SOURCE_KINDS) for store in (*mappers, *migrated)):
        kinds = said if any(shows(mapper, closure, parts, SOURCE_KINDS) for mapper in mappers) else named
        standings["database"] = [
            s for s in standings["database"] if shows(s, closure, parts, kinds) or _is_set_in_source(s, part)
        ]
    used = (*SOURCE_KINDS, *SHARED_KINDS)
    if not any(shows(store, closure, parts, used) for store in (*mappers, *migrated)):
        standings["database"] = [s for s in standings["database"] if shows(s, closure, parts, used) or not _by_name(s)]


def _beneath(standing: Standing, listed: Iterable[Standing]) -> Iterator[Standing]:
    """The databases that one supersedes."""
    return (other for other in listed if other.technology.id in standing.technology.supersedes)


def _is_declared(standings: Iterable[Standing], part: Part, parts: Parts) -> bool:
    """Whether the component's own manifests or source name one of these technologies."""
    kinds = ("dependency", *SOURCE_KINDS)
    return any(shows(standing, {part.folder}, parts, kinds) for standing in standings)


def _by_name(standing: Standing) -> bool:
    """Whether all declared drivers of a database are in ecosystems where only an import by name uses a driver (Python).

    Declared without an import, such a driver is unused. True also where no driver is declared.
    """
    declared = [w.match for w in standing.weighed if w.match.signal.kind == "dependency" and w.weight > 0]
    return all(ecosystem_of(item.name) in ecosystems().reached_by_name for item in declared)


def _is_set_in_source(standing: Standing, part: Part) -> bool:
    """Whether settings in the component's own programming language choose the database (``settings.py``)."""
    suffixes = {posixpath.splitext(path)[1] for _, path in part.largest.values()}
    return any(
        w.weight >= weights().strengths["strong"]
        and w.match.signal.kind == "setting"
        and posixpath.splitext(w.match.path)[1] in suffixes
        and (not part.folder or w.match.path.startswith(f"{part.folder}/"))
        for w in standing.weighed
    )


def leave_declared(standings: dict[Category, list[Standing]]) -> None:
    """Reduce databases that are only declared and never used to at most supporting evidence, in ecosystems where only
    an import uses a driver.

    Not where an ORM or a migration tool reaches its threshold: an ORM loads the driver itself, so the driver is
    evidence for which database it is.
    """
    w = weights()
    used = [
        s
        for category in ("orm", "migrations")
        for s in standings.get(category, ())
        if s.score >= w.thresholds[category]
    ]
    if used:
        return
    most = w.strengths["supporting"]
    standings["database"] = ranked(
        rescored(s, [x._replace(weight=min(x.weight, most)) for x in s.weighed])
        if _is_only_declared(s) and _by_name(s)
        else s
        for s in standings.get("database", ())
    )


def _is_only_declared(standing: Standing) -> bool:
    """Whether all counting evidence consists of dependencies."""
    return all(w.match.signal.kind == "dependency" for w in standing.weighed if w.weight > 0)


def leave_migrations(standings: dict[Category, list[Standing]], part: Part, parts: Parts) -> None:
    """Remove migrations that have no evidence in the component itself, where the component has no database and no
    ORM."""
    if standings.get("database") or standings.get("orm"):
        return
    standings["migrations"] = [s for s in standings.get("migrations", ()) if shows(s, {part.folder}, parts)]


def _reached(standing: Standing, own: Iterable[Standing], driven: Mapping[str, Technology]) -> bool:
    """Whether a database of the deployment may be that of a component that shows no driver of it.

    It may where no component declares a driver for it. Where components declare drivers of other databases, one of
    these, or of a database in ``own``, must also reach it (the driver of MySQL reaches MariaDB). ``driven``: see
    ``_driven``.
    """
    key, below = standing.technology.key, {f"database/{id_}" for id_ in standing.technology.supersedes}
    stores = any(not technology.beside for technology in driven.values())
    return key not in driven and (not stores or bool(below & {*driven, *(s.technology.key for s in own)}))


def _driven(matches: Iterable[Match], spoken: Set[str]) -> dict[str, Technology]:
    """The databases, by key, for which a manifest of the repository declares a driver in one of the ecosystems
    ``spoken``."""
    return {
        item.technology.key: item.technology
        for item in matches
        if item.technology.category == "database"
        and item.scope in ("runtime", "optional")
        and item.role == "source"
        and ecosystem_of(item.name) in spoken
    }
