"""Budgets and the order of files change no answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from detector import MemoryReader, detect
from detector.reader import Entry
from tests.bench.budgets import answers, compare
from tests.bench.trees import make

CORPORA = Path(__file__).parents[1] / "corpora"


@pytest.mark.parametrize("ecosystem", sorted(path.name for path in CORPORA.iterdir() if path.is_dir()))
def test_budgets_change_no_answer_on_the_corpora_of_an_ecosystem(ecosystem: str) -> None:
    """All corpora of an ecosystem side by side, so that there is more than a budget allows."""
    assert compare(CORPORA / ecosystem).differences == []


def test_budgets_change_no_answer_where_they_bite(tmp_path: Path) -> None:
    make(tmp_path, 600, 3)
    assert compare(tmp_path).differences == []


class _Backwards(MemoryReader):
    """Lists the entries of each folder in the opposite order."""

    def list(self, folder: str) -> Iterator[Entry]:
        yield from reversed(list(super().list(folder)))


def test_the_order_of_the_file_system_changes_nothing(tmp_path: Path) -> None:
    make(tmp_path, 300, 2)
    files = {p.relative_to(tmp_path).as_posix(): p.read_bytes() for p in sorted(tmp_path.rglob("*")) if p.is_file()}
    one, other = detect(MemoryReader(files)), detect(_Backwards(files))
    assert one.to_json() == other.to_json()
    assert dict(answers(one))["stack backend.framework"] == "express"
