"""Reads manifests of several packages: pnpm, Lerna, Rush, Nx and Angular; also ``deno.json`` and Meteor.

Sources: https://pnpm.io/pnpm-workspace_yaml, https://lerna.js.org/docs/api-reference/configuration,
https://rushjs.io/pages/configs/rush_json/, https://nx.dev/reference/project-configuration,
https://docs.deno.com/runtime/fundamentals/configuration/, https://docs.meteor.com/cli/.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from detector.observations import Dependency, Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.formats import Lines, load_json, mapping, sequence, string
from detector.plugins.javascript.modules import without_version
from detector.plugins.yaml_text import yaml_leaves


def read_pnpm(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the members of ``pnpm-workspace.yaml``, and its catalogs, which only set versions."""
    members: list[str] = []
    for path, value, line in yaml_leaves(source.text):
        if len(path) == 2 and path[0] == "packages":
            members.append(value)
        elif (len(path) == 2 and path[0] == "catalog") or (len(path) == 3 and path[0] == "catalogs"):
            yield Dependency("npm", path[-1], source.path, line, "constraint", value)
    yield Package("npm", "", source.path, source.folder, members=tuple(members), private=True)


def read_lerna(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the members of ``lerna.json``, if it does not leave them to the package manager.

    A lerna.json without a package.json next to it is ignored: Lerna does not run there, so it is a leftover of moved
    folders.
    """
    data = mapping(load_json(source, comments=True)[0])
    members = tuple(m for m in map(string, sequence(data.get("packages"))) if m)
    if members and f"{source.folder}/package.json".lstrip("/") in project.files:
        yield Package("npm", "", source.path, source.folder, members=members, private=True)


def read_rush(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the folders of the projects in ``rush.json``."""
    data = mapping(load_json(source, comments=True)[0])
    folders = (string(mapping(p).get("projectFolder")) for p in sequence(data.get("projects")))
    yield Package("npm", "", source.path, source.folder, members=tuple(f for f in folders if f), private=True)


def read_projects(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the projects of ``workspace.json`` (older Nx) or ``angular.json``.

    They are listed by name, each as a folder or a table with a root.
    """
    data, lines = load_json(source, comments=True)
    members: list[str] = []
    for name, entry in mapping(mapping(data).get("projects")).items():
        root = string(entry) or string(mapping(entry).get("root"))
        folder = project.resolve(source.folder, root) if root else None
        if folder:
            members.append(root)
            if isinstance(entry, dict) and f"{folder}/package.json" not in project.files:
                yield Package("npm", name, source.path, folder, line=lines.of(f'"{name}"'), private=True)
    yield Package("npm", "", source.path, source.folder, members=tuple(members), private=True)


def read_deno(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the packages of the import map, workspace members and tasks of ``deno.json`` or ``deno.jsonc``."""
    loaded, lines = load_json(source, comments=True)
    data = mapping(loaded)
    start = lines.of('"imports"') if "imports" in data else 0
    for alias, target in mapping(data.get("imports")).items():
        yield from _deno_import(alias, string(target), source.path, lines, start)
    workspace = data.get("workspace")
    tasks = mapping(data.get("tasks"))
    yield Package(
        "npm", string(data.get("name")), source.path, source.folder,
        members=tuple(m for m in map(string, sequence(workspace) or sequence(mapping(workspace).get("members"))) if m),
        entry="start" in tasks,
        scripts=tuple((t, f"deno task {t}", lines.of(f'"{t}"', after=lines.of('"tasks"'))) for t in tasks),
    )  # fmt: skip


def _deno_import(alias: str, target: str, path: str, lines: Lines, start: int) -> Iterator[Observation]:
    registry, found, rest = target.partition(":")
    if found and registry in ("npm", "jsr"):
        wanted = rest.lstrip("/")
        name = "/".join(without_version(wanted).split("/")[: 2 if wanted.startswith("@") else 1])
        version = wanted[len(name) + 1 :].partition("/")[0] if wanted.startswith(f"{name}@") else ""
        yield Dependency(registry, name, path, lines.of(f'"{alias}"', after=start), "runtime", version)


def read_meteor(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the Atmosphere packages of ``.meteor/packages``: one a line, with or without a version."""
    folder = source.folder.rpartition("/")[0]
    yield Package("meteor", folder.rpartition("/")[2], source.path, folder, entry=True)
    for number, raw in enumerate(source.text.splitlines(), 1):
        text = raw.partition("#")[0].strip()
        if text:
            name, _found, version = text.partition("@")
            yield Dependency("meteor", name, source.path, number, "runtime", version.rstrip("!"))


def telling(data: Any, keys: Collection[str], depth: int = 4) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the text values of these keys in a JSON document, with the keys above them.

    Objects are searched down to ``depth`` levels.
    """
    for key, value in mapping(data).items() if depth else ():
        if key in keys and isinstance(value, str):
            yield (key,), value
        elif isinstance(value, dict):
            yield from (((key, *path), found) for path, found in telling(value, keys, depth - 1))
