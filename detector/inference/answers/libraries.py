"""Which components are libraries: applications elsewhere serve what they contain, so they have no stack of their own.

docs/architecture/decisions/0011 has the rules and the measurements.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Set

from detector.inference.components.ecosystems import decides, ecosystems
from detector.inference.components.fronts import is_called_demo
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.standings import Standings
from detector.inference.evidence.weigh import Standing, weights
from detector.rules import technologies


def leaves_framework(standings: Standings, part: Part) -> bool:
    """Whether a component leaves its framework to those who install it: its manifest declares it as a peer or optional
    dependency only, and the component is a library, or a program for which serving is an option."""
    found = standings.of(part).get("framework", ())
    if not _is_option({scope for standing in found for scope in _scopes(standing)}):
        return False
    return part.is_library or _serves_beside(standings.parts, part, [standing.technology.key for standing in found])


def _serves_beside(parts: Parts, part: Part, keys: list[str]) -> bool:
    """Whether a program with a command, which nothing deploys, names these frameworks in less than an eighth (``thin``)
    of its files: one of its plugins serves."""
    if not part.has_entry or part.deployed or part.folder in parts.launched:
        return False
    return sum(parts.spread[part.folder, key] for key in keys) * weights().thin < part.files


def is_installed(standings: Standings, part: Part) -> bool:
    """Whether a component is an extension that applications of others install, and no product that is shipped as one.

    A product brings its store along: the manifest that makes it an extension requires the driver of a database at run
    time, and of none that is a cache as well. An extension uses the database of the application; other lists of
    requirements are for its developers.
    """
    found = standings.of(part).get("database", ()) if part.is_extension else ()
    stores = (s for s in found if f"cache/{s.technology.id}" not in technologies())
    required = (x.match for s in stores for x in s.weighed if x.weight > 0 and x.match.scope == "runtime")
    told = {package.path for package in part.packages if package.extension}
    return part.is_extension and all(match.path not in told for match in required)


def integrates(standings: Standings) -> bool:
    """Whether the repository is a library that integrates with many frameworks, or a collection of samples, and so has
    no stack.

    - Nothing is deployed: at least ``integrations`` frameworks of one language, at least ``options`` that manifests
      declare as optional while none is a runtime dependency, or at least ``named`` that are each used in a folder which
      is called after them (``cmd/gin``).
    - Something is deployed: at least ``collection`` frameworks of one language in use.

    The numbers are ``main`` in ``rules/conventions/weights.yml``.
    """
    parts = standings.parts
    deployed = any(part.deployed or (part.runs and folder in parts.launched) for folder, part in parts.all.items())
    w = weights()
    least, bound = (w.serves, w.main["collection"]) if deployed else (0.0, w.main["integrations"])
    for found in _frameworks(standings, least).values():
        options = sum(map(_is_option, found.values()))
        asked = any("runtime" in scopes for scopes in found.values())
        if len(found) >= bound or (options >= w.main["options"] and not asked and not deployed):
            return True
    return not deployed and any(len(found) >= w.main["named"] for found in _named(standings).values())


def untaken(standings: Standings, serving: Set[str]) -> set[str]:
    """Return the folders in ``serving`` that have no stack, because no program of the repository uses them.

    These are libraries that no program uses and, where there are at least ``libraries`` of these (``main`` in
    ``weights.yml``), programs that are samples of how to use them; and what only components take in that a program of
    others loads (``Part.is_loaded``). Where nothing is deployed, further

    - all of them, if their applications are elsewhere (``_is_for_others``): those beside them are for trying them,
    - programs for trying an extension elsewhere in the repository (``_tries_extension``).
    """
    parts = standings.parts.all
    deployed = any(part.deployed for part in parts.values())
    running = [p for p in parts.values() if not p.example and (p.runs or p.folder in standings.parts.launched)]
    if not deployed and _is_for_others(standings, serving, runs=bool(running)):
        return {*serving}
    trying = {folder for folder in serving if not deployed and _tries_extension(standings.parts, folder)}
    programs = [p for p in running if p.folder not in trying]
    taken = {folder for program in programs for folder in standings.parts.closure(program)}
    alone = [p for folder, p in parts.items() if is_library(standings, p) and not p.example and folder not in taken]
    loaded = {folder for part in parts.values() if part.is_loaded for folder in standings.parts.closure(part)}
    found = {part.folder for part in alone if part.folder in serving} | trying | (serving & loaded - taken)
    return found | (_samples(standings.parts, serving, alone) if len(alone) >= weights().main["libraries"] else set())


def _is_for_others(standings: Standings, serving: Set[str], *, runs: bool) -> bool:
    """Whether applications elsewhere serve what a repository contains: the manifest at its root is of an extension, or a
    component is one while none of those that are no examples runs (``runs``) or starts a framework."""
    parts = standings.parts.all
    installed = {folder for folder, part in parts.items() if not part.example and is_installed(standings, part)}
    starts = runs or any(standings.starts(parts[folder]) for folder in serving)
    return "" in installed or (bool(installed) and not starts)


def _tries_extension(parts: Parts, folder: str) -> bool:
    """Whether a component below the root is for trying an extension: its manifests say that it is not published, or its
    name that it is a demo, and all libraries that it takes in are published for the applications of others to install.
    Those are more than an eighth (``thin``) of its size: otherwise it is what they were made for.

    What manifests say counts only in ecosystems whose projects are published unless they say otherwise: elsewhere no
    application is.
    """
    part, publishing = parts.all[folder], ecosystems().publishing
    withheld = all(package.private and package.ecosystem in publishing for package in part.packages)
    taken = [parts.all[used] for used in parts.closure(part) - {folder}]
    libraries = [other for other in taken if other.is_library]
    tries = bool(folder and part.packages) and (withheld or is_called_demo(part))
    small = part.size < sum(other.size for other in libraries) * weights().thin
    return tries and small and all(other.is_extension for other in libraries)


def _samples(parts: Parts, serving: Set[str], alone: list[Part]) -> set[str]:
    """Return the folders of the serving programs that are samples: none is deployed, and the unused libraries are much
    larger.

    Larger means: ``mostly_libraries`` times the source of these programs with what they use. ``alone``: the libraries.
    """
    shown = serving - {part.folder for part in alone}
    deployed = any(parts.all[folder].deployed or folder in parts.launched for folder in shown)
    held = {folder for server in shown for folder in parts.closure(parts.all[server])}
    bound = sum(parts.all[folder].size for folder in held) * weights().main["mostly_libraries"]
    return set() if deployed or sum(part.size for part in alone) <= bound else set(shown)


def is_library(standings: Standings, part: Part) -> bool:
    """Whether a component is a library: its manifest declares that and, in ecosystems whose manifests are not
    conclusive, it starts no framework."""
    return part.is_library and (all(map(decides, part.telling)) or not standings.starts(part))


def _frameworks(standings: Standings, least: float) -> dict[str, dict[str, set[str]]]:
    """Frameworks with a score above ``least`` in any component: language → framework id → scopes in which manifests
    declare it."""
    by_language: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for part in standings.parts.all.values():
        for standing in standings.of(part).get("framework", ()):
            if standing.score > least:
                language = (standing.technology.languages or [""])[0]
                by_language[language][standing.technology.id] |= _scopes(standing)
    return by_language


def _named(standings: Standings) -> dict[str, set[str]]:
    """Frameworks of each language whose source proves them in a folder that is called after them, and serves there."""
    found: dict[str, set[str]] = defaultdict(set)
    for part in standings.parts.all.values():
        for standing in standings.of(part).get("framework", ()):
            technology = standing.technology
            shown = (x.match for x in standing.weighed if x.weight > 0 and x.match.signal.shows in ("entry", "route"))
            if any(posixpath.basename(posixpath.dirname(match.path)).lower() == technology.id for match in shown):
                found[(technology.languages or [""])[0]].add(technology.id)
    return found


def _scopes(standing: Standing) -> set[str]:
    """The scopes in which manifests declare a technology, without ``indirect`` and ``constraint``."""
    asked = {str(x.match.scope) for x in standing.weighed if x.match.scope is not None and x.weight > 0}
    return asked - {"indirect", "constraint"}


def _is_option(scopes: set[str]) -> bool:
    """Whether a dependency with these scopes is optional or a peer only, so that the program that uses the package
    decides."""
    return "optional" in scopes and "runtime" not in scopes
