"""The differences of the eight fields between config and code."""

from __future__ import annotations

from collections.abc import Iterator

from detector.config import Config
from detector.config.judge import Judge
from detector.drift.model import Difference, Kind, Level, Place
from detector.model import Field, Finding, Stack

_PROOFS = 5
"""Maximum number of lines of evidence for one difference."""


def of_stack(config: Config, judge: Judge, stack: Stack, prefix: str = "", shown: str = "") -> Iterator[Difference]:
    """Yield the differences of the eight fields: of techStack, or of one component (prefix ``components.0.``)."""
    for field, finding in stack.items():
        written = config.value(prefix + field.path)
        kind = _kind(judge, field, written, finding)
        if kind is None:
            continue
        place = Place(config.path, config.line(prefix + field.path)) if config.exists else None
        sure = judge.sure(finding)
        level, why = _level(config, judge, field, written, kind)
        yield Difference(
            field=shown + field.path,
            kind="violation" if kind == "changed" and level == "error" and judge.mode == "strict" else kind,
            level=level,
            message=_message(field, shown, written, sure) + why,
            config_value=written,
            config=place,
            code_value=sure.id if sure else None,
            confidence=sure.confidence if sure else None,
            evidence=proofs(sure),
        )


def _kind(judge: Judge, field: Field, written: str | None, finding: Finding | None) -> Kind | None:
    sure = judge.sure(finding)
    if written is None:
        return "missing" if sure else None
    if sure:
        return None if judge.agrees(field, written, sure) else "changed"
    return "extra" if judge.gone(field, written, finding) and not judge.house(field, written) else None


def _level(config: Config, judge: Judge, field: Field, written: str | None, kind: Kind) -> tuple[Level, str]:
    """Return the level of a difference, and the reason if it is not the default of the mode."""
    if not config.enabled:
        return "note", " autoDetect is off, so a run changes nothing."
    if written is not None and judge.house(field, written):
        return "note", f" {written} is a technology of your own, so it stays."
    if field.path in judge.pinned and judge.mode != "strict":
        return "note", " The field is pinned, so it stays."
    if field.path in judge.pinned and kind != "changed":
        return "note", " The field is pinned, so it stays."
    if judge.mode == "flexible":
        return "warning" if kind != "extra" else "note", ""
    if judge.mode == "strict" and kind == "extra":
        return "warning", ""
    return "error", ""


def _message(field: Field, shown: str, written: str | None, sure: Finding | None) -> str:
    where = f" of {shown[len('components[') : -2]}" if shown else ""
    subject = f"{field.title}{where}"
    if sure is None:
        return f"{subject}: the config says {written}, and nothing in the code shows it."
    code = f"the code says {sure.id} (confidence {sure.confidence:.2f})"
    if written is None:
        return f"{subject}: the config says nothing, {code}."
    return f"{subject}: the config says {written}, {code}."


def proofs(finding: Finding | None) -> tuple[Place, ...]:
    """Return the first lines of evidence of a finding."""
    return tuple(Place(e.path, e.line, e.detail) for e in finding.evidence[:_PROOFS]) if finding else ()
