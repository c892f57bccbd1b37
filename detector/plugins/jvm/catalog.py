"""Reads Gradle version catalogs: ``gradle/libs.versions.toml`` and those that a settings file builds.

An alias is declared with ``-``, ``_`` or ``.`` and used with dots. The entries only set versions; a dependency is what
a build script refers to.
Source: https://docs.gradle.org/current/userguide/version_catalogs.html.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any

from detector.errors import Unreadable
from detector.observations import Observation
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_toml, mapping, sequence, string
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.script import Statement, everywhere, statements

Parts = tuple[str, str, str]
"""Group, artifact and version of a library."""


class Catalog:
    """The libraries, bundles and plugins of a catalog, by alias."""

    def __init__(self) -> None:
        self.libraries: dict[str, Parts] = {}
        self.bundles: dict[str, list[str]] = {}
        self.plugins: dict[str, tuple[str, str]] = {}

    def find(self, dotted: str) -> Iterator[Parts]:
        """Yield the libraries of ``ktor.server.core`` or ``bundles.ktor``."""
        if dotted.startswith("bundles."):
            for alias in self.bundles.get(dotted.removeprefix("bundles."), ()):
                yield from self.find(alias)
        elif dotted in self.libraries:
            yield self.libraries[dotted]

    def plugin(self, dotted: str) -> Iterator[tuple[str, str]]:
        """Yield id and version of the plugin with this alias; nothing if it is unknown."""
        if dotted in self.plugins:
            yield self.plugins[dotted]


def alias(written: str) -> str:
    """Return an alias as build scripts write it: with dots."""
    return written.replace("-", ".").replace("_", ".")


def read_catalog(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the entries of a catalog file, with the scope ``constraint``."""
    data, lines = load_toml(source)
    catalog = _from_toml(data)
    for written, entry in mapping(data.get("libraries")).items():
        parts = _library(entry, mapping(data.get("versions")))
        line = lines.of(written, after=lines.section("[libraries]"))
        found = coordinates.dependency(*parts, source.path, line, "constraint") if parts else None
        if found is not None:
            yield found
    for written, _entry in mapping(data.get("plugins")).items():
        for name, version in catalog.plugin(alias(written)):
            line = lines.of(written, after=lines.section("[plugins]"))
            found = coordinates.plugin(name, version, source.path, line, "constraint")
            if found is not None:
                yield found


def catalogs_for(root: str, project: Project) -> dict[str, Catalog]:
    """Return the catalogs of the build with the root folder ``root``, by name.

    These are ``gradle/*.versions.toml`` and those that the settings file builds. If there are none, the folders above
    are searched.
    """
    found: dict[str, Catalog] = {}
    folder = posixpath.join(root, "gradle")
    for path in project.files:
        if path.startswith(f"{folder}/") and path.endswith(".versions.toml") and "/" not in path[len(folder) + 1 :]:
            found[path.rpartition("/")[2].removesuffix(".versions.toml")] = _loaded(path, project)
    for name in ("settings.gradle", "settings.gradle.kts"):
        path = posixpath.join(root, name)
        source = project.read(path) if path in project.files else None
        if source is not None:
            found.update(_from_settings(source, project))
    outer = posixpath.dirname(root)
    return found if found or not root else catalogs_for(outer, project)


def _loaded(path: str, project: Project) -> Catalog:
    source = project.read(path)
    try:
        return _from_toml(load_toml(source)[0]) if source is not None else Catalog()
    except Unreadable:
        return Catalog()  # its own reader reports the error


def _from_toml(data: dict[str, Any]) -> Catalog:
    catalog, versions = Catalog(), mapping(data.get("versions"))
    for written, entry in mapping(data.get("libraries")).items():
        parts = _library(entry, versions)
        if parts:
            catalog.libraries[alias(written)] = parts
    for written, listed in mapping(data.get("bundles")).items():
        catalog.bundles[alias(written)] = [alias(string(item)) for item in sequence(listed)]
    for written, entry in mapping(data.get("plugins")).items():
        text = entry if isinstance(entry, str) else f"{string(mapping(entry).get('id'))}:"
        name, _, version = text.partition(":")
        catalog.plugins[alias(written)] = (name, version or _version(mapping(entry).get("version"), versions))
    return catalog


def _library(entry: object, versions: dict[str, Any]) -> Parts | None:
    table = mapping(entry)
    written = entry if isinstance(entry, str) else string(table.get("module"))
    if not written:
        written = f"{string(table.get('group'))}:{string(table.get('name'))}"
    parts = coordinates.parse(written)
    return None if parts is None else (parts[0], parts[1], parts[2] or _version(table.get("version"), versions))


def _version(written: object, versions: dict[str, Any]) -> str:
    table = mapping(written)
    if string(table.get("ref")):
        return _version(versions.get(string(table.get("ref"))), {})
    rich = (string(table.get(key)) for key in ("strictly", "require", "prefer"))
    return written if isinstance(written, str) else next((text for text in rich if text), "")


def _from_settings(source: Source, project: Project) -> dict[str, Catalog]:
    """Return the catalogs that a settings file builds.

    The forms are ``versionCatalogs { create("libs") { library("a", "g:a:v") … } }`` and ``libs { from(files("…")) }``.
    """
    found: dict[str, Catalog] = {}
    for statement, above in everywhere(statements(source)):
        if above[-1:] != ("versionCatalogs",) or not statement.block:
            continue
        made = statement.head in ("create", "register") and statement.strings
        name = statement.strings[0].text if made else statement.head
        found[name] = _built(statement.block, source, project)
    return found


def _built(block: list[Statement], source: Source, project: Project) -> Catalog:
    catalog = Catalog()
    for statement in block:
        texts = [token.text for token in statement.strings]
        path = project.resolve(source.folder, texts[0]) if texts else None
        if statement.head == "from" and path and path in project.files:
            catalog = _loaded(path, project)
        elif statement.head == "library" and len(texts) == 2:
            parts = coordinates.parse(texts[1])
            if parts is not None:
                catalog.libraries[alias(texts[0])] = parts
        elif statement.head == "library" and len(texts) >= 3:
            catalog.libraries[alias(texts[0])] = (texts[1], texts[2], "")
        elif statement.head == "bundle" and texts:
            catalog.bundles[alias(texts[0])] = [alias(text) for text in texts[1:]]
        elif statement.head == "plugin" and len(texts) > 1:
            catalog.plugins[alias(texts[0])] = (texts[1], "")
    return catalog
