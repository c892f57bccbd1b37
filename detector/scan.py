"""Reads the repository once: first manifests and settings, which tell the components, then the source."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import msgspec

from detector.errors import Unreadable
from detector.model import Dependency, Fact, Observation, Package, Warning
from detector.paths import PathFacts, path_pattern
from detector.plugins.api import FileReader, Plugin, Source
from detector.plugins.redact import redact
from detector.project import Repository
from detector.reader import Limits, Progress
from detector.rules.index import Index
from detector.rules.schema import words
from detector.sources import Parsers, telling


@dataclass
class Seen:
    """What the scan brings: observations, and what could not be read. ``left_out`` counts the source files that were
    not parsed because enough was seen."""

    dependencies: list[Dependency] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    packages: list[Package] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    left_out: int = 0

    def add(self, item: Observation) -> None:
        """Put an observation into its list; no value of a fact passes here with a credential in it."""
        if isinstance(item, Fact):
            shown = redact(item.value) if item.value else ""
            self.facts.append(item if shown == item.value else msgspec.structs.replace(item, value=shown))
        elif isinstance(item, Dependency):
            self.dependencies.append(item)
        elif isinstance(item, Package):
            self.packages.append(item)
        else:
            self.warnings.append(item)


class Scanner:
    """Knows, for every file, which readers and which language want it."""

    def __init__(self, plugins: Iterable[Plugin], index: Index, limits: Limits, *, source: bool = True) -> None:
        listed = tuple(plugins)
        self._by_name: dict[str, list[FileReader]] = defaultdict(list)
        self._by_pattern: list[tuple[re.Pattern[str], FileReader]] = []
        for reader in (r for plugin in listed for r in plugin.readers):
            for name in reader.names:
                if "*" in name or "/" in name or "?" in name:
                    self._by_pattern.append((re.compile(path_pattern(name)), reader))
                else:
                    self._by_name[name].append(reader)
        any_pattern = "|".join(f"(?:{p.pattern})" for p, _ in self._by_pattern)
        self._any_pattern = re.compile(any_pattern) if any_pattern else None
        self._texts = [(re.compile("|".join(path_pattern(p) for p in words(s.in_))), t) for t, s in index.texts]
        self._paths = PathFacts(index.paths)
        languages = [lang for plugin in listed for lang in plugin.languages] if source else []
        self._parsers = Parsers(languages, index, limits)

    def scan(self, repository: Repository, progress: Progress | None = None) -> Seen:
        """Read what is wanted and return what was seen. A file that cannot be made sense of costs only itself."""
        seen = Seen()
        for path in repository.files:
            seen.facts += self._paths.of(path)
            self._read_settings(path, repository, seen)
        self._read_source(repository, seen, progress)
        seen.warnings += repository.warnings.values()
        seen.left_out = self._parsers.left_out
        return seen

    def _read_settings(self, path: str, repository: Repository, seen: Seen) -> None:
        readers = self._readers(path)
        searched = self._texts if repository.files[path].role != "vendored" else ()
        texts = [text for pattern, text in searched if pattern.fullmatch(path)]
        source = _read(path, repository, seen) if readers or texts else None
        if source is None:
            return
        for reader in readers:
            _guarded(seen, path, reader.read(source, repository))
        for text in texts:
            offset = source.data.find(text.encode())
            if offset >= 0:
                seen.facts.append(Fact("text", text, path, source.data.count(b"\n", 0, offset) + 1))

    def _read_source(self, repository: Repository, seen: Seen, progress: Progress | None) -> None:
        folders = {package.folder for package in seen.packages}
        wanted = [(p, f, parser) for p, f in repository.files.items() if (parser := self._parsers.of(p, f)) is not None]
        wanted.sort(key=lambda item: telling(item[0]))
        for number, (path, _, parser) in enumerate(wanted, 1):
            if progress is not None:
                progress("reading", number, len(wanted))
            source = _read(path, repository, seen)
            if source is None:
                continue
            component = _component(path, folders)
            found = parser.wants(source, component)
            if found:
                _guarded(seen, path, parser.facts(source, repository, component, found))

    def _readers(self, path: str) -> list[FileReader]:
        found = list(self._by_name.get(path.rpartition("/")[2], ()))
        if self._any_pattern is not None and self._any_pattern.fullmatch(path):
            found += [reader for pattern, reader in self._by_pattern if pattern.fullmatch(path)]
        return list({id(reader): reader for reader in found}.values())


def _read(path: str, repository: Repository, seen: Seen) -> Source | None:
    source = repository.read(path)
    if source is None:
        seen.unread.append(path)
    return source


def _component(path: str, folders: set[str]) -> str:
    """The deepest folder with a manifest above a file, '' for the root."""
    folder = posixpath.dirname(path)
    while folder and folder not in folders:
        folder = posixpath.dirname(folder)
    return folder


def _guarded(seen: Seen, path: str, observations: Iterator[Observation]) -> None:
    try:
        for item in observations:
            seen.add(item)
    except Unreadable as error:
        seen.warnings.append(Warning(path, error.message, error.line))
        seen.unread.append(path)
    except (RecursionError, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        message = f"not understood ({type(error).__name__}): the rest is not read"
        seen.warnings.append(Warning(path, message))
        seen.unread.append(path)
