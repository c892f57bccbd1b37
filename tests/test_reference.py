"""The pages under docs/reference that are made from rules, corpora and program say what these say."""

from __future__ import annotations

import pytest

from tests.generate import REFERENCE, pages


@pytest.mark.parametrize("name", sorted(pages()))
def test_a_generated_page_is_up_to_date(name: str) -> None:
    stands = (REFERENCE / name).read_text(encoding="utf-8")
    assert stands == pages()[name], "run `python -m tests.generate`"
