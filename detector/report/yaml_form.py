"""The report as YAML: the same keys and values as the JSON."""

from __future__ import annotations

import msgspec
import yaml

from detector.model import Report


def render(report: Report) -> str:
    """YAML text of the report, keys in the order of the schema."""
    data = msgspec.json.decode(msgspec.json.encode(report))
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=110)
