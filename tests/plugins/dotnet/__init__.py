"""Reading files in memory with the .NET plugin alone."""

from __future__ import annotations

from detector.inventory import take
from detector.limits import Limits
from detector.model import Dependency, Fact, Package
from detector.plugins.dotnet import PLUGIN
from detector.project import Repository
from detector.reader import MemoryReader
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.rules.schema import Signal, Technology
from detector.scan import Scanner
from detector.seen import Seen

WORDS = ["x.Required", "x.AddDbContext", "x.MapGet", "x.DbContext", "x.QueryAsync", "x.Get", "x.Set", "x.SqlConnection"]
SIGNALS = [Signal(call=WORDS), Signal(call="*"), Signal(annotation="*"), Signal(import_="*")]


def scan(files: dict[str, str | bytes]) -> Seen:
    """What the plugin sees; the words of a rule let every source file be parsed, its stars keep every fact."""
    limits = Limits()
    reader = MemoryReader(files)
    repository = Repository(reader, take(reader, roles(), limits), limits)
    rule = Technology("x", "X", "framework", ["csharp"], SIGNALS)
    return Scanner([PLUGIN], Index([rule]), limits).scan(repository)


def declared(path: str, text: str | bytes, **others: str) -> list[tuple[str, str, str, int]]:
    """The dependencies of one manifest: name, scope, specifier, line."""
    seen = scan({path: text, **others})
    return [(d.name, d.scope, d.specifier, d.line) for d in seen.dependencies if d.path == path]


def facts(text: str, **files: str) -> list[Fact]:
    """The facts of one C# file, beside other files."""
    return [f for f in scan({"src/App/Code.cs": text, **files}).facts if f.path == "src/App/Code.cs"]


def names(fact: Fact) -> set[str]:
    """All names under which a fact can be found."""
    return {fact.name, *(scope + fact.name for scope in fact.scopes)}


def packages(files: dict[str, str | bytes]) -> dict[str, Package]:
    """The packages by the path of their manifest."""
    return {p.path: p for p in scan(files).packages}


__all__ = ["Dependency", "declared", "facts", "names", "packages", "scan"]
