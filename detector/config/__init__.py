"""The config file ``.claude/agentweaver.config.yml``: read, merge with a report, save, byte for byte
otherwise."""

from __future__ import annotations

from detector.config.config import Config
from detector.config.schema import config_schema

__all__ = ["Config", "config_schema"]
