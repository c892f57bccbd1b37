"""Computes the updated config: modes, pins and the user's own technologies (judge.py has the rules)."""

from __future__ import annotations

from detector.choices import MODES
from detector.config.document import Document, parse
from detector.config.edit import Edit, apply
from detector.config.fields import fields
from detector.config.judge import Judge
from detector.config.listed import components
from detector.config.settings import Settings
from detector.config.types import Change, Known
from detector.errors import ConfigError
from detector.model import Report

_NEW = """\
# What coding agents should know about this repository. detect-stack keeps it up to date; edit or pin values.
version: '0.1.0'

techStack:
  mode: {mode}
  autoDetect:
    enabled: true
    scanDepth: deep
    pinned: []
"""


def merged(
    config: Settings, report: Report, mode: str | None, *, known: Known | None, threshold: float
) -> tuple[Document, tuple[Change, ...]]:
    """Return the updated content of the file and its changes; see ``Config.merge``."""
    if mode is not None and mode not in MODES:
        raise ConfigError(f"there is no mode {mode!r}", remedy=f"use one of {', '.join(MODES)}")
    if not config.enabled:
        return config.document, ()
    start = _started(config, mode)
    judge = Judge.of(start, report, known, threshold)
    plans = [*fields(start, judge, report.stack), *components(start, judge, report)]
    document = apply(start.document, [plan.edit for plan in plans])
    changes = tuple(change for plan in plans for change in plan.changes)
    if config.exists and document.text == config.document.text:
        return config.document, ()
    return document, (*_mode_change(config, start), *changes)


def _started(config: Settings, mode: str | None) -> Settings:
    """Return the config to start from: the file, a new one if there is none; with a mode if it declares none."""
    if not config.exists:
        text = _NEW.format(mode=mode or "adaptive")
        return Settings(parse(text.encode(), config.path), exists=False)
    stack = config.find("techStack")
    if config.value("mode") is not None or (mode is None and stack is not None and not stack.null):
        return config
    edit = Edit("set", ("techStack", "mode"), mode or "adaptive")
    return Settings(apply(config.document, [edit]), exists=True)


def _mode_change(config: Settings, start: Settings) -> list[Change]:
    old, new = config.value("mode"), start.value("mode")
    return [] if old == new else [Change("mode", old, new)]
