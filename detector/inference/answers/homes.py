"""Which technologies this repository develops itself: one of its packages has the name by which others declare the
technology."""

from __future__ import annotations

from collections.abc import Sequence

from detector.inference.components.parts import Parts
from detector.inference.evidence.matching import Match
from detector.paths import above


def makers(parts: Parts, matches: Sequence[Match]) -> frozenset[str]:
    """Return the folders of the components that are a framework themselves.

    They serve nobody, whatever frameworks they integrate with.
    """
    declared = {
        pattern
        for item in matches
        if item.technology.category == "framework"
        for signal in item.technology.signals
        if signal.kind == "dependency"
        for pattern in signal.patterns
    }
    return frozenset(
        part.folder
        for part in parts.all.values()
        for p in part.packages
        if p.name and f"{p.ecosystem}/{p.name}" in declared
    )


def homes(parts: Parts, matches: Sequence[Match]) -> frozenset[str]:
    """Return the keys of the technologies that this repository develops: it has a package that others declare for them.

    Ignored are

    - private packages: they are never published under that name, and contain only what the program does with the
      technology,
    - copies: packages in or below a component that a deployed program uses and that is not deployed itself.
    """
    launched = [parts.all[folder] for folder in parts.launched if folder in parts.all]
    taken_in = {used for part in launched for used in parts.closure(part)} - parts.launched - {""}
    own_parts = (p for p in parts.all.values() if not taken_in.intersection((p.folder, *above(p.folder))))
    packages = (package for part in own_parts for package in part.packages)
    own = {f"{p.ecosystem}/{p.name}" for p in packages if p.name and not p.private}
    return frozenset(
        technology.key
        for technology in {item.technology.key: item.technology for item in matches}.values()
        if any(signal.kind == "dependency" and own.intersection(signal.patterns) for signal in technology.signals)
    )
