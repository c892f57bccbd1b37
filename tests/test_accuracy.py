"""The scoring of labelled repositories: what counts as right, what is fitted, what is left out while fitting."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpora import accuracy, blind, labels, services
from corpora.fit import FITTED, calibrated, cross_validated, fit
from corpora.outcomes import Outcome, Scored
from detector.model import Category

PUBLIC = Path(__file__).parent.parent / "corpora" / "public.yml"
PRIOR: dict[Category, float] = dict.fromkeys(FITTED, 3.0)


def repository(number: int, score: float, right: bool) -> Outcome:
    """A made-up repository in which an ORM scores so much and is, or is not, the right answer."""
    expect: dict[Category, tuple[str, ...] | None] = dict.fromkeys(labels.CATEGORIES)
    expect["orm"] = ("good",) if right else ()
    label = labels.Label(f"a/{number}", "0", "python", expect)
    candidates: dict[Category, tuple[Scored, ...]] = dict.fromkeys(labels.CATEGORIES, ())
    candidates["orm"] = (Scored("good", score, False),)
    answers: dict[Category, str | None] = dict.fromkeys(labels.CATEGORIES)
    return Outcome(label, answers, dict.fromkeys(labels.CATEGORIES, 0.0), candidates, {}, True)


@pytest.mark.parametrize(
    ("expected", "got", "verdict"),
    [
        (("a", "b"), "b", "right"),
        (("a",), "b", "wrong"),
        (("a",), None, "missed"),
        ((), None, "right"),
        ((), "a", "wrong"),
        (("none", "a"), None, "right"),
    ],
)
def test_an_answer_is_judged_by_what_is_acceptable(expected: tuple[str, ...], got: str | None, verdict: str) -> None:
    assert labels.judge(expected, got) == verdict


def test_a_threshold_is_put_between_what_is_right_and_what_is_not() -> None:
    listed = [repository(n, 5.0, True) for n in range(10)] + [repository(n, 2.5, False) for n in range(10, 20)]
    assert 2.5 < fit(listed, [], PRIOR).thresholds["orm"] <= 5.0


def answer(number: int, right: bool, files: int = 1, rival: float = 0.0) -> blind.Answer:
    """A made-up blind answer: an ORM that scored 5."""
    return blind.Answer("X", f"a/{number}", "orm", "good", 5.0, rival, files, right)


def test_the_confidence_of_what_is_right_half_of_the_time_is_about_a_half() -> None:
    model = fit([], [answer(n, n % 2 == 0) for n in range(200)], PRIOR)
    assert 0.4 < model.sure("orm", 5.0, 0.0, 1) < 0.6


def test_an_answer_that_shows_in_more_files_is_surer_where_those_were_right_more_often() -> None:
    told = [answer(n, n % 2 == 0) for n in range(100)] + [answer(n, n % 20 != 0, files=8) for n in range(100, 200)]
    model = fit([], told, PRIOR)
    assert model.sure("orm", 5.0, 0.0, 8) > 0.85 > 0.6 > model.sure("orm", 5.0, 0.0, 1)


def test_every_repository_is_answered_by_a_model_that_has_not_seen_it() -> None:
    listed = [repository(n, 5.0, True) for n in range(7)]
    crossed = cross_validated(listed, [], PRIOR)
    assert sorted(item.label.repo for item, _ in crossed) == sorted(item.label.repo for item in listed)
    assert accuracy.figures(crossed, ("orm",)).right == 7


def test_the_confidence_of_a_blind_answer_comes_from_other_repositories() -> None:
    told = [answer(0, True), *(answer(n, False) for n in range(1, 60))]
    (sure,) = [sure for sure, right in calibrated([], told, PRIOR) if right]
    assert sure < 0.3


def test_blind_answers_are_kept_by_sample(tmp_path: Path) -> None:
    file = tmp_path / "blind.csv"
    first, second = answer(1, True), answer(2, False)._replace(sample="Y")
    blind.keep([first], file)
    blind.keep([second], file)
    blind.keep([first._replace(right=False)], file)
    assert blind.read(file) == [second, first._replace(right=False)]


def test_the_page_names_every_mistake() -> None:
    listed = [repository(0, 5.0, True)._replace(reasons={"orm": "no rule saw it"})]
    page = accuracy.page(listed, accuracy.as_shipped(listed), [(0.9, True)], 3)
    assert "| a/0 | orm | nothing | good | no rule saw it |" in page
    assert "(1 of 3 labels: those with a checkout at hand)" in page


def test_a_service_is_the_component_in_its_folder_or_the_only_one_below() -> None:
    found: dict[str, services.Answers] = {"a": {"framework": "gin"}, "b/src/host": {}, "c/x": {}, "c/y": {}}
    assert services.component_of("a", found) == {"framework": "gin"}
    assert services.component_of("b", found) == {}
    assert services.component_of("c", found) is None
    assert services.component_of("d", found) is None


def test_the_services_of_a_monorepo_are_counted_with_their_stacks() -> None:
    expect: labels.Expected = {"language": ("go",), "framework": ("gin",), "database": None, "orm": ()}
    label = repository(0, 5.0, True).label._replace(
        services=(labels.Service("a", expect), labels.Service("b", expect), labels.Service("c", expect))
    )
    stack: services.Answers = {"language": "go", "framework": "echo", "database": None, "orm": None}
    item = repository(0, 5.0, True)._replace(label=label, services={"a": stack, "b": stack | {"framework": "gin"}})
    text = "\n".join(services.table([item]))
    assert "2 of 3 labelled services are components of their own; in 0 of 1 monorepos" in text
    assert "| Framework | 2 | 1 | 0.500 |" in text
    assert "Not told apart: a/0 (1)." in text


def test_the_public_labels_name_a_commit_and_answer_every_field() -> None:
    listed = labels.read(PUBLIC)
    assert len({label.name for label in listed}) == len(listed) > 150
    assert all(len(label.commit) == 40 and set(label.expect) == set(labels.CATEGORIES) for label in listed)


def test_an_earlier_state_is_told_apart_and_judged_by_numbers_that_have_not_seen_the_newer_one() -> None:
    newer = [repository(number, 8.0 if number % 2 else 1.0, bool(number % 2)) for number in range(20)]
    earlier = [item._replace(label=item.label._replace(commit="0123456789abcdef", earlier=True)) for item in newer[:5]]
    listed = newer + earlier
    assert earlier[0].label.folder == "a+0@01234567"
    judged = cross_validated(listed, [], PRIOR)
    assert len(judged) == len(listed)
    assert {item.label.name for item, _ in judged} == {item.label.name for item in listed}


def test_what_another_component_lends_is_no_answer_to_learn_from() -> None:
    own, lent = (
        item._replace(answers=item.answers | {"orm": "good"})
        for item in (repository(1, 8.0, True), repository(2, 0.0, True))
    )
    assert [answer.repo for answer in blind.of("Z", [own, lent])] == ["a/1"]
