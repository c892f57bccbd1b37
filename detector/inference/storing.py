"""Which components store by themselves, and which leave that to the services that they share source with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.inference.components import Part
from detector.inference.standings import STORES
from detector.inference.weigh import weights

if TYPE_CHECKING:
    from detector.inference.judge import Judge


def leaves_storing(judge: Judge, part: Part) -> bool:
    """Whether a component shows nothing of a store itself, nor does a library that no other one takes in, while
    enough of those that it shares a library with do. Where what it takes of libraries is told, that speaks."""
    if any(judge.standings.best(part, category) for category in STORES):
        return False
    if part.apart:
        return True
    if _hands_over(judge, part):
        return False
    if _borrows(judge, part):
        return True
    if part.takes is not None:
        return False
    beside = [o for o in (*judge.serving, *judge.working) if o is not part and o.folder not in judge.hosted]
    taken = {other.folder: judge.parts.closure(other) - {other.folder} for other in beside}
    used = {f for f in judge.parts.closure(part) - {part.folder} if not judge.serves(judge.parts.all[f])}
    if any(judge.standings.stores(judge.parts.all[folder]) for folder in used.difference(*taken.values())):
        return False
    others = [other for other in beside if used & taken[other.folder]]
    storing = sum(map(judge.standings.stores, others))
    return storing > 1 and storing > weights().storing * len(others)


def _hands_over(judge: Judge, part: Part) -> bool:
    """Whether a component that starts no framework is next to nothing beside one that it uses, which answers requests
    and stores, and which nothing but it deploys: the start of a server whose source is a package."""
    if judge.standings.starts(part):
        return False
    used = (judge.parts.all[folder] for folder in part.uses if folder in judge.parts.all)
    return any(
        part.size * weights().thin < server.size and not _is_deployed(judge, server) and judge.standings.stores(server)
        for server in used
        if judge.serves(server)
    )


def _borrows(judge: Judge, part: Part) -> bool:
    """Whether all stores in what a component uses are those of services that are deployed beside it: what it takes
    of such a one (its types, a helper) is not the part that stores."""
    beside = {o.folder for o in judge.serving if judge.standings.starts(o) and _is_deployed(judge, o)}
    near = judge.parts.closure(part, beside)
    theirs = judge.parts.closure(part) - near
    return any(judge.standings.stores(judge.parts.all[folder]) for folder in theirs) and not any(
        judge.standings.stores(judge.parts.all[folder]) for folder in near
    )


def _is_deployed(judge: Judge, part: Part) -> bool:
    return part.deployed or part.folder in judge.parts.launched
