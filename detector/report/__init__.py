"""The report in the forms that people and programs read: one module a form, ``FORMATS`` names them."""

from __future__ import annotations

from collections.abc import Callable

from detector.model import Report


def _json(report: Report, _: bool) -> str:
    text = report.to_json()
    text += "\n"  # added to the text itself, which can be megabytes, not to a copy
    return text


def _yaml(report: Report, _: bool) -> str:
    from detector.report.yaml_form import render

    return render(report)


def _table(report: Report, colour: bool) -> str:
    from detector.report.table import render

    return render(report, colour)


def _markdown(report: Report, _: bool) -> str:
    from detector.report.markdown import render

    return render(report)


FORMATS: dict[str, Callable[[Report, bool], str]] = {
    "table": _table,
    "json": _json,
    "yaml": _yaml,
    "markdown": _markdown,
}
"""Format name → function of the report and whether colour is wanted."""
