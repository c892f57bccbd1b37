"""Chooses one answer a field from what was weighed, and says of every other candidate why it lost."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from detector.inference.matching import Match
from detector.inference.weigh import Standing, Weighed, score, weights
from detector.model import Alternative, Candidate, Category, Dependency, Evidence, Finding

LISTED = 8
"""Most lines of evidence in a finding."""
EXPLAINED = 40
"""Most lines of evidence of a candidate, each for counted ones and those set aside."""


def relate(
    standings: dict[Category, list[Standing]],
) -> tuple[dict[Category, list[Standing]], dict[str, str]]:
    """Apply the relations: what an established technology implies gains, what it stands on is out.

    Returns the standings, best first, and for every technology that is out the name of the one above it.
    """
    w = weights()
    by_key = {s.technology.key: s for listed in standings.values() for s in listed}
    gained: dict[str, float] = defaultdict(float)
    out: dict[str, str] = {}
    for category, listed in standings.items():
        limit = w.thresholds.get(category, 0.0)
        for standing in (s for s in listed if s.score >= limit):
            for key in standing.technology.implies:
                gained[key] = max(gained[key], standing.score * w.implied)
            for below in (f"{category}/{id_}" for id_ in standing.technology.supersedes):
                beneath = by_key.get(below)
                if beneath is None or not _beside(standing, beneath):
                    out[below] = standing.technology.name
                    gained[standing.technology.key] += _lent(standing, beneath) if beneath is not None else 0.0
    stored = [s for s in standings.get("database", ()) if s.score >= w.thresholds["database"]]
    for standing in stored if len(stored) > 1 else ():
        gained[standing.technology.key] += w.embedded * standing.technology.embedded
    related: dict[Category, list[Standing]] = {}
    for category, listed in standings.items():
        limit = w.thresholds.get(category, 0.0)
        carried = {s.technology.id for s in listed if s.score >= limit}
        raised = [
            s._replace(
                score=(s.score + gained[s.technology.key])
                * (w.beside if carried & {*s.technology.beside} or _is_one_route(s, listed) else 1.0)
            )
            for s in listed
        ]
        related[category] = sorted(raised, key=lambda s: (s.technology.key in out, -s.score, s.technology.id))
    return related, out


def _lent(standing: Standing, beneath: Standing) -> float:
    """What a technology gains from the one that it stands on. A database that is spoken to by the driver of another has
    no less evidence than that one."""
    part = beneath.score * weights().stood_on
    return max(part, beneath.score - standing.score) if standing.technology.category == "database" else part


def _beside(standing: Standing, beneath: Standing) -> bool:
    """Whether a technology and the one that it stands on are two in this deployment: one file starts a server of each (a
    time series database beside the PostgreSQL that holds everything else) and is no CI's, whose jobs have a server each,
    or nothing but a few files that start it speak for the first, while as many start the other (a MariaDB to try a
    program with that runs on MySQL)."""
    above, below = _servers(standing), _servers(beneath)
    only_started = {w.match.path for w in standing.weighed if w.weight > 0} == set(above)
    both = [path for path in above.keys() & below.keys() if above[path] > weights().purposes["ci"]]
    return bool(both) or (only_started and sum(below.values()) >= sum(above.values()))


def _servers(standing: Standing) -> dict[str, float]:
    """The files of a deployment that start a server of a technology, each with what it counts by what it is for,
    wherever it stands."""
    w = weights()
    images = (x.match for x in standing.weighed if x.weight > 0 and x.match.signal.kind == "image")
    return {item.path: w.roles[item.role] * w.purposes[item.purpose] for item in images}


def _is_one_route(standing: Standing, listed: Sequence[Standing]) -> bool:
    """Whether an API style shows in so few places that it is one route of what another one carries: a schema of
    GraphQL for one of forty resources."""
    if standing.technology.category != "api_style":
        return False
    w = weights().outnumbered
    most = max((_places(other) for other in listed if other is not standing), default=0)
    return most >= max(w["least"], w["times"] * _places(standing))


def _places(standing: Standing) -> int:
    return len({(w.match.path, w.match.line) for w in standing.weighed if w.weight > 0})


def answer(
    category: Category,
    standings: Sequence[Standing],
    out: dict[str, str],
    versions: dict[str, Dependency],
    *,
    explained: bool = True,
) -> tuple[Finding | None, tuple[Candidate, ...]]:
    """The finding of a field (None where no candidate reaches the threshold) and how all candidates fared."""
    limit = weights().thresholds.get(category, 0.0)
    first = standings[0] if standings else None
    chosen = first if first is not None and first.score >= limit and first.technology.key not in out else None
    rivals = [s for s in standings[1:] if s.technology.key not in out]
    shown = evidence(chosen.weighed, LISTED) if chosen is not None else ()
    sure = confidence(category, chosen.score, rivals[0].score if rivals else 0.0, spread(shown)) if chosen else 0.0
    candidates = []
    for standing in standings:
        won = standing is chosen
        own = sure if won else _rest(standing, chosen, sure, limit)
        candidates.append(
            Candidate(
                standing.technology.id, standing.technology.name, round(own, 2), round(standing.score, 2), won,
                _outcome(standing, chosen, out, limit),
                evidence(standing.weighed, EXPLAINED) if explained else (),
                _set_aside(standing.weighed) if explained else (),
            )
        )  # fmt: skip
    if chosen is None:
        return None, tuple(candidates)
    others = tuple(Alternative(c.id, c.name, c.confidence) for c in candidates if not c.chosen and c.score >= 1.0)
    technology = chosen.technology
    version = (
        deployed_version(chosen.weighed) if category in ("database", "cache") else version_of(chosen.weighed, versions)
    )
    return Finding(technology.id, technology.name, version, round(sure, 2), shown, others[:5]), tuple(candidates)


def confidence(category: Category, score: float, rival: float, files: int) -> float:
    """The probability that an answer with this score and this runner-up, shown in so many files, is right: at most
    0.99."""
    numbers = weights().confidence[category]
    found = features(score, rival, files, weights().thresholds.get(category, 1.0))
    value = numbers["base"] + sum(numbers[name] * x for name, x in found._asdict().items())
    return min(0.99, 1.0 / (1.0 + math.exp(-value)))


class Features(NamedTuple):
    """What the confidence rests on, each 0 for the least: doublings of the threshold, distance to the runner-up
    (1: there is none), doublings of the number of files that show it."""

    score: float
    margin: float
    files: float


def features(score: float, rival: float, files: int, limit: float) -> Features:
    """The features of one answer. ``limit``: the threshold of its field; ``files``: see ``spread``."""
    margin = 1.0 - min(1.0, max(0.0, rival) / score)
    return Features(math.log2(max(score / max(limit, 0.1), 0.01)), margin, math.log2(max(1, files)))


def spread(shown: Iterable[Evidence]) -> int:
    """In how many files the listed lines of an answer stand: one file alone can mislead."""
    return len({line.path for line in shown})


def _rest(standing: Standing, chosen: Standing | None, sure: float, limit: float) -> float:
    """What a candidate that is not the answer may claim: a part of what the answer leaves open."""
    if chosen is None:
        return min(0.45, 0.4 * standing.score / limit) if limit else 0.0
    return (1.0 - sure) * min(1.0, standing.score / chosen.score)


def _outcome(standing: Standing, chosen: Standing | None, out: dict[str, str], limit: float) -> str:
    if standing is chosen:
        return "the answer: most evidence"
    if standing.technology.key in out:
        return f"{out[standing.technology.key]} stands on it"
    if standing.score == 0:
        reasons = sorted({w.aside for w in standing.weighed if w.aside})
        return f"all its evidence is set aside: {', '.join(reasons)}"
    if all(w.match.signal.kind == "dependency" for w in standing.weighed if w.weight > 0):
        return "declared, but no use was seen"
    if standing.score < limit:
        return f"too little evidence: {standing.score:.1f} of {limit:.1f}"
    if chosen is None:
        return "not chosen"
    if standing.score > chosen.score:
        return f"{chosen.technology.name} belongs to the rest of the stores"
    return f"less evidence than {chosen.technology.name}"


def evidence(weighed: Iterable[Weighed], most: int) -> tuple[Evidence, ...]:
    """The lines that count, weightiest first, at most a few of each signal."""
    ordered = sorted((w for w in weighed if w.weight > 0), key=_telling)
    taken: list[Weighed] = []
    of_signal: dict[int, int] = {}
    for item in ordered:
        signal = id(item.match.signal)
        of_signal[signal] = of_signal.get(signal, 0) + 1
        if of_signal[signal] <= 3:
            taken.append(item)
    return tuple(_shown(w.match, w.weight, "") for w in taken[:most])


def _telling(weighed: Weighed) -> tuple[float, int, str, int]:
    """The order in which evidence is shown: weight, then the shallower file, then path and line."""
    return (-weighed.weight, weighed.match.path.count("/"), weighed.match.path, weighed.match.line)


def _set_aside(weighed: Iterable[Weighed]) -> tuple[Evidence, ...]:
    ordered = sorted((w for w in weighed if w.weight == 0), key=lambda w: (w.match.path, w.match.line))
    return tuple(_shown(w.match, 0.0, w.aside) for w in ordered[:EXPLAINED])


def _shown(item: Match, weight: float, aside: str) -> Evidence:
    return Evidence(item.path, item.line, item.signal.kind, item.detail, round(weight, 2), item.role, aside)


def version_of(weighed: Iterable[Weighed], versions: dict[str, Dependency]) -> str | None:
    """The version of a technology: what a lock file resolved, else what a manifest pins or allows. Flask-SQLAlchemy has
    versions of its own: the package that is called like the technology is asked first."""
    declared = [w for w in weighed if w.match.signal.kind == "dependency" and w.weight > 0]
    for item in sorted(declared, key=lambda w: (not _is_itself(w), -w.weight, w.match.path, w.match.line)):
        resolved = versions.get(item.match.name)
        if resolved is not None:
            return resolved.version
        if item.match.value and not set("${}") & set(item.match.value):
            return item.match.value.removeprefix("==")
    return None


def _is_itself(item: Weighed) -> bool:
    """Whether a package is called like its technology."""
    package = item.match.name.rpartition("/")[2].lower()
    return package in (item.match.technology.id, item.match.technology.name.lower())


def deployed_version(weighed: Iterable[Weighed]) -> str | None:
    """The version of a server: the tag of the image that runs it. A driver's version is not the database's, nor that of
    an image which is called otherwise (``pgvector``, ``valkey``)."""
    images = [w for w in weighed if w.match.signal.kind == "image" and w.weight > 0 and _has_its_version(w)]
    best = min(images, key=lambda w: (-w.weight, w.match.path, w.match.line), default=None)
    return best.match.value if best is not None else None


def _has_its_version(item: Weighed) -> bool:
    """Whether the tag of an image begins with a number and the image is called like its technology."""
    name = item.match.name.rpartition("/")[2].partition("-")[0]
    return item.match.value[:1].isdigit() and any(word.startswith(name) for word in item.match.technology.id.split("-"))


def rescored(standing: Standing, weighed: Sequence[Weighed]) -> Standing:
    """The same technology with its evidence weighed anew."""
    return Standing(standing.technology, score(weighed), tuple(weighed))
