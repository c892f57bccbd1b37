"""The kind of a component: service, worker, library and so on."""

from __future__ import annotations

from detector.inference.answers.serving import Served
from detector.inference.answers.verdict import Verdict
from detector.inference.components.parts import Part
from detector.observations import ComponentKind

_MARKUP = {"typescript", "javascript"}


def kind_of(part: Part, verdict: Verdict | None, served: Served, *, taken: bool) -> ComponentKind:
    """Return the kind of a component, which others take in or not (``taken``). The first that applies:

    1. an example,
    2. service or worker, where it has a verdict,
    3. what a manifest declares,
    4. a library, where a program serves its routes,
    5. without source: infrastructure where it is deployed, else documentation,
    6. a worker, where it is deployed and stores, has no pages, and the repository has no service,
    7. a front end, for JavaScript and TypeScript with pages, or that others do not take in and without a public manifest
       that can be run,
    8. a command line tool, where a manifest declares an entry and is not a private one of what others take in,
    9. a library.
    """
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
    if languages <= _MARKUP and (part.pages or not (taken or any(p.entry and not p.private for p in part.packages))):
        return "frontend"
    return "cli" if any(p.entry and not (taken and p.private) for p in part.packages) else "library"
