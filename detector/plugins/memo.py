"""Answers about a repository that many of its files ask for, worked out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

F = TypeVar("F", bound=Callable[..., Any])


def once(function: F) -> F:
    """A function that keeps its answers as long as the ``Project`` lives that is its last argument, one for each of the
    arguments before it. All are given by their place."""
    kept: WeakKeyDictionary[Any, dict[tuple[Any, ...], Any]] = WeakKeyDictionary()

    @wraps(function)
    def answer(*arguments: Any) -> Any:
        *key, project = arguments
        known = kept.setdefault(project, {})
        asked = tuple(key)
        if asked not in known:
            known[asked] = function(*arguments)
        return known[asked]

    return cast(F, answer)
