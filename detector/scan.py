"""Reads the repository once: first manifests and settings, which define the components, then source."""

from __future__ import annotations

import posixpath
import re
import time
from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from detector.limits import Limits, bounded, current
from detector.link import DEPTH
from detector.observations import Fact, File
from detector.parsers import Parsers
from detector.parsing import Parsing, Turn
from detector.paths import PathTable, upward
from detector.plugins.api import FileReader, Plugin, Source
from detector.project import Repository
from detector.reader import Progress
from detector.reading import telling
from detector.rules.index import Index
from detector.rules.schema import words
from detector.seen import Seen

_PARTS = re.compile(r"\W+")


class Scanner:
    """Determines the readers and the language of each file, and reads it with them."""

    def __init__(
        self, plugins: Iterable[Plugin], index: Index, limits: Limits, *, source: bool = True, jobs: int = 1
    ) -> None:
        listed = tuple(plugins)
        self._plugins = listed
        wanted: list[tuple[str, FileReader | str | _Text]] = []
        wanted += [(name, reader) for plugin in listed for reader in plugin.readers for name in reader.names]
        wanted += [(pattern, pattern) for pattern in index.paths]
        wanted += [(pattern, _Text(text)) for text, signal in index.texts for pattern in words(signal.in_)]
        self._wanted = PathTable(wanted)
        languages = [lang for plugin in listed for lang in plugin.languages] if source else []
        self._parsers = Parsers(languages, index, limits)
        self._limits, self._jobs = limits, jobs
        self._texts: dict[str, tuple[str, ...]] = {}
        self._alike: dict[tuple[str, ...], tuple[str, ...]] = {}

    def scan(self, repository: Repository, progress: Progress | None = None) -> Seen:
        """Read all relevant files and return what was seen. A file that cannot be parsed affects no other file."""
        seen = Seen()
        with bounded(self._limits), Parsing(self._parsers, repository, self._jobs) as parsing:
            end = time.monotonic() + self._limits.seconds
            for path in repository.files:
                self._look_at(path, parsing, repository, seen, end)
            self._look_at_all(repository, seen)
            self._read_source(parsing, repository, seen, end, progress)
        self._tell_missing(repository, seen)
        seen.warnings += repository.warnings.values()
        for path, reason in repository.skipped.items():
            seen.skips.add(reason, path)
        seen.named = self._parsers.named
        seen.unwritten = self._parsers.unwritten
        return seen

    def _look_at(self, path: str, parsing: Parsing, repository: Repository, seen: Seen, end: float) -> None:
        """Record the facts that the path alone gives, and read the file if a reader or a text search wants it."""
        folder, _, name = path.rpartition("/")
        wanted = self._wanted.of(path, folder.rpartition("/")[2], name)
        if not wanted:
            return
        _note_lock(path, wanted, seen)
        patterns = dict.fromkeys(thing for thing in wanted if isinstance(thing, str))
        seen.facts += [Fact("file", pattern, path, 1, symbol=name) for pattern in patterns]
        readers = {id(thing): thing for thing in wanted if isinstance(thing, FileReader)}
        searched = repository.files[path].role != "vendored"
        texts = tuple(dict.fromkeys(thing.text for thing in wanted if isinstance(thing, _Text) and searched))
        if texts and not readers and self._parsers.language_of(path, repository.files[path]) is not None:
            self._texts[path] = self._alike.setdefault(texts, texts)  # the file is read only once, as source
            return
        source = _read(path, repository, seen) if (readers or texts) and not _over(end, seen, path) else None
        if source is None:
            return
        for reader in readers.values():
            parsing.look(reader, source, seen)
        _search(texts, source, seen)

    def _look_at_all(self, repository: Repository, seen: Seen) -> None:
        """Ask each plugin with a file of its languages what follows from all files together."""
        for plugin in self._plugins:
            suffixes = (suffix for language in plugin.languages for suffix in language.suffixes)
            if plugin.whole is not None and any(map(repository.ending, suffixes)):
                seen.collect(".", partial(plugin.whole, repository))

    def _tell_missing(self, repository: Repository, seen: Seen) -> None:
        """Record missing files that a reader or language would have read, and missing folders; others are
        irrelevant."""
        for path, missing in repository.missing.items():
            folder, _, name = path.rpartition("/")
            wanted = self._wanted.of(path, folder.rpartition("/")[2], name)
            if wanted or missing.folder or self._parsers.language_of(path, File(path, 0, missing.role)) is not None:
                _note_lock(path, wanted, seen)
                if missing.problem:
                    seen.warn(path, missing.problem)
                else:
                    seen.unread.append(path)

    def _read_source(
        self, parsing: Parsing, repository: Repository, seen: Seen, end: float, progress: Progress | None
    ) -> None:
        folders = _components(seen, repository)
        self._parsers.prepare(len(folders), seen.foreign)
        wanted = [(p, parser) for p, f in repository.files.items() if (parser := self._parsers.of(p, f)) is not None]
        wanted.sort(key=lambda item: telling(item[0]))

        def turns() -> Iterator[Turn]:
            for number, (path, parser) in enumerate(wanted, 1):
                if progress is not None:
                    progress("reading", number, len(wanted))
                source = None if _over(end, seen, path) else _read(path, repository, seen)
                if source is not None:
                    _search(self._texts.get(path, ()), source, seen)
                    held = parser.held(source)
                    yield Turn(source, parser, _component(path, folders), None if parser.is_barrel(source) else held)

        parsing.parse(turns(), seen)
        self._read_bases(repository, seen, folders, parsing)

    def _read_bases(self, repository: Repository, seen: Seen, folders: set[str], parsing: Parsing) -> None:
        """Parse skipped files that may define the base classes of other classes, to resolve what these are."""
        asked: set[str] = set()
        start = 0
        for _ in range(DEPTH):
            bases = [f for f in seen.facts[start:] if f.kind == "base" and not self._parsers.known(f)]
            start = len(seen.facts)
            names = {part.lower() for fact in bases for part in _PARTS.split(fact.name)[-2:]} - asked
            asked |= names
            found = ((_read(path, repository, seen), parser) for path, parser in self._parsers.left_with(names))
            turns = (Turn(s, parser, _component(s.path, folders)) for s, parser in found if s is not None)
            parsing.parse(turns, seen)


