"""Reads ``template.json`` of ``dotnet new``: https://learn.microsoft.com/en-us/dotnet/core/tools/custom-templates."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from detector.observations import Deployment, Observation
from detector.plugins.api import Project, Source


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the folder that the file makes a template: the one above ``.template.config``."""
    yield Deployment("template", posixpath.dirname(source.folder), source.path, 1)
