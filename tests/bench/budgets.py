"""Answers with budgets and without, on a folder of checkouts: they must not differ.

    python -m tests.bench.budgets FOLDER [NAME …]

An answer is what ``answers`` gives: the technologies of every component, its kind, which one is the main one. How many
lines prove it, and so how sure it is, may differ: the largest difference in confidence is printed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click

from detector import Limits, MemoryReader, Report, detect


class Comparison(NamedTuple):
    """What one repository gives: the answers that differ, the largest difference in confidence."""

    differences: list[str]
    confidence: float


def compare(target: Path | MemoryReader) -> Comparison:
    """Detect with budgets and without."""
    short, full = detect(target), detect(target, limits=Limits(repeats=0))
    one, other = dict(answers(short)), dict(answers(full))
    differing = [
        f"{key}: {one.get(key)} with budgets, {other.get(key)} without"
        for key in sorted({*one, *other})
        if one.get(key) != other.get(key)
    ]
    sure, surer = dict(confidences(short)), dict(confidences(full))
    return Comparison(differing, max((abs(sure[key] - surer[key]) for key in sure.keys() & surer.keys()), default=0.0))


def answers(report: Report) -> Iterator[tuple[str, str | None]]:
    """Every answer of a report by a name of its own."""
    for component in report.components:
        yield f"{component.path} kind", component.kind
        yield f"{component.path} main", str(component.main)
        for field, found in component.stack.items():
            yield f"{component.path} {field.path}", found.id if found is not None else None
    for field, found in report.stack.items():
        yield f"stack {field.path}", found.id if found is not None else None


def confidences(report: Report) -> Iterator[tuple[str, float]]:
    """How sure each answer of the main stack is."""
    for field, found in report.stack.items():
        if found is not None:
            yield f"{field.path} {found.id}", found.confidence


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("names", nargs=-1)
def main(folder: Path, names: tuple[str, ...]) -> None:
    """Compare the answers with budgets and without on all checkouts in FOLDER, or on those with the NAMES given.

    Exit code 1 where an answer differs.
    """
    names = names or tuple(sorted(path.name for path in folder.iterdir() if path.is_dir()))
    differing = 0
    for name in names:
        found = compare(folder / name)
        differing += bool(found.differences)
        print(
            f"{name}: {len(found.differences)} answers differ, confidence by at most {found.confidence:.2f}", flush=True
        )
        for line in found.differences:
            print(f"    {line}", flush=True)
    print(f"{len(names)} repositories, {differing} with differences")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
