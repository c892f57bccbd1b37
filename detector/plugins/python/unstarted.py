"""Distributions that nothing in the repository can start: applications elsewhere take in what they contain."""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from detector.paths import NameTable
from detector.plugins.api import Project
from detector.plugins.dockerfiles import builds_images
from detector.plugins.memo import once
from detector.plugins.python.conventions import conventions

_SCRIPT = re.compile(rb"^if\s*\(?\s*__name__\s*==", re.MULTILINE)
_MOST = 5000
"""Maximum number of modules that are searched; in a larger repository nothing is told."""


def is_unstarted(folder: str, project: Project) -> bool:
    """Return whether nothing below a folder is a program, and the repository has no image and no file for a server.

    A program is a module that makes an application where it is imported (``app = …``), or that runs as a script.
    """
    if builds_images(project) or (paths := _programs(project)) is None:
        return False
    at = bisect_left(paths, f"{folder}/") if folder else 0
    return at == len(paths) or not paths[at].startswith(f"{folder}/" if folder else "")


@once
def _programs(project: Project) -> Sequence[str] | None:
    """Return the modules that are programs, sorted; None where the repository has a file for a server, or too many
    modules."""
    servers, found = NameTable(conventions().servers), []
    for path, file in project.files.items():
        name = posixpath.basename(path)
        if file.role in ("source", "tooling") and servers.has(name, name.lower()):
            return None
        if file.role == "source" and name.endswith(".py") and name not in conventions().trying:
            found.append(path)
    return sorted(path for path in found if _is_program(path, project)) if len(found) <= _MOST else None


def _is_program(path: str, project: Project) -> bool:
    source = project.read(path)
    return source is None or bool(_SCRIPT.search(source.data) or _made().search(source.data))


@lru_cache(maxsize=1)
def _made() -> re.Pattern[bytes]:
    names = "|".join(sorted(conventions().applications))
    return re.compile(rf"^(?:{names})\b[^\n=]{{0,100}}=\s*[\w.]+\(".encode(), re.MULTILINE)
