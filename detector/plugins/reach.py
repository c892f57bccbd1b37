"""What something is built from, over any number of steps, for ecosystems that tell it by imports."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from detector.limits import check_time


def reach(start: str, direct: Callable[[str], Iterable[str]], known: dict[str, set[str]]) -> set[str]:
    """What is reached from ``start``, itself included. ``direct`` gives what one thing is built from in one step; it is
    asked once for each, and ``known`` keeps the answers for the next start. Raises Unreadable when the file has had its
    time."""
    found, pending = {start}, [start]
    while pending:
        check_time()
        at = pending.pop()
        if at not in known:
            known[at] = set(direct(at))
        pending += known[at] - found
        found |= known[at]
    return found
