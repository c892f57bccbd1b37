"""The pages under docs/reference that are made from rules, corpora and program say what these say."""

from __future__ import annotations

import re

import pytest

from tests.generate import REFERENCE, pages

ROOT = REFERENCE.parents[1]


@pytest.mark.parametrize("name", sorted(pages()))
def test_a_generated_page_is_up_to_date(name: str) -> None:
    stands = (REFERENCE / name).read_text(encoding="utf-8")
    assert stands == pages()[name], "run `python -m tests.generate`"


def test_the_architecture_names_every_module_outside_the_folders_that_it_names() -> None:
    text = (ROOT / "docs/architecture/README.md").read_text(encoding="utf-8")
    folders = ("detector", "detector/inference", "detector/leads")
    modules = [path for folder in folders for path in (ROOT / folder).glob("*.py") if not path.name.startswith("__")]
    assert [path.name for path in modules if not re.search(rf"\b{path.name}`", text)] == []