class _Text(NamedTuple):
    """A text that a rule searches for in files."""

    text: str


def _note_lock(path: str, wanted: Iterable[object], seen: Seen) -> None:
    """Record a file that only readers of lock files read."""
    readers = [thing for thing in wanted if isinstance(thing, FileReader)]
    if readers and all(reader.lock for reader in readers):
        seen.locks.add(path)


def _read(path: str, repository: Repository, seen: Seen) -> Source | None:
    source = repository.read(path)
    if source is None:
        seen.unread.append(path)
    return source


def _search(texts: Iterable[str], source: Source, seen: Seen) -> None:
    """Record the first line that contains each of the texts."""
    for text in texts:
        offset = source.data.find(text.encode())
        if offset >= 0:
            seen.facts.append(Fact("text", text, source.path, source.data.count(b"\n", 0, offset) + 1))


def _over(end: float, seen: Seen, path: str) -> bool:
    """Return whether the time of the run is used up. If so, record the file as skipped."""
    if time.monotonic() < end:
        return False
    seen.skips.add(f"not reached in {current().seconds:g} s", path)
    seen.unread.append(path)
    return True


def _components(seen: Seen, repository: Repository) -> set[str]:
    """Return the folders that get a budget of their own: those with a manifest, and those that are built as images.

    Services without manifests (Go before modules, scripts) would otherwise share the budget of the root, and the last
    ones to be read would show nothing.
    """
    found = {package.folder for package in seen.packages}
    for item in seen.deployments:
        file = repository.files.get(item.path)
        if file is not None and file.role == "source" and item.kind in ("entry", "context", "built"):
            found.add(posixpath.dirname(item.path) if item.kind == "entry" else item.value.strip("/."))
    return found


def _component(path: str, folders: set[str]) -> str:
    """Return the deepest of these folders that contains a file; '' for the root."""
    return next((folder for folder in upward(posixpath.dirname(path)) if folder in folders), "")
