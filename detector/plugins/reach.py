"""Transitive closure, for ecosystems in which imports determine what a program is built from."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from detector.limits import check_time


def reach(start: str, direct: Callable[[str], Iterable[str]], known: dict[str, set[str]]) -> set[str]:
    """Return everything reachable from ``start``, itself included.

    ``direct`` returns what one item is built from in one step and is called once for each item; ``known`` caches its
    results for later calls. Raises Unreadable if the file has used up its time.
    """
    found, pending = {start}, [start]
    while pending:
        check_time()
        at = pending.pop()
        if at not in known:
            known[at] = set(direct(at))
        pending += known[at] - found
        found |= known[at]
    return found
