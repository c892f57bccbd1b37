"""What the PHP plugin sees in files in memory."""

from __future__ import annotations

from functools import partial

from detector.observations import Fact
from detector.plugins.php import PLUGIN
from tests.plugins import seen

scan = partial(seen.scan, PLUGIN)
declared = partial(seen.declared, PLUGIN)


def facts_of(text: str, path: str = "src/X.php") -> list[Fact]:
    """The facts of one source file."""
    return seen.facts(PLUGIN, text, path)
