"""Templates of projects in npm packages whose command copies them.

Sources: https://docs.npmjs.com/cli/commands/npm-init, https://yeoman.io/authoring/file-system.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any

from detector.observations import Deployment
from detector.plugins.api import Project, Source
from detector.plugins.formats import Lines
from detector.plugins.javascript.conventions import conventions
from detector.plugins.javascript.published import is_private


def templates(data: dict[str, Any], source: Source, project: Project, lines: Lines) -> Iterator[Deployment]:
    """Yield the folders of templates in a package that others install for its commands."""
    if "bin" not in data or is_private(data):
        return
    for name in conventions().templates:
        folder = posixpath.join(source.folder, name)
        if project.below(folder):
            yield Deployment("template", folder, source.path, lines.of('"bin"'))
