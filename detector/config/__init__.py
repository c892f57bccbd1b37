"""The config file ``.claude/agentweaver.config.yml``: reads it, merges it with a report and saves it. All bytes that
need no change are preserved."""

from __future__ import annotations

from detector.config.config import Config
from detector.config.schema import config_schema

__all__ = ["Config", "config_schema"]
