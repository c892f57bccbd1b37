"""Where the index files a signal: under its kind, signals of source under each group of languages that share their
libraries, dependencies under each ecosystem. Worked out when rules are compiled, so that a run looks only at the signals
that it needs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
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
"""Languages that share their libraries: a rule for one of them holds for all."""

NOT = "!"
"""How a name or a value begins that must not fit."""

Filing = dict[str, list[tuple[int, int]]]
"""``import java`` or ``dependency npm`` → its signals, each by the number of its technology and its own among that one's.
Signals that are for all languages are filed under the kind and nothing else: ``url ``."""


def filing(technologies: Sequence[Technology]) -> Filing:
    """The filing of all signals of these technologies."""
    found: Filing = defaultdict(list)
    for number, technology in enumerate(technologies):
        for position, signal in enumerate(technology.signals):
            for group in _groups(technology, signal) or {""}:
                found[key(signal.kind, group)].append((number, position))
    return dict(found)


def _groups(technology: Technology, signal: Signal) -> set[str]:
    if signal.kind == "dependency":
        return {pattern.removeprefix(NOT).partition("/")[0] for pattern in signal.patterns}
    return {group_of(language) for language in spoken(technology, signal)}


def key(kind: str, group: str) -> str:
    """Under what signals of a kind and a group of languages (or an ecosystem) are filed."""
    return f"{kind} {group}"


def group_of(language: str) -> str:
    """The first of the languages that share their libraries with this one."""
    return FAMILIES.get(language, (language,))[0]


def spoken(technology: Technology, signal: Signal) -> frozenset[str]:
    """The languages that a signal holds for, with those that share their libraries; none: it holds for all."""
    return _family(tuple(signal_languages(technology, signal))) if signal.kind in SOURCE_KINDS else frozenset()


@lru_cache(maxsize=256)
def _family(languages: tuple[str, ...]) -> frozenset[str]:
    return frozenset(one for name in languages for one in FAMILIES.get(name, (name,)))


def signal_languages(technology: Technology, signal: Signal) -> list[str]:
    """The languages in whose source a signal is looked for: its own or those of its technology."""
    return words(signal.language) or technology.languages
