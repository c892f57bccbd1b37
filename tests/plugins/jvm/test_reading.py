"""Which JVM files are parsed: the words by which they are chosen may begin alike."""

from __future__ import annotations

from detector.limits import Limits
from detector.plugins.api import Source
from detector.plugins.jvm import PLUGIN
from detector.rules.filing import Shelves, filing
from detector.rules.index import Index
from detector.rules.schema import Rule, Signal
from detector.sources import Parser


def test_a_word_that_begins_with_another_has_a_budget_of_its_own() -> None:
    signals = [Signal(import_="io.ktor"), Signal(call="io.ktor.server.routing.get")]
    rules = [Rule("ktor", "Ktor", "framework", ["kotlin"], signals=signals)]
    index = Index(rules, Shelves(filing(rules)))
    kotlin = next(language for language in PLUGIN.languages if language.id == "kotlin")
    source = Source("src/Routes.kt", b"import io.ktor.server.routing.get\n")
    assert Parser(kotlin, index, Limits()).held(source) == {"io.ktor", "io.ktor.server.routing"}
