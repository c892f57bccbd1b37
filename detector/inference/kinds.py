"""What kind of thing a component is."""

from __future__ import annotations

from detector.inference.components import Part
from detector.inference.serving import Served
from detector.inference.verdict import Verdict
from detector.model import ComponentKind

_MARKUP = {"typescript", "javascript"}


def kind_of(part: Part, verdict: Verdict | None, served: Served) -> ComponentKind:
    """The kind of a component: what its manifest says, else what it holds."""
    said = next((p.kind for p in part.packages if p.kind is not None), None)
    if part.example:
        return "example"
    if verdict is not None:
        return "service" if verdict.serves else "worker"
    if said is not None:
        return said
    if part.folder in served.hosted:
        return "library"
    languages = set(part.bytes_by_language)
    if not languages:
        return "infrastructure" if part.deployed else "documentation"
    if part.deployed and not part.pages and not served.serving and served.standings.stores_in_source(part):
        return "worker"
    if languages <= _MARKUP and (part.pages or all(p.private or not p.entry for p in part.packages)):
        return "frontend"
    return "cli" if any(p.entry for p in part.packages) else "library"
