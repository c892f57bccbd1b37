"""SARIF 2.1.0 as GitHub code scanning requires it.

GitHub requires more than the schema: help text of each rule, a region with start and end, ``partialFingerprints``,
relative URIs. The log contains only differences, no detections. The best line of evidence is the location of a
difference and the line of the config a related location, so each difference is displayed once, at the code that
changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from detector.drift.fingerprint import fingerprints
from detector.drift.model import Difference, Drift, Place
from detector.escape import json_pieces, printable

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_MOST_RESULTS = 5000  # GitHub shows no more

_UPDATE = "Run `detect-stack .` and commit the result, or pin the field in `techStack.autoDetect.pinned`."
_RULES = {
    "changed": ("The config and the code name different technologies", _UPDATE),
    "missing": ("The code has a technology that the config does not name", _UPDATE),
    "extra": ("The config names a technology that the code does not show", _UPDATE),
    "violation": (
        "The code contradicts a config that is in strict mode",
        "Change the code, or change the config on purpose: the config is right in strict mode.",
    ),
    "stale-agent": ("A rendered agent no longer agrees with the config", "Run `detect-stack .`."),
    "edited-agent": (
        "A rendered part of an agent was edited by hand",
        "Move the text out of the rendered part, or take it over into the template.",
    ),
    "would-create": ("A run would create this file", "Run `detect-stack .` and commit the result."),
    "would-remove": ("A run would remove this file", "Run `detect-stack .` and commit the result."),
}


def render(drift: Drift, _: bool) -> Iterator[str]:
    """Yield the drift as a SARIF log with one run."""
    drift = drift.in_repository()
    marks = fingerprints(drift.differences)
    results = [_result(d, mark) for d, mark in zip(drift.differences, marks, strict=True)]
    run = {
        "tool": {"driver": _driver(drift)},
        "automationDetails": {"id": "detect-stack/"},
        "invocations": [{"executionSuccessful": drift.complete}],
        "columnKind": "unicodeCodePoints",
        "results": results[:_MOST_RESULTS],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield from json_pieces(log)
    yield "\n"


def _driver(drift: Drift) -> dict[str, Any]:
    return {
        "name": drift.tool,
        "semanticVersion": drift.version,
        "rules": [_rule(kind, *texts) for kind, texts in _RULES.items()],
    }


def _rule(kind: str, short: str, help_text: str) -> dict[str, Any]:
    return {
        "id": _rule_id(kind),
        "name": kind.title().replace("-", ""),
        "shortDescription": {"text": short},
        "fullDescription": {"text": f"{short}. {help_text}"},
        "help": {"text": help_text, "markdown": help_text},
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["stack", "drift"], "precision": "high", "problem.severity": "error"},
    }


def _rule_id(kind: str) -> str:
    return f"detect-stack/{kind}"


def _result(difference: Difference, mark: str) -> dict[str, Any]:
    place = difference.place
    related = [p for p in (difference.config, *difference.evidence[1:]) if p is not None and p != place]
    result: dict[str, Any] = {
        "ruleId": _rule_id(difference.kind),
        "ruleIndex": list(_RULES).index(difference.kind),
        "level": difference.level,
        "message": {"text": printable(difference.message)},
        "locations": [_location(place)],
        "partialFingerprints": {"primaryLocationLineHash": mark},
        "properties": {"field": printable(difference.field)},
    }
    if related:
        result["relatedLocations"] = [_location(p, number) for number, p in enumerate(related)]
    return result


def _location(place: Place, number: int | None = None) -> dict[str, Any]:
    line = max(place.line, 1)
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(place.path, safe="/", errors="surrogateescape")},
            # the columns are not known, and the end must be on the same line: GitHub shows an alert in a
            # pull request only if all its lines are part of the change
            "region": {"startLine": line, "startColumn": 1, "endLine": line, "endColumn": 2},
        }
    }
    if number is not None:
        location["id"] = number
        location["message"] = {"text": printable(place.detail) or "the config"}
    return location
