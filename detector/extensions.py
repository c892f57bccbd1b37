"""What other installed packages bring: plugins and rule packs, found through entry-point groups.

``importlib.metadata`` takes longer to import than a small repository takes to answer, and nearly no installation has
an extension. So the entry points of installed packages are searched for the name of a group first, and the library is
asked only where one is there, or where a part of the path cannot be looked into.
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
"""How the folder of this package's own metadata begins: what it brings is known."""
_GROUPS = b"[detect_stack."


def entry_points(group: str) -> list[EntryPoint]:
    """The entry points of a group of all installed packages, by name; those of this package left out."""
    if not _are_there(tuple(sys.path)):
        return []
    from importlib import metadata

    found = [point for point in metadata.entry_points(group=group) if not point.value.startswith("detector.")]
    return sorted(found, key=lambda point: point.name)


@lru_cache(maxsize=1)
def _are_there(folders: tuple[str, ...]) -> bool:
    """Whether any package in these folders has entry points of ours, or may have."""
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
