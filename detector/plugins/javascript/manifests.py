"""Reads ``package.json``: dependencies of all kinds, workspaces, scripts.

Sources: https://docs.npmjs.com/cli/configuring-npm/package-json, https://pnpm.io/catalogs,
https://yarnpkg.com/protocol/workspace, https://nodejs.org/api/packages.html.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detector.errors import Unreadable
from detector.observations import Dependency, Observation, Package, Scope
from detector.paths import upward
from detector.plugins.api import Project, Source
from detector.plugins.formats import Lines, load_json, mapping, sequence, string
from detector.plugins.infra.commands import command_facts
from detector.plugins.infra.values import Place
from detector.plugins.javascript.published import is_command, is_described, is_library, is_private, is_tried, runs
from detector.plugins.javascript.templates import templates
from detector.plugins.purposes import purpose_of_words
from detector.plugins.yaml_text import yaml_leaves

_SECTIONS: tuple[tuple[str, Scope], ...] = (
    ("dependencies", "runtime"), ("devDependencies", "dev"), ("optionalDependencies", "optional"),
    ("peerDependencies", "optional"), ("overrides", "constraint"), ("resolutions", "constraint"),
)  # fmt: skip
_LOCKS = (
    ("pnpm-lock.yaml", "pnpm"), ("yarn.lock", "yarn"), ("bun.lock", "bun"), ("bun.lockb", "bun"),
    ("package-lock.json", "npm"),
)  # fmt: skip
"""Lock files, with the package manager that writes them."""
_LIFECYCLE = ("start", "test")
"""Scripts that package managers run without ``run``."""
_LOCAL = ("file:", "link:", "portal:")


def read_package(source: Source, project: Project) -> Iterator[Observation]:
    """Yield everything that a ``package.json`` declares. Raises Unreadable if it is no JSON object."""
    loaded, lines = load_json(source)
    if not isinstance(loaded, dict):
        raise Unreadable("no JSON object: a package.json must be one", 1)
    data = mapping(loaded)
    catalogs = _catalogs(data, source, project)
    yield _package(data, source, project, lines)
    yield from templates(data, source, project, lines)
    yield from _commands(data, source, lines)
    for section, scope in _SECTIONS:
        start = lines.of(f'"{section}"') if section in data else 0
        for name, wanted in mapping(data.get(section)).items():
            line = lines.of(f'"{name}"', after=start)
            start = line - 1
            yield _dependency(name, string(wanted), source.path, line, scope, catalogs)


def _dependency(
    name: str, wanted: str, path: str, line: int, scope: Scope, catalogs: dict[tuple[str, str], str]
) -> Dependency:
    """Return the dependency of one entry.

    - An alias (``npm:real@^1``) is recorded under its real name.
    - A catalog reference has the version of the catalog.
    - Addresses (git, tarballs) are dropped, since they may contain a token.
    """
    if wanted.startswith("catalog:"):
        wanted = catalogs.get((wanted.removeprefix("catalog:") or "default", name), "")
    if wanted.startswith("npm:"):
        real, at, version = wanted.removeprefix("npm:").rpartition("@")
        name, wanted = (real, version) if real else (version, "") if at == "" else (name, "")
    specifier = "" if ":" in wanted or "/" in wanted else wanted
    return Dependency("npm", name, path, line, scope, specifier[:100])


def _package(data: dict[str, Any], source: Source, project: Project, lines: Lines) -> Package:
    name, scripts = string(data.get("name")), mapping(data.get("scripts"))
    runner = _runner(data, source, project)
    listed = data.get("workspaces")
    members = sequence(listed) or sequence(mapping(listed).get("packages"))
    start = lines.of('"scripts"') if scripts else 0
    return Package(
        "npm", name, source.path, source.folder,
        line=lines.of('"name"', f'"{name}"') if name else 1,
        members=tuple(m for m in map(string, members) if m),
        uses=tuple(_uses(data, source, project)),
        private=is_private(data),
        entry=runs(data) and not is_library(data),
        kind="library" if is_library(data) else "cli" if is_command(data) else None,
        extension=is_tried(data) or is_described(data, source.folder, project),
        scripts=tuple(
            (key, _command(runner, key), lines.of(f'"{key}"', after=start))
            for key, text in scripts.items() if string(text)
        ),
    )  # fmt: skip


def _commands(data: dict[str, Any], source: Source, lines: Lines) -> Iterator[Observation]:
    """Yield the migration commands in scripts.

    A script alone may only be a help for developers, so its purpose is open unless its name states one.
    """
    start = lines.of('"scripts"') if "scripts" in data else 0
    for key, text in mapping(data.get("scripts")).items():
        place = Place(source.path, purpose_of_words(key), key)
        yield from command_facts(string(text), lines.of(f'"{key}"', after=start), place)


def _uses(data: dict[str, Any], source: Source, project: Project) -> Iterator[str]:
    """Yield the folders of local packages that are referenced by path."""
    for section in ("dependencies", "devDependencies", "optionalDependencies"):
        for wanted in mapping(data.get(section)).values():
            text = string(wanted)
            prefix = next((p for p in _LOCAL if text.startswith(p)), None)
            inside = project.resolve(source.folder, text[len(prefix) :]) if prefix else None
            if inside is not None and not inside.endswith((".tgz", ".tar.gz")):
                yield inside


def _command(runner: str, script: str) -> str:
    return f"{runner} {script}" if script in _LIFECYCLE and runner != "bun" else f"{runner} run {script}"


def _runner(data: dict[str, Any], source: Source, project: Project) -> str:
    """Return the package manager: as declared by the manifest, or by the nearest lock file at or above it."""
    named = string(data.get("packageManager")).partition("@")[0]
    if named in ("npm", "pnpm", "yarn", "bun"):
        return named
    for folder in upward(source.folder):
        for lock, runner in _LOCKS:
            if (f"{folder}/{lock}" if folder else lock) in project.files:
                return runner
    return "npm"


def _catalogs(data: dict[str, Any], source: Source, project: Project) -> dict[tuple[str, str], str]:
    """Return the versions of pnpm's catalogs, (catalog, package) → version, if this manifest refers to any."""
    wanted = [string(v) for section, _ in _SECTIONS for v in mapping(data.get(section)).values()]
    if not any(v.startswith("catalog:") for v in wanted):
        return {}
    for folder in upward(source.folder):
        found = project.read(f"{folder}/pnpm-workspace.yaml" if folder else "pnpm-workspace.yaml")
        if found is not None:
            return dict(_versions(found))
    return {}


def _versions(workspace: Source) -> Iterator[tuple[tuple[str, str], str]]:
    try:
        for path, value, _ in yaml_leaves(workspace.text):
            if len(path) == 2 and path[0] == "catalog":
                yield ("default", path[1]), value
            elif len(path) == 3 and path[0] == "catalogs":
                yield (path[1], path[2]), value
    except Unreadable:
        return  # the reader of that file reports the error
