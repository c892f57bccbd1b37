"""Caches results about a repository that readers of many files need."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

F = TypeVar("F", bound=Callable[..., Any])


def once(function: F) -> F:
    """Decorate a function whose last argument is the ``Project``: cache its results for as long as the project exists.

    There is one result for each value of the other arguments. All arguments are positional.
    """
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
