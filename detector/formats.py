"""The output formats of a report, of a check and of a change of the stack, by name. Each is imported at first use.

A format is a function of the object to print and of whether to use colour; it yields the text in pieces.
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
"""Formats of a report; the first is the default."""
CHECKS: dict[str, Callable[[Drift, bool], Iterator[str]]] = {
    "text": at("drift.formats.text.render"),
    "json": at("report.json_form.render"),
    "sarif": at("drift.formats.sarif.render"),
    "github": at("drift.formats.github.render"),
    "gitlab": at("drift.formats.gitlab.render"),
    "junit": at("drift.formats.junit.render"),
}
"""Formats of ``--check``; the first is the default outside GitHub Actions."""
CHANGES: dict[str, Callable[[StackChange, bool], Iterator[str]]] = {
    "text": at("drift.formats.text.render_change"),
    "json": at("report.json_form.render"),
}
"""Formats of ``--since``; the first is the default."""
