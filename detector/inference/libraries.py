"""Which components are libraries: applications elsewhere serve what they hold, so they have no stack of their own.

docs/architecture/decisions/0011 has the measurements.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from detector.inference.components import Part
from detector.inference.fronts import conventions
from detector.inference.weigh import Standing, weights

if TYPE_CHECKING:
    from detector.inference.judge import Judge


def leaves_framework(judge: Judge, part: Part) -> bool:
    """Whether a component is a library for a framework which the program that takes it in brings along: whatever it
    has of one, its manifest asks for it as a peer or an option only."""
    found = judge.standings(part).get("framework", ()) if part.is_library else ()
    return _is_option({scope for standing in found for scope in _scopes(standing)})


def integrates(judge: Judge) -> bool:
    """Whether this is a library that integrates with many frameworks and so uses none, or a collection of samples:
    several frameworks of one language where nothing is deployed (fewer where each of them is an option that its
    manifest offers), more of them in use than a product has where some are."""
    deployed = any(part.deployed for part in judge.parts.all.values())
    w = weights()
    least, bound = (w.serves, w.main["collection"]) if deployed else (0.0, w.main["integrations"])
    for found in _frameworks(judge, least).values():
        options = sum(map(_is_option, found.values()))
        asked = any("runtime" in scopes for scopes in found.values())
        if len(found) >= bound or (options >= w.main["options"] and not asked and not deployed):
            return True
    return False


def untaken(judge: Judge) -> set[str]:
    """The folders of libraries with routes that no program of the repository takes in, and with them those of programs
    that show how the libraries are used."""
    parts = judge.parts.all
    programs = [p for p in parts.values() if not p.example and (p.runs or p.folder in judge.parts.launched)]
    taken = {folder for program in programs for folder in judge.parts.closure(program)}
    alone = [p for folder, p in parts.items() if is_library(judge, p) and not p.example and folder not in taken]
    found = {part.folder for part in alone if judge.serves(part)}
    return found | (_samples(judge, taken, alone) if len(alone) >= weights().main["libraries"] else set())


def _samples(judge: Judge, taken: set[str], alone: list[Part]) -> set[str]:
    """The folders of programs, and of what they take in, that serve and are not deployed: beside many times their
    source in libraries they show how these are used."""
    parts = judge.parts.all
    serving = {folder for folder in taken if judge.serves(parts[folder])}
    others = {part.folder for part in judge.serving} - serving - {part.folder for part in alone}
    deployed = any(parts[folder].deployed or folder in judge.parts.launched for folder in serving)
    held = {folder for program in serving for folder in judge.parts.closure(parts[program])}
    bound = sum(parts[folder].size for folder in held) * weights().main["mostly_libraries"]
    return serving if not deployed and not others and sum(part.size for part in alone) > bound else set()


def is_library(judge: Judge, part: Part) -> bool:
    """Whether a component is a library by its manifest; where that does not tell it for sure, it starts no framework."""
    told = all(package.ecosystem in conventions().manifests for package in part.packages)
    return part.is_library and (told or not judge.starts(part))


def _frameworks(judge: Judge, least: float) -> dict[str, dict[str, set[str]]]:
    """The frameworks of all components with a better score than this, by language: their ids, each with the scopes in
    which manifests ask for it."""
    by_language: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for part in judge.parts.all.values():
        for standing in judge.standings(part).get("framework", ()):
            if standing.score > least:
                language = (standing.technology.languages or [""])[0]
                by_language[language][standing.technology.id] |= _scopes(standing)
    return by_language


def _scopes(standing: Standing) -> set[str]:
    """The scopes in which manifests ask for a technology themselves."""
    asked = {str(x.match.scope) for x in standing.weighed if x.match.scope is not None and x.weight > 0}
    return asked - {"indirect", "constraint"}


def _is_option(scopes: set[str]) -> bool:
    """Whether who takes in a package decides on what it asks for in these scopes: as a peer or an option only."""
    return "optional" in scopes and "runtime" not in scopes
