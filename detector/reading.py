"""What is known of a source file before it is parsed: when its turn is, and whether a person wrote it.

The words and marks are data: ``rules/conventions/reading.yml``.
"""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache

import msgspec

from detector.rules import technologies
from detector.rules.conventions import conventions_of

LARGEST = 400_000
"""Maximum size of source that is parsed, in bytes: bundles of libraries and generated clients are larger."""
SHORT, WIDE = 20_000, 400
"""Source of more than ``SHORT`` bytes with an average line longer than ``WIDE`` bytes is minified."""
HEAD = 1_000
"""Number of bytes in which the mark of a generated file is searched."""
_NAMED = 1
"""Rank of a file that is called after a technology (``ExpressUtils.ts``): it is likely to be where that is set up."""
_MARKUP = (b"<?xml", b"<!DOCTYPE")


class _Reading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    first: list[list[str]]
    generated: list[str]


_reading = conventions_of("reading.yml", _Reading)


@lru_cache(maxsize=1)
def _marks() -> tuple[bytes, ...]:
    return tuple(mark.encode() for mark in _reading().generated)


@lru_cache(maxsize=1)
def _ranks() -> dict[str, int]:
    named = {technology.id: _NAMED for technology in technologies().values() if technology.category != "language"}
    return named | {word: rank for rank, listed in enumerate(_reading().first) for word in listed}


_WORDS = re.compile(r"[a-z]+|[A-Z][a-z]*")


def telling(path: str) -> tuple[int, int, str]:
    """Return the sort key for the reading order: informative names first, then less nested paths, then by path."""
    ranks = _ranks()
    stem = posixpath.basename(path).partition(".")[0]
    found = [ranks[word] for word in map(str.lower, _WORDS.findall(stem)) if word in ranks]
    return (min(found, default=len(ranks)), path.count("/"), path)


def is_start(path: str) -> bool:
    """Return whether a file is called by a name that programs start with (``main.go``, ``Program.cs``)."""
    return _ranks().get(posixpath.basename(path).partition(".")[0].lower()) == 0


def is_bundle(data: bytes) -> bool:
    """Return whether a file is no handwritten source: minified, larger than what people write, or markup."""
    wide = len(data) > SHORT and data.count(b"\n") * WIDE < len(data)
    return len(data) > LARGEST or wide or data.removeprefix(b"\xef\xbb\xbf").startswith(_MARKUP)


def is_generated(data: bytes) -> bool:
    """Return whether the start of a file declares that a program wrote it, by the marks that linguist and the tools
    use."""
    head = data[:HEAD]
    return any(mark in head for mark in _marks())
