"""Caches the rules and conventions in one file that loads in milliseconds, and rebuilds it when a rule file changes.

It is located in the user's cache folder (XDG_CACHE_HOME, else LOCALAPPDATA (Windows), else ~/.cache). A relative path is
ignored, since it would lie in the working folder, which may be an untrusted repository
(https://specifications.freedesktop.org/basedir-spec/latest/). If the cache cannot be written, the rules are read in each
run.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import msgspec

from detector.rules.filing import Filing
from detector.rules.schema import Technology

_FORMAT = "8"


class Knowledge(msgspec.Struct, frozen=True):
    """All technologies without their signals, the filing of these, and the parsed files of ``conventions/`` by name.

    ``state``: the state of the source files; if it differs from the present one, the cache is out of date.
    """

    technologies: list[Technology]
    filed: Filing
    conventions: dict[str, Any]
    state: str = ""


def load(folders: Sequence[Path]) -> Knowledge | None:
    """Return the cached knowledge of these folders; None if there is none or a file has changed."""
    try:
        found = msgspec.msgpack.decode(_place(folders).read_bytes(), type=Knowledge)
        return found if found.state == _state(folders) else None
    except (OSError, msgspec.DecodeError):
        return None


def save(folders: Sequence[Path], knowledge: Knowledge) -> None:
    """Write the cache. A failure to write is ignored."""
    import tempfile

    place = _place(folders)
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as stream:
            stream.write(msgspec.msgpack.encode(msgspec.structs.replace(knowledge, state=_state(folders))))
        Path(stream.name).replace(place)


def _state(folders: Sequence[Path]) -> str:
    """Return the present state of all rule files: their paths, sizes and modification times."""
    return "\n".join((_FORMAT, *(state for folder in folders for state in _states(str(folder)))))


def _states(folder: str) -> Iterator[str]:
    with os.scandir(folder) as listed:
        entries = sorted(listed, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir():
            yield from _states(entry.path)
        elif entry.name.endswith(".yml"):
            status = entry.stat()
            yield f"{entry.path}:{status.st_size}:{status.st_mtime_ns}"


def _place(folders: Sequence[Path]) -> Path:
    named = (os.environ.get("XDG_CACHE_HOME", ""), os.environ.get("LOCALAPPDATA", ""), os.path.expanduser("~/.cache"))
    base = next(filter(os.path.isabs, named), os.devnull)  # below which nothing can be read or written
    return Path(base) / "detect-stack" / f"rules-{crc32(os.pathsep.join(map(str, folders)).encode()):08x}.msgpack"
