"""What fuzzing starts from: the files of corpora/, and names that fit the patterns of readers."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from detector.paths import fits_path

ROOT = Path(__file__).parents[2] / "corpora"
LARGEST = 60_000
MOST = 60
"""Seeds of one target; more teach nothing new."""


@lru_cache(maxsize=1)
def files() -> dict[str, bytes]:
    """The small files of all corpora, by path relative to their own corpus, with the corpus in front."""
    found = sorted(path for path in ROOT.rglob("*") if path.is_file() and not path.is_symlink())
    small = (path for path in found if path.stat().st_size <= LARGEST and path.name != "expected.yml")
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in small}


def fitting(patterns: tuple[str, ...]) -> list[tuple[str, bytes]]:
    """The seeds that a reader with these names would read (path inside the corpus, content); never none."""
    inside = ((_inside(path), data) for path, data in files().items())
    found = [(path, data) for path, data in inside if any(fits_path(pattern, path) for pattern in patterns)]
    step = max(1, len(found) // MOST)
    return found[::step] or [(example(pattern), b"") for pattern in patterns[:1]]


def ending(suffixes: tuple[str, ...]) -> list[bytes]:
    """The contents of seeds whose names end like this; never none."""
    found = [data for path, data in files().items() if path.endswith(suffixes)]
    return found[:: max(1, len(found) // MOST)] or [b""]


def example(pattern: str) -> str:
    """A path that fits a pattern of a reader. Brackets are taken as a shell takes them, which no pattern may ask for."""
    bare = pattern.removeprefix("**/").replace("**/", "a/")
    path = re.sub(r"\[(.)[^\]]*\]", r"\1", bare).replace("*", "x").replace("?", "x")
    assert fits_path(pattern, path), f"{pattern} has no meaning but for *, ? and **"
    return path


def _inside(path: str) -> str:
    """A path without the two folders of its corpus (``python/fastapi-shop``)."""
    return path.split("/", 2)[-1]
