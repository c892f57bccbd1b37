"""What changed in the stack between two revisions."""

from __future__ import annotations

from collections.abc import Iterator

from detector.drift.model import FieldChange, Place, StackChange
from detector.model import Finding, Report, Stack


def compare_reports(before: Report, after: Report) -> StackChange:
    """Compare two reports of one repository.

    Args:
        before: the report of the older revision.
        after: the report of the newer one.
    Returns:
        The answers that differ, of the main stack and of every component that stands in both; versions do
        not count.
    """
    old = {c.path: c.stack for c in before.components}
    new = {c.path: c.stack for c in after.components}
    changes = list(_changes("", before.stack, after.stack))
    if len(old) > 1 or len(new) > 1:
        changes += [c for path in old if path in new for c in _changes(path, old[path], new[path])]
    added = tuple(path for path in new if path not in old)
    removed = tuple(path for path in old if path not in new)
    return StackChange(tuple(changes), added, removed)


def _changes(component: str, before: Stack, after: Stack) -> Iterator[FieldChange]:
    for field, old in before.items():
        new = after.get(field)
        if (old and old.id) != (new and new.id):
            ids = (old.id if old else None, new.id if new else None)
            yield FieldChange(component, field.path, *ids, _places(old), _places(new))


def _places(finding: Finding | None) -> tuple[Place, ...]:
    return tuple(Place(e.path, e.line, e.detail) for e in finding.evidence[:3]) if finding else ()
