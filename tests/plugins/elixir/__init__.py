"""Reading files in memory with the Elixir plugin alone."""

from __future__ import annotations

from functools import partial

from detector.observations import Fact
from detector.plugins.elixir import PLUGIN
from detector.rules.schema import Rule, Signal
from tests.plugins import seen

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


scan = partial(seen.scan, PLUGIN, rules=[Rule("x", "X", "framework", ["elixir"], signals=SIGNALS)])
"""The words of the rule let every source file be parsed, its stars keep every fact."""


def facts(text: str, path: str = "lib/shop/code.ex", **files: str) -> list[Fact]:
    """The facts of one file, beside other files."""
    return [f for f in scan({path: text, **files}).facts if f.path == path]
