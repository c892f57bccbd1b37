"""``composer.json`` and ``composer.lock``: https://getcomposer.org/doc/04-schema.md."""

from __future__ import annotations

import fnmatch
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from detector.errors import Unreadable
from detector.model import ComponentKind, Dependency, Observation, Package, Scope
from detector.plugins.api import Project, Source
from detector.plugins.formats import Lines, load_json, mapping, sequence, string
from detector.plugins.php.conventions import conventions

ECOSYSTEM = "composer"
_LOCAL = frozenset(("path",))
_EVENTS = ("pre-", "post-", "auto-scripts")


def read_composer(source: Source, project: Project) -> Iterator[Observation]:
    """The package that ``composer.json`` defines and what it requires; extensions stay as they are (``ext-pdo``)."""
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
    name, kind = string(data.get("name")).lower(), string(data.get("type"))
    shown = name.rpartition("/")[2] if kind == "project" else name  # starters keep the name of their framework
    scripts = tuple(
        (script, f"composer {script}", lines.within("scripts", script))
        for script in mapping(data.get("scripts"))
        if not script.startswith(_EVENTS)
    )
    return Package(
        ECOSYSTEM, shown, source.path, source.folder, line=lines.of('"name"', name) if name else 1,
        uses=_uses(data, source, project), private=kind == "project", entry=bool(data.get("bin")) or kind == "project",
        scripts=scripts, extension=_is_extension(data), kind=_kind(data, source, project),
    )  # fmt: skip


def _kind(data: dict[str, Any], source: Source, project: Project) -> ComponentKind | None:
    """What the manifest says that the package is: one that installs commands (https://getcomposer.org/doc/articles/vendor-binaries.md)
    is a tool, whatever framework's programs it starts to work on them, where the repository has no page for a web server
    to begin with."""
    if _is_discovered(data):
        return "library"
    pages = (path for path in project.ending("index.php") if path.rpartition("/")[2] == "index.php")
    served = any(project.files[path].role == "source" for path in pages)
    return "cli" if data.get("bin") and string(data.get("type")) != "project" and not served else None


def _is_extension(data: dict[str, Any]) -> bool:
    """Whether applications install the package: a bundle (https://symfony.com/doc/current/bundles.html), or one whose
    service providers Laravel discovers."""
    return string(data.get("type")) in conventions().extensions or _is_discovered(data)


def _is_discovered(data: dict[str, Any]) -> bool:
    """Whether Laravel discovers service providers in the package: https://laravel.com/docs/packages#package-discovery.
    What deploys it is then for its tests."""
    found = mapping(mapping(data.get("extra")).get("laravel")).get("providers")
    return bool(found) and string(data.get("type")) != "project"


def _uses(data: dict[str, Any], source: Source, project: Project) -> tuple[str, ...]:
    """The folders of path repositories, of manifests that the merge plugin takes in, and of packages whose classes are
    loaded from their place; of a glob those that hold a ``composer.json``."""
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
    """The folders whose ``composer.json`` counts as part of this one: https://github.com/wikimedia/composer-merge-plugin."""
    merged = mapping(mapping(data.get("extra")).get("merge-plugin"))
    paths = [path for key in ("include", "require") for path in sequence(merged.get(key)) or [merged.get(key)]]
    ending = "/composer.json"
    return [path.removesuffix(ending) for path in map(string, paths) if path.endswith(ending)]


def _loaded(autoload: dict[str, Any], source: Source, project: Project) -> Iterator[str]:
    """The packages that name spaces are mapped into: modules side by side in a folder of one's own, and the one around
    a folder that lies elsewhere. https://getcomposer.org/doc/04-schema.md#autoload"""
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
    """The folders that hold a ``composer.json``."""
    return (path.removesuffix("/composer.json") for path in project.ending("/composer.json"))


def _expanded(pattern: str, project: Project) -> list[str]:
    depth = pattern.count("/")
    return [f for f in _packages(project) if f.count("/") == depth and fnmatch.fnmatchcase(f, pattern)]


def read_lock(source: Source, _: Project) -> Iterator[Observation]:
    """``composer.lock``: resolved versions only."""
    data, _lines = load_json(source)
    for key in ("packages", "packages-dev"):
        for package in sequence(mapping(data).get(key)):
            entry = mapping(package)
            name, version = string(entry.get("name")).lower(), string(entry.get("version")).removeprefix("v")
            if name and version:
                yield Dependency(ECOSYSTEM, name, source.path, 1, "indirect", version=version)
