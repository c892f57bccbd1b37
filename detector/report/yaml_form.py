"""The report as YAML, with the same keys and values as the JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

import yaml

from detector.escape import printable
from detector.model import Report


def render(report: Report, _: bool) -> Iterator[str]:
    """Yield YAML text of the report, with keys in the order of the schema.

    If any part is unprintable, all characters that are not ASCII are escaped.
    """
    data = json.loads(report.to_json())
    text: str = yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=110)
    if not all(line == printable(line) for line in text.split("\n")):
        text = yaml.safe_dump(data, sort_keys=False, allow_unicode=False, width=110)
    yield text
