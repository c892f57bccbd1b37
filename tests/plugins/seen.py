"""What a plugin sees in files that stand in memory only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from detector.inventory import take
from detector.model import Fact
from detector.plugins.api import Plugin, Source
from detector.plugins.syntax import parse
from detector.project import Repository
from detector.reader import Limits, MemoryReader
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.rules.schema import Technology
from detector.scan import Scanner, Seen


def scan(plugin: Plugin, files: Mapping[str, str | bytes], rules: Sequence[Technology] = ()) -> Seen:
    """What the plugin sees in a repository of these files. Source is parsed where it holds a word of the ``rules``, so
    without any only manifests and settings are read."""
    limits, reader = Limits(), MemoryReader(dict(files))
    repository = Repository(reader, take(reader, roles(), limits), limits)
    return Scanner([plugin], Index(rules), limits).scan(repository)


def facts(plugin: Plugin, text: str, path: str, words: frozenset[str] | None = None) -> list[Fact]:
    """The facts of one source file; ``words``: those of the rules of its language, None where all matter."""
    language = next(language for language in plugin.languages if path.endswith(language.suffixes))
    source = Source(path, text.encode(), words=words)
    return list(language.facts(parse(source.data, language.grammar), source))
