"""The technologies that a template may name: which text means which technology, and for which languages it
is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from detector.rules.names import NONE, Names


class Known(msgspec.Struct, frozen=True):
    """A technology as far as a template is concerned."""

    category: str
    id: str
    name: str
    languages: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


class Vocabulary:
    """Looks technologies up by id, and by what a person writes for them."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._by_id = {(one.category, one.id): one for one in known}
        self._names = Names(self._by_id.values())

    def name(self, category: str, id: str) -> str:
        """The name people read; the id itself where it is not known."""
        found = self._by_id.get((category, id))
        return found.name if found else id

    def ids(self, category: str, text: str) -> tuple[str, ...]:
        """The ids that a text means in a category, ``NONE`` where it says that there is nothing."""
        return self._names.ids(category, text)

    def find(self, category: str, text: str) -> list[Known]:
        """What a text such as ``Mongoose (MongoDB)`` names in a category; several where a name is
        ambiguous."""
        return [self._by_id[category, id_] for id_ in self.ids(category, text) if id_ != NONE]

    def languages(self, text: str) -> set[str]:
        """The language ids that a text such as ``JavaScript/TypeScript`` names; empty where it names other
        things."""
        parts = [self.find("language", part) for part in re.split(r"[/,&]| and ", text)]
        return {one.id for part in parts for one in part} if parts and all(parts) else set()


@lru_cache(maxsize=1)
def installed() -> Vocabulary:
    """The vocabulary of the installed rules. Raises RuleError where they are wrong."""
    from detector.rules import technologies

    return Vocabulary(
        Known(t.category, t.id, t.name, tuple(t.languages), tuple(t.aliases)) for t in technologies().values()
    )


def related(language: str) -> set[str]:
    """A language and those whose libraries its projects use as their own."""
    return {language, {"typescript": "javascript", "kotlin": "java"}.get(language, language)}
