"""The scoring of labelled repositories: what counts as right, what is fitted, what is left out while fitting."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpora import accuracy, labels, services
from corpora.fit import FITTED, cross_validated, fit
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
    assert 2.5 < fit(listed, PRIOR).thresholds["orm"] <= 5.0


def test_the_confidence_of_what_is_right_half_of_the_time_is_about_a_half() -> None:
    listed = [repository(n, 5.0, n % 2 == 0) for n in range(200)]
    _, sure = fit(listed, PRIOR).answer(listed[0], "orm")
    assert 0.4 < sure < 0.6


def test_every_repository_is_answered_by_a_model_that_has_not_seen_it() -> None:
    listed = [repository(n, 5.0, True) for n in range(7)]
    crossed = cross_validated(listed, PRIOR)
    assert sorted(item.label.repo for item, _ in crossed) == sorted(item.label.repo for item in listed)
    assert accuracy.figures(crossed, ("orm",)).right == 7


def test_the_page_names_every_mistake() -> None:
    listed = [repository(0, 5.0, True)._replace(reasons={"orm": "no rule saw it"})]
    assert "| a/0 | orm | nothing | good | no rule saw it |" in accuracy.page(listed, accuracy.as_shipped(listed))


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
    assert len({label.repo for label in listed}) == len(listed) > 150
    assert all(len(label.commit) == 40 and set(label.expect) == set(labels.CATEGORIES) for label in listed)
