"""Reading files in memory with the JVM plugin alone."""

from __future__ import annotations

from detector.inventory import take
from detector.limits import Limits
from detector.model import Fact, Package
from detector.plugins.jvm import PLUGIN
from detector.project import Repository
from detector.reader import MemoryReader
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.scan import Scanner
from detector.seen import Seen


def scan(files: dict[str, str | bytes]) -> Seen:
    """What the plugin sees."""
    limits = Limits()
    reader = MemoryReader(files)
    repository = Repository(reader, take(reader, roles(), limits), limits)
    return Scanner([PLUGIN], Index([]), limits).scan(repository)


def declared(path: str, text: str | bytes, **others: str) -> list[tuple[str, str, str, int]]:
    """The dependencies that stand in one manifest: name, scope, specifier, line."""
    seen = scan({path: text, **others})
    return [(d.name, d.scope, d.specifier, d.line) for d in seen.dependencies if d.path == path]


def names(path: str, text: str | bytes, **others: str) -> dict[str, str]:
    """The scopes by name of what one manifest declares."""
    return {name: scope for name, scope, _, _ in declared(path, text, **others)}


def facts(text: str, suffix: str = ".java") -> list[Fact]:
    """The facts of one source file."""
    from detector.plugins.api import Source
    from detector.plugins.syntax import parse

    language = next(lang for lang in PLUGIN.languages if suffix in lang.suffixes)
    source = Source(f"src/Code{suffix}", text.encode())
    return list(language.facts(parse(source.data, language.grammar), source))


def found(text: str, suffix: str, kind: str) -> set[str]:
    """All names under which the facts of one kind can be found."""
    return {n for f in facts(text, suffix) if f.kind == kind for n in (f.name, *(s + f.name for s in f.scopes))}


def packages(files: dict[str, str | bytes]) -> dict[str, Package]:
    """The packages by folder; of several the one with members."""
    listed: dict[str, Package] = {}
    for package in scan(files).packages:
        if package.folder not in listed or package.members:
            listed[package.folder] = package
    return listed
