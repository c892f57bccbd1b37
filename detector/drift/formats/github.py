"""GitHub Actions: workflow commands that annotate lines, and a Markdown summary of the job."""

from __future__ import annotations

import html
from collections.abc import Iterator

from detector.drift.model import Difference, Drift, Place
from detector.escape import printable

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_HEADINGS = "| | Field | Config | Code | Where |\n|---|---|---|---|---|"


def render(drift: Drift, _: bool) -> Iterator[str]:
    """Yield one workflow command for each difference."""
    yield from (_command(difference) + "\n" for difference in drift.in_repository().differences)


def job_summary(drift: Drift) -> str:
    """Return Markdown for the file that ``GITHUB_STEP_SUMMARY`` names."""
    drift = drift.in_repository()
    head = f"### detect-stack: {_cell(drift.config_path)} ({drift.mode})\n"
    if not drift.differences:
        return f"{head}\nThe config agrees with the code.\n"
    rows = "\n".join(_row(difference) for difference in drift.differences)
    return f"{head}\n{_HEADINGS}\n{rows}\n"


def _command(difference: Difference) -> str:
    place = difference.place
    properties = {
        "file": place.path,
        "line": str(max(place.line, 1)),
        "endLine": str(max(place.line, 1)),
        "title": f"{difference.field}: {difference.kind}",
    }
    said = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    lines = [printable(difference.message)]
    if difference.config and place is not difference.config:
        lines.append(f"config: {_line(difference.config)}")
    lines += [f"code: {_line(p)}" for p in difference.evidence[1:]]
    return f"::{_COMMANDS[difference.level]} {said}::{_data(chr(10).join(lines))}"


def _data(text: str) -> str:
    """Escape the message of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape a property of a workflow command."""
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")


def _row(difference: Difference) -> str:
    values = (difference.config_value or "", difference.code_value or "")
    where = "<br>".join(_cell(_line(p)) for p in (difference.evidence or (difference.place,)))
    cells = (difference.level, difference.field, *values)
    return "| " + " | ".join(_cell(cell) for cell in cells) + f" | {where} |"


def _line(place: Place) -> str:
    return printable(f"{place.path}:{place.line}")


def _cell(text: str) -> str:
    """Escape text so that Markdown displays it literally in a cell of a table."""
    escaped = html.escape(printable(text), quote=False)
    return "".join(f"\\{c}" if c in "\\`*_[]|~@#" else c for c in escaped)
