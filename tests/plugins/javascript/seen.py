"""What the plugin sees in files that stand in memory only."""

from __future__ import annotations

from detector.inventory import take
from detector.limits import Limits
from detector.model import Fact
from detector.plugins.api import Source
from detector.plugins.javascript import PLUGIN
from detector.plugins.syntax import parse
from detector.project import Repository
from detector.reader import MemoryReader
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.scan import Scanner
from detector.seen import Seen


def scan(files: dict[str, str | bytes]) -> Seen:
    """What the manifests and settings files among these say."""
    limits, reader = Limits(), MemoryReader(files)
    repository = Repository(reader, take(reader, roles(), limits), limits)
    return Scanner([PLUGIN], Index([]), limits).scan(repository)


def facts(text: str, path: str = "src/app.ts") -> list[Fact]:
    """The facts of one source file."""
    language = next(lang for lang in PLUGIN.languages if path.endswith(lang.suffixes))
    source = Source(path, text.encode())
    return list(language.facts(parse(source.data, language.grammar), source))


def names(text: str, kind: str, path: str = "src/app.ts") -> list[str]:
    """The names of the facts of one kind."""
    return [fact.name for fact in facts(text, path) if fact.kind == kind]
