"""Text of a repository is shown on one line, as it is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.escape import printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("src/app.py", "src/app.py"),
        ("naïve ☃ \\d", "naïve ☃ \\d"),
        ("a\nb\tc\r", "a\\nb\\tc\\r"),
        ("\x1b[2J", "\\x1b[2J"),
        ("a\u202eb\u2028", "a\\u202eb\\u2028"),
        ("a\uffff\ufffe", "a\\uffff\\ufffe"),
        ("\udc80\U000e0001", "\\udc80\\U000e0001"),
    ],
)
def test_only_what_cannot_be_shown_is_escaped(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(st.characters()))
def test_no_control_or_direction_character_gets_through(text: str) -> None:
    assert not {unicodedata.category(c) for c in printable(text)} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
