"""Settings that others override: where the program is deployed, its environment and the settings of production say which of
several stores it has, and what other files say is a default.

Sources: https://docs.spring.io/spring-boot/reference/features/external-config.html (files of profiles and variables come
before other files), https://laravel.com/docs/configuration#environment-configuration (a variable before its default).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import msgspec

from detector.globs import fits
from detector.inference.evidence.weigh import Standing, Weighed, ranked, set_aside
from detector.model import Category
from detector.rules.conventions import conventions_of

if TYPE_CHECKING:
    from detector.inference.evidence.matching import Match

OVERRIDDEN = "the environment or production says otherwise"
"""Why a setting counts nothing."""
_LAST = -2
"""The precedence of the default of a variable."""


class _Overrides(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/overrides.yml``."""

    defaults: dict[str, str]


_overrides = conventions_of("overrides.yml", _Overrides)


def leave_overridden(standings: dict[Category, list[Standing]], is_told: Callable[[Match], bool]) -> None:
    """Set aside the settings that choose a database or a cache where a setting of the same name with precedence chooses
    another one.

    ``is_told``: whether a setting is told to the component itself; only these have precedence. Changes ``standings``.
    """
    for category in ("database", "cache"):
        listed = standings.get(category, [])
        if len(listed) > 1:
            standings[category] = _without_overridden(listed, is_told)


def _without_overridden(listed: list[Standing], is_told: Callable[[Match], bool]) -> list[Standing]:
    chosen: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for standing in listed:
        for item in filter(_counts, standing.weighed):
            if is_told(item.match):
                chosen[_variable(item.match)][_precedence(item.match)].add(standing.technology.id)
    first = {name: (max(ranks), ranks[max(ranks)]) for name, ranks in chosen.items()}

    def loses(id_: str, item: Weighed) -> bool:
        if not _counts(item):
            return False
        rank, winners = first.get(_variable(item.match), (_LAST, set()))
        return _precedence(item.match) < rank and id_ not in winners

    return ranked(set_aside(standing, OVERRIDDEN, partial(loses, standing.technology.id)) for standing in listed)


def _counts(item: Weighed) -> bool:
    return item.weight > 0 and item.match.signal.kind == "setting"


def _variable(item: Match) -> str:
    """The name of a setting; that of the variable where the setting is its default."""
    return _variable_of(item.name) or item.name


@lru_cache(maxsize=1000)
def _variable_of(name: str) -> str:
    """The variable of which a setting is the default, '' if it is none."""
    return next((variable for pattern, variable in _overrides().defaults.items() if fits(pattern, name)), "")


def _precedence(item: Match) -> int:
    """What comes before what: a file for production, the environment of a service, any other file, one for
    development or to be copied, the default of a variable."""
    if _variable_of(item.name):
        return _LAST
    if item.purpose == "production":
        return 2
    if item.purpose:
        return -1
    return 1 if item.symbol and item.name.startswith("env.") else 0
