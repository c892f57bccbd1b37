"""Reads git's index, the list of the files of a checkout. Source: https://git-scm.com/docs/index-format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

EMPTY = b"DIRC\0\0\0\2\0\0\0\0"
_STATE = 40
"""Bytes of an entry before its hash. Two bytes with flags come after it, then the name."""
_OPTIONAL = range(ord("A"), ord("Z") + 1)
"""First letters of extensions that need not be understood."""
_SPARSE = b"sdir"
_SPLIT = b"link\0\0"
"""Begin of the extension which says that most entries are in another file."""
_NAMES = 64_000_000
"""How many bytes the names of version 4, which leave out what they share with the name before, may have more than the file."""
_SUBMODULE = 0o160000
_MODE_OF_SUBMODULE = _SUBMODULE.to_bytes(4, "big")


class Entry(NamedTuple):
    """A path that git tracks.

    ``absent``: a sparse checkout leaves it out (a whole folder if the path ends in a slash).
    """

    path: str
    absent: bool
    submodule: bool


def has_special(data: bytes) -> bool:
    """Return whether an index may contain submodules or absent files, without parsing its entries: most contain
    none. It is true of an index that has most entries in another file, too."""
    return data[4:8] != b"\0\0\0\2" or _MODE_OF_SUBMODULE in data or _SPLIT in data


def entries(data: bytes, hashes: int = 20) -> Iterator[Entry]:
    """Yield the entries of an index of version 2, 3 or 4. ``hashes``: the length of a hash, in bytes.

    Raises ValueError or IndexError for other data, and for an index that is not complete (``git update-index
    --split-index``).
    """
    if data[:4] != b"DIRC" or data[4:7] != b"\0\0\0" or data[7] not in (2, 3, 4):
        raise ValueError("no index")
    at, name, most, flags = 12, b"", len(data) + _NAMES, _STATE + hashes
    for _ in range(int.from_bytes(data[8:12], "big")):
        extended = bool(data[at + flags] & 0x40)
        absent = extended and bool(data[at + flags + 2] & 0x40)
        start = at + flags + 2 + 2 * extended
        if data[7] == 4:
            cut, start = _number(data, start)
            end = data.index(b"\0", start)
            name = name[: len(name) - cut] + data[start:end]
            after = end + 1
        else:
            end = data.index(b"\0", start)
            name = data[start:end]
            after = at + ((end - at + 8) & ~7)
        most -= len(name)
        if most < 0:
            raise ValueError("names that grow beyond measure")
        submodule = int.from_bytes(data[at + 24 : at + 28], "big") == _SUBMODULE
        yield Entry(name.decode("utf-8", "surrogateescape"), absent, submodule)
        at = after
    while at + 8 <= len(data) - hashes:
        if data[at] not in _OPTIONAL and data[at : at + 4] != _SPARSE:
            raise ValueError("an extension that is not known")
        at += 8 + int.from_bytes(data[at + 4 : at + 8], "big")


def _number(data: bytes, at: int) -> tuple[int, int]:
    """Return a number in git's variable-width encoding (as in ``OFS_DELTA`` of a pack), and the position after it."""
    number = data[at] & 0x7F
    while data[at] & 0x80:
        at += 1
        number = ((number + 1) << 7) | (data[at] & 0x7F)
    return number, at + 1
