"""Reads ``composer.json`` and ``composer.lock``: https://getcomposer.org/doc/04-schema.md."""

from __future__ import annotations

import fnmatch
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from detector.errors import Unreadable
from detector.observations import ComponentKind, Dependency, Observation, Package, Scope
from detector.plugins.api import Project, Source
from detector.plugins.formats import Lines, load_json, mapping, sequence, string
from detector.plugins.php.installed import is_discovered, is_installed, is_served

ECOSYSTEM = "composer"
_LOCAL = frozenset(("path",))
"""Types of repositories that are folders."""
_EVENTS = ("pre-", "post-", "auto-scripts")
"""Beginnings of the names of scripts that Composer itself runs."""


def read_composer(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the package that ``composer.json`` defines and its requirements. Raises Unreadable.

    Names of extensions are not changed (``ext-pdo``).
    """
    data, lines = load_json(source)
    if not isinstance(data, dict):
        raise Unreadable("a JSON object is expected", 1)
    yield _package(data, lines, source, project)
    tables: tuple[tuple[str, Scope], ...] = (
        ("require", "runtime"),
        ("require-dev", "dev"),
    )
    for key, scope in tables:
        for name, wanted in mapping(data.get(key)).items():
            if name in ("php", "php-64bit", "composer-plugin-api", "composer-runtime-api"):
                continue
            line = lines.within(key, name)
            yield Dependency(ECOSYSTEM, name.lower(), source.path, line, scope, string(wanted))


def _package(data: dict[str, Any], lines: Lines, source: Source, project: Project) -> Package:
    name, is_project = string(data.get("name")).lower(), string(data.get("type")) == "project"
    shown = name.rpartition("/")[2] if is_project else name  # often still that of the framework's starter
    kind = _kind(data, project)
    scripts = tuple(
        (script, f"composer {script}", lines.within("scripts", script))
        for script in mapping(data.get("scripts"))
        if not script.startswith(_EVENTS)
    )
    return Package(
        ECOSYSTEM, shown, source.path, source.folder, line=lines.of('"name"', name) if name else 1,
        uses=_uses(data, source, project), private=is_project, entry=bool(data.get("bin")) or is_project,
        scripts=scripts, extension=kind == "library" or is_installed(data, source.folder, project), kind=kind,
    )  # fmt: skip


def _kind(data: dict[str, Any], project: Project) -> ComponentKind | None:
    """Return the kind of component that the manifest declares, None if it declares none.

    - ``library``: Laravel discovers its service providers, or its type is ``library`` and nothing in the repository is
      an entry point for a web server.
    - ``cli``: it installs commands (https://getcomposer.org/doc/articles/vendor-binaries.md), its type is not
      ``project``, and the repository has no entry point for a web server. Such a package is a tool, even
      if it starts a framework's programs in order to process them.
    """
    said = string(data.get("type"))
    if is_discovered(data):
        return "library"
    if data.get("bin"):
        return "cli" if said != "project" and not is_served(project) else None
    return "library" if said == "library" and not is_served(project) else None


def _uses(data: dict[str, Any], source: Source, project: Project) -> tuple[str, ...]:
    """Return the folders of the local packages that a manifest uses.

    - Path repositories; of a glob, the folders with a ``composer.json``.
    - Manifests that the merge plugin includes.
    - Packages whose classes are autoloaded from their folder.
    """
    listed = data.get("repositories")
    entries = [mapping(entry) for entry in (listed.values() if isinstance(listed, dict) else sequence(listed))]
    named = [string(entry.get("url")) for entry in entries if string(entry.get("type")) in _LOCAL]
    found: list[str] = []
    for name in (*named, *_merged(data)):
        folder = project.resolve(source.folder, name)
        if folder is not None:
            found += _expanded(folder, project) if "*" in folder else [folder]
    found += _loaded(mapping(data.get("autoload")), source, project)
    return tuple(dict.fromkeys(folder for folder in found if folder != source.folder))


def _merged(data: dict[str, Any]) -> list[str]:
    """Return the folders whose ``composer.json`` is merged into this one.

    Source: https://github.com/wikimedia/composer-merge-plugin.
    """
    merged = mapping(mapping(data.get("extra")).get("merge-plugin"))
    paths = [path for key in ("include", "require") for path in sequence(merged.get(key)) or [merged.get(key)]]
    ending = "/composer.json"
    return [path.removesuffix(ending) for path in map(string, paths) if path.endswith(ending)]


def _loaded(autoload: dict[str, Any], source: Source, project: Project) -> Iterator[str]:
    """Yield the packages that namespaces are mapped to: https://getcomposer.org/doc/04-schema.md#autoload

    - For a folder below the manifest, the packages (modules) directly inside it.
    - For a folder elsewhere, the packages at or above it.
    """
    mapped = [value for key in ("psr-4", "psr-0") for value in mapping(autoload.get(key)).values()]
    beside: dict[str, list[str]] = defaultdict(list)
    for package in _packages(project) if mapped else ():
        beside[package.rpartition("/")[0]].append(package)
    for path in map(string, (one for value in mapped for one in sequence(value) or [value])):
        folder = project.resolve(source.folder, path)
        if not folder or not path or folder == source.folder:
            continue
        if not source.folder or folder.startswith(f"{source.folder}/"):
            yield from beside.get(folder, ())
        else:
            around = (folder.rsplit("/", up)[0] for up in range(folder.count("/") + 1))
            yield from (f for f in around if f"{f}/composer.json" in project.files)


def _packages(project: Project) -> Iterator[str]:
    """Yield the folders that contain a ``composer.json``, the root excepted."""
    return (path.removesuffix("/composer.json") for path in project.ending("/composer.json"))


def _expanded(pattern: str, project: Project) -> list[str]:
    depth = pattern.count("/")
    return [f for f in _packages(project) if f.count("/") == depth and fnmatch.fnmatchcase(f, pattern)]


def read_lock(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the resolved versions of ``composer.lock``."""
    data, _lines = load_json(source)
    for key in ("packages", "packages-dev"):
        for package in sequence(mapping(data).get(key)):
            entry = mapping(package)
            name, version = string(entry.get("name")).lower(), string(entry.get("version")).removeprefix("v")
            if name and version:
                yield Dependency(ECOSYSTEM, name, source.path, 1, "indirect", version=version)
