"""Chooses the main back end: the serving component with the highest rank, never the first by name."""

from __future__ import annotations

import math
import re
from collections import Counter

from detector.inference.answers.libraries import is_library
from detector.inference.answers.serving import Served
from detector.inference.components.conventions import conventions
from detector.inference.components.parts import Part
from detector.inference.evidence.weigh import weights

_WORDS = re.compile(r"[a-z]+")


def main_back_end(served: Served) -> Part | None:
    """Return the main back end: the serving component with the highest rank.

    None where nothing serves, and where the repository contains a larger back end in a language that no plugin reads.
    """
    hosts = _hosts(served)
    frameworks = Counter(_framework(served, part) for part in hosts)
    found = max(hosts, key=lambda part: _rank(served, part, frameworks[_framework(served, part)]), default=None)
    return None if found is not None and _is_beside_unread(served, found) else found


def _is_beside_unread(served: Served, part: Part) -> bool:
    """Whether the repository has more back-end source in languages that no plugin reads than the component and what it
    uses have in others.

    Languages of the component's frameworks do not count as unread.
    """
    spoken = {lang for s in served.standings.of(part).get("framework", ()) for lang in s.technology.languages}
    everywhere = (folder for folder, other in served.parts.all.items() if not other.example)
    unread = served.standings.languages.unread(everywhere, spoken)
    closure = served.parts.closure(part)
    return unread > sum(served.standings.languages.sizes(closure).values()) - served.standings.languages.unread(
        closure, spoken
    )


def _hosts(served: Served) -> list[Part]:
    """Return the serving components that may be the main back end.

    Left out are

    1. components that another serving one, which runs and starts its framework, uses, where they are neither deployed
       nor start one themselves. (A build may apply the plugin that makes programs to every module; only the one that
       starts the framework is a program.)
    2. libraries whose routes another program serves (``Served.hosted``),
    3. components that only call another back end (``_calls``), unless all do,
    4. libraries, unless all are,
    5. servers of others that are copied into the repository (``_is_copied``), unless all are.
    """
    hosted = {
        folder
        for part in served.servers
        if part.runs and served.standings.starts(part)
        for folder in served.parts.closure(part) - {part.folder}
        if not served.parts.all[folder].deployed and not served.standings.starts(served.parts.all[folder])
    }
    found = [part for part in served.servers if part.folder not in hosted | served.hosted]
    found = [part for part in found if not _calls(served, part)] or found
    found = [part for part in found if not is_library(served.standings, part)] or found
    return [part for part in found if not _is_copied(part)] or found


def _is_copied(part: Part) -> bool:
    """Whether the largest files of a component lie in the package of a server that people copy (``products`` in
    ``deployment.yml``)."""
    largest = [path for _, path in part.largest.values()]
    return any(f"/{package}/" in path for package in conventions().products for path in largest)


def _calls(served: Served, part: Part) -> bool:
    """Whether a component without a store uses a service of the repository that runs, starts its framework and has a
    store.

    Such a component is a set of pages that asks the back end beside it for everything, by the interface that it takes
    from its source.
    """
    if served.standings.stores(part):
        return False
    asked = (served.parts.all[folder] for folder in served.parts.closure(part) - {part.folder})
    return any(
        other.folder in served.serving
        and served.standings.starts(other)
        and other.runs
        and served.standings.stores(other)
        for other in asked
    )


def _are_before_others(served: Served) -> bool:
    """Whether pages that store nothing are before something: a serving component that runs and has a store."""
    others = (served.parts.all[folder] for folder in served.serving)
    return any(other.runs and served.standings.stores(other) for other in others)


def _hosted(served: Served, part: Part) -> bool:
    """Whether a component has routes that only a program which uses it can serve."""
    return (part.folder in served.serving or part.is_extension) and not part.runs


def _framework(served: Served, part: Part) -> str:
    """The id of the component's best framework, '' where it has none."""
    return next((s.technology.id for s in served.standings.of(part).get("framework", ())), "")


def _rank(served: Served, part: Part, alike: int) -> tuple[float, int, int]:
    """Return the sort key of a component: its rank, then the bytes of source with what it uses, then how near to the
    root it is.

    Framework and API may be those of a library whose routes, or whose start of the framework, the component takes
    (``_hosted``). A store in what it uses counts, unless its source names nothing that leads there (``Part.apart``).
    ``alike``: the number of candidates with the same framework. The summands are ``main`` and ``names`` in
    ``rules/conventions/weights.yml``.
    """
    w = weights().main
    closure = [served.parts.all[folder] for folder in sorted(served.parts.closure(part))]
    source = sum(p.size for p in closure)
    shown = [p for p in closure if p is part or _hosted(served, p)]
    framed, answered = (max(served.standings.best(p, field) for p in shown) for field in ("framework", "api_style"))
    value = min(framed, w["framework_cap"]) + min(answered, w["api_cap"])
    value += w["doubling_of_source"] * math.log2(1 + source / 1024)
    stores = any(served.standings.stores(p) for p in ([part] if part.apart else closure))
    value += w["deployed"] * part.deployed + w["database"] * stores
    value += w["doubling_of_services"] * math.log2(alike)
    value += w["pages"] * (part.pages and not stores and _are_before_others(served))
    value += w["depth"] * len([p for p in part.folder.split("/") if p])
    value += sum(weights().names.get(word, 0.0) for word in set(_WORDS.findall(part.folder.lower())))
    return (round(value, 6), source, -len(part.folder))
