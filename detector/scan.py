"""Reads the repository once: every file that a plugin or a rule wants, each at most one time."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import msgspec
from ahocorasick_rs import AhoCorasick, BytesAhoCorasick

from detector.errors import Unreadable
from detector.inventory import Inventory
from detector.model import Dependency, Fact, File, Observation, Package, Warning
from detector.plugins.api import FileReader, Language, Plugin, Project, Source
from detector.plugins.redact import redact
from detector.plugins.syntax import parse
from detector.reader import Limits, Progress, Reader
from detector.rules.index import Index
from detector.rules.schema import words


@dataclass
class Seen:
    """What the scan brings: observations in the order of the paths, and what could not be read."""

    dependencies: list[Dependency] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    packages: list[Package] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def add(self, observations: Iterable[Observation]) -> None:
        """Sort observations into their lists; no value of a fact passes here with a credential in it."""
        for item in observations:
            if isinstance(item, Dependency):
                self.dependencies.append(item)
            elif isinstance(item, Fact):
                shown = redact(item.value) if item.value else ""
                self.facts.append(item if shown == item.value else msgspec.structs.replace(item, value=shown))
            elif isinstance(item, Package):
                self.packages.append(item)
            else:
                self.warnings.append(item)


class Repository:
    """The Project that readers see: the inventory, and its files on demand."""

    def __init__(self, reader: Reader, inventory: Inventory, limits: Limits) -> None:
        self._reader, self._limits = reader, limits
        self._files = inventory.files
        self.warnings: dict[str, Warning] = {}

    @property
    def files(self) -> Mapping[str, File]:
        """All files of the inventory by path."""
        return self._files

    def read(self, path: str) -> Source | None:
        """See plugins.api.Project."""
        file = self._files.get(path)
        if file is None:
            return None
        if file.size > self._limits.file_size:
            size = f"{file.size:,} bytes, over the limit of {self._limits.file_size:,}"
            self.warnings[path] = Warning(path, f"not read: {size}")
            return None
        try:
            return Source(path, self._reader.read(path)[: self._limits.file_size], file.role)
        except (OSError, KeyError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            self.warnings[path] = Warning(path, f"cannot be read: {reason}")
            return None

    def resolve(self, folder: str, relative: str) -> str | None:
        """See plugins.api.Project."""
        if relative.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", relative):
            return None
        path = posixpath.normpath(posixpath.join(folder, relative.replace("\\", "/")))
        return None if path == ".." or path.startswith("../") else "" if path == "." else path


class Scanner:
    """Knows, for every file, which readers and which language want it."""

    def __init__(
        self, plugins: Iterable[Plugin], index: Index, limits: Limits, *, source: bool = True
    ) -> None:
        self._limits, self._index = limits, index
        listed = tuple(plugins)
        self._by_name: dict[str, list[FileReader]] = defaultdict(list)
        self._by_pattern: list[tuple[re.Pattern[str], FileReader]] = []
        for reader in (r for plugin in listed for r in plugin.readers):
            for name in reader.names:
                if "*" in name or "/" in name or "?" in name:
                    self._by_pattern.append((re.compile(_path_pattern(name)), reader))
                else:
                    self._by_name[name].append(reader)
        any_pattern = "|".join(f"(?:{p.pattern})" for p, _ in self._by_pattern)
        self._any_pattern = re.compile(any_pattern) if any_pattern else None
        self._languages: dict[str, _Parser] = {}
        for language in (lang for plugin in listed for lang in plugin.languages) if source else ():
            parser = _Parser(language, index)
            for suffix in (*language.suffixes, *language.names):
                self._languages[suffix] = parser
        self._texts = [(re.compile("|".join(_path_pattern(p) for p in words(s.in_))), t) for t, s in index.texts]

    def scan(self, repository: Repository, progress: Progress | None = None) -> Seen:
        """Read what is wanted and return what was seen. A file that cannot be made sense of costs only itself."""
        seen = Seen()
        seen.facts += file_facts(self._index, repository.files)
        for number, (path, file) in enumerate(repository.files.items(), 1):
            if progress is not None:
                progress("reading", number, len(repository.files))
            readers = self._readers(path)
            parser = self._parser(path, file)
            searched = self._texts if file.role != "vendored" else ()
            texts = [text for pattern, text in searched if pattern.fullmatch(path)]
            if not (readers or parser or texts):
                continue
            source = repository.read(path)
            if source is None:
                seen.unread.append(path)
                continue
            for reader in readers:
                self._guarded(seen, path, reader.read(source, repository))
            if parser is not None:
                self._guarded(seen, path, parser.facts(source, repository, self._limits))
            for text in texts:
                offset = source.data.find(text.encode())
                if offset >= 0:
                    line = source.data.count(b"\n", 0, offset) + 1
                    seen.facts.append(Fact("text", text, path, line))
        seen.warnings += repository.warnings.values()
        return seen

    def _readers(self, path: str) -> list[FileReader]:
        name = path.rpartition("/")[2]
        found = list(self._by_name.get(name, ()))
        if self._any_pattern is not None and self._any_pattern.fullmatch(path):
            found += [reader for pattern, reader in self._by_pattern if pattern.fullmatch(path)]
        return list({id(reader): reader for reader in found}.values())

    def _parser(self, path: str, file: File) -> _Parser | None:
        if file.role in ("vendored", "generated"):
            return None
        name = path.rpartition("/")[2]
        dot = name.rfind(".")
        return self._languages.get(name) or (self._languages.get(name[dot:]) if dot >= 0 else None)

    @staticmethod
    def _guarded(seen: Seen, path: str, observations: Iterator[Observation]) -> None:
        try:
            for item in observations:
                seen.add((item,))
        except Unreadable as error:
            seen.warnings.append(Warning(path, error.message, error.line))
            seen.unread.append(path)
        except (RecursionError, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            seen.warnings.append(
                Warning(path, f"not understood ({type(error).__name__}): the rest is not read")
            )
            seen.unread.append(path)


class _Parser:
    """A language with the words that a file must hold to be worth parsing."""

    def __init__(self, language: Language, index: Index) -> None:
        self._language = language
        self._words = index.keywords((language.id, *language.family), language.key_of)
        keywords = sorted(self._words)
        self._search = BytesAhoCorasick([w.encode() for w in keywords]) if keywords else None

    def facts(self, source: Source, project: Project, limits: Limits) -> Iterator[Fact]:
        if self._search is None or not self._search.find_matches_as_indexes(source.data):
            return
        root = parse(source.data, self._language.grammar, limits.parse_seconds)
        yield from self._language.facts(root, replace(source, project=project, words=self._words))


def file_facts(index: Index, files: Iterable[str]) -> Iterator[Fact]:
    """The paths that ``file`` signals speak of, as facts: ``name`` is the pattern, ``symbol`` the file's own name."""
    literals: dict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
    for pattern in index.paths:
        longest = max(re.split(r"[*?]+", pattern), key=len).strip("/")
        literals[longest].append((pattern, re.compile(_path_pattern(pattern))))
    names = list(literals)
    search = AhoCorasick(names)
    for path in files:
        for number in sorted({found[0] for found in search.find_matches_as_indexes(path, overlapping=True)}):
            for pattern, expression in literals[names[number]]:
                if expression.fullmatch(path):
                    yield Fact("file", pattern, path, 1, symbol=path.rpartition("/")[2])


def _path_pattern(pattern: str) -> str:
    """A shell pattern as a regular expression over whole paths. Without a slash it is the file's name at any depth;
    ``**/`` is any depth, ``*`` anything but a slash."""
    anchored = pattern if "/" in pattern else f"**/{pattern}"
    expression = ""
    for part in re.split(r"(\*\*/|\*\*|\*|\?)", anchored):
        expression += {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(part, re.escape(part))
    return expression
