"""Which components answer requests: they use a framework, store what they receive, or start what a library serves."""

from __future__ import annotations

import math
from collections.abc import Collection, Set
from typing import NamedTuple

from detector.inference.answers import libraries
from detector.inference.components.fronts import is_called_worker, serves_nobody
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.standings import Standings
from detector.inference.evidence.weigh import weights

SEVERAL = 2
"""Minimum number of libraries that answer requests for a program to be what puts them together."""


class Served(NamedTuple):
    """The components by what they do.

    - ``serving``: folders of the components that answer requests.
    - ``working``: folders of those that are deployed and answer none.
    - ``hosted``: folders of libraries whose routes a program serves, see the function ``hosted``.
    """

    standings: Standings
    serving: frozenset[str]
    working: frozenset[str]
    hosted: frozenset[str]

    @property
    def parts(self) -> Parts:
        """All components."""
        return self.standings.parts

    @property
    def servers(self) -> list[Part]:
        """The components that answer requests, sorted by folder."""
        return [self.parts.all[folder] for folder in sorted(self.serving)]

    @property
    def workers(self) -> list[Part]:
        """The components that are deployed and answer no requests, sorted by folder."""
        return [self.parts.all[folder] for folder in sorted(self.working)]


def serving(standings: Standings, makers: Collection[str]) -> frozenset[str]:
    """Return the folders of all components that serve, without libraries that no program of the repository uses.

    Empty where the repository as a whole is a library that integrates with many frameworks. ``makers``: see
    ``homes.makers``.
    """
    parts = standings.parts.all
    found = {part.folder for part in parts.values() if not part.example and serves(standings, part, makers)}
    if libraries.integrates(standings):
        found = set()
    found |= {folder for folder, part in parts.items() if _serves_through(standings, part, found)}
    found |= {folder for folder, part in parts.items() if _puts_together(standings, part, found)}
    return frozenset(found - libraries.untaken(standings, found))


def serves(standings: Standings, part: Part, makers: Collection[str]) -> bool:
    """Whether a component answers requests by what it contains itself.

    It does where it has evidence enough for

    1. a framework (less is needed where it is deployed), or
    2. an API style that needs no framework, or
    3. a store used in its source, together with a deployment, unless as a job, a page that a web server opens by its
       path, or some evidence of an API style.

    It never does where it has no source (``Part.has_source``), or is a framework, an extension, a command line tool, what
    a program of others loads (``Part.is_loaded``), a library that leaves the framework to the program, a program at a desk
    (``_is_at_desk``), or ``serves_nobody``. An image of what others take in (``Parts.taken``) is no deployment of it:
    that migrates or tests. ``makers``: see ``homes.makers``.
    """
    w = weights()
    if (
        not part.has_source
        or part.folder in makers
        or libraries.is_installed(standings, part)
        or part.is_tool
        or part.is_loaded
        or serves_nobody(part)
        or libraries.leaves_framework(standings, part)
        or _is_at_desk(standings, part)
    ):
        return False
    least = w.strengths["strong"] if part.folder in standings.parts.launched else w.serves
    if standings.best(part, "framework") >= least or standings.best(part, "api_style") >= w.serves_api:
        return True
    deployed = part.deployed and part.folder not in standings.parts.taken | standings.parts.jobs
    shown = deployed or part.opened or standings.best(part, "api_style") >= w.thresholds["api_style"]
    return shown and standings.stores_in_source(part)


def _is_at_desk(standings: Standings, part: Part) -> bool:
    """Whether a component is a program that one person has before them: it declares a toolkit for windows of its own,
    runs, nothing deploys it, and its data lies in files of that person's (an embedded database) or nowhere.

    What it answers is that person's browser, when a login returns, or their phone.
    """
    if not (part.desk and part.has_entry) or part.deployed or part.folder in standings.parts.launched:
        return False
    least = weights().thresholds["database"]
    stores = (s for s in standings.of(part).get("database", ()) if s.score >= least)
    return all(standing.technology.embedded for standing in stores)


def _serves_through(standings: Standings, part: Part, serving: Set[str]) -> bool:
    """Whether a program answers requests through a library of the repository.

    It has source, is no example, is not at the root, runs, and uses a serving library (one that does not run) such that

    1. its own source or build names the library's framework, or
    2. it is deployed, not called a worker, and has less than an eighth (``thin``) of the library's source, which starts
       the framework.

    ``serving``: the folders of what serves by itself.
    """
    if part.folder in serving or part.example or not part.folder:
        return False
    if not (part.runs and part.has_source) or serves_nobody(part):
        return False
    named = {
        standing.technology.key
        for standing in standings.of(part).get("framework", ())
        if any(w.weight > 0 and w.match.signal.kind != "dependency" for w in standing.weighed)
    }
    taken = [standings.parts.all[folder] for folder in standings.parts.closure(part) & serving]
    size = part.size if part.folder in standings.parts.launched and not is_called_worker(part) else math.inf
    return any(
        standing.score >= weights().serves
        and (
            standing.technology.key in named
            or (standings.starts(library, part.takes) and size * weights().thin < library.size)
        )
        for library in taken
        if not library.runs
        for standing in standings.of(library).get("framework", ())
    )


def _puts_together(standings: Standings, part: Part, serving: Set[str]) -> bool:
    """Whether a deployed program does nothing but start libraries of the repository that answer requests, by whatever
    starts them.

    It has less than an eighth (``thin``) of the source of these, which are at least ``SEVERAL``, show a framework each,
    and are taken in by nothing that serves. ``serving``: the folders of what serves otherwise.
    """
    alone = part.runs and part.folder in standings.parts.launched and part.folder not in serving and part.has_source
    if not alone or part.example or is_called_worker(part) or serves_nobody(part):
        return False
    w = weights()
    taken = [standings.parts.all[folder] for folder in standings.parts.closure(part) - {part.folder}]
    shown = [p for p in taken if not p.runs and standings.best(p, "framework") >= w.strengths["strong"]]
    others = _used_by(serving, standings.parts)
    small = part.size * w.thin < sum(p.size for p in shown)
    return len(shown) >= SEVERAL and small and others.isdisjoint(p.folder for p in shown)


def hosted(standings: Standings, serving: Set[str]) -> frozenset[str]:
    """Return the folders of serving libraries that a serving program of the repository uses.

    A class library with controllers is served by the program that hosts it, even where that loads it without referring
    to its classes. A program is what runs, or what a deployment elsewhere names; after these, what starts a framework
    and is in none of them.
    """
    parts = standings.parts
    programs = {folder for folder in serving if parts.all[folder].runs or folder in parts.launched}
    found = _used_by(programs, parts) & serving - programs
    starting = {folder for folder in serving - programs - found if standings.starts(parts.all[folder])}
    return frozenset(found | (_used_by(starting, parts) & serving - programs - starting))


def _used_by(folders: Set[str], parts: Parts) -> set[str]:
    """The folders of all components that these use, without themselves."""
    return {used for folder in folders for used in parts.closure(parts.all[folder]) if used != folder}
