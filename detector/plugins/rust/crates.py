"""The crates of a repository as their manifests describe them: their features and the local crates that they use.

Sources: https://doc.rust-lang.org/cargo/reference/manifest.html, …/specifying-dependencies.html, …/features.html.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any, NamedTuple

from detector.errors import Unreadable
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_toml, mapping, sequence, string
from detector.plugins.rust.workspace import MANIFEST, find


class Use(NamedTuple):
    """A dependency of one crate of the repository on another.

    ``alias`` is the name that the dependent crate gives it, ``features`` those that it enables, ``default`` whether it
    also enables the default features.
    """

    alias: str
    folder: str
    features: tuple[str, ...]
    default: bool
    optional: bool


class Crate(NamedTuple):
    """The content of one manifest.

    - ``features``: the table ``[features]``.
    - ``uses``: the crates of the repository that it depends on.
    - ``runs``: whether it builds a program.
    - ``optional``: its other optional dependencies (without ``path``), alias → name of the crate.
    """

    features: dict[str, Any]
    uses: tuple[Use, ...]
    runs: bool
    optional: dict[str, str]


def runs(data: dict[str, Any], folder: str, project: Project) -> bool:
    """Return whether a package has a binary: named in the manifest, or a file where Cargo looks for one."""
    below = f"{folder}/src/" if folder else "src/"
    if sequence(data.get("bin")) or f"{below}main.rs" in project.files:
        return True
    return any(path.startswith(f"{below}bin/") for path in project.below(below[:-1]))


def programs(data: dict[str, Any], folder: str, project: Project) -> tuple[str, ...]:
    """Return the names of a package's binaries: those that the manifest gives and those of ``src/bin/NAME.rs`` and
    ``src/bin/NAME/main.rs`` (https://doc.rust-lang.org/cargo/reference/cargo-targets.html)."""
    below = f"{folder}/src/bin/" if folder else "src/bin/"
    found = [string(mapping(wanted).get("name")) for wanted in sequence(data.get("bin"))]
    for path in project.below(below[:-1]):
        name, _, file = path[len(below) :].partition("/")
        if file == "main.rs" or (not file and name.endswith(".rs")):
            found.append(name.removesuffix(".rs"))
    return tuple(dict.fromkeys(name for name in found if name))


def crates_of(project: Project) -> Iterator[tuple[str, Crate]]:
    """Yield the folder and content of each manifest with the role ``source``."""
    for path in (MANIFEST, *project.ending(f"/{MANIFEST}")):
        file = project.files.get(path)
        source = project.read(path) if file is not None and file.role == "source" else None
        if source is not None:
            try:
                data = load_toml(source)[0]
            except Unreadable:
                continue  # the reader of that file reports the error
            folder = posixpath.dirname(path)
            features, uses = mapping(data.get("features")), tuple(_uses(data, source, project))
            yield folder, Crate(features, uses, runs(data, folder, project), dict(_optional(data)))


def _optional(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the optional dependencies that have no ``path``, as (alias, name of the crate)."""
    for alias, wanted in mapping(data.get("dependencies")).items():
        own = mapping(wanted)
        if own.get("optional") is True and not own.get("path"):
            yield alias, string(own.get("package")) or alias


def _uses(data: dict[str, Any], source: Source, project: Project) -> Iterator[Use]:
    """Yield the crates of the repository that a manifest depends on at run time.

    Dev and build dependencies are ignored: they are built separately.
    """
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
