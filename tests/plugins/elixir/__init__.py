"""Reading files in memory with the Elixir plugin alone."""

from __future__ import annotations

from detector.inventory import take
from detector.limits import Limits
from detector.model import Fact
from detector.plugins.elixir import PLUGIN
from detector.project import Repository
from detector.reader import MemoryReader
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.rules.schema import Signal, Technology
from detector.scan import Scanner
from detector.seen import Seen

WORDS = [
    "x.get",
    "x.cast",
    "Cachex.child_spec",
    "Absinthe.Plug.call",
    "x.Router",
    "x.Schema",
    "x.new",
    "x.Repo",
    "x.fetch",
    "x.Web",
]
SIGNALS = [Signal(call=WORDS), *(Signal(call="*"), Signal(import_="*"), Signal(annotation="*"), Signal(setting="*"))]


def scan(files: dict[str, str | bytes]) -> Seen:
    """What the plugin sees; the words of a rule let the source files be parsed, its stars keep every fact."""
    limits = Limits()
    reader = MemoryReader(files)
    repository = Repository(reader, take(reader, roles(), limits), limits)
    rule = Technology("x", "X", "framework", ["elixir"], SIGNALS)
    return Scanner([PLUGIN], Index([rule]), limits).scan(repository)


def facts(text: str, path: str = "lib/shop/code.ex", **files: str) -> list[Fact]:
    """The facts of one file, beside other files."""
    return [f for f in scan({path: text, **files}).facts if f.path == path]


def names(fact: Fact) -> set[str]:
    """All names under which a fact can be found."""
    return {fact.name, *(scope + fact.name for scope in fact.scopes)}
