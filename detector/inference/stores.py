"""Which stores a component has to do with: what a deployment starts is every neighbour's, what source shows is its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Set

from detector.inference.components import Part, Parts
from detector.inference.matching import Match
from detector.inference.weigh import SHARED_KINDS, Standing, Weighed, score, weights
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS, Technology


def leave_to_others(
    standings: dict[Category, list[Standing]], part: Part, parts: Parts, matches: Iterable[Match]
) -> None:
    """Take away the databases that a deployment starts for other components, and the mappers that others use. One that
    shows nothing of a store itself has none; one that shows a database and no mapper (a gateway with its sessions in
    Redis, a search service) has that database; behind a mapper the deployment tells which it is, but for one that it has
    no driver of while others declare theirs: no more than classes of a library that it shares with them, and so is their
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
    standings["database"] = own
    _keep_shown(standings, part, closure, parts)
    if driven and not standings["database"]:
        standings["orm"] = [s for s in standings["orm"] if _stands_in(s, part, parts)]


def _keep_shown(standings: dict[Category, list[Standing]], part: Part, closure: Set[str], parts: Parts) -> None:
    """Keep the stores that source or manifests name, in the component or in what it uses. Where its own source uses a
    mapper or migrates, settings and the deployment tell of which database it is; alone they do not: what is started for
    the others is not shared by all services, and a sample of settings is copied from one to the next."""

    def shown(standing: Standing, folders: Set[str], kinds: Collection[str]) -> bool:
        return any(
            w.weight > 0 and w.match.signal.kind in kinds and parts.of(w.match.path).folder in folders
            for w in standing.weighed
        )

    named = ("dependency", *SOURCE_KINDS)
    said = (*named, *SHARED_KINDS)
    mappers = standings["orm"] = [s for s in standings["orm"] if shown(s, closure, said)]
    migrated = standings.get("migrations", ())
    if not any(shown(store, {part.folder}, SOURCE_KINDS) for store in (*mappers, *migrated)):
        kinds = said if any(shown(mapper, closure, SOURCE_KINDS) for mapper in mappers) else named
        standings["database"] = [s for s in standings["database"] if shown(s, closure, kinds)]


def leave_migrations(standings: dict[Category, list[Standing]], part: Part, parts: Parts) -> None:
    """Take away the migrations that a component without any store shows by nothing that stands in it."""
    if standings.get("database") or standings.get("orm"):
        return
    standings["migrations"] = [s for s in standings.get("migrations", ()) if _stands_in(s, part, parts)]


def _stands_in(standing: Standing, part: Part, parts: Parts) -> bool:
    """Whether something that counts for a technology stands in the component itself."""
    return any(w.weight > 0 and parts.of(w.match.path).folder == part.folder for w in standing.weighed)


def _reached(standing: Standing, own: Iterable[Standing], driven: Mapping[str, Technology]) -> bool:
    """Whether a database of the deployment may be that of a component which shows nothing of it: none declares a driver
    of it, and where others declare one of a store as it is, that is one on which it stands (MariaDB is reached by the
    driver of MySQL)."""
    key, below = standing.technology.key, {f"database/{id_}" for id_ in standing.technology.supersedes}
    stores = any(not technology.beside for technology in driven.values())
    return key not in driven and (not stores or bool(below & {*driven, *(s.technology.key for s in own)}))


def _driven(matches: Iterable[Match], ecosystems: Set[str]) -> dict[str, Technology]:
    """The databases for which a component of the repository declares a driver in one of these ecosystems."""
    return {
        item.technology.key: item.technology
        for item in matches
        if item.technology.category == "database"
        and item.scope in ("runtime", "optional")
        and item.role == "source"
        and item.name.partition("/")[0] in ecosystems
    }
