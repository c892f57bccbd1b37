"""Transitive closure, for ecosystems in which imports determine what a program is built from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from detector.limits import check_time


def reach(
    starts: Iterable[str],
    direct: Callable[[str], Iterable[str]],
    known: dict[str, set[str]],
    most: int | None = None,
) -> set[str]:
    """Return everything reachable from ``starts``, these included, the nearest first.

    ``direct`` returns what one item is built from in one step and is called once for each item; ``known`` caches its
    results for later calls. ``most``: the maximum number of items that are followed. Raises Unreadable if the file has
    used up its time.
    """
    pending = list(starts)
    found = set(pending)
    for at in islice(pending, most):
        check_time()
        if at not in known:
            known[at] = set(direct(at))
        pending += sorted(known[at] - found)
        found |= known[at]
    return found
