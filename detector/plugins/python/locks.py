"""Reads lock files: resolved versions only, since they also list what is installed indirectly."""

from __future__ import annotations

from collections.abc import Iterator

from packaging.utils import canonicalize_name

from detector.observations import Dependency, Observation
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_json, load_toml, mapping, sequence, string


def read_toml(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the versions in ``poetry.lock``, ``uv.lock``, ``pdm.lock`` or ``pylock.toml`` (PEP 751)."""
    data, _lines = load_toml(source)
    for package in sequence(data.get("package")) or sequence(data.get("packages")):
        entry = mapping(package)
        name, version = string(entry.get("name")), string(entry.get("version"))
        if name and version:
            yield Dependency("pypi", canonicalize_name(name), source.path, 1, "indirect", version=version)


def read_pipfile_lock(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the versions in ``Pipfile.lock``: two tables of name → version."""
    data, _lines = load_json(source)
    for section in ("default", "develop"):
        for name, entry in mapping(mapping(data).get(section)).items():
            version = string(mapping(entry).get("version")).removeprefix("==")
            if version:
                yield Dependency("pypi", canonicalize_name(name), source.path, 1, "indirect", version=version)
