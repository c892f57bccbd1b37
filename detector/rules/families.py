"""Families of languages that share their libraries: a rule for one of them applies to all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from detector.rules.schema import Technology


class Families:
    """The families that the rules of languages declare (``family``)."""

    def __init__(self, technologies: Iterable[Technology]) -> None:
        self._heads = {t.id: t.family or t.id for t in technologies if t.category == "language"}
        self._members: dict[str, list[str]] = defaultdict(list)
        for language, head in self._heads.items():
            self._members[head].append(language)
        self._found: dict[tuple[str, ...], frozenset[str]] = {}

    def head(self, language: str) -> str:
        """Return the language whose libraries the others of its family use: ``java`` for ``kotlin``."""
        return self._heads.get(language, language)

    def of(self, *languages: str) -> frozenset[str]:
        """Return the languages of the families of some languages, including themselves; empty for none."""
        found = self._found.get(languages)
        if found is None:
            families = (self._members.get(self.head(one), (one,)) for one in languages)
            found = self._found[languages] = frozenset(member for family in families for member in family)
        return found
