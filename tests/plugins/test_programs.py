"""What commands only run other programs by is known in one place, whoever asks for it."""

from __future__ import annotations

import pytest

from detector.plugins.infra.commands import program_name


@pytest.mark.parametrize("word", ["bundle", "gunicorn", "/usr/bin/daphne", "nginx"])
def test_what_runs_or_serves_a_program_is_none_of_the_repository(word: str) -> None:
    assert program_name(word) == ""


def test_any_other_program_is_one_of_the_repository() -> None:
    assert program_name("/usr/local/bin/sender") == "sender"
