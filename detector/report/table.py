"""The report as a table for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from detector.escape import printable
from detector.model import Component, Finding, Report

_ALSO = {"service": "Also serves:   ", "worker": "Also runs:     "}
_BOLD, _END = "\033[1m", "\033[0m"
NOTHING = "–"


def render(report: Report, colour: bool) -> Iterator[str]:
    """Yield the table of the eight answers, and the other services."""
    lines = [*_answers(report, colour), *_services(report)]
    yield "\n".join(lines) + "\n"


def _answers(report: Report, colour: bool) -> list[str]:
    rows = [("Field", "Answer", "Confidence", "Evidence")]
    for field, finding in report.stack.items():
        if finding is None:
            rows.append((field.title, NOTHING, "", _doubt(report, field.path)))
        else:
            rows.append((field.title, _answer(finding), f"{finding.confidence:.2f}", _best(finding)))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [
        "  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[3]]).rstrip() for row in rows
    ]
    if colour:
        lines[0] = f"{_BOLD}{lines[0]}{_END}"
    return lines


def _answer(finding: Finding) -> str:
    return printable(f"{finding.name} {finding.version}" if finding.version else finding.name)


def _best(finding: Finding) -> str:
    if not finding.evidence:
        return ""
    best = finding.evidence[0]
    return f"{printable(best.path)}:{best.line}  {best.detail}"


def _doubt(report: Report, field: str) -> str:
    unread = [u.path for u in report.undetermined if u.field == field]
    return f"undetermined: {printable(unread[0])} could not be read" if unread else ""


def _services(report: Report) -> list[str]:
    main = report.main
    if main is None:
        return ["", "No component of this repository serves requests: only its language is reported."]
    others = [c for c in report.services if not c.main]
    shown = [f"Main back end: {printable(main.path)}"] if len(report.components) > 1 else []
    return (
        ["", *shown, *(f"{_ALSO[c.kind]}{printable(c.path)}  ({_summary(c)})" for c in others)]
        if shown or others
        else []
    )


def _summary(component: Component) -> str:
    found = [
        finding.name for field, finding in component.stack.items() if finding is not None and field.key != "language"
    ]
    return printable(", ".join(found)) or component.kind
