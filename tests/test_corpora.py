"""Every corpus gives the answers that its author wrote down: no answer is missing, none is too many."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import yaml

from detector import detect

ROOT = Path(__file__).parent.parent / "corpora"


class Expected(msgspec.Struct, forbid_unknown_fields=True):
    """expected.yml of a corpus."""

    about: str
    expect: dict[str, str] = {}
    proves: list[str] = []
    traps: list[str] = []


CORPORA = sorted(path.parent for path in ROOT.rglob("expected.yml"))


def expected(folder: Path) -> Expected:
    """What the author of a corpus expects."""
    return msgspec.convert(yaml.safe_load((folder / "expected.yml").read_text(encoding="utf-8")), Expected)


@pytest.mark.parametrize("folder", CORPORA, ids=[p.relative_to(ROOT).as_posix() for p in CORPORA])
def test_corpus_gives_exactly_the_expected_answers(folder: Path) -> None:
    wanted = expected(folder)
    report = detect(folder, exclude=["expected.yml"])
    found = {field.category: finding.id for field, finding in report.stack.items() if finding is not None}
    assert found == wanted.expect
    answers = {f"{category}/{id_}" for category, id_ in found.items()}
    assert set(wanted.proves) <= answers
    assert not answers & set(wanted.traps)
