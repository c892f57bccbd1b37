"""The rules in one file that loads in milliseconds, rebuilt by itself when a rule file changes.

It lies in the user's cache folder (XDG_CACHE_HOME, else ~/.cache; LOCALAPPDATA on Windows). Where that cannot be
written the rules are simply read each time. Proofs (examples) are left out: only tests need them.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from detector.rules.schema import Signal, Technology

_FORMAT = "1"


def load(folders: Sequence[Path]) -> list[Technology] | None:
    """The compiled rules of these folders, None where they have changed or were never compiled."""
    try:
        return msgspec.msgpack.decode(_place(folders).read_bytes(), type=list[Technology])
    except (OSError, msgspec.DecodeError):
        return None


def save(folders: Sequence[Path], technologies: Sequence[Technology]) -> None:
    """Keep the rules compiled; a failure to write is no failure of the run."""
    lean = [
        msgspec.structs.replace(t, signals=[_lean(signal) for signal in t.signals], homepage="") for t in technologies
    ]
    place = _place(folders)
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        for old in place.parent.glob("rules-*.msgpack"):
            old.unlink(missing_ok=True)
        with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as stream:
            stream.write(msgspec.msgpack.encode(lean))
        Path(stream.name).replace(place)


def _lean(signal: Signal) -> Signal:
    return msgspec.structs.replace(signal, example=None, counterexample=None)


def _place(folders: Sequence[Path]) -> Path:
    """The file for the present state of all rule files: their paths, sizes and times of change."""
    digest = hashlib.sha256(_FORMAT.encode())
    for folder in folders:
        for root, below, names in os.walk(folder):
            below.sort()
            for name in sorted(n for n in names if n.endswith(".yml")):
                status = os.stat(os.path.join(root, name))
                digest.update(f"{root}/{name}:{status.st_size}:{status.st_mtime_ns}\n".encode())
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or os.path.expanduser("~/.cache")
    return Path(base) / "detect-stack" / f"rules-{digest.hexdigest()[:24]}.msgpack"
