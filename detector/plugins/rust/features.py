"""Determines which Cargo features of each crate are on in the programs of the repository.

A program starts with its default features. It switches on features of the crates that it uses, at any depth: those that
a dependency lists, that crate's own defaults, and those that the program's features forward (``production =
["store/bigtable"]``). A program without default features leaves the choice to whoever builds it, so all its features
count as on.
Whatever no program switches on is not built: neither optional dependencies nor the source behind the feature. Of a
crate that no program uses, nothing is known.

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
    """Return all names that the features in ``pending`` switch on, themselves included, at any depth.

    ``features`` is the table ``[features]``.
    """
    found: set[str] = set()
    waiting = list(pending)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [f for f in sequence(features.get(name)) if isinstance(f, str)]
    return found


def switches_on(names: set[str], alias: str) -> bool:
    """Return whether one of these names switches on the optional dependency called ``alias``."""
    return bool({alias, f"dep:{alias}"} & names) or any(feature_of(f, alias) for f in names if "?" not in f)


def feature_of(feature: str, alias: str) -> str:
    """Return the feature of the dependency ``alias`` that a feature forwards, '' if it forwards none.

    Example: ``postgres`` for ``sqlx/postgres`` or ``sqlx?/postgres`` and the dependency ``sqlx``.
    """
    crate, _, name = feature.partition("/")
    return name if crate.removesuffix("?") == alias else ""


class Choice(NamedTuple):
    """The features that are on in the crates which the programs of the repository are built with.

    - ``crates``: the crates by folder.
    - ``asked``: the result of ``asked_for``.
    - ``built``: folder → names that are on according to the manifests.
    - ``offered``: the same, but with all features of a program whose manifest switches none on.
    - ``unbuilt``: folders of optional crates that no program switches on, and of crates that only those use.
    """

    crates: dict[str, Crate]
    asked: frozenset[str] | None
    built: dict[str, frozenset[str]]
    offered: dict[str, frozenset[str]]
    unbuilt: frozenset[str]

    def left(self, folder: str) -> set[str]:
        """Return the aliases of the optional crates of the repository that no program switches on for this crate."""
        names, crate = self.offered.get(folder), self.crates.get(folder)
        return set() if crate is None or names is None else {u.alias for u in crate.uses if not _built(u, set(names))}

    def without(self, folder: str) -> Iterator[tuple[str, str]]:
        """Yield the optional dependencies that a program does not switch on in the crates it is built with.

        Each is (folder of the crate, name), once for each form of the name: in manifests (``cargo/…``), as setting, and
        as module in source. Empty for a crate that is no program.
        """
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
    """Return what is on in the programs of a repository; cached, since every source file needs it."""
    crates, asked = dict(crates_of(project)), asked_for(project)
    built, offered = (_resolved(crates, asked, offer=offer, roots=crates) for offer in (False, True))
    return Choice(crates, asked, built, offered, _unbuilt(crates, offered))


def _resolved(
    crates: dict[str, Crate], asked: frozenset[str] | None, *, offer: bool, roots: Iterable[str]
) -> dict[str, frozenset[str]]:
    """Return, for each crate that the programs in ``roots`` are built with, the names that are on in it.

    ``offer``: see ``_chosen``.
    """
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
    """Return the folders of crates that others use but no program is built with.

    A crate qualifies only if each crate that uses it is in ``offered`` or is itself unbuilt.
    """
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
    """Return the features that a program is built with.

    1. All, if its manifest has no default features.
    2. With ``offer``, also all, if its defaults switch nothing on and no Dockerfile enables one of its features or
       builds without (``default``), or if a Dockerfile leaves the choice open (``asked`` is None).
    3. Otherwise ``default`` and those that a Dockerfile enables.
    """
    given = set(crate.features) & (asked or set())
    nothing = asked is None or not (given or active(crate.features, ["default"]) - {"default"})
    return set(crate.features) if (offer and nothing) or "default" not in crate.features else {"default", *given}


def _built(use: Use, names: set[str]) -> bool:
    return not use.optional or switches_on(names, use.alias)


def _wanted(use: Use, names: set[str]) -> set[str]:
    """Return the features that a crate switches on in another one that it uses; ``names`` are those that are on in it."""
    forwarded = {feature_of(name, use.alias) for name in names} - {""}
    return {*use.features, *forwarded, *(("default",) if use.default else ())}
