"""The figures and the page ``docs/reference/accuracy.md``: what was right, how sure the program was, every mistake."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from corpora import services
from corpora.labels import CATEGORIES
from corpora.outcomes import Outcome, errors
from detector.model import FIELDS, Category

Answers = dict[Category, tuple[str | None, float]]
Judged = tuple[Outcome, Answers]
BINS = 10


class Figures(NamedTuple):
    """Counts of judgements, and what follows from them."""

    right: int
    wrong: int
    missed: int
    reported: int
    reported_right: int
    labelled: int
    recalled: int

    @property
    def row(self) -> str:
        """The cells of a table: scored, right, wrong, missed, accuracy, precision, recall."""
        scored = self.right + self.wrong + self.missed
        ratios = (
            self.right / max(1, scored),
            self.reported_right / max(1, self.reported),
            self.recalled / max(1, self.labelled),
        )
        return " | ".join([*map(str, (scored, self.right, self.wrong, self.missed)), *(f"{r:.3f}" for r in ratios)])


def figures(judged: Iterable[Judged], categories: Sequence[Category] = CATEGORIES) -> Figures:
    """Count the judgements of some fields."""
    count: Counter[str] = Counter()
    for item, answers in judged:
        for category in categories:
            got, expected = answers[category][0], item.label.expect[category]
            verdict = item.verdict(category, got)
            if verdict is None or expected is None:
                continue
            must = bool(expected) and "none" not in expected
            count[verdict] += 1
            count["reported"] += got is not None
            count["reported_right"] += got is not None and verdict == "right"
            count["labelled"] += must
            count["recalled"] += must and verdict == "right"
    keys = ("right", "wrong", "missed", "reported", "reported_right", "labelled", "recalled")
    return Figures(*(count[key] for key in keys))


def given(judged: Iterable[Judged]) -> Iterator[tuple[float, bool]]:
    """The confidence of every answer, and whether it is right."""
    for item, answers in judged:
        for category, (got, sure) in answers.items():
            verdict = item.verdict(category, got)
            if got is not None and verdict is not None:
                yield sure, verdict == "right"


def bins(answers: Iterable[tuple[float, bool]]) -> list[tuple[int, float, float]]:
    """For each tenth of confidence: number of answers, mean confidence, share of right ones."""
    found: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for sure, right in answers:
        found[min(BINS - 1, int(sure * BINS))].append((sure, right))
    rows = []
    for n in range(BINS):
        listed = found.get(n, [])
        size = len(listed)
        mean = sum(s for s, _ in listed) / size if size else 0.0
        rows.append((size, mean, sum(r for _, r in listed) / size if size else 0.0))
    return rows


def calibration_error(rows: Sequence[tuple[int, float, float]]) -> float:
    """The expected calibration error: the mean distance of confidence and share of right answers."""
    total = sum(size for size, _, _ in rows)
    return sum(size * abs(mean - right) for size, mean, right in rows) / total if total else 0.0


def exact(judged: Iterable[Judged]) -> int:
    """How many repositories have all their scored fields right."""
    return sum(all(item.verdict(c, answers[c][0]) in (None, "right") for c in CATEGORIES) for item, answers in judged)


def as_shipped(listed: Iterable[Outcome]) -> list[Judged]:
    """The program's own answers."""
    return [(item, {c: (item.answers[c], item.confidence[c]) for c in CATEGORIES}) for item in listed]


HEAD = "| | scored | right | wrong | missed | accuracy | precision | recall |\n| --- | --- | --- | --- | --- | --- | --- | --- |"


