"""Chooses one answer for each field from the weighed evidence, and states why every other candidate lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from detector.inference.answers.versions import deployed_version, version_of
from detector.inference.evidence.confidence import confidence, spread
from detector.inference.evidence.matching import Match
from detector.inference.evidence.weigh import Standing, Weighed, weights
from detector.model import Alternative, Candidate, Category, Evidence, Finding
from detector.observations import Dependency

LISTED = 8
"""Maximum number of evidence lines in a finding."""
EXPLAINED = 40
"""Maximum number of evidence lines of a candidate: for lines that count and for lines set aside, each."""


def answer(
    category: Category,
    standings: Sequence[Standing],
    out: dict[str, str],
    versions: dict[str, Dependency],
    *,
    explained: bool = True,
) -> tuple[Finding | None, tuple[Candidate, ...]]:
    """Return the finding of a field, None where no candidate reaches the threshold, and all candidates with their
    outcome.

    ``standings``: best first. ``out``: keys of superseded technologies, each with the name of the one that supersedes
    it. ``versions``: dependencies with a version, by ecosystem and name. Without ``explained``, the candidates have no
    evidence.
    """
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
    version = _version(category, chosen.weighed, versions)
    return Finding(technology.id, technology.name, version, round(sure, 2), shown, others[:5]), tuple(candidates)


def _version(category: Category, weighed: Iterable[Weighed], versions: dict[str, Dependency]) -> str | None:
    """The version of an answer: a style has none, the library that provides it has one."""
    if category == "api_style":
        return None
    return deployed_version(weighed) if category in ("database", "cache") else version_of(weighed, versions)


def _rest(standing: Standing, chosen: Standing | None, sure: float, limit: float) -> float:
    """The confidence of a candidate that is not the answer: a part of what the answer's confidence leaves, at most 0.45
    where there is no answer."""
    if chosen is None:
        return min(0.45, 0.4 * standing.score / limit) if limit else 0.0
    return (1.0 - sure) * min(1.0, standing.score / chosen.score)


def _outcome(standing: Standing, chosen: Standing | None, out: dict[str, str], limit: float) -> str:
    """Why a candidate won or lost, in words for people."""
    if standing is chosen:
        return "the answer: most evidence"
    if standing.technology.key in out:
        return f"{out[standing.technology.key]} stands on it"
    if standing.score == 0:
        reasons = sorted({w.aside for w in standing.weighed if w.aside})
        return f"all its evidence is set aside: {', '.join(reasons)}"
    if all(w.match.signal.kind == "dependency" for w in standing.weighed if w.weight > 0):
        return "declared, but no use was seen"
    if standing.first:
        return f"second to {standing.first}, beside which it stands"
    if standing.score < limit:
        return f"too little evidence: {standing.score:.1f} of {limit:.1f}"
    if chosen is None:
        return "not chosen"
    if standing.score > chosen.score:
        return f"{chosen.technology.name} belongs to the rest of the stores"
    return f"less evidence than {chosen.technology.name}"


def evidence(weighed: Iterable[Weighed], most: int) -> tuple[Evidence, ...]:
    """Return the lines that count, highest weight first, at most three for each signal and ``most`` in all.

    Of lines with the same weight, use comes before what a manifest declares.
    """
    ordered = sorted((w for w in weighed if w.weight > 0), key=_telling)
    taken: list[Weighed] = []
    of_signal: dict[int, int] = {}
    for item in ordered:
        signal = id(item.match.signal)
        of_signal[signal] = of_signal.get(signal, 0) + 1
        if of_signal[signal] <= 3:
            taken.append(item)
    shown = sorted(taken[:most], key=lambda w: (-w.weight, w.match.signal.kind == "dependency"))
    return tuple(_shown(w.match, w.weight, "") for w in shown)


def _telling(weighed: Weighed) -> tuple[float, int, str, int]:
    """The sort key of evidence: weight, then the file with fewer folders above it, then path and line."""
    return (-weighed.weight, weighed.match.path.count("/"), weighed.match.path, weighed.match.line)


def _set_aside(weighed: Iterable[Weighed]) -> tuple[Evidence, ...]:
    ordered = sorted((w for w in weighed if w.weight == 0), key=lambda w: (w.match.path, w.match.line))
    return tuple(_shown(w.match, 0.0, w.aside) for w in ordered[:EXPLAINED])


def _shown(item: Match, weight: float, aside: str) -> Evidence:
    return Evidence(item.path, item.line, item.signal.kind, item.detail, round(weight, 2), item.role, aside)
