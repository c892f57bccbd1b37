"""The repository as plugins access it: the files of the inventory, read on demand within the limits."""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Mapping, Sequence

from detector.inventory import Inventory
from detector.limits import Limits
from detector.observations import File, Warning
from detector.plugins.api import Source, encoding_of
from detector.reader import FolderReader, Reader

_KEPT = 32
"""Number of files cached after reading, since a reader may request a file that is read next."""


_LONGEST = 4096
"""Maximum length of a path that is resolved, in characters."""


class Repository:
    """Implements ``plugins.api.Project``."""

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
        """Whether a forked process can read the same files. Other readers share open files with their copies."""
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
    """Return the bytes in UTF-8, which grammars and the word search need.

    Files with the byte order mark of UTF-16 or UTF-32 are converted: Visual Studio writes such source. Invalid bytes
    remain unchanged; the reader of the file reports them.
    """
    encoding = encoding_of(data)
    if encoding.startswith("utf-8"):
        return data
    try:
        return data.decode(encoding).encode()
    except UnicodeDecodeError:
        return data
