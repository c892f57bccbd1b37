"""Text of a repository as data."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.agent import quote


@given(st.text(max_size=400))
def test_whatever_is_quoted_is_one_bounded_harmless_line(text: str) -> None:
    seen = quote.plain(text)
    assert len(seen) <= quote.LONGEST and len(seen.splitlines()) <= 1
    assert not any(bad in seen for bad in ("`", "<!--", "-->", "{{", "}}", "\u202e", "\x1b", "\u200b"))


@given(st.text(max_size=400))
def test_whatever_stands_in_an_address_cannot_end_it(text: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_.~%-]*", quote.address(text))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("src/app.py", "`src/app.py`"),
        ("a`b`c", "`a'b'c`"),
        ("one\ntwo\r\nthree", "`one two three`"),
        ("a <!-- b --> c <!<!----", "`a  b  c`"),
        ("", ""),
    ],
)
def test_code_spans_hold_the_text(text: str, seen: str) -> None:
    assert quote.code(text) == seen


def test_a_long_text_is_cut_and_the_cut_is_seen() -> None:
    assert quote.plain("x" * 500) == "x" * (quote.LONGEST - 1) + "…"


def test_a_name_opens_no_link_tag_or_emphasis() -> None:
    assert quote.word("[a](b) <b>*c*") == "a (b) b c"


@pytest.mark.parametrize(
    ("text", "seen"), [("~> 7.1", "~> 7.1"), (">=1.2,<2", ">=1.2,<2"), ("1 `[x](y)` |<!-- a", "1 xy  a"), ("", "")]
)
def test_versions_and_ranges_are_shown_as_they_are(text: str, seen: str) -> None:
    assert quote.version(text) == seen
