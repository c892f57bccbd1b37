"""What is asked of a repository again is worked out once for each question, and forgotten with the repository."""

from __future__ import annotations

import gc
from typing import cast

from detector.plugins.api import Project
from detector.plugins.memo import once


class _Nothing:
    """A repository that nobody reads."""


def test_each_question_is_worked_out_once_a_repository() -> None:
    asked: list[str] = []

    @once
    def answer(name: str, project: Project) -> str:
        asked.append(name)
        return name.upper()

    one, other = cast(Project, _Nothing()), cast(Project, _Nothing())
    assert [answer("a", one), answer("b", one), answer("a", one), answer("a", other)] == ["A", "B", "A", "A"]
    assert asked == ["a", "b", "a"]


def test_the_answers_go_with_the_repository() -> None:
    class Answer:
        alive = 0

        def __init__(self) -> None:
            Answer.alive += 1

        def __del__(self) -> None:
            Answer.alive -= 1

    @once
    def answer(project: Project) -> Answer:
        return Answer()

    project = cast(Project, _Nothing())
    answer(project)
    assert Answer.alive == 1
    del project
    gc.collect()
    assert Answer.alive == 0
