"""Which component is the main back end: the one that serves and holds most, never the first by the alphabet."""

from __future__ import annotations

import math
import re
from collections import Counter

from detector.inference.components import Part
from detector.inference.libraries import is_library
from detector.inference.serving import Served
from detector.inference.weigh import weights

_WORDS = re.compile(r"[a-z]+")


def main_back_end(served: Served) -> Part | None:
    """The main back end: the serving component that weighs most; None where nothing serves, or only something
    that stands beside a back end which nobody here can read."""
    hosts = _hosts(served)
    frameworks = Counter(_framework(served, part) for part in hosts)
    found = max(hosts, key=lambda part: _rank(served, part, frameworks[_framework(served, part)]), default=None)
    return None if found is not None and _is_beside_unread(served, found) else found


def _is_beside_unread(served: Served, part: Part) -> bool:
    """Whether the repository holds more source of languages that back ends are written in and no plugin reads than
    a component and what it uses have to show."""
    spoken = {lang for s in served.standings.of(part).get("framework", ()) for lang in s.technology.languages}
    everywhere = (folder for folder, other in served.parts.all.items() if not other.example)
    unread = served.standings.languages.unread(everywhere, spoken)
    closure = served.parts.closure(part)
    return unread > sum(served.standings.languages.sizes(closure).values()) - served.standings.languages.unread(
        closure, spoken
    )


def _hosts(served: Served) -> list[Part]:
    """The serving components without those that another one, which runs, takes into itself. A build that gives every
    module the plugin which makes programs leaves one of them where the framework is started."""
    hosted = {
        folder
        for part in served.servers
        if part.runs and served.standings.starts(part)
        for folder in served.parts.closure(part) - {part.folder}
        if not served.parts.all[folder].deployed and not served.standings.starts(served.parts.all[folder])
    }
    found = [part for part in served.servers if part.folder not in hosted | served.hosted]
    found = [part for part in found if not _calls(served, part)] or found
    return [part for part in found if not is_library(served.standings, part)] or found


def _calls(served: Served, part: Part) -> bool:
    """Whether a component that keeps nothing itself takes in what another one, which runs by itself and keeps
    something, says of its interface: pages that ask the back end beside them for everything."""
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


def _is_before_others(served: Served, part: Part) -> bool:
    """Whether a component holds pages and stores nothing, while another one, which runs by itself, answers requests and
    stores what the pages show."""
    if not part.pages or any(
        served.standings.stores(served.parts.all[folder]) for folder in served.parts.closure(part)
    ):
        return False
    return any(other.runs and served.standings.stores(other) for other in served.servers)


def _hosted(served: Served, part: Part) -> bool:
    """Whether a component has routes that only a program which takes it into itself can serve."""
    return (part.folder in served.serving or part.is_extension) and not part.runs


def _framework(served: Served, part: Part) -> str:
    return next((s.technology.id for s in served.standings.of(part).get("framework", ())), "")


def _rank(served: Served, part: Part, alike: int) -> tuple[float, int, int]:
    """What a component weighs, of whose framework there are so many; of two that weigh the same that with more source,
    then the one nearer to the root."""
    w = weights().main
    closure = [served.parts.all[folder] for folder in sorted(served.parts.closure(part))]
    source = sum(p.size for p in closure)
    answered = max(served.standings.best(p, "api_style") for p in closure if p is part or _hosted(served, p))
    value = min(served.standings.best(part, "framework"), w["framework_cap"]) + min(answered, w["api_cap"])
    value += w["doubling_of_source"] * math.log2(1 + source / 1024)
    value += w["deployed"] * part.deployed + w["database"] * any(served.standings.stores(p) for p in closure)
    value += w["doubling_of_services"] * math.log2(alike)
    value += w["pages"] * _is_before_others(served, part)
    value += w["depth"] * len([p for p in part.folder.split("/") if p])
    value += sum(weights().names.get(word, 0.0) for word in set(_WORDS.findall(part.folder.rpartition("/")[2].lower())))
    return (round(value, 6), source, -len(part.folder))
