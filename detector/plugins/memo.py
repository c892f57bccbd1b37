"""Answers about a repository that many of its files ask for, worked out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

P = ParamSpec("P")
V = TypeVar("V")


def once(function: Callable[P, V]) -> Callable[P, V]:
    """A function that keeps its answers as long as the ``Project`` lives that is its last argument, one for each of the
    arguments before it. All are given by their place."""
    kept: WeakKeyDictionary[Any, dict[tuple[Any, ...], V]] = WeakKeyDictionary()

    @wraps(function)
    def answer(*arguments: P.args, **named: P.kwargs) -> V:
        *key, project = arguments
        known = kept.setdefault(project, {})
        asked = tuple(key)
        if asked not in known:
            known[asked] = function(*arguments, **named)
        return known[asked]

    return answer
