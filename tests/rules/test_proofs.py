"""Each source signal of each rule is proved by its own snippets: one must match, one must not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from detector.plugins.api import Language, Source
from detector.plugins.parse import parse
from detector.plugins.registry import plugins
from detector.rules.filing import Shelves, bare, filing, signal_languages
from detector.rules.index import Index
from detector.rules.packs import folders, load_all
from detector.rules.schema import SOURCE_KINDS, Rule, Signal
from detector.seen import kept

TECHNOLOGIES = list(load_all().values())  # with their proofs, which the compiled rules leave out
LANGUAGES = [technology for technology in TECHNOLOGIES if technology.category == "language"]
Case = tuple[Rule, int, Signal]


def _cases() -> Iterator[Case]:
    for technology in TECHNOLOGIES:
        for number, signal in enumerate(technology.signals, 1):
            if signal.kind in SOURCE_KINDS:
                yield technology, number, signal


CASES = list(_cases())


@cache
def _language(name: str) -> Language:
    """The language of that name; TypeScript for JavaScript, which it understands too: examples are written in either."""
    wanted = "typescript" if name == "javascript" else name
    return next(lang for plugin in plugins() for lang in plugin.languages if lang.id == wanted)


def _matches(technology: Rule, signal: Signal, snippet: str) -> bool:
    rules = [technology, *LANGUAGES]
    index = Index(rules, Shelves(filing(rules)))
    language = _language(signal_languages(technology, signal)[0])
    source = Source("src/snippet" + language.suffixes[0], snippet.encode())
    facts = [kept(fact) for fact in language.facts(parse(source.data, language.grammar), source)]
    assert all(f.language for f in facts), "a source fact must name its language"
    keywords = index.keywords((language.id,), language.key_of)
    found = any(hit.signal == bare(signal) for fact in facts for hit in index.of(fact))
    assert not found or any(word in snippet for word in keywords), f"the prefilter {sorted(keywords)} loses it"
    return found


@pytest.mark.parametrize("case", CASES, ids=[f"{t.key}-{n}" for t, n, _ in CASES])
def test_a_source_signal_matches_its_example_and_not_its_counterexample(case: Case) -> None:
    technology, _, signal = case
    assert signal.example and _matches(technology, signal, signal.example), f"example of {signal.patterns}"
    assert signal.counterexample and not _matches(technology, signal, signal.counterexample)


def test_the_rule_of_the_guide_is_accepted_and_proved(tmp_path: Path) -> None:
    guide = Path(__file__).parents[2] / "docs/guides/add-a-technology.md"
    (text,) = re.findall(r"```yaml\n(id: .*?)```", guide.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "shoplib.yml").write_text(text, encoding="utf-8")
    shoplib = load_all([*folders(), tmp_path])["framework/shoplib"]
    proved = [signal for signal in shoplib.signals if signal.kind in SOURCE_KINDS]
    assert len(proved) == 2
    for signal in proved:
        assert signal.example and _matches(shoplib, signal, signal.example)
        assert signal.counterexample and not _matches(shoplib, signal, signal.counterexample)
