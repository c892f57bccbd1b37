"""Which technologies this repository develops itself: one of its packages has the name by which others declare the
technology."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.matching import Match
from detector.observations import Package
from detector.paths import above
from detector.rules import signals


def makers(parts: Parts, matches: Sequence[Match]) -> frozenset[str]:
    """Return the folders of the components that are a framework themselves.

    They serve nobody, whatever frameworks they integrate with.
    """
    frameworks = {item.technology.key for item in matches if item.technology.category == "framework"}
    packages = (package for part in parts.all.values() for package in part.packages)
    named = frozenset(f"{p.ecosystem}/{p.name}" for p in packages if p.name)
    declared = {pattern for pattern, keys in _declared_by(named).items() if keys & frameworks}
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
    - copies: packages in or below a component that a deployed program uses and that is not deployed itself; packages
      within a component that has no manifest of their ecosystem and more source than they have: applications of before
      there were package managers contain their framework.

    What a package itself requires a package of others for is no technology of its own, unless it is a framework: a
    server that is also installed as a package stores with a database's driver.
    """
    launched = [parts.all[folder] for folder in parts.launched if folder in parts.all]
    taken_in = {used for part in launched for used in parts.closure(part)} - parts.launched - {""}
    own_parts = [p for p in parts.all.values() if not taken_in.intersection((p.folder, *above(p.folder)))]
    packages = [(package, part) for part in own_parts for package in part.packages]
    published = [p for p, part in packages if p.name and not p.private and not _is_within(p, part, parts)]
    own, paths = frozenset(f"{p.ecosystem}/{p.name}" for p in published), {p.path for p in published}
    made = frozenset[str]().union(*_declared_by(own).values())
    asked = {item.technology.key for item in matches if item.path in paths and _asks_others(item, own)}
    return made.intersection(item.technology.key for item in matches) - asked


def _asks_others(item: Match, own: frozenset[str]) -> bool:
    """Whether a match is a requirement at run time of a package that is none of ``own``, for anything but a framework."""
    is_required = item.signal.kind == "dependency" and item.scope == "runtime"
    return is_required and item.technology.category != "framework" and item.name not in own


def _is_within(package: Package, part: Part, parts: Parts) -> bool:
    """Whether a package lies in a component without a manifest of its ecosystem that has more source in its language."""
    around = parts.of(part.folder)
    if around is part or any(other.ecosystem == package.ecosystem for other in around.packages):
        return False
    spoken = max(part.bytes_by_language, key=lambda name: (part.bytes_by_language[name], name), default="")
    return around.bytes_by_language.get(spoken, 0) > part.bytes_by_language.get(spoken, 0) > 0


def _declared_by(names: frozenset[str]) -> dict[str, set[str]]:
    """Return the keys of the technologies that each of these packages (``npm/express``) declares, for those of rules."""
    found: dict[str, set[str]] = defaultdict(set)
    for ecosystem in sorted({name.partition("/")[0] for name in names}):
        for technology, signal in signals("dependency", ecosystem):
            for pattern in names.intersection(signal.patterns):
                found[pattern].add(technology.key)
    return found
