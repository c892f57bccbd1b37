"""What the program says of the labelled repositories: answers, and the scores of all candidates for fitting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from corpora.labels import CATEGORIES, Label, Verdict, judge
from detector import Report, detect
from detector.inference.answers.choose import LISTED
from detector.inference.evidence.confidence import spread
from detector.model import FIELDS, Category


class Scored(NamedTuple):
    """One candidate of a field: its id, its score, whether a relation rules it out, in how many files it shows."""

    id: str
    score: float
    out: bool
    files: int = 1


class Outcome(NamedTuple):
    """The program's word on one repository."""

    label: Label
    answers: dict[Category, str | None]
    confidence: dict[Category, float]
    candidates: dict[Category, tuple[Scored, ...]]
    reasons: dict[Category, str]
    serves: bool
    services: dict[str, dict[Category, str | None]] = {}
    """The answers of every component that is a service or a worker, by its folder."""

    def verdict(self, category: Category, got: str | None) -> Verdict | None:
        """How an answer to a field is judged; None where the field is not scored."""
        expected = self.label.expect[category]
        return None if expected is None else judge(expected, got)


def outcomes(labels: Sequence[Label], checkouts: Path, jobs: int = 2) -> list[Outcome]:
    """Run the program on every labelled repository that has a checkout, in the order of the labels."""
    present = [label for label in labels if (checkouts / label.folder).is_dir()]
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(outcome, present, [checkouts] * len(present)))


def outcome(label: Label, checkouts: Path) -> Outcome:
    """Run the program on one repository."""
    report = detect(checkouts / label.folder)
    answers, confidence, candidates, reasons = {}, {}, {}, {}
    for field in FIELDS:
        finding = report.stack.get(field)
        answers[field.category] = finding.id if finding else None
        confidence[field.category] = finding.confidence if finding else 0.0
        listed = report.candidates.get(field.path, ())
        candidates[field.category] = tuple(
            Scored(c.id, c.score, "stands on it" in c.outcome, spread(c.evidence[:LISTED])) for c in listed
        )
        reasons[field.category] = _reason(report, label, field.category, field.path, answers[field.category])
    services = {
        component.path: {field.category: found.id if found else None for field, found in component.stack.items()}
        for component in report.services
    }
    return Outcome(label, answers, confidence, candidates, reasons, report.main is not None, services)


def _reason(report: Report, label: Label, category: Category, path: str, got: str | None) -> str:
    """Why the answer is not an acceptable one, in the program's own words."""
    expected = label.expect[category]
    if expected is None or judge(expected, got) == "right":
        return ""
    if report.main is None:
        return "no component was seen to serve"
    listed = report.candidates.get(path, ())
    right = next((c for c in listed if c.id in expected), None)
    if right is not None:
        return f"{right.name}: {right.outcome}"
    chosen = next((c for c in listed if c.chosen), None)
    if chosen is not None and chosen.evidence:
        return f"seen: {chosen.evidence[0].path}:{chosen.evidence[0].line}"
    return "no rule saw it" if expected else "nothing should be reported"


def errors(listed: Iterable[Outcome]) -> list[tuple[Outcome, Category]]:
    """All judgements that are not right."""
    return [
        (item, category)
        for item in listed
        for category in CATEGORIES
        if item.verdict(category, item.answers[category]) in ("wrong", "missed")
    ]
