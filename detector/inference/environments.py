"""Which stores the environment of a component names, where compose files give each service its own.

A component whose whole environment is told and names no store has not the one that the environment of another names:
https://github.com/compose-spec/compose-spec/blob/main/05-services.md#environment
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct, field

from detector.inference.deployment import Names
from detector.inference.fronts import conventions
from detector.inference.weigh import Standing, Weighed, ranked, rescored, shows, weights
from detector.model import Category, Fact
from detector.rules.schema import DEFAULT_STRENGTH, SOURCE_KINDS, Technology

if TYPE_CHECKING:
    from detector.inference.components import Part, Parts
    from detector.inference.matching import Match

_NEEDS, _FILE = "deploy.needs.", "deploy.env_file."
_VARIABLE = "env."
_NAMING = ("url", "setting", "command")
_STORING = ("database", "cache")
_DECLARED = frozenset({"dependency"})
_BESIDES = DEFAULT_STRENGTH.keys() - _DECLARED
OF_ANOTHER = "told to another service"
"""Why a variable counts nothing for a component."""


class Service(NamedTuple):
    """A service of a compose file, or one without a name for what stands in a file of variables."""

    path: str
    name: str


class _Told(Struct):
    """What a compose file says of a service: whether it has an environment, whether more of that stands elsewhere, the lines
    with stores of any kind, the services that it needs, its files of variables, the stores that are named."""

    component: str | None = None
    has_environment: bool = False
    is_open: bool = False
    unnamed: set[int] = field(default_factory=set)
    needs: set[str] = field(default_factory=set)
    files: set[Service] = field(default_factory=set)
    stores: dict[str, Technology] = field(default_factory=dict)


class Environments:
    """The services of all compose files, with the component that each of them runs and the stores that it is told of."""

    def __init__(self, parts: Parts, facts: Sequence[Fact], matches: Iterable[Match]) -> None:
        self._services: dict[Service, _Told] = defaultdict(_Told)
        self._images: dict[str, dict[str, Technology]] = defaultdict(dict)
        built: dict[Service, dict[str, str]] = defaultdict(dict)
        for fact in facts:
            if fact.symbol and fact.name in ("compose.build", "deploy.dockerfile"):
                built[Service(fact.path, fact.symbol)][fact.name] = fact.value.strip("./")
            elif fact.symbol and fact.name.startswith("deploy."):
                self._take(Service(fact.path, fact.symbol), fact.name)
        for fact in facts if self._services else ():
            told = self._services.get(Service(fact.path, fact.symbol)) if fact.name.startswith(_VARIABLE) else None
            if told is not None and _is_of_a_store(fact.name):
                told.unnamed.add(fact.line)
        self._find(built, parts)
        for item in matches if self._services else ():
            self._name(item)

    def _find(self, built: Mapping[Service, Mapping[str, str]], parts: Parts) -> None:
        """Find the component that each service runs. Several files of a folder may each say a part of what it is."""
        known = Names(parts)
        beside = {(posixpath.dirname(service.path), service.name): folders for service, folders in built.items()}
        for service, told in self._services.items():
            folders = built.get(service) or beside.get((posixpath.dirname(service.path), service.name), {})
            told.component = _run_by(service, folders, parts, known) if service.name else None

    def _take(self, service: Service, name: str) -> None:
        """Keep what a fact says of a service."""
        told = self._services[service]
        if name.startswith(_NEEDS):
            told.needs.add(name.removeprefix(_NEEDS))
        elif name.startswith(_FILE):
            file = Service(name.removeprefix(_FILE), "")
            told.files.add(file)
            self._services[file] = self._services[file]
        told.is_open |= name == "deploy.env_more"
        told.has_environment |= name == "deploy.env" or name.startswith(_FILE)

    def _name(self, item: Match) -> None:
        """Keep the store that a line of a service names, or that its image is."""
        technology, kind = item.technology, item.signal.kind
        if technology.category not in _STORING:
            return
        if kind == "image" and item.symbol:
            self._images[item.symbol][technology.id] = technology
        elif kind in _NAMING:
            for name in {item.symbol, ""}:
                if (told := self._services.get(Service(item.path, name))) is not None:
                    told.stores[technology.id] = technology
                    told.unnamed.discard(item.line)

    def untold(self, folder: str) -> set[str]:
        """The stores of which other components are told, and this one is not, though its whole environment is."""
        own = [told for told in self._services.values() if told.component == folder]
        own += self._files_of(own)
        if not any(told.has_environment for told in own) or any(told.is_open or told.unnamed for told in own):
            return set()
        others = [told for told in self._services.values() if told.component not in (None, folder)]
        named = (t for told in (*others, *self._files_of(others)) for t in told.stores.values())
        return _kin(named) - _kin(self._of(own))

    def _files_of(self, listed: Iterable[_Told]) -> list[_Told]:
        """What stands in the files of variables that services are given."""
        return [self._services[file] for told in listed for file in sorted(told.files)]

    def told(self, folder: str) -> set[str]:
        """The stores that the environment of a component names."""
        return {id_ for told in self._services.values() if told.component == folder for id_ in told.stores}

    def without_those_of_others(self, listed: Iterable[Weighed], part: Part, parts: Parts) -> Iterator[Weighed]:
        """What may count for a component, less the caches that are named by the environment of another one alone: servers
        that share a database need not share a cache."""
        closure = parts.closure(part)
        for item in listed:
            told = self._services.get(Service(item.match.path, item.match.symbol))
            run = told.component if told is not None and item.match.technology.category == "cache" else None
            if run is None or run in closure or parts.of(f"{run}/") is part:
                yield item
            else:
                yield item._replace(weight=0.0, aside=OF_ANOTHER)

    def _of(self, listed: Iterable[_Told]) -> Iterator[Technology]:
        """The stores that services are told of, and those that they wait for."""
        for told in listed:
            yield from told.stores.values()
            for name in told.needs:
                yield from self._images.get(name, {}).values()


def _kin(technologies: Iterable[Technology]) -> set[str]:
    """The ids of stores and of those that speak as they do: a URL of MySQL may be one of MariaDB."""
    return {id_ for technology in technologies for id_ in (technology.id, *technology.supersedes)}


def _is_of_a_store(name: str) -> bool:
    """Whether a variable is about a store of whatever kind."""
    return any(fnmatchcase(name.removeprefix(_VARIABLE), pattern) for pattern in conventions().stores)


def _run_by(service: Service, built: Mapping[str, str], parts: Parts, known: Names) -> str | None:
    """The component that a service runs: that in the folder of its Dockerfile, the one with its name, that in the folder
    from which it is built."""
    folder = built.get("deploy.dockerfile")
    if folder in parts.all and parts.all[folder].size:
        return folder
    named = next(known.find(service.name), None)
    context = built.get("compose.build", "")
    if named is not None and (not context or f"{named}/".startswith(f"{context}/")):
        return named
    return context if context and context in parts.all and parts.all[context].size else None


def leave_untold(standings: dict[Category, list[Standing]], part: Part, parts: Parts, untold: Set[str]) -> None:
    """Take away the databases of which only others are told, where nothing in the component itself but a dependency shows
    them, and it maps and migrates nothing. What else the component has by what it uses goes with them, but where it
    declares a mapper: an embedded database needs no environment."""

    here = {part.folder}
    mappers = [*standings.get("orm", ()), *standings.get("migrations", ())]
    listed = standings.get("database", [])
    own = [s for s in listed if shows(s, here, parts, _BESIDES)]
    if not listed or listed[0] in own or any(shows(s, here, parts, SOURCE_KINDS) for s in mappers):
        return
    if listed[0].technology.id not in untold:
        return
    kept = [rescored(s, [w for w in s.weighed if parts.of(w.match.path).folder == part.folder]) for s in own]
    if any(shows(s, here, parts, _DECLARED) for s in mappers):
        kept += [s for s in listed if s.technology.embedded and s not in own]
    standings["database"] = ranked(kept)
    if all(s.score < weights().thresholds["database"] for s in kept):
        standings["orm"] = []
