"""Reading files in memory with the .NET plugin alone."""

from __future__ import annotations

from functools import partial

from detector.observations import Fact, Package
from detector.plugins.dotnet import PLUGIN
from detector.rules.schema import Rule, Signal
from tests.plugins import seen

WORDS = ["x.Required", "x.AddDbContext", "x.MapGet", "x.DbContext", "x.QueryAsync", "x.Get", "x.Set", "x.SqlConnection"]
SIGNALS = [Signal(call=WORDS), Signal(call="*"), Signal(annotation="*"), Signal(import_="*")]


scan = partial(seen.scan, PLUGIN, rules=[Rule("x", "X", "framework", ["csharp"], signals=SIGNALS)])
"""The words of the rule let every source file be parsed, its stars keep every fact."""
declared = partial(seen.stated_in, PLUGIN)


def facts(text: str, **files: str) -> list[Fact]:
    """The facts of one C# file, beside other files."""
    return [f for f in scan({"src/App/Code.cs": text, **files}).facts if f.path == "src/App/Code.cs"]


def packages(files: dict[str, str | bytes]) -> dict[str, Package]:
    """The packages by the path of their manifest."""
    return {p.path: p for p in scan(files).packages}
