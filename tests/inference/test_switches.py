"""A library that a framework brings and leaves off counts nothing until it is turned on."""

from __future__ import annotations

import pytest

from detector.inference.evidence.matching import Match
from detector.inference.evidence.switches import OFF, leave_off
from detector.inference.evidence.weigh import Standing, Weighed, score
from detector.model import Category
from detector.rules.schema import Signal, Technology

SWITCH, MODEL = Signal(call="App.withMapper", strength="weak", switches=True), Signal(base="Model")
HINT, SETTING, IMAGE = Signal(call="DB.table", strength="weak"), Signal(setting="env.DB"), Signal(image="storesql")
MAPPER = Technology("mapper", "Mapper", "orm", off_in=["framework/small"])
STORE = Technology("storesql", "StoreSQL", "database")


def standing(technology: Technology, *signals: Signal) -> Standing:
    weighed = [
        Weighed(Match(technology, signal, f"app/{number}", 1, "x", "", "", "source", "", None), 8.0, "")
        for number, signal in enumerate(signals)
    ]
    return Standing(technology, score(weighed), tuple(weighed))


@pytest.mark.parametrize(
    ("framework", "mapper", "store", "kept"),
    [
        ("small", [MODEL], [SETTING], (False, False)),
        ("small", [MODEL, SWITCH], [SETTING], (True, True)),
        ("large", [MODEL], [SETTING], (True, True)),
        ("small", [MODEL], [SETTING, IMAGE], (False, True)),
        ("small", [MODEL, HINT], [SETTING], (False, True)),
    ],
)
def test_nothing_counts_of_what_is_off(
    framework: str, mapper: list[Signal], store: list[Signal], kept: tuple[bool, bool]
) -> None:
    used = Technology(framework, framework, "framework")
    standings: dict[Category, list[Standing]] = {
        "framework": [standing(used, MODEL)],
        "orm": [standing(MAPPER, *mapper)],
        "database": [standing(STORE, *store)],
    }
    leave_off(standings)
    assert (standings["orm"][0].score > 0, standings["database"][0].score > 0) == kept
    assert kept[0] or {w.aside for w in standings["orm"][0].weighed} == {OFF}
