"""The forms in which a report, a drift and a change of the stack go out, by name. None is imported before it is used.

Each is a function of what is told and of whether colour is wanted, which gives the text in pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from detector.later import within

if TYPE_CHECKING:
    from detector.drift.model import Drift, StackChange
    from detector.model import Report

at = within(__package__)

REPORTS: dict[str, Callable[[Report, bool], Iterator[str]]] = {
    "table": at("report.table.render"),
    "json": at("report.json_form.render"),
    "yaml": at("report.yaml_form.render"),
    "markdown": at("report.markdown.render"),
}
"""Of a report; the first where none is asked for."""
CHECKS: dict[str, Callable[[Drift, bool], Iterator[str]]] = {
    "text": at("drift.formats.text.render"),
    "json": at("report.json_form.render"),
    "sarif": at("drift.formats.sarif.render"),
    "github": at("drift.formats.github.render"),
    "gitlab": at("drift.formats.gitlab.render"),
    "junit": at("drift.formats.junit.render"),
}
"""Of ``--check``; the first where none is asked for, outside GitHub Actions."""
CHANGES: dict[str, Callable[[StackChange, bool], Iterator[str]]] = {
    "text": at("drift.formats.text.render_change"),
    "json": at("report.json_form.render"),
}
"""Of ``--since``; the first where none is asked for."""
