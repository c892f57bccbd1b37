"""The config file ``.claude/agentweaver.config.yml``: read, merge with a report, save, byte for byte
otherwise."""

from __future__ import annotations

from detector.config.config import MINIMUM_CONFIDENCE, PLACES, Change, Config, Known, Mode
from detector.config.layout import DETECTED, MODES
from detector.config.schema import config_schema

__all__ = [
    "DETECTED",
    "MINIMUM_CONFIDENCE",
    "MODES",
    "PLACES",
    "Change",
    "Config",
    "Known",
    "Mode",
    "config_schema",
]
