"""What the Ruby plugin sees in files in memory."""

from __future__ import annotations

from detector.inventory import take
from detector.limits import Limits
from detector.model import Dependency, Fact
from detector.plugins.api import Source
from detector.plugins.ruby import PLUGIN, facts
from detector.plugins.ruby.literals import grammar
from detector.plugins.syntax import parse
from detector.project import Repository
from detector.reader import MemoryReader
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.scan import Scanner
from detector.seen import Seen


def scan(files: dict[str, str | bytes]) -> Seen:
    """The manifests and settings of a repository in memory."""
    reader, limits = MemoryReader(files), Limits()
    inventory = take(reader, roles(), limits)
    return Scanner([PLUGIN], Index([]), limits).scan(Repository(reader, inventory, limits))


def declared(files: dict[str, str | bytes]) -> dict[str, Dependency]:
    """The dependencies of a repository in memory by name."""
    return {d.name: d for d in scan(files).dependencies}


def facts_of(text: str, path: str = "lib/x.rb") -> list[Fact]:
    """The facts of one source file."""
    source = Source(path, text.encode())
    return list(facts.read(parse(source.data, grammar), source))
