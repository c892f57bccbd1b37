"""Answers that were given blind: before their repository's label, or the repository itself, had any part in the rules.

``blind.csv`` keeps each with what its confidence rests on. The program of that day gave them; later rules know these
repositories, so they cannot be made again. Only they can tell how often an answer with a given support is right.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, cast

from corpora.labels import CATEGORIES
from corpora.outcomes import Outcome
from detector.model import Category

FILE = Path(__file__).parent / "blind.csv"
COLUMNS = ("sample", "repo", "field", "answer", "score", "rival", "files", "right")


class Answer(NamedTuple):
    """One answer: what it scored, what its runner-up scored, in how many files it showed, whether it was right."""

    sample: str
    repo: str
    category: Category
    id: str
    score: float
    rival: float
    files: int
    right: bool


def read(path: Path = FILE) -> list[Answer]:
    """The answers of all samples."""
    with path.open(encoding="utf-8", newline="") as stream:
        return [
            Answer(
                row["sample"], row["repo"], cast(Category, row["field"]), row["answer"], float(row["score"]),
                float(row["rival"]), int(row["files"]), row["right"] == "yes",
            )
            for row in csv.DictReader(stream)
        ]  # fmt: skip


def of(sample: str, listed: Iterable[Outcome]) -> Iterator[Answer]:
    """The answers of the program to a sample, as it stands. Language has no candidates: it is left out, as is what
    another component lends."""
    for item in listed:
        for category in CATEGORIES[1:]:
            got = item.answers[category]
            verdict = item.verdict(category, got)
            ranked = [c for c in item.candidates[category] if not c.out]
            if got is not None and verdict is not None and ranked and ranked[0].id == got and ranked[0].score > 0:
                rival = ranked[1].score if len(ranked) > 1 else 0.0
                yield Answer(
                    sample, item.label.repo, category, got, ranked[0].score, rival, ranked[0].files, verdict == "right"
                )


def keep(answers: Sequence[Answer], path: Path = FILE) -> None:
    """Write the answers of one sample behind those of the others; what it had before is replaced."""
    samples = {answer.sample for answer in answers}
    others = [answer for answer in read(path) if answer.sample not in samples] if path.exists() else []
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows([*a[:7], "yes" if a.right else "no"] for a in (*others, *answers))
