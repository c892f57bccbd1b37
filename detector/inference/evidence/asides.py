"""Evidence whose file is about something else than the field, such as a cache for rate limits
(``rules/conventions/asides.yml``)."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import msgspec

from detector.inference.evidence.matching import Match
from detector.model import Category
from detector.paths import upward
from detector.rules.conventions import conventions_of
from detector.rules.schema import SOURCE_KINDS

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


class _Connected(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    folders: list[str]
    stores: int


class _Asides(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    cache: dict[str, list[str]]
    database: dict[str, list[str]]
    orm: dict[str, list[str]]
    validation: dict[str, list[str]]
    framework: dict[str, list[str]]
    api_style: dict[str, list[str]]
    annotated: dict[str, list[str]]
    connected: _Connected


WHOLE: tuple[Category, ...] = ("framework", "api_style")
"""Fields for which the whole file name must be the topic: ``metrics.py`` is set aside, ``metrics_routes.py`` is an API
like any other."""
DECLARED: tuple[Category, ...] = ("validation",)
"""Fields for which a topic sets aside what declares classes, and calls in the same file.

A class of settings is declared with the same library as that of a request. A file that only calls the library
(``config/validation.ts``) sets it up for requests and counts.
"""
_DECLARING = ("annotation", "base")
_USING = ("call", "import")


class Topics(NamedTuple):
    """What only all matches together show: the files that declare classes of a topic (``_declaring``), the keys of the
    technologies that declare nothing else (``_settled``), and the folders of connectors (``_connected``)."""

    declared: Collection[tuple[str, str]] = ()
    settled: frozenset[str] = frozenset()
    connected: frozenset[str] = frozenset()


def topics_of(matches: Sequence[Match]) -> Topics:
    """Return what the matches of a repository show together."""
    declared = _declaring(matches)
    return Topics(declared, _settled(matches, declared), _connected(matches))


def _declaring(matches: Sequence[Match]) -> frozenset[tuple[str, str]]:
    """Return (path, technology key) for the files that declare classes of a topic that does not count for the field.

    The topic comes from the file name or from another annotation in the file (``annotated`` in ``asides.yml``).
    """
    called = {item.path for item in matches if item.signal.kind == "annotation" and _annotated(item.name)}
    return frozenset(
        (item.path, item.technology.key)
        for item in matches
        if item.technology.category in DECLARED
        and _declares(item)
        and (item.path in called or _about(item.path, item.technology.category))
    )


def _settled(matches: Iterable[Match], declared: Collection[tuple[str, str]]) -> frozenset[str]:
    """Return the keys of the technologies with which source declares classes of a topic (``declared``) and no others: it
    has them for that topic alone."""
    others = {
        item.technology.key
        for item in matches
        if item.role == "source" and _declares(item) and (item.path, item.technology.key) not in declared
    }
    return frozenset(key for _, key in declared) - others


def _connected(matches: Iterable[Match]) -> frozenset[str]:
    """Return the folders of connectors in which source uses several databases side by side (``connected`` in
    ``asides.yml``).

    These are what users connect a product to, not where it stores.
    """
    rule, used = _asides().connected, defaultdict[str, set[str]](set)
    for item in matches:
        if item.technology.category == "database" and item.signal.kind in SOURCE_KINDS and item.role == "source":
            for folder in upward(posixpath.dirname(item.path)):
                if posixpath.basename(folder).lower() in rule.folders:
                    used[folder].add(item.technology.id)
    return frozenset(folder for folder, stores in used.items() if len(stores) >= rule.stores)


def _annotated(name: str) -> str:
    """The topic of a class with this annotation, '' where the annotation is not listed."""
    last = name.rpartition(".")[2]
    return next((topic for topic, names in _asides().annotated.items() if last in names), "")


def about(item: Match, topics: Topics) -> str:
    """Return the topic for which a match does not count for its field, '' where it counts.

    A dependency always counts.
    """
    category, kind = item.technology.category, item.signal.kind
    counts = kind == "dependency"
    if category in DECLARED:
        known = (item.path, item.technology.key) in topics.declared
        if known and _declares(item):
            return _about(item.path, category) or next(iter(_asides().annotated))
        alone = kind in _USING and item.technology.key in topics.settled
        counts = not _declares(item) and not alone and not (kind == "call" and known)
    if category == "database" and kind in SOURCE_KINDS and not topics.connected.isdisjoint(upward(item.path)):
        return "connector"
    return "" if counts else _about(item.path, category)


def _declares(item: Match) -> bool:
    """Whether a match declares a class or a field of one: an annotation, a base class, or a tag without a dot.

    A tag with a dot is a property of an object that is passed to a framework (``ServerRoute.options.validate``).
    """
    return item.signal.kind in _DECLARING or (item.signal.kind == "tag" and "." not in item.name)


@lru_cache(maxsize=10_000)
def _about(path: str, category: Category) -> str:
    """The topic that the names of a file and of its nearest folders show for a field, '' for none."""
    topics: dict[str, list[str]] = getattr(_asides(), category, {})
    if category in WHOLE:
        whole = "".join(_WORD.findall(path.rpartition("/")[2].rpartition(".")[0])).lower()
        return next((topic for topic, words in topics.items() if whole in words), "")
    near = path.split("/")[-2 if category in DECLARED else -3 :]
    named = {word for part in near for word in _words(part.partition(".")[0])}
    return next((topic for topic, words in topics.items() if not named.isdisjoint(words)), "")


def _words(name: str) -> list[str]:
    """The words of a name in lower case, followed by each pair of adjacent words as one."""
    listed = [word.lower() for word in _WORD.findall(name)]
    return listed + ["".join(pair) for pair in pairwise(listed)]


_asides = conventions_of("asides.yml", _Asides)
