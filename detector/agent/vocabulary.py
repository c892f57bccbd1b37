"""The technologies that a template may name: which text means which technology, and for which languages it
is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

_ASIDE = re.compile(r"\([^()]*\)")
_NOISE = re.compile(r"[^a-z0-9+#]")


class Known(msgspec.Struct, frozen=True):
    """A technology as far as a template is concerned."""

    category: str
    id: str
    name: str
    languages: tuple[str, ...] = ()


class Vocabulary:
    """Looks technologies up by id, and by what a person writes for them."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._by_id: dict[tuple[str, str], Known] = {}
        self._by_text: dict[str, list[Known]] = {}
        for one in known:
            self._by_id[one.category, one.id] = one
            for text in {normal(one.name), normal(one.id), normal(one.name).removesuffix("js")} - {""}:
                self._by_text.setdefault(text, []).append(one)

    def name(self, category: str, id: str) -> str:
        """The name people read; the id itself where it is not known."""
        found = self._by_id.get((category, id))
        return found.name if found else id

    def find(self, category: str, text: str) -> list[Known]:
        """What a text such as ``Mongoose (MongoDB)`` names in a category; several where a name is
        ambiguous."""
        return [one for one in self._by_text.get(normal(text), ()) if one.category == category]

    def languages(self, text: str) -> set[str]:
        """The language ids that a text such as ``JavaScript/TypeScript`` names; empty where it names other
        things."""
        parts = [self.find("language", part) for part in re.split(r"[/,&]| and ", text)]
        return {one.id for part in parts for one in part} if parts and all(parts) else set()


@lru_cache(maxsize=1)
def installed() -> Vocabulary:
    """The vocabulary of the installed rules. Raises RuleError where they are wrong."""
    from detector.rules import technologies

    return Vocabulary(Known(t.category, t.id, t.name, tuple(t.languages)) for t in technologies().values())


def related(language: str) -> set[str]:
    """A language and those whose libraries its projects use as their own."""
    return {language, {"typescript": "javascript", "kotlin": "java"}.get(language, language)}


def normal(text: str) -> str:
    """The form in which names are compared: no case, no remark in parentheses, no punctuation."""
    return _NOISE.sub("", _ASIDE.sub("", text).lower())
