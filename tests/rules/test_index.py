"""Which signals an observation matches."""

from __future__ import annotations

import pytest

from detector.observations import Fact
from detector.rules.filing import Shelves, filing
from detector.rules.index import Index
from detector.rules.schema import Rule, Signal, Technology

STORE = Rule(
    "storelite",
    "Storelite",
    "database",
    signals=[Signal(setting=["*", "!env.STORE", "!*.store.default"], value=["storelite", "!storelite-memory"])],
)


def indexed(*technologies: Technology) -> Index:
    return Index(technologies, Shelves(filing(technologies)))


@pytest.mark.parametrize(
    ("name", "value", "fits"),
    [
        ("env.DEPOT_STORE", "storelite", True),
        ("env.STORE", "storelite", False),
        ("php.store.default", "storelite", False),
        ("php.store.default.driver", "storelite", True),
        ("env.DEPOT_STORE", "storelite-memory", False),
        ("env.DEPOT_STORE", "depot", False),
    ],
)
def test_a_name_or_a_value_that_begins_with_an_exclamation_mark_must_not_fit(name: str, value: str, fits: bool) -> None:
    found = list(indexed(STORE).of(Fact("setting", name, ".env", 1, "", value)))
    assert bool(found) == fits


def test_a_text_counts_in_the_files_of_its_signal_only() -> None:
    broad, narrow = Signal(text="store.get", in_="*.rb", strength="weak"), Signal(text="store.get", in_="**/cache/*.rb")
    index = indexed(Rule("storelite", "Storelite", "cache", signals=[broad, narrow]))
    near = [hit.signal for hit in index.of(Fact("text", "store.get", "app/cache/rates.rb", 1))]
    far = [hit.signal for hit in index.of(Fact("text", "store.get", "app/rates.rb", 1))]
    assert (near, far) == ([broad, narrow], [broad])


@pytest.mark.parametrize(("language", "fits"), [("java", True), ("groovy", True), ("kotlin", True), ("scala", False)])
def test_a_rule_for_one_language_applies_to_its_family(language: str, fits: bool) -> None:
    family = [Technology(name, name, "language", family="java") for name in ("groovy", "kotlin")]
    others = [Technology("java", "Java", "language"), Technology("scala", "Scala", "language")]
    rule = Rule("stowlib", "Stowlib", "framework", ["kotlin"], signals=[Signal(call="stowlib.serve")])
    found = indexed(*family, *others, rule).of(Fact("call", "stowlib.serve", "Main", 1, language))
    assert [hit.technology.id for hit in found] == (["stowlib"] if fits else [])
