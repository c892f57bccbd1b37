"""The technologies that a template may name: which text means which technology, and its languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from detector.rules import language_families
from detector.rules.names import NONE, Names


class Known(msgspec.Struct, frozen=True):
    """The data of a technology that templates need."""

    category: str
    id: str
    name: str
    languages: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


class Vocabulary:
    """Finds technologies by id, and by what people write for them."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._by_id = {(one.category, one.id): one for one in known}
        self._names = Names(self._by_id.values())

    def name(self, category: str, id: str) -> str:
        """Return the display name; the id itself if it is unknown."""
        found = self._by_id.get((category, id))
        return found.name if found else id

    def ids(self, category: str, text: str) -> tuple[str, ...]:
        """Return the ids that a text means in a category; ``NONE`` if it states that there is nothing."""
        return self._names.ids(category, text)

    def find(self, category: str, text: str) -> list[Known]:
        """Return the technologies that a text such as ``Mongoose (MongoDB)`` names in a category; several if it is
        ambiguous."""
        return [self._by_id[category, id_] for id_ in self.ids(category, text) if id_ != NONE]

    def languages(self, text: str) -> set[str]:
        """Return the ids of the languages that a text such as ``JavaScript/TypeScript`` names; empty if it names
        anything else."""
        parts = [self.find("language", part) for part in re.split(r"[/,&]| and ", text)]
        return {one.id for part in parts for one in part} if parts and all(parts) else set()


@lru_cache(maxsize=1)
def installed() -> Vocabulary:
    """Return the vocabulary of the installed rules. Raises RuleError if they are invalid."""
    from detector.rules import technologies

    return Vocabulary(
        Known(t.category, t.id, t.name, tuple(t.languages), tuple(t.aliases)) for t in technologies().values()
    )


def related(language: str) -> set[str]:
    """Return a language and those whose libraries its projects use."""
    return {language, language_families().head(language)}
