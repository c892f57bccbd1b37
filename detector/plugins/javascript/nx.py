"""Nx projects that share the workspace's package.json and use each other by the aliases of ``tsconfig.base.json``.

Sources: https://nx.dev/reference/project-configuration, https://nx.dev/concepts/decisions/project-dependency-rules.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from detector.observations import Observation, Package
from detector.paths import nearest
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_json, mapping, string
from detector.plugins.javascript.aliases import SOURCE, aliases_of, named_by
from detector.plugins.memo import once

MANIFESTS = ("project.json", "package.json")
"""Files that make a folder a project."""


def read_nx_project(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the project of an Nx ``project.json``; nothing for files of the same name of other tools."""
    data, lines = load_json(source, comments=True)
    described = mapping(data)
    if not mapping(described.get("targets")) and "projectType" not in described:
        return
    name = string(described.get("name")) or source.folder.rpartition("/")[2]
    library = described.get("projectType") == "library"
    targets = mapping(described.get("targets"))
    start = lines.of('"targets"')
    yield Package(
        "npm", name, source.path, source.folder, line=lines.of('"name"') if "name" in described else 1, private=True,
        entry="serve" in targets, kind="library" if library else None,
        uses=tuple(sorted(_libraries(source.folder, project))),
        scripts=tuple((t, f"nx {t} {name}", lines.of(f'"{t}"', after=start)) for t in targets),
    )  # fmt: skip


def _libraries(folder: str, project: Project) -> set[str]:
    """Return the folders of the workspace's projects that the source of this one imports by alias."""
    root = _workspace(folder, project)
    homes = _homes(root, project) if root is not None else {}
    wanted = {alias for alias, home in homes.items() if home not in ("", folder)}
    below = project.below(folder) if wanted else ()
    paths = (p for p in below if p.endswith((*SOURCE, ".tsx")) and project.files[p].role == "source")
    return {homes[alias] for alias in named_by(paths, wanted, project)}


@once
def _homes(root: str, project: Project) -> dict[str, str]:
    """Return the projects that the aliases of a workspace name; read once for each workspace."""
    return {alias: _home(target, project) for alias, target in aliases_of(root, project)}


def _workspace(folder: str, project: Project) -> str | None:
    """Return the nearest folder above with ``nx.json``, None if there is none."""
    return nearest(posixpath.dirname(folder), ("nx.json",), project.files) if folder else None


def _home(folder: str, project: Project) -> str:
    """Return the project that a source folder belongs to, '' if there is none below the root."""
    return nearest(folder, MANIFESTS, project.files) or ""
