"""The report as YAML: the same keys and values as the JSON."""

from __future__ import annotations

import json

import yaml

from detector.escape import printable
from detector.model import Report


def render(report: Report) -> str:
    """YAML text of the report, keys in the order of the schema. Escaped throughout where a part cannot be shown."""
    data = json.loads(report.to_json())
    text: str = yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=110)
    if all(line == printable(line) for line in text.split("\n")):
        return text
    escaped: str = yaml.safe_dump(data, sort_keys=False, allow_unicode=False, width=110)
    return escaped
