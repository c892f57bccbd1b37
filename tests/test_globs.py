"""Patterns with stars, compared as a person reads them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.globs import fits


@pytest.mark.parametrize(
    ("pattern", "name", "expected"),
    [
        ("redis", "redis", True),
        ("redis", "redis-cache", False),
        ("*.Controller", "app.web.Controller", True),
        ("*.Controller", "app.web.Controllers", False),
        ("a*a", "a", False),  # one letter is not both ends
        ("a*b*c", "a-b-c", True),
        ("a*b*c", "a-c-b", False),
        ("*ab*ab*", "ab", False),
        ("*", "", True),
    ],
)
def test_a_star_stands_for_any_characters(pattern: str, name: str, expected: bool) -> None:
    assert fits(pattern, name) is expected


@given(st.text("ab*", max_size=8), st.text("ab", max_size=12))
def test_patterns_fit_what_the_regular_expression_fits(pattern: str, name: str) -> None:
    expression = ".*".join(map(re.escape, pattern.split("*")))
    assert fits(pattern, name) is (re.fullmatch(expression, name) is not None)
