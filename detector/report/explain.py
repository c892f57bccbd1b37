"""Explains an answer: every candidate of a field with its evidence, for ``--explain FIELD``."""

from __future__ import annotations

from detector.escape import printable
from detector.model import FIELDS, Candidate, Evidence, Field, Report


def field_named(text: str) -> Field | None:
    """Return the field that a name stands for: ``framework``, ``backend.framework``, ``apiStyle``, ``api_style``,
    ``database``."""
    wanted = text.replace("-", "").replace("_", "").lower()
    for field in FIELDS:
        names = (field.path, field.key, field.category.replace("_", ""), field.title.replace(" ", ""))
        if wanted in (name.lower() for name in names):
            return field
    return None


def render(report: Report, field: Field) -> str:
    """Return each candidate, best first, with its score, its outcome, its evidence and the lines set aside."""
    finding = report.stack.get(field)
    answer = f"{finding.name} ({finding.confidence:.2f})" if finding is not None else "no answer"
    lines = [f"{field.title} ({field.path}): {answer}"]
    if finding is not None and field.key == "language":
        lines += [_line(e) for e in finding.evidence]
    candidates = report.candidates.get(field.path, ())
    if finding is None and any(c.chosen for c in candidates):
        lines.append("  nothing in this repository serves requests, so its candidates are not a back-end stack")
    for candidate in candidates:
        lines += _candidate(candidate)
    if not candidates and field.key != "language":
        lines.append("  no rule of this field matched anything")
    lines += [f"  undetermined: {printable(u.path)}: {u.reason}" for u in report.undetermined if u.field == field.path]
    return "\n".join(lines) + "\n"


def _candidate(candidate: Candidate) -> list[str]:
    head = (
        f"  {candidate.name}  score {candidate.score:.1f}, confidence {candidate.confidence:.2f}: {candidate.outcome}"
    )
    return ["", head, *(_line(e) for e in candidate.evidence), *(_line(e) for e in candidate.set_aside)]


def _line(evidence: Evidence) -> str:
    weight = f"set aside ({evidence.set_aside})" if evidence.set_aside else f"+{evidence.weight:.1f}"
    return f"    {weight:>8}  {printable(evidence.path)}:{evidence.line}  {evidence.detail}"
