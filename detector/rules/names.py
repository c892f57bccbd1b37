"""Finds technologies by what people write for them: id, name or another spelling, with or without a version."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Protocol

NONE = "none"
"""The id for a text that states that there is no technology."""

_NOTHING = ("none", "nothing", "no", "false", "n/a", "-")
_LONGEST = 100
"""Maximum length of a name, in characters; longer text is prose and names no technology."""
_ASIDE = re.compile(r"\([^()]*\)")
_NOISE = re.compile(r"[^a-z0-9+#]")
_VERSION = re.compile(r"(?:[\s:@]+[\^~<>=v]*\d[\w.,<>=!~^*+-]*|-?\d+(?:\.\w+)*\+?)$")
"""``Redis 7-alpine``, ``SQLAlchemy <3,>=2.0``, ``postgres:16``; without a separator only a form such as
``python3.12``."""


class Named(Protocol):
    """The names of a technology. ``aliases``: other spellings that people use."""

    @property
    def category(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> Sequence[str]: ...


class Names:
    """Finds the ids that a text may mean: by exact spelling first, then less and less exact."""

    def __init__(self, known: Iterable[Named]) -> None:
        self._exact: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        self._loose: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        self._short: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for one in known:
            for text in (one.id, one.name, *one.aliases):
                self._exact[one.category, text.casefold()][one.id] = None
                self._loose[one.category, normal(text)][one.id] = None
                self._short[one.category, normal(text).removesuffix("js")][one.id] = None

    def ids(self, category: str, text: str) -> tuple[str, ...]:
        """Return the ids that a text means in a category.

        Several if it is ambiguous (``Node.js`` is JavaScript or TypeScript), ``NONE`` if it states that there is
        nothing, an empty tuple if it is unknown.
        """
        text = text.strip()
        if len(text) > _LONGEST:
            return ()
        if text.casefold() in _NOTHING:
            return (NONE,)
        return self._found(category, text) or self._found(category, _VERSION.sub("", _ASIDE.sub("", text).rstrip()))

    def _found(self, category: str, text: str) -> tuple[str, ...]:
        plain = normal(text)
        if not plain:
            return ()
        places = (
            (self._exact, text.casefold()), (self._loose, plain),
            (self._short, plain), (self._short, plain.removesuffix("js")),
        )  # fmt: skip
        return next((tuple(table[category, key]) for table, key in places if (category, key) in table), ())


def normal(text: str) -> str:
    """Return the form in which names are compared: lower case, without parentheses and punctuation."""
    return _NOISE.sub("", _ASIDE.sub("", text).lower())


@lru_cache(maxsize=1)
def installed() -> Names:
    """Return the names of the installed rules. Raises RuleError if these are invalid."""
    from detector.rules import technologies

    return Names(technologies().values())


def meant(category: str, text: str) -> tuple[str, ...]:
    """Return the ids of the installed rules that a text may mean in a category."""
    return installed().ids(category, text)
