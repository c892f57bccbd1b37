"""JUnit XML: a test case for each field, and one for each other field or file with a difference."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from detector.drift.model import Difference, Drift
from detector.escape import printable
from detector.model import FIELDS


def render(drift: Drift, _: bool) -> Iterator[str]:
    """Yield the drift as JUnit XML. Errors fail their case; warnings and notes are its output."""
    drift = drift.in_repository()
    names = [field.path for field in FIELDS]
    names += [d.field for d in drift.differences if d.field not in names]
    names = list(dict.fromkeys(names))
    cases = "".join(_case(name, [d for d in drift.differences if d.field == name]) for name in names)
    failing = len({d.field for d in drift.of("error")})
    counts = f'tests="{len(names)}" failures="{failing}" errors="0"'
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="detect-stack" {counts}>\n'
        f'  <testsuite name="detect-stack" {counts}>\n{cases}  </testsuite>\n</testsuites>\n'
    )


def _case(name: str, differences: list[Difference]) -> str:
    head = f'    <testcase classname="detect-stack" name={quoteattr(printable(name))}'
    place = next((d.place for d in differences), None)
    if place is None:
        return head + "/>\n"
    head += f" file={quoteattr(printable(place.path))}>\n"
    return head + "".join(_outcome(d) for d in differences if d.level == "error") + _output(differences)


def _outcome(difference: Difference) -> str:
    message = quoteattr(printable(difference.message))
    return f'      <failure type="{difference.kind}" message={message}>{_text(difference)}</failure>\n'


def _output(differences: list[Difference]) -> str:
    quiet = [_text(d) for d in differences if d.level != "error"]
    inner = "".join(f"      <system-out>{text}</system-out>\n" for text in quiet)
    return inner + "    </testcase>\n"


def _text(difference: Difference) -> str:
    places = [f"code: {p.path}:{p.line}" for p in difference.evidence]
    if difference.config:
        places.insert(0, f"config: {difference.config.path}:{difference.config.line}")
    lines = [f"{difference.level}: {difference.message}", *places]
    return escape("\n".join(printable(line) for line in lines))
