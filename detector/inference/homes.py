"""What a repository is the home of: its own packages have the names by which others declare a technology."""

from __future__ import annotations

from collections.abc import Sequence

from detector.inference.components import Parts
from detector.inference.matching import Match
from detector.paths import above


def makers(parts: Parts, matches: Sequence[Match]) -> frozenset[str]:
    """The folders of components that are a framework themselves: whatever else they integrate, they serve nobody."""
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
    """Technologies whose own source this repository is: a package here has the name by which others declare them. A
    private one is never published under it: it only holds what the program has to do with the technology; nor is a copy
    that lies in what a deployed program of the repository uses."""
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
