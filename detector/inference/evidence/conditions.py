"""Which matches count by ``needs`` and ``unless`` of their signals.

Both ask whether another technology has evidence of its own: in source or tooling, from a signal without ``needs``, as a
runtime or development dependency if it is one (an optional one may be missing), and not excluded by its own ``unless``.
"""

from __future__ import annotations

from collections import defaultdict

from detector.inference.components.parts import Parts
from detector.inference.evidence.matching import Match
from detector.rules.schema import words


def fulfilled(found: list[Match], parts: Parts) -> list[Match]:
    """Return the matches whose signal's conditions are met.

    Of ``needs``, one technology must have evidence of its own anywhere in the repository, since an application declares
    what its libraries work with. Of ``unless``, none may have any in the component of the match, above or below it: what
    another program of the repository uses excludes nothing.
    """
    own = _Own(parts)
    later = []
    for item in found:
        if not item.signal.needs and item.role in ("source", "tooling") and item.scope in (None, "runtime", "dev"):
            if item.signal.unless:
                later.append(item)
            else:
                own.add(item)
    for item in [item for item in later if not own.excludes(item)]:
        own.add(item)
    return [item for item in found if own.meets(item) and not own.excludes(item)]


class _Own:
    """Where each technology has evidence of its own, by the folders of components."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._folders: dict[str, set[str]] = defaultdict(set)

    def add(self, item: Match) -> None:
        self._folders[item.technology.key].add(self._parts.of(item.path).folder)

    def meets(self, item: Match) -> bool:
        """Whether one of ``needs`` has evidence."""
        needs = words(item.signal.needs)
        return not needs or any(key in self._folders for key in needs)

    def excludes(self, item: Match) -> bool:
        """Whether one of ``unless`` has evidence in the component of the match, above or below it."""
        if not item.signal.unless:
            return False
        here = self._parts.of(item.path).folder
        found = (folder for key in words(item.signal.unless) for folder in self._folders.get(key, ()))
        return any(_is_along(here, folder) for folder in found)


def _is_along(one: str, other: str) -> bool:
    """Whether two folders are the same, or one lies in the other."""
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/") or not one or not other
