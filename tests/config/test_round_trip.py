"""Whatever the config and whatever the report: only what changes is changed."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detector.config import Config
from detector.config.judge import Judge
from detector.drift import compare
from detector.errors import ConfigError
from detector.model import FIELDS, Category, Finding, Report
from tests.config.making import IDS, Text, finding, known, report, reports, texts

calm = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def read(data: bytes) -> Config:
    return Config.parse(data)


def others(config: Config) -> object:
    """Everything that the detector has no business with, as data."""
    plain = config.document.root.plain() if config.document.root else {}
    assert isinstance(plain, dict)
    inner = plain.get("techStack")
    assert inner is None or isinstance(inner, dict)
    rest = {k: v for k, v in (inner or {}).items() if k not in ("backend", "database", "components")}
    return {k: v for k, v in plain.items() if k != "techStack"}, rest


@calm
@given(texts(full=True), st.fixed_dictionaries({f.path: st.sampled_from(IDS) for f in FIELDS}))
def test_replaced_values_keep_their_quotes_and_nothing_else_moves(text: Text, ids: dict[str, str]) -> None:
    answers: dict[Category, Finding | None] = {f.category: finding(ids[f.path]) for f in FIELDS}
    assert read(text.data()).merge(report(answers), known=known).text == text.replaced(ids)


@calm
@given(texts(), reports())
def test_the_result_means_what_the_rules_decide(text: Text, found: Report) -> None:
    before = read(text.data())
    after = read(before.merge(found, known=known).text)
    judge = Judge.of(before, found, known, 0.5)
    for f, answer in found.stack.items():
        assert after.value(f.path) == judge.decide(f, before.value(f.path), answer)
    assert others(after) == others(before)


@calm
@given(texts(), reports())
def test_lines_that_hold_no_changed_value_stay_in_order(text: Text, found: Report) -> None:
    before = text.data().decode()
    after = read(text.data()).merge(found, known=known).text.decode()
    names = "|".join(("components", "path", "kind", "backend", "database", *(f.key for f in FIELDS)))
    touched = re.compile(rf"^\ufeff?\s*(?:- |(?:{names})\b)")
    kept = [line for line in re.findall(r"[^\n]+", before) if not touched.match(line)]
    rest = iter(re.findall(r"[^\n]+", after))
    missing = [line for line in kept if not any(line.rstrip("\r") == other.rstrip("\r") for other in rest)]
    assert missing == []


@calm
@given(texts(), reports())
def test_a_second_run_changes_nothing_and_the_check_passes(text: Text, found: Report) -> None:
    once = read(text.data()).merge(found, known=known)
    again = read(once.text)
    assert again.merge(found, known=known).text == once.text
    assert again.merge(found, known=known).changes == ()
    drift = compare(again, found, threshold=0.5, known=known)
    assert again.mode == "strict" or drift.exit_code("drift") == 0


@calm
@given(texts(), reports())
def test_no_change_listed_means_no_byte_changed(text: Text, found: Report) -> None:
    config = read(text.data())
    result = config.merge(found, known=known)
    assert (result.text == config.text) == (result.changes == ())


@calm
@given(st.binary() | st.text(st.sampled_from("techStack: \n\r-[]{}&*a,#'\"|>!?%\t\ufeff")).map(str.encode), reports())
def test_whatever_the_bytes_there_is_an_answer_or_a_message(data: bytes, found: Report) -> None:
    try:
        result = read(b"techStack:\n" + data).merge(found, known=known)
    except ConfigError as error:
        assert error.line and error.remedy
    else:
        assert read(result.text).merge(found, known=known).text == result.text
