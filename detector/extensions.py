"""Finds the plugins and rule packs of other installed packages, through entry-point groups.

``importlib.metadata`` takes longer to import than a small repository takes to analyse, and nearly no installation has
an extension. So the entry-point files of installed packages are first searched for the prefix of our groups. The
library is imported only if one contains it, or if an entry of ``sys.path`` is a file (a zip archive).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

OWN = "detect_stack-"
"""Prefix of the metadata folder of this package, which is not searched."""
_GROUPS = b"[detect_stack."


def entry_points(group: str) -> list[EntryPoint]:
    """Return the entry points of a group of all other installed packages, sorted by name."""
    if not _are_there(tuple(sys.path)):
        return []
    from importlib import metadata

    found = [point for point in metadata.entry_points(group=group) if not point.value.startswith("detector.")]
    return sorted(found, key=lambda point: point.name)


@lru_cache(maxsize=1)
def _are_there(folders: tuple[str, ...]) -> bool:
    """Return whether a package in these folders has, or may have, entry points of our groups."""
    return any(os.path.isfile(folder) or any(map(_names_us, _metadata(folder))) for folder in folders)


def _metadata(folder: str) -> Iterator[str]:
    try:
        names = os.listdir(folder or ".")
    except OSError:
        return
    for name in names:
        if name.endswith((".dist-info", ".egg-info")) and not name.startswith(OWN):
            yield os.path.join(folder, name, "entry_points.txt")
        elif name.endswith(".egg"):
            yield os.path.join(folder, name, "EGG-INFO", "entry_points.txt")


def _names_us(path: str) -> bool:
    try:
        with open(path, "rb") as stream:
            return _GROUPS in stream.read()
    except OSError:
        return False
