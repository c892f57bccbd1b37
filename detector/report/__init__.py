"""The report in the forms that people and programs read: one module a form, ``FORMATS`` names them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from detector.escape import json_pieces
from detector.model import Report


def _json(report: Report, _: bool) -> Iterator[str]:
    yield from json_pieces(report)
    yield "\n"


def _yaml(report: Report, _: bool) -> Iterator[str]:
    from detector.report.yaml_form import render

    yield render(report)


def _table(report: Report, colour: bool) -> Iterator[str]:
    from detector.report.table import render

    yield render(report, colour)


def _markdown(report: Report, _: bool) -> Iterator[str]:
    from detector.report.markdown import render

    yield render(report)


FORMATS: dict[str, Callable[[Report, bool], Iterator[str]]] = {
    "table": _table,
    "json": _json,
    "yaml": _yaml,
    "markdown": _markdown,
}
"""Format name → function of the report and whether colour is wanted, which gives the text in pieces."""
