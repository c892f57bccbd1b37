"""Writes the names of packages as rules and readers do (``rules/conventions/spelling.yml``)."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from detector.rules.conventions import conventions_of


class Spelling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the names of one ecosystem are written; ``spelling.yml`` explains the keys."""

    lower: bool = False
    replace: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Return a name, or a pattern of names, in this spelling."""
        for expression, text in self.replace.items():
            name = re.sub(expression, text, name)
        return name.lower() if self.lower else name


Spellings = dict[str, Spelling]
_spellings = conventions_of("spelling.yml", Spellings)
_AS_IT_IS = Spelling()


@lru_cache(maxsize=4096)
def spelled(ecosystem: str, name: str) -> str:
    """Return the name of a package, or a pattern of names, as the readers of its ecosystem write it. Raises RuleError
    if ``spelling.yml`` is invalid."""
    return spelled_by(_spellings(), ecosystem, name)


def spelled_by(spellings: Spellings, ecosystem: str, name: str) -> str:
    """Return the same for these spellings, while rules are being compiled and ``spelled`` cannot be asked yet."""
    return spellings.get(ecosystem, _AS_IT_IS).of(name)
