"""What the name of a file says it is about, where that is no proof for a field (``rules/conventions/asides.yml``)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise

import msgspec

from detector.inference.matching import Match
from detector.model import Category

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


class _Asides(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    cache: dict[str, list[str]]
    database: dict[str, list[str]]
    validation: dict[str, list[str]]
    framework: dict[str, list[str]]
    api_style: dict[str, list[str]]
    annotated: dict[str, list[str]]


WHOLE: tuple[Category, ...] = ("framework", "api_style")
"""Fields of which a topic must be all that the name of a file says: routes about metrics are an API like any other."""
DECLARED: tuple[Category, ...] = ("validation",)
"""Fields of which a topic sets aside what is declared of classes, and what is called in the same file: a class of
settings is checked as a request is, while a file that only calls a library (``config/validation.ts``) sets it up for
requests."""
_DECLARING = ("annotation", "base")


def declaring(matches: Sequence[Match]) -> frozenset[tuple[str, str]]:
    """The files that declare classes of what does not count for a field, each with the technology by which they do: by the
    name of the file, or by another annotation in it (``annotated``)."""
    called = {item.path for item in matches if item.signal.kind == "annotation" and _annotated(item.name)}
    return frozenset(
        (item.path, item.technology.key)
        for item in matches
        if item.technology.category in DECLARED
        and _declares(item)
        and (item.path in called or _about(item.path, item.technology.category))
    )


def _annotated(name: str) -> str:
    """What an annotation says the class is about that has it, '' where nothing known."""
    last = name.rpartition(".")[2]
    return next((topic for topic, names in _asides().annotated.items() if last in names), "")


def about(item: Match, declared: Collection[tuple[str, str]] = ()) -> str:
    """What a line is about that does not count for the field of its technology, '' where it counts. ``declared``: see
    ``declaring``."""
    category, kind = item.technology.category, item.signal.kind
    counts = kind == "dependency"
    if category in DECLARED:
        known = (item.path, item.technology.key) in declared
        if known and _declares(item):
            return _about(item.path, category) or next(iter(_asides().annotated))
        counts = not _declares(item) and not (kind == "call" and known)
    return "" if counts else _about(item.path, category)


def _declares(item: Match) -> bool:
    """Whether a line declares a class or a field of one. The tag of a field is one word; a property of what is handed to
    a framework (``ServerRoute.options.validate``) is named with where it lies."""
    return item.signal.kind in _DECLARING or (item.signal.kind == "tag" and "." not in item.name)


@lru_cache(maxsize=10_000)
def _about(path: str, category: Category) -> str:
    topics: dict[str, list[str]] = getattr(_asides(), category, {})
    if category in WHOLE:
        whole = "".join(_WORD.findall(path.rpartition("/")[2].rpartition(".")[0])).lower()
        return next((topic for topic, words in topics.items() if whole in words), "")
    near = path.split("/")[-2 if category in DECLARED else -3 :]
    named = {word for part in near for word in _words(part.partition(".")[0])}
    return next((topic for topic, words in topics.items() if not named.isdisjoint(words)), "")


def _words(name: str) -> list[str]:
    """The words of a name in lower case, and each pair of neighbours as one."""
    listed = [word.lower() for word in _WORD.findall(name)]
    return listed + ["".join(pair) for pair in pairwise(listed)]


@lru_cache(maxsize=1)
def _asides() -> _Asides:
    from detector.rules.conventions import read

    return read("asides.yml", _Asides)
