"""Files signals by kind and group: source signals by groups of languages that share libraries, dependencies by
ecosystem.

This is done when rules are compiled, so that a run loads only the signals that it needs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from detector.rules.schema import SOURCE_KINDS, Signal, Technology, words

FAMILIES: dict[str, tuple[str, ...]] = {
    "javascript": ("javascript", "typescript"),
    "typescript": ("javascript", "typescript"),
    "java": ("java", "kotlin", "scala", "groovy"),
    "kotlin": ("java", "kotlin", "scala", "groovy"),
    "scala": ("java", "kotlin", "scala", "groovy"),
    "csharp": ("csharp", "fsharp"),
}
"""Languages that share their libraries: a rule for one of them applies to all."""

NOT = "!"
"""Prefix of a name or value that must not match."""

Filing = dict[str, list[tuple[int, int]]]
"""``import java`` or ``dependency npm`` → its signals, each as the number of its technology and its number there.
Signals for all languages have an empty group: ``url ``."""


def filing(technologies: Sequence[Technology]) -> Filing:
    """Return the filing of all signals of these technologies."""
    found: Filing = defaultdict(list)
    for number, technology in enumerate(technologies):
        for position, signal in enumerate(technology.signals):
            for group in _groups(technology, signal) or {""}:
                found[_key(signal.kind, group)].append((number, position))
    return dict(found)


def filed_under(
    technologies: Sequence[Technology], filed: Filing, kind: str, group: str = ""
) -> Iterator[tuple[Technology, Signal]]:
    """Yield the signals filed under a kind and a group of languages (or an ecosystem), each with its technology."""
    for number, position in filed.get(_key(kind, group), ()):
        yield technologies[number], technologies[number].signals[position]


def _groups(technology: Technology, signal: Signal) -> set[str]:
    if signal.kind == "dependency":
        return {pattern.removeprefix(NOT).partition("/")[0] for pattern in signal.patterns}
    return {group_of(language) for language in spoken(technology, signal)}


def _key(kind: str, group: str) -> str:
    """Return the key under which signals of a kind and a group of languages (or an ecosystem) are filed."""
    return f"{kind} {group}"


def group_of(language: str) -> str:
    """Return the name of a language's group: the first of the languages that share its libraries."""
    return FAMILIES.get(language, (language,))[0]


def spoken(technology: Technology, signal: Signal) -> frozenset[str]:
    """Return the languages that a signal applies to, with those that share their libraries; empty: all languages."""
    return _family(tuple(signal_languages(technology, signal))) if signal.kind in SOURCE_KINDS else frozenset()


@lru_cache(maxsize=256)
def _family(languages: tuple[str, ...]) -> frozenset[str]:
    return frozenset(one for name in languages for one in FAMILIES.get(name, (name,)))


def signal_languages(technology: Technology, signal: Signal) -> list[str]:
    """Return the languages in whose source a signal is searched: its own, else those of its technology."""
    return words(signal.language) or technology.languages
