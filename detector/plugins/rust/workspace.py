"""Finds the workspace that a Cargo manifest belongs to, and the dependencies that it shares.

Source: https://doc.rust-lang.org/cargo/reference/workspaces.html#the-dependencies-table.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from detector.errors import Unreadable
from detector.paths import upward
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_toml, mapping, string

MANIFEST = "Cargo.toml"


class Workspace(NamedTuple):
    """The folder of a workspace's root and its ``[workspace.dependencies]``."""

    folder: str = ""
    dependencies: dict[str, Any] = {}  # noqa: RUF012 - never changed

    def of(self, alias: str) -> dict[str, Any]:
        """Return the workspace's declaration of one shared dependency, as a table."""
        shared = self.dependencies.get(alias)
        return {"version": shared} if isinstance(shared, str) else mapping(shared)


def find(source: Source, project: Project, data: dict[str, Any]) -> Workspace:
    """Return the workspace of a manifest: its own, the one it names, or the nearest one above it.

    The result is empty if there is none.
    """
    if "workspace" in data:
        return Workspace(source.folder, _shared(data["workspace"]))
    for folder in _above(source, project, data):
        manifest = project.read(f"{folder}/{MANIFEST}" if folder else MANIFEST)
        if manifest is not None:
            try:
                content = load_toml(manifest)[0]
            except Unreadable:
                continue  # the reader of that file reports the error
            if "workspace" in content:
                return Workspace(folder, _shared(content["workspace"]))
    return Workspace()


def _shared(workspace: object) -> dict[str, Any]:
    return mapping(mapping(workspace).get("dependencies"))


def _above(source: Source, project: Project, data: dict[str, Any]) -> Iterator[str]:
    named = string(mapping(data.get("package")).get("workspace"))
    told = project.resolve(source.folder, named) if named else None
    if told is not None:
        yield told
    yield from (folder for folder in upward(source.folder) if folder != source.folder)
