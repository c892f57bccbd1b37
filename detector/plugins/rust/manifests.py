"""Reads ``Cargo.toml``: packages, workspaces, dependencies and the features that are on.

Sources: https://doc.rust-lang.org/cargo/reference/manifest.html, …/workspaces.html, …/features.html,
…/specifying-dependencies.html.

The features of a database driver determine the database (``sqlx = { features = ["postgres"] }``), so each feature that
is on becomes a fact ``setting cargo.features.sqlx = postgres``. A feature is on if:
- the dependency lists it, or inherits it from the workspace;
- a default feature of the package forwards it (``default = ["pg"]``, ``pg = ["sqlx/postgres"]``);
- the program has no default features: whoever builds it chooses, so every feature counts.

An optional dependency that a default feature switches on counts as an ordinary one. An optional crate of the repository
that no program switches on is no dependency.
A feature of the package itself that is on by default becomes the fact ``setting cargo.default = bigtable``: it
determines for which of several databases the program is built.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from detector.errors import Unreadable
from detector.observations import Dependency, Fact, Observation, Package, Purpose, Scope
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_toml, mapping, sequence, string
from detector.plugins.rust.crates import programs, runs
from detector.plugins.rust.features import active, choice, feature_of, switches_on
from detector.plugins.rust.places import Places
from detector.plugins.rust.workspace import Workspace, find


class Table(NamedTuple):
    """A table of dependencies: its header without brackets, its content and its scope."""

    header: str
    content: dict[str, Any]
    scope: Scope


def read(source: Source, project: Project) -> Iterator[Observation]:
    """Yield everything that a ``Cargo.toml`` declares. Raises Unreadable if it is no Cargo manifest."""
    data, _ = load_toml(source)
    tables = list(_tables(data))
    if not ("package" in data or "workspace" in data or tables):
        if source.data.strip():
            raise Unreadable("not a Cargo manifest: it has neither [package] nor [workspace]", 1)
        return
    shared, places = find(source, project, data), Places(source.text)
    yield _package(data, tables, source, project, shared, places)
    own = mapping(data.get("features"))
    chosen = "default" in own or not runs(data, source.folder, project)
    on = active(own, ["default"] if chosen else [*own])
    for feature in sorted(name for name in on if chosen and name in own and name != "default"):
        yield Fact("setting", "cargo.default", source.path, places.of("features", feature), value=feature)
    on |= choice(project).built.get(source.folder, frozenset())
    left = choice(project).left(source.folder)
    for table in tables:
        for alias, wanted in table.content.items():
            inherited = shared.of(alias) if mapping(wanted).get("workspace") is True else {}
            if table.scope != "runtime" or alias not in left:
                yield from _declared(alias, wanted, inherited, table, on, source.path, places)


def _tables(data: dict[str, Any]) -> Iterator[Table]:
    """Yield all tables of dependencies: of the package, of its targets and of the workspace.

    The workspace's only sets versions, so its scope is ``constraint``.
    """
    yield from _kinds("", data)
    for target, settings in mapping(data.get("target")).items():
        yield from _kinds(f"target.{target}.", mapping(settings))
    shared = mapping(mapping(data.get("workspace")).get("dependencies"))
    if shared:
        yield Table("workspace.dependencies", shared, "constraint")


def _kinds(prefix: str, data: dict[str, Any]) -> Iterator[Table]:
    kinds: tuple[tuple[str, Scope], ...] = (
        ("dependencies", "runtime"), ("dev-dependencies", "test"), ("dev_dependencies", "test"),
        ("build-dependencies", "build"), ("build_dependencies", "build"),
    )  # fmt: skip
    for key, scope in kinds:
        if mapping(data.get(key)):
            yield Table(prefix + key, mapping(data[key]), scope)


def _declared(
    alias: str, wanted: object, inherited: dict[str, Any], table: Table, on: set[str], path: str, places: Places
) -> Iterator[Observation]:
    own = mapping(wanted)
    settings = {**inherited, **own}
    name = string(settings.get("package")) or alias
    specifier = wanted if isinstance(wanted, str) else string(settings.get("version"))
    line = places.of(table.header, alias)
    scope = table.scope
    if own.get("optional") is True and scope == "runtime" and not switches_on(on, alias):
        scope = "optional"
    yield Dependency("cargo", name, path, line, scope, specifier)
    if scope in ("constraint", "optional"):
        return
    purpose: Purpose = "test" if scope == "test" else ""
    listed = [*sequence(inherited.get("features")), *sequence(own.get("features"))]
    listed += [feature_of(feature, alias) for feature in sorted(on)]
    for feature in dict.fromkeys(f for f in listed if isinstance(f, str) and f):
        yield Fact("setting", f"cargo.features.{name}", path, line, value=feature, purpose=purpose)


def _package(
    data: dict[str, Any], tables: list[Table], source: Source, project: Project, shared: Workspace, places: Places
) -> Package:
    meta = mapping(data.get("package"))
    members = [m for m in sequence(mapping(data.get("workspace")).get("members")) if isinstance(m, str)]
    uses: list[str | None] = []
    left = choice(project).left(source.folder)
    for alias, wanted in ((a, mapping(w)) for t in tables if t.scope != "constraint" for a, w in t.content.items()):
        if alias in left:
            continue
        if isinstance(wanted.get("path"), str):
            uses.append(project.resolve(source.folder, wanted["path"]))
        elif wanted.get("workspace") is True and isinstance(shared.of(alias).get("path"), str):
            uses.append(project.resolve(shared.folder, shared.of(alias)["path"]))
    name, started = string(meta.get("name")), runs(data, source.folder, project)
    return Package(
        "cargo", name, source.path, source.folder,
        line=places.of("package", "name") if name else 1,
        members=tuple(members), uses=tuple(dict.fromkeys(u for u in uses if u is not None)),
        private=meta.get("publish") is False or not meta, entry=started, kind="library" if meta and not started else None,
        without=tuple(choice(project).without(source.folder)), programs=programs(data, source.folder, project),
    )  # fmt: skip
