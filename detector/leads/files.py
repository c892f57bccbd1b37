"""Files that are read again and again while names are searched for in them."""

from __future__ import annotations

from detector.plugins.api import Project, Source

KEPT = 4_000_000
"""Maximum number of bytes that are kept; what is beyond it is read each time."""


class KeptFiles:
    """The files of a repository: the first ``KEPT`` bytes that are read stay in memory."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._kept: dict[str, Source | None] = {}
        self._room = KEPT

    def read(self, path: str) -> Source | None:
        """Return a file; None if there is none or it exceeds a limit."""
        if path in self._kept:
            return self._kept[path]
        source = self._project.read(path)
        size = len(source.data) if source is not None else 0
        if size <= self._room:
            self._room -= size
            self._kept[path] = source
        return source
