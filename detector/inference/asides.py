"""What the name of a file says its source is about, where that is no proof for a field (``rules/conventions/asides.yml``)."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.inference.matching import Match
from detector.rules.schema import SOURCE_KINDS


class _Asides(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    cache: dict[str, list[str]]


def about(item: Match) -> str:
    """What a line of source is about that does not count for the field of its technology, '' where it counts."""
    if item.technology.category != "cache" or item.signal.kind not in SOURCE_KINDS:
        return ""
    return _about(item.path)


@lru_cache(maxsize=10_000)
def _about(path: str) -> str:
    named = ["".join(filter(str.isalnum, part.partition(".")[0].lower())) for part in path.split("/")[-2:]]
    return next((reason for reason, words in _asides().cache.items() if any(w in n for w in words for n in named)), "")


@lru_cache(maxsize=1)
def _asides() -> _Asides:
    from detector.rules.conventions import read

    data = read("asides.yml", _Asides)
    assert isinstance(data, _Asides)
    return data
