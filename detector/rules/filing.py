"""Files signals by kind and group: source signals by families of languages, dependencies by
ecosystem.

This is done when rules are compiled, so that a run loads only the signals that it needs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from detector.rules.families import Families
from detector.rules.schema import SOURCE_KINDS, Signal, Technology, words

NOT = "!"
"""Prefix of a name or value that must not match."""

Filing = dict[str, list[tuple[int, int]]]
"""``import java`` or ``dependency npm`` → its signals, each as the number of its technology and its number there.
Signals for all languages are filed under the kind alone: ``url ``."""


def filing(technologies: Sequence[Technology]) -> Filing:
    """Return the filing of all signals of these technologies."""
    found: Filing = defaultdict(list)
    families = Families(technologies)
    for number, technology in enumerate(technologies):
        for position, signal in enumerate(technology.signals):
            for group in _groups(technology, signal, families) or {""}:
                found[_key(signal.kind, group)].append((number, position))
    return dict(found)


def filed_under(
    technologies: Sequence[Technology], filed: Filing, kind: str, group: str = ""
) -> Iterator[tuple[Technology, Signal]]:
    """Yield the signals filed under a kind and a group: the head of a family of languages, or an ecosystem."""
    for number, position in filed.get(_key(kind, group), ()):
        yield technologies[number], technologies[number].signals[position]


def _groups(technology: Technology, signal: Signal, families: Families) -> set[str]:
    if signal.kind == "dependency":
        return {pattern.removeprefix(NOT).partition("/")[0] for pattern in signal.patterns}
    return {families.head(language) for language in spoken(technology, signal, families)}


def _key(kind: str, group: str) -> str:
    """Return the key under which signals of a kind and a group are filed."""
    return f"{kind} {group}"


def spoken(technology: Technology, signal: Signal, families: Families) -> frozenset[str]:
    """Return the languages that a signal applies to, with their families; empty: all languages."""
    return families.of(*signal_languages(technology, signal)) if signal.kind in SOURCE_KINDS else frozenset()


def signal_languages(technology: Technology, signal: Signal) -> list[str]:
    """Return the languages in whose source a signal is searched: its own, else those of its technology."""
    return words(signal.language) or technology.languages
