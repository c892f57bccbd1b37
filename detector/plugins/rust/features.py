"""Which features of a crate are on in the programs of the repository that are built with it.

A program chooses by its default features, and switches features of the crates that it uses on: those that a dependency
asks for, their own defaults, and those that its own features forward (``production = ["store/bigtable"]``), however many
crates away. What no program asks for is not built: neither its optional dependencies nor the source behind it.
Of features nobody chooses among (a program without default features, a crate that no program uses) nothing is known.

Sources: https://doc.rust-lang.org/cargo/reference/features.html, …/resolver.html#features.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from detector.plugins.api import Project
from detector.plugins.formats import sequence
from detector.plugins.memo import once
from detector.plugins.rust.asked import asked_for
from detector.plugins.rust.crates import Crate, Use, crates_of


def active(features: dict[str, Any], pending: Iterable[str]) -> set[str]:
    """The names that some features of a package switch on, however many steps away."""
    found: set[str] = set()
    waiting = list(pending)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [f for f in sequence(features.get(name)) if isinstance(f, str)]
    return found


def switches_on(names: set[str], alias: str) -> bool:
    """Whether one of these names switches the optional dependency of a name on."""
    return bool({alias, f"dep:{alias}"} & names) or any(feature_of(f, alias) for f in names if "?" not in f)


def feature_of(feature: str, alias: str) -> str:
    """``postgres`` for the feature ``sqlx/postgres`` or ``sqlx?/postgres`` and the dependency ``sqlx``, else ''."""
    crate, _, name = feature.partition("/")
    return name if crate.removesuffix("?") == alias else ""


class Choice(NamedTuple):
    """The names that are on in the crates that a program is built with, by their folders: as the manifests have it, and
    with all that may be chosen where a program's manifest switches nothing on. ``unbuilt``: the crates that are an option
    which no program takes, and those that only such crates use."""

    crates: dict[str, Crate]
    asked: frozenset[str] | None
    built: dict[str, frozenset[str]]
    offered: dict[str, frozenset[str]]
    unbuilt: frozenset[str]

    def left(self, folder: str) -> set[str]:
        """The names that a manifest has for those crates of the repository which are an option that no program takes."""
        names, crate = self.offered.get(folder), self.crates.get(folder)
        return set() if crate is None or names is None else {u.alias for u in crate.uses if not _built(u, set(names))}

    def without(self, folder: str) -> Iterator[tuple[str, str]]:
        """What the crates that a program is built with have as an option which another program takes and this one does not:
        the folder of such a crate, the name of what it leaves, as manifests and as source have it."""
        crate = self.crates.get(folder)
        if crate is None or not crate.runs:
            return
        for used, names in _resolved(self.crates, self.asked, offer=True, roots=(folder,)).items():
            for alias, name in self.crates[used].optional.items():
                if used != folder and not switches_on(set(names), alias):
                    module = alias.replace("-", "_")
                    listed = (f"cargo/{name}", f"cargo.features.{name}", module, f"{module}::")
                    yield from ((used, name) for name in listed)


@once
def choice(project: Project) -> Choice:
    """What is on in the programs of a repository: every file of source asks."""
    crates, asked = dict(crates_of(project)), asked_for(project)
    built, offered = (_resolved(crates, asked, offer=offer, roots=crates) for offer in (False, True))
    return Choice(crates, asked, built, offered, _unbuilt(crates, offered))


def _resolved(
    crates: dict[str, Crate], asked: frozenset[str] | None, *, offer: bool, roots: Iterable[str]
) -> dict[str, frozenset[str]]:
    """The names that are on in each crate that one of these programs is built with."""
    found: dict[str, set[str]] = {}
    pending = [(folder, _chosen(crates[folder], asked, offer)) for folder in roots if crates[folder].runs]
    while pending:
        folder, names = pending.pop()
        crate, before = crates[folder], found.get(folder)
        now = active(crate.features, names | (before or set()))
        if now != before:
            found[folder] = now
            used = [use for use in crate.uses if use.folder in crates and _built(use, now)]
            pending += [(use.folder, _wanted(use, now)) for use in used]
    return {folder: frozenset(names) for folder, names in found.items()}


def _unbuilt(crates: dict[str, Crate], offered: dict[str, frozenset[str]]) -> frozenset[str]:
    users: dict[str, set[str]] = {}
    for folder, crate in crates.items():
        for use in crate.uses:
            users.setdefault(use.folder, set()).add(folder)
    found: set[str] = set()
    while more := {
        at for at, by in users.items() if at not in offered and at not in found and by <= {*offered, *found}
    }:
        found |= more
    return frozenset(found)


def _chosen(crate: Crate, asked: frozenset[str] | None, offer: bool) -> set[str]:
    """The features that a program is built with: its default ones, and those that a Dockerfile asks for; each of them,
    where its manifest says nothing. ``offer``: each too where its manifest switches none on and no Dockerfile names one,
    or a Dockerfile leaves it to who builds."""
    given = set(crate.features) & (asked or set())
    nothing = asked is None or not (given or active(crate.features, ["default"]) - {"default"})
    return set(crate.features) if (offer and nothing) or "default" not in crate.features else {"default", *given}


def _built(use: Use, names: set[str]) -> bool:
    return not use.optional or switches_on(names, use.alias)


def _wanted(use: Use, names: set[str]) -> set[str]:
    """The features of a crate that its user switches on."""
    forwarded = {feature_of(name, use.alias) for name in names} - {""}
    return {*use.features, *forwarded, *(("default",) if use.default else ())}
