"""Plain text for a terminal or a log."""

from __future__ import annotations

from collections.abc import Iterator

from detector.drift.model import Difference, Drift, Place, StackChange
from detector.escape import printable

_COLOURS = {"error": "\x1b[31m", "warning": "\x1b[33m", "note": "\x1b[36m"}
_RESET = "\x1b[0m"


def render(drift: Drift, colour: bool) -> Iterator[str]:
    """Yield one paragraph for each difference: the difference, the line of the config, the lines of evidence.

    Args:
        drift: the result of the check.
        colour: whether to mark the levels with terminal colours.
    """
    lines = [line for difference in drift.differences for line in _paragraph(difference, colour)]
    yield "\n".join([*lines, _summary(drift), ""])


def render_change(change: StackChange, _: bool) -> Iterator[str]:
    """Yield what changed between two revisions: a line for each answer, with its evidence."""
    lines = [f"+ component {printable(path)}" for path in change.components_added]
    lines += [f"- component {printable(path)}" for path in change.components_removed]
    for c in change.changes:
        where = f"{c.component}: " if c.component else ""
        lines.append(printable(f"{where}{c.field}: {c.before or 'nothing'} -> {c.after or 'nothing'}"))
        lines += [f"    - {_place(place)}" for place in c.evidence_before]
        lines += [f"    + {_place(place)}" for place in c.evidence_after]
    yield "\n".join([*(lines or ["The stack did not change."]), ""])


def _paragraph(difference: Difference, colour: bool) -> Iterator[str]:
    level: str = difference.level
    if colour:
        level = f"{_COLOURS[difference.level]}{level}{_RESET}"
    yield f"{level}: {printable(difference.field)} ({difference.kind})"
    yield f"  {printable(difference.message)}"
    if difference.config:
        yield f"  config: {_place(difference.config)}"
    for place in difference.evidence:
        yield f"  code:   {_place(place)}"
    yield ""


def _place(place: Place) -> str:
    return printable(f"{place.path}:{place.line}" + (f"  {place.detail}" if place.detail else ""))


def _summary(drift: Drift) -> str:
    counts = [(len(drift.of(level)), level) for level in ("error", "warning", "note")]
    said = ", ".join(f"{n} {level}{'s' if n > 1 else ''}" for n, level in counts if n)
    about = f"{printable(drift.config_path)} ({drift.mode})"
    rest = "" if drift.complete else " Parts of the repository could not be read."
    if not said:
        return f"{about} agrees with the code.{rest}"
    return f"{about}: {said}.{rest}"
