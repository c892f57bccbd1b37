"""Which stores a component has to do with: what a deployment starts is every neighbour's, what source shows is its own."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Set

from detector.inference.components import Part, Parts
from detector.inference.ecosystems import ecosystem_of, ecosystems
from detector.inference.matching import Match
from detector.inference.weigh import SHARED_KINDS, Standing, Weighed, ranked, rescored, score, shows, weights
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS, Technology

FARTHER = "nearer source shows another"
"""Why source counts nothing for a component that settles its stores by itself."""


def leave_to_others(
    standings: dict[Category, list[Standing]], part: Part, parts: Parts, matches: Iterable[Match], told: Set[str]
) -> None:
    """Take away the databases that a deployment starts for other components, and the mappers that others use. One that
    shows nothing of a store itself has none; one that shows a database and no mapper (a gateway with its sessions in
    Redis, a search service) has that database; behind a mapper the deployment tells which it is, but for one that it has
    no driver of while others declare theirs: no more than classes of a library that it shares with them, and so is their
    mapper. ``told``: the ids of those that its own environment names, which are its own where it declares a driver or a
    mapper."""
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
    kept = [s for s in found if s.technology.id in told and _is_declared((s, *mappers), part, parts)]
    standings["database"] = own
    _keep_shown(standings, part, closure, parts)
    standings["database"] = [s for s in found if s in kept or s in standings["database"]]
    if driven and not standings["database"]:
        standings["orm"] = [s for s in standings["orm"] if shows(s, {part.folder}, parts)]


def _keep_shown(standings: dict[Category, list[Standing]], part: Part, closure: Set[str], parts: Parts) -> None:
    """Keep the stores that source or manifests name, in the component or in what it uses. Where its own source uses a
    mapper or migrates, settings and the deployment tell of which database it is; alone they do not: what is started for
    the others is not shared by all services, and a sample of settings is copied from one to the next."""
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


def _is_declared(standings: Iterable[Standing], part: Part, parts: Parts) -> bool:
    """Whether the component's own manifests or source name one of some technologies."""
    kinds = ("dependency", *SOURCE_KINDS)
    return any(shows(standing, {part.folder}, parts, kinds) for standing in standings)


def _by_name(standing: Standing) -> bool:
    """Whether a database is declared by drivers that only an import by name puts to use: none, no use."""
    declared = [w.match for w in standing.weighed if w.match.signal.kind == "dependency" and w.weight > 0]
    return all(ecosystem_of(item.name) in ecosystems().reached_by_name for item in declared)


def _is_set_in_source(standing: Standing, part: Part) -> bool:
    """Whether a file of the component's own source chooses a database, as settings in the language of the program do."""
    suffixes = {posixpath.splitext(path)[1] for _, path in part.largest.values()}
    return any(
        w.weight >= weights().strengths["strong"]
        and w.match.signal.kind == "setting"
        and posixpath.splitext(w.match.path)[1] in suffixes
        and w.match.path.startswith(f"{part.folder}/")
        for w in standing.weighed
    )


def keep_nearest(standings: dict[Category, list[Standing]], part: Part, parts: Parts) -> None:
    """Where source settles a store nearer by, what source farther away shows of others is about those: what the component
    and what it uses show counts before what stands elsewhere, and of databases what it opens itself before what a library
    can open that it shares. A mapper's models mostly lie in a library."""
    closure = parts.closure(part)
    for category in ("database", "orm"):
        listed = standings.get(category, [])
        if category == "database" and (shown := _shown_in({part.folder}, listed, parts)):
            listed = [
                s if s.technology.key in shown or s.technology.beside else _without_far(s, {part.folder}, parts)
                for s in listed
            ]
        if _shown_in(closure, listed, parts):
            listed = [_without_far(standing, closure, parts) for standing in listed]
        standings[category] = ranked(listed)


def _shown_in(folders: Set[str], listed: Iterable[Standing], parts: Parts) -> set[str]:
    """The keys of the stores for which what stands in these components is enough, and source there shows its use. What
    stands beside another store settles nothing."""
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
    """The same without what source outside of these components shows."""
    kept = [
        x._replace(weight=0.0, aside=FARTHER) if x.weight > 0 and _is_far(x, folders, parts) else x
        for x in standing.weighed
    ]
    return rescored(standing, kept) if kept != list(standing.weighed) else standing


def _is_far(item: Weighed, folders: Set[str], parts: Parts) -> bool:
    return item.match.signal.kind in SOURCE_KINDS and parts.of(item.match.path).folder not in folders


def agree(related: dict[Category, list[Standing]], part: Part, parts: Parts) -> None:
    """Put first the database and the mapper that belong together. Where mappers of tables show more than the one that maps
    the database with most evidence, the documents stand beside the tables; where no other database is seen, or only the
    mapper of documents is used in the component itself, that is the one of the program. A database that needs no server
    and shows next to nothing beside it is the tables' default, not where the program keeps its things."""
    w = weights()
    stored = [s for s in related.get("database", ()) if s.score >= w.thresholds["database"]]
    mappers = [s for s in related.get("orm", ()) if s.score >= w.thresholds["orm"]]
    mapped = {key for mapper in mappers for key in mapper.technology.implies}
    if not stored or stored[0].technology.key not in mapped or mappers[0].technology.implies:
        return
    fitting = [s for s in mappers if stored[0].technology.key in s.technology.implies]
    tables = [
        s
        for s in stored[1:]
        if s.technology.key not in mapped
        and not s.technology.beside
        and not (s.technology.embedded and s.score * w.outweighed < stored[0].score)
    ]
    own = _shown_in({part.folder}, mappers, parts)
    is_its_own = mappers[0].technology.key not in own and any(s.technology.key in own for s in fitting)
    if tables and not is_its_own:
        related["database"].sort(key=lambda s: s is not tables[0])
    else:
        related["orm"].sort(key=lambda s: s not in fitting)


def leave_declared(standings: dict[Category, list[Standing]]) -> None:
    """Let a driver that is declared, and that no source or setting puts to use, speak for no database by itself where only
    an import could. Behind a mapper, which loads it, or where migrations run, it tells which database it is."""
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
    return all(w.match.signal.kind == "dependency" for w in standing.weighed if w.weight > 0)


def leave_migrations(standings: dict[Category, list[Standing]], part: Part, parts: Parts) -> None:
    """Take away the migrations that a component without any store shows by nothing that stands in it."""
    if standings.get("database") or standings.get("orm"):
        return
    standings["migrations"] = [s for s in standings.get("migrations", ()) if shows(s, {part.folder}, parts)]


def _reached(standing: Standing, own: Iterable[Standing], driven: Mapping[str, Technology]) -> bool:
    """Whether a database of the deployment may be that of a component which shows nothing of it: none declares a driver
    of it, and where others declare one of a store as it is, that is one on which it stands (MariaDB is reached by the
    driver of MySQL)."""
    key, below = standing.technology.key, {f"database/{id_}" for id_ in standing.technology.supersedes}
    stores = any(not technology.beside for technology in driven.values())
    return key not in driven and (not stores or bool(below & {*driven, *(s.technology.key for s in own)}))


def _driven(matches: Iterable[Match], spoken: Set[str]) -> dict[str, Technology]:
    """The databases for which a component of the repository declares a driver in one of these ecosystems."""
    return {
        item.technology.key: item.technology
        for item in matches
        if item.technology.category == "database"
        and item.scope in ("runtime", "optional")
        and item.role == "source"
        and ecosystem_of(item.name) in spoken
    }
