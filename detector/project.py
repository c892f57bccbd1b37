"""The repository as plugins see it: the files of the inventory, read on demand and never beyond a bound."""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Mapping, Sequence

from detector.inventory import Inventory
from detector.limits import Limits
from detector.model import File, Warning
from detector.plugins.api import Source, encoding_of
from detector.reader import FolderReader, Reader

_KEPT = 32
"""How many files stay in memory after they were read, since a reader may ask for what is read next."""


_LONGEST = 4096
"""Longest path that is resolved, in characters."""


class Repository:
    """The Project of ``plugins.api``."""

    def __init__(self, reader: Reader, inventory: Inventory, limits: Limits) -> None:
        self._reader, self._limits = reader, limits
        self._files = inventory.files
        self.missing = inventory.missing
        self._paths = list(inventory.files)
        self._ending: dict[str, list[str]] = {}
        self._kept: OrderedDict[str, Source] = OrderedDict()
        self.warnings: dict[str, Warning] = {}
        self.skipped: dict[str, str] = {}

    @property
    def forks(self) -> bool:
        """Whether a copy of this process can read the same files: what is open in both is read by turns."""
        return isinstance(self._reader, FolderReader)

    @property
    def files(self) -> Mapping[str, File]:
        """All files of the inventory by path."""
        return self._files

    def below(self, folder: str) -> Sequence[str]:
        """See plugins.api.Project."""
        if not folder:
            return self._paths
        return self._paths[bisect_left(self._paths, f"{folder}/") : bisect_left(self._paths, f"{folder}0")]

    def ending(self, suffix: str) -> Sequence[str]:
        """See plugins.api.Project."""
        if suffix not in self._ending:
            self._ending[suffix] = [path for path in self._paths if path.endswith(suffix)]
        return self._ending[suffix]

    def read(self, path: str) -> Source | None:
        """See plugins.api.Project."""
        if path in self._kept:
            return self._kept[path]
        file = self._files.get(path)
        if file is None:
            return None
        try:
            data = b"" if file.size > self._limits.file_size else self._reader.read(path)
        except (OSError, KeyError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            self.warnings[path] = Warning(path, f"cannot be read: {reason}")
            return None
        size = max(file.size, len(data))
        if size > self._limits.file_size:
            self.warnings[path] = Warning(
                path, f"not read: {size:,} bytes, over the limit of {self._limits.file_size:,}"
            )
            self.skipped[path] = f"files over {self._limits.file_size:,} bytes"
            return None
        source = Source(path, _in_utf_8(data), file.role)
        self._kept[path] = source
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return source

    def resolve(self, folder: str, relative: str) -> str | None:
        """See plugins.api.Project."""
        if relative.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", relative) or len(relative) > _LONGEST:
            return None
        path = posixpath.normpath(posixpath.join(folder, relative.replace("\\", "/")))
        return None if path == ".." or path.startswith("../") else "" if path == "." else path


def _in_utf_8(data: bytes) -> bytes:
    """The bytes in the encoding that grammars and the search for words ask for, where a byte order mark says that they
    are UTF-16 or 32: Visual Studio writes such source. What is none after all stays as it is; its reader will say so."""
    encoding = encoding_of(data)
    if encoding.startswith("utf-8"):
        return data
    try:
        return data.decode(encoding).encode()
    except UnicodeDecodeError:
        return data
