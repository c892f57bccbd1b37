"""How technologies of one component affect each other's scores: by ``implies``, ``supersedes``, ``beside``, ``carries``
and ``embedded``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from detector.inference.evidence.weigh import Standing, weights
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS


def relate(
    standings: dict[Category, list[Standing]],
) -> tuple[dict[Category, list[Standing]], dict[str, str]]:
    """Return the standings with the relations applied, best first, and the superseded technologies.

    1. ``implies``: the implied technology gains a part of the score.
    2. ``supersedes``: the superseded technology is out, and the other one gains a part of its score, unless both are in
       use side by side (``_beside``).
    3. Of several databases, an embedded one gains a little: it is the default.
    4. The score is reduced (``beside`` in ``weights.yml``) where a technology that it stands ``beside`` is found, where
       an embedded database is for developers only, and where an API style is only one route (``_is_one_route``).
    5. An API style of a second framework comes after that of the first (``_led``).

    Only technologies that reach their field's threshold affect others; ``_is_one_route`` compares with all. The second
    value maps the key of each superseded technology to the name of the one that supersedes it.
    """
    gained, out = _gained(standings)
    reduced = _left_to_developers(_found(standings, "database"))
    related: dict[Category, list[Standing]] = {}
    for category, listed in standings.items():
        found = {s.technology.id: s.technology.name for s in _found(standings, category)}
        raised = []
        for s in listed:
            first = next((found[id_] for id_ in s.technology.beside if id_ in found), "")
            second = bool(first) or s in reduced or _is_one_route(s, listed)
            score = (s.score + gained[s.technology.key]) * (weights().beside if second else 1.0)
            raised.append(s._replace(score=score, first=first))
        related[category] = _ordered(raised, out)
    if "api_style" in related:
        related["api_style"] = _ordered(_led(related), out)
    return related, out


def _ordered(listed: Sequence[Standing], out: Collection[str]) -> list[Standing]:
    """Return the standings of one field, best first, and those that are ``out`` last."""
    return sorted(listed, key=lambda s: (s.technology.key in out, -s.score, s.technology.id))


def _led(related: dict[Category, list[Standing]]) -> list[Standing]:
    """Return the API styles, where those that only a second framework carries count less than another that is found.

    A service whose routes are of one framework often starts a server of another protocol for its own programs. That one
    has more kinds of evidence (a server, generated code, files of its protocol) than routes have.
    """
    styles, serving = related["api_style"], _found(related, "framework")
    second = {id_ for standing in serving[1:] for id_ in standing.technology.carries}
    second.difference_update(*(standing.technology.carries for standing in serving[:1]))
    found = [s for s in _found(related, "api_style") if s.technology.id not in second]
    if not found:
        return styles
    first = max(found, key=lambda s: s.score)
    most = first.score * weights().beside
    return [
        s._replace(score=min(s.score, most), first=first.technology.name) if s.technology.id in second else s
        for s in styles
    ]


def _found(standings: dict[Category, list[Standing]], category: Category) -> list[Standing]:
    """Return the technologies of a field that reach its threshold."""
    limit = weights().thresholds.get(category, 0.0)
    return [s for s in standings.get(category, ()) if s.score >= limit]


def _gained(standings: dict[Category, list[Standing]]) -> tuple[dict[str, float], dict[str, str]]:
    """Return what each technology gains from others, by key, and what is superseded by which (as ``relate`` tells)."""
    w = weights()
    by_key = {s.technology.key: s for listed in standings.values() for s in listed}
    gained: dict[str, float] = defaultdict(float)
    out: dict[str, str] = {}
    for category in standings:
        for standing in _found(standings, category):
            for key in standing.technology.implies:
                gained[key] = max(gained[key], standing.score * w.implied)
            for below in (f"{category}/{id_}" for id_ in standing.technology.supersedes):
                beneath = by_key.get(below)
                if beneath is None or not _beside(standing, beneath):
                    out[below] = standing.technology.name
                    gained[standing.technology.key] += _lent(standing, beneath) if beneath is not None else 0.0
    stored = _found(standings, "database")
    for standing in stored if len(stored) > 1 else ():
        gained[standing.technology.key] += w.embedded * standing.technology.embedded
    return gained, out


def _left_to_developers(stored: Sequence[Standing]) -> list[Standing]:
    """The embedded databases, where settings of the component connect to another database and to no embedded one.

    A developer's machine then does without the server.
    """
    chosen = [standing for standing in stored if _is_set(standing)]
    if not chosen or any(standing.technology.embedded for standing in chosen):
        return []
    return [standing for standing in stored if standing.technology.embedded]


def _is_set(standing: Standing) -> bool:
    """Whether settings or URLs of the component itself connect to the database."""
    strong = weights().strengths["strong"]
    return any(w.weight >= strong and w.match.signal.kind in ("setting", "url") for w in standing.weighed)


def _lent(standing: Standing, beneath: Standing) -> float:
    """What a technology gains from one that it supersedes; a database gains up to that one's score, since it is reached
    with the driver of that one."""
    part = beneath.score * weights().stood_on
    return max(part, beneath.score - standing.score) if standing.technology.category == "database" else part


def _beside(standing: Standing, beneath: Standing) -> bool:
    """Whether a technology and the one that it supersedes are both in use, so that neither replaces the other.

    1. One deployment file, other than of CI, starts a server of each: a time series database beside the PostgreSQL with
       everything else. (Jobs of CI have a server each.)
    2. The first has no evidence but the files that start it, and the other is started at least as often: a MariaDB for
       trying a program that runs on MySQL.
    3. A file other than of CI starts the other, and the first is an option (``_is_option``): a CockroachDB that the
       program can be given instead of its PostgreSQL.
    """
    above, below, ci = _servers(standing), _servers(beneath), weights().purposes["ci"]
    only_started = {w.match.path for w in standing.weighed if w.weight > 0} == set(above)
    both = any(above[path] > ci for path in above.keys() & below.keys())
    started = any(weight > ci for weight in below.values())
    return (
        both
        or (only_started and sum(below.values()) >= sum(above.values()))
        or (started and _is_option(standing, beneath))
    )


def _is_option(standing: Standing, beneath: Standing) -> bool:
    """Whether only source names a technology, or files with addresses of both: nothing sets it, and nothing starts it."""
    chosen = {w.match.path for w in beneath.weighed if w.match.signal.kind == "url"}
    named = (w.match for w in standing.weighed if w.weight > 0)
    return all(
        match.signal.kind in (*SOURCE_KINDS, "text") or (match.signal.kind == "url" and match.path in chosen)
        for match in named
    )


def _servers(standing: Standing) -> dict[str, float]:
    """The files that start a server of a technology by its image, each with its role's and purpose's weight, in
    whatever folder."""
    w = weights()
    images = (x.match for x in standing.weighed if x.weight > 0 and x.match.signal.kind == "image")
    return {item.path: w.roles[item.role] * w.purposes[item.purpose] for item in images}


def _is_one_route(standing: Standing, listed: Sequence[Standing]) -> bool:
    """Whether an API style is found in so few places beside another one that it is a single route: GraphQL for one of
    forty resources."""
    if standing.technology.category != "api_style":
        return False
    w = weights().outnumbered
    most = max((_places(other) for other in listed if other is not standing), default=0)
    return most >= max(w["least"], w["times"] * _places(standing))


def _places(standing: Standing) -> int:
    return len({(w.match.path, w.match.line) for w in standing.weighed if w.weight > 0})
