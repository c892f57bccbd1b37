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
        The answers that differ, of the main stack and of each component that is in both reports; versions are
        ignored. An answer or component that is missing in one of them counts only if all files that could be
        evidence for it were read.
    """
    old = {c.path: c.stack for c in before.components}
    new = {c.path: c.stack for c in after.components}
    open_ = ({u.field for u in before.undetermined}, {u.field for u in after.undetermined})
    changes = list(_changes("", before.stack, after.stack, open_))
    if len(old) > 1 or len(new) > 1:
        changes += [c for path in old if path in new for c in _changes(path, old[path], new[path], open_)]
    added = () if before.undetermined else tuple(path for path in new if path not in old)
    removed = () if after.undetermined else tuple(path for path in old if path not in new)
    return StackChange(tuple(changes), added, removed)


def _changes(component: str, before: Stack, after: Stack, open_: tuple[set[str], set[str]]) -> Iterator[FieldChange]:
    """Yield the answers that differ. ``open_``: the fields that are undetermined before and after."""
    for field, old in before.items():
        new = after.get(field)
        unknown = (old is None and field.path in open_[0]) or (new is None and field.path in open_[1])
        if (old and old.id) != (new and new.id) and not unknown:
            ids = (old.id if old else None, new.id if new else None)
            yield FieldChange(component, field.path, *ids, _places(old), _places(new))


def _places(finding: Finding | None) -> tuple[Place, ...]:
    return tuple(Place(e.path, e.line, e.detail) for e in finding.evidence[:3]) if finding else ()