def page(
    listed: Sequence[Outcome], crossed: Sequence[Judged], blind: Sequence[tuple[float, bool]], labelled: int
) -> str:
    """The Markdown page. ``crossed``: the answers of models that had not seen the repository; ``blind``: confidence and
    truth of the blind answers, likewise; ``labelled``: how many labels there are, with a checkout at hand or not."""
    earlier = sum(item.label.earlier for item in listed)
    shipped = as_shipped(listed)
    rows = bins(blind)
    lines = [
        "# Accuracy", "",
        "Written by `python corpora/score.py --checkouts DIR --write`; the labels stand in `corpora/public.yml`.", "",
        f"{len(listed) - earlier} public repositories and {earlier} earlier states of some of them, {exact(crossed)} of all "
        f"these with all fields right ({len(listed)} of {labelled} labels: those with a checkout at hand). Thresholds and confidence are "
        "cross-validated by repository: each answer comes from numbers fitted without that repository. The rules "
        "themselves were written with these repositories at hand, so the figure for repositories that nobody tuned for "
        "is lower: see [blind samples](blind-samples.md).", "",
        "## By field", "", HEAD,
        *(f"| {f.title} | {figures(crossed, (f.category,)).row} |" for f in FIELDS),
        f"| **all** | {figures(crossed).row} |", "",
        "## By ecosystem", "", HEAD,
    ]  # fmt: skip
    families = sorted({item.label.family for item in listed})
    lines += [f"| {f} | {figures([j for j in crossed if j[0].label.family == f]).row} |" for f in families]
    lines += [
        "", "## Is 0.9 nine in ten?", "",
        f"{len(blind)} answers to the newest blind sample (`corpora/blind.csv`), given before the rules knew its "
        "repositories, each with the confidence of a model that was fitted without it: expected calibration error "
        f"{calibration_error(rows):.3f}. On the repositories above, which the rules know, the same confidence is too modest: "
        f"{calibration_error(bins(given(crossed))):.3f}.", "", "![Reliability diagram](accuracy.svg)", "",
    ]  # fmt: skip
    lines += ["| confidence | answers | mean confidence | right |", "| --- | --- | --- | --- |"]
    lines += [
        f"| {n / BINS:.1f} to {(n + 1) / BINS:.1f} | {size} | {mean:.3f} | {right:.3f} |"
        for n, (size, mean, right) in enumerate(rows)
        if size
    ]
    lines += ["", *services.table(listed)]
    lines += ["## Every mistake of the program as shipped", ""]
    lines += [
        f"All fields: {figures(shipped).row.split(' | ')[4]} accurate.",
        "",
        "| repository | field | answer | right | why |",
    ]
    lines += ["| --- | --- | --- | --- | --- |"]
    for item, category in errors(listed):
        expected = " or ".join(item.label.expect[category] or ("nothing",))
        got = item.answers[category] or "nothing"
        lines.append(f"| {item.label.name} | {category} | {got} | {expected} | {item.reasons[category]} |")
    return "\n".join(lines) + "\n"


def picture(rows: Sequence[tuple[int, float, float]]) -> str:
    """The reliability diagram as SVG: a bar for each tenth of confidence, as high as the share of right answers; its
    darkness tells how many answers it rests on, the diagonal is perfect calibration."""
    size, pad = 320, 40
    total = max((n for n, _, _ in rows), default=1) or 1
    bars = []
    for n, (count, mean, right) in enumerate(rows):
        if count:
            x, height = pad + n * size / BINS, right * size
            shade = 0.25 + 0.75 * (count / total) ** 0.5
            bars.append(
                f'<rect x="{x + 1:.1f}" y="{pad + size - height:.1f}" width="{size / BINS - 2:.1f}" height="{height:.1f}" '
                f'fill="#2563eb" fill-opacity="{shade:.2f}"/>'
                f'<circle cx="{pad + mean * size:.1f}" cy="{pad + size - height:.1f}" r="3" fill="#111"/>'
                f'<text x="{x + size / BINS / 2:.1f}" y="{pad + size - height - 6:.1f}" font-size="9" '
                f'text-anchor="middle">{count}</text>'
            )
    axis = "".join(
        f'<text x="{pad + t * size / 10:.0f}" y="{pad + size + 16}" font-size="10" text-anchor="middle">{t / 10:.1f}</text>'
        f'<text x="{pad - 6}" y="{pad + size - t * size / 10 + 3:.0f}" font-size="10" text-anchor="end">{t / 10:.1f}</text>'
        for t in range(0, 11, 2)
    )
    side = size + 2 * pad
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" font-family="sans-serif">'
        f'<rect width="{side}" height="{side}" fill="#fff"/>'
        f'<rect x="{pad}" y="{pad}" width="{size}" height="{size}" fill="none" stroke="#999"/>{"".join(bars)}'
        f'<line x1="{pad}" y1="{pad + size}" x2="{pad + size}" y2="{pad}" stroke="#dc2626" stroke-dasharray="4 3"/>{axis}'
        f'<text x="{side / 2}" y="{side - 6}" font-size="11" text-anchor="middle">confidence</text>'
        f'<text x="12" y="{side / 2}" font-size="11" text-anchor="middle" transform="rotate(-90 12 {side / 2})">'
        "right answers</text></svg>\n"
    )
