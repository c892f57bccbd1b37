"""Reads ``Cargo.lock``: resolved versions only (https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)."""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Dependency, Observation
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_toml, mapping, sequence, string


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield every package from outside the repository; those of the workspace itself have no ``source``."""
    data, _lines = load_toml(source)
    for package in sequence(data.get("package")):
        entry = mapping(package)
        name, version = string(entry.get("name")), string(entry.get("version"))
        if name and version and entry.get("source"):
            yield Dependency("cargo", name, source.path, 1, "indirect", version=version)
