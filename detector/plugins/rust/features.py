"""Which features of a crate are on in the programs of the repository that are built with it.

A program chooses by its default features, and switches features of the crates that it uses on: those that a dependency
asks for, their own defaults, and those that its own features forward (``production = ["store/bigtable"]``), however many
crates away. What no program asks for is not built: neither its optional dependencies nor the source behind it.
Of features nobody chooses among (a program without default features, a crate that no program uses) nothing is known.

Sources: https://doc.rust-lang.org/cargo/reference/features.html, …/resolver.html#features.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from detector.errors import Unreadable
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_toml, mapping, sequence, string
from detector.plugins.rust.asked import asked_for
from detector.plugins.rust.workspace import MANIFEST, find


class Use(NamedTuple):
    """A crate of the repository that another one uses: the name it has there, its folder, what is asked of it."""

    alias: str
    folder: str
    features: tuple[str, ...]
    default: bool
    optional: bool


class Crate(NamedTuple):
    """A manifest: its features, the crates of the repository that it uses, whether it makes a program."""

    features: dict[str, Any]
    uses: tuple[Use, ...]
    runs: bool


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


def runs(data: dict[str, Any], folder: str, project: Project) -> bool:
    """Whether a package has a binary: named in the manifest, or found where Cargo looks for one."""
    below = f"{folder}/src/" if folder else "src/"
    if sequence(data.get("bin")) or f"{below}main.rs" in project.files:
        return True
    return any(path.startswith(f"{below}bin/") for path in project.below(below[:-1]))


def switches_on(names: set[str], alias: str) -> bool:
    """Whether one of these names switches the optional dependency of a name on."""
    return bool({alias, f"dep:{alias}"} & names) or any(feature_of(f, alias) for f in names if "?" not in f)


def feature_of(feature: str, alias: str) -> str:
    """``postgres`` for the feature ``sqlx/postgres`` or ``sqlx?/postgres`` and the dependency ``sqlx``, else ''."""
    crate, _, name = feature.partition("/")
    return name if crate.removesuffix("?") == alias else ""


class Choice(NamedTuple):
    """The names that are on in the crates that a program is built with, by their folders: as the manifests have it, and
    with all that may be chosen where a program's manifest switches nothing on."""

    built: dict[str, frozenset[str]]
    offered: dict[str, frozenset[str]]


_known: WeakKeyDictionary[Project, Choice] = WeakKeyDictionary()
"""What was found for each repository: every file of source asks."""


def choice(project: Project) -> Choice:
    """What is on in the programs of a repository."""
    if project not in _known:
        crates, asked = dict(_crates(project)), asked_for(project)
        _known[project] = Choice(_resolved(crates, asked, offer=False), _resolved(crates, asked, offer=True))
    return _known[project]


def _resolved(crates: dict[str, Crate], asked: frozenset[str] | None, *, offer: bool) -> dict[str, frozenset[str]]:
    """The names that are on in each crate that a program is built with."""
    found: dict[str, set[str]] = {}
    pending = [(folder, _chosen(crate, asked, offer)) for folder, crate in crates.items() if crate.runs]
    while pending:
        folder, names = pending.pop()
        crate, before = crates[folder], found.get(folder)
        now = active(crate.features, names | (before or set()))
        if now != before:
            found[folder] = now
            used = [use for use in crate.uses if use.folder in crates and _built(use, now)]
            pending += [(use.folder, _wanted(use, now)) for use in used]
    return {folder: frozenset(names) for folder, names in found.items()}


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


def _crates(project: Project) -> Iterator[tuple[str, Crate]]:
    for path in (MANIFEST, *project.ending(f"/{MANIFEST}")):
        file = project.files.get(path)
        source = project.read(path) if file is not None and file.role == "source" else None
        if source is not None:
            try:
                data = load_toml(source)[0]
            except Unreadable:
                continue  # the reader of that file says so
            folder = posixpath.dirname(path)
            yield (
                folder,
                Crate(mapping(data.get("features")), tuple(_uses(data, source, project)), runs(data, folder, project)),
            )


def _uses(data: dict[str, Any], source: Source, project: Project) -> Iterator[Use]:
    """The crates of the repository that a manifest names for what runs; what builds and tests it is built apart."""
    shared = find(source, project, data)
    targets = [mapping(settings) for settings in mapping(data.get("target")).values()]
    for table in [mapping(part.get("dependencies")) for part in (data, *targets)]:
        for alias, wanted in table.items():
            own = mapping(wanted)
            inherited = shared.of(alias) if own.get("workspace") is True else {}
            at = shared.folder if isinstance(inherited.get("path"), str) else source.folder
            folder = project.resolve(at, string(own.get("path")) or string(inherited.get("path")) or "..")
            if folder is None or not (own.get("path") or inherited.get("path")):
                continue
            settings = {**inherited, **own}
            listed = [*sequence(inherited.get("features")), *sequence(own.get("features"))]
            yield Use(
                alias, folder, tuple(f for f in listed if isinstance(f, str)),
                settings.get("default-features", settings.get("default_features", True)) is not False,
                own.get("optional") is True,
            )  # fmt: skip
