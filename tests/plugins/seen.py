"""What a plugin sees in files that stand in memory only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from detector.inventory import take
from detector.limits import Limits
from detector.observations import Dependency, Fact
from detector.plugins.api import Plugin, Source
from detector.plugins.parse import parse
from detector.project import Repository
from detector.reader import MemoryReader
from detector.rules.conventions import roles
from detector.rules.filing import Shelves, filing
from detector.rules.index import Index
from detector.rules.schema import Technology
from detector.scan import Scanner
from detector.seen import Seen


def scan(
    plugin: Plugin, files: Mapping[str, str | bytes], rules: Sequence[Technology] = (), limits: Limits | None = None
) -> Seen:
    """What the plugin sees in a repository of these files. Source is parsed where it holds a word of the ``rules``, so
    without any only manifests and settings are read."""
    limits, reader = limits or Limits(), MemoryReader(dict(files))
    repository = Repository(reader, take(reader, roles(), limits), limits)
    return Scanner([plugin], Index(rules, Shelves(filing(rules))), limits).scan(repository)


def facts(plugin: Plugin, text: str, path: str, words: frozenset[str] | None = None) -> list[Fact]:
    """The facts of one source file; ``words``: those of the rules of its language, None where all matter."""
    language = next(language for language in plugin.languages if path.endswith(language.suffixes))
    source = Source(path, text.encode(), words=words)
    return list(language.facts(parse(source.data, language.grammar), source))


Statement = tuple[str, str, int]
"""Scope, specifier and line of a dependency."""


def declared(plugin: Plugin, files: Mapping[str, str | bytes]) -> dict[str, Dependency]:
    """The dependencies by name."""
    return {d.name: d for d in scan(plugin, files).dependencies}


def stated(plugin: Plugin, files: Mapping[str, str | bytes]) -> dict[str, Statement]:
    """What is said of each dependency, by name."""
    return {d.name: (d.scope, d.specifier, d.line) for d in scan(plugin, files).dependencies}


def stated_in(plugin: Plugin, path: str, text: str | bytes, **others: str | bytes) -> list[tuple[str, str, str, int]]:
    """Name, scope, specifier and line of the dependencies of one manifest, beside ``others``."""
    found = scan(plugin, {path: text, **others}).dependencies
    return [(d.name, d.scope, d.specifier, d.line) for d in found if d.path == path]


def names_of(fact: Fact) -> set[str]:
    """All names under which a fact can be found."""
    return {fact.name, *(scope + fact.name for scope in fact.scopes)}
