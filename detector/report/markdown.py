"""The report as Markdown, for a pull request or a wiki."""

from __future__ import annotations

from collections.abc import Iterator

from detector.escape import printable
from detector.model import Finding, Report


def render(report: Report, _: bool) -> Iterator[str]:
    """Yield a table of the answers, one of the components, and the warnings."""
    lines = [
        "# Back-end stack",
        "",
        "| Field | Answer | Confidence | Evidence |",
        "| --- | --- | --- | --- |",
    ]
    for field, finding in report.stack.items():
        lines.append(f"| {field.title} | {_answer(finding)} |")
    if report.components:
        lines += ["", "## Components", "", "| Path | Kind | Stack |", "| --- | --- | --- |"]
    for component in report.components:
        names = ", ".join(f.name for _, f in component.stack.items() if f is not None)
        main = " (main)" if component.main else ""
        lines.append(f"| {_code(component.path)}{main} | {component.kind} | {_cell(names)} |")
    if report.warnings:
        lines += ["", "## Warnings", ""]
    lines += [f"- {_code(f'{w.path}:{w.line}' if w.line else w.path)}: {_cell(w.message)}" for w in report.warnings]
    yield "\n".join(lines) + "\n"


def _answer(finding: Finding | None) -> str:
    if finding is None:
        return "none found | | "
    version = f" {finding.version}" if finding.version else ""
    places = ", ".join(_code(f"{e.path}:{e.line}") for e in finding.evidence[:2])
    return f"{_cell(finding.name + version)} | {finding.confidence:.2f} | {places}"


def _cell(text: str) -> str:
    """Escape text so that it cannot leave its table cell or become markup."""
    safe = printable(text)
    for character in "\\|`<>[]*_":
        safe = safe.replace(character, f"\\{character}")
    return safe


def _code(text: str) -> str:
    return f"`{printable(text).replace('`', chr(39)).replace('|', chr(92) + '|')}`"
