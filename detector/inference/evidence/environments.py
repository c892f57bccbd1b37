"""Which stores the environment of a component names, where compose files give each service an environment.

A component whose environment is completely known and names no store does not have the store that another component's
environment names: https://github.com/compose-spec/compose-spec/blob/main/05-services.md#environment
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct, field

from detector.globs import fits
from detector.inference.components.conventions import conventions
from detector.inference.components.names import Names
from detector.inference.evidence.weigh import Standing, Weighed, ranked, rescored, shows, weights
from detector.model import Category
from detector.observations import Deployment, DeploymentKind, Fact
from detector.rules.schema import DEFAULT_STRENGTH, SOURCE_KINDS, Technology

if TYPE_CHECKING:
    from detector.inference.components.parts import Part, Parts
    from detector.inference.evidence.matching import Match

_VARIABLE = "env."
_NAMING = ("url", "setting", "command")
_STORING = ("database", "cache")
_DECLARED = frozenset({"dependency"})
_BESIDES = DEFAULT_STRENGTH.keys() - _DECLARED
OF_ANOTHER = "told to another service"
"""Why a variable counts nothing for a component: it is in the environment of another service."""


class Service(NamedTuple):
    """A service of a compose file; with '' as its name, a file of variables (``env_file``)."""

    path: str
    name: str


class _Told(Struct):
    """What compose files state about a service.

    - ``component``: the folder of the component that it runs.
    - ``has_environment``: it has an environment or a file of variables.
    - ``is_open``: parts of its environment are in a place that cannot be read.
    - ``unnamed``: lines with variables about a store of an unknown kind.
    - ``needs``: names of the services that it depends on.
    - ``files``: its files of variables.
    - ``stores``: the stores that its variables name, by id.
    """

    component: str | None = None
    has_environment: bool = False
    is_open: bool = False
    unnamed: set[int] = field(default_factory=set)
    needs: set[str] = field(default_factory=set)
    files: set[Service] = field(default_factory=set)
    stores: dict[str, Technology] = field(default_factory=dict)


class Environments:
    """The services of all compose files, with the component that each runs and the stores that its environment
    names."""

    def __init__(
        self, parts: Parts, deployments: Iterable[Deployment], facts: Iterable[Fact], matches: Iterable[Match]
    ) -> None:
        self._services: dict[Service, _Told] = defaultdict(_Told)
        self._images: dict[str, dict[str, Technology]] = defaultdict(dict)
        built: dict[Service, dict[DeploymentKind, str]] = defaultdict(dict)
        for item in deployments:
            if item.service and item.kind in ("context", "dockerfile"):
                built[Service(item.path, item.service)][item.kind] = item.value.strip("./")
            elif item.service:
                self._take(item)
        for fact in facts if self._services else ():
            told = self._services.get(Service(fact.path, fact.symbol)) if fact.name.startswith(_VARIABLE) else None
            if told is not None and _is_of_a_store(fact.name):
                told.unnamed.add(fact.line)
        self._find(built, parts)
        for match in matches if self._services else ():
            self._name(match)

    def _find(self, built: Mapping[Service, Mapping[DeploymentKind, str]], parts: Parts) -> None:
        """Set the component that each service runs. Several compose files of a folder may each state a part of a
        service."""
        known = Names(parts)
        beside = {(posixpath.dirname(service.path), service.name): folders for service, folders in built.items()}
        for service, told in self._services.items():
            folders = built.get(service) or beside.get((posixpath.dirname(service.path), service.name), {})
            told.component = _run_by(service, folders, parts, known) if service.name else None

    def _take(self, item: Deployment) -> None:
        """Record one statement about the environment or the needs of a service."""
        told = self._services[Service(item.path, item.service)]
        if item.kind == "depends_on":
            told.needs.add(item.value)
        elif item.kind == "env_file":
            file = Service(item.value, "")
            told.files.add(file)
            self._services[file] = self._services[file]
        told.is_open |= item.kind == "env_elsewhere"
        told.has_environment |= item.kind in ("environment", "env_file")

    def _name(self, item: Match) -> None:
        """Record the database or cache that a variable or command of a service names, or that its image is."""
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
        """Return the ids of the stores that environments of other components name and this one's does not.

        Empty unless the component's environment is completely known. A store of a service that it depends on counts as
        named.
        """
        own = [told for told in self._services.values() if told.component == folder]
        own += self._files_of(own)
        if not any(told.has_environment for told in own) or any(told.is_open or told.unnamed for told in own):
            return set()
        others = [told for told in self._services.values() if told.component not in (None, folder)]
        named = (t for told in (*others, *self._files_of(others)) for t in told.stores.values())
        return _kin(named) - _kin(self._of(own))

    def _files_of(self, listed: Iterable[_Told]) -> list[_Told]:
        """The records of the files of variables of these services."""
        return [self._services[file] for told in listed for file in sorted(told.files)]

    def told(self, folder: str) -> set[str]:
        """The ids of the stores that the environment of a component names, in the compose file or in a file of
        variables."""
        own = [told for told in self._services.values() if told.component == folder]
        return {id_ for told in (*own, *self._files_of(own)) for id_ in told.stores}

    def is_told_to(self, item: Match, part: Part, parts: Parts) -> bool:
        """Whether a line is in the environment of a service that runs a component or what it uses, or in a file of
        these."""
        told = self._services.get(Service(item.path, item.symbol))
        folder = told.component if told is not None else parts.of(item.path).folder
        return folder in parts.closure(part)

    def without_those_of_others(self, listed: Iterable[Weighed], part: Part, parts: Parts) -> Iterator[Weighed]:
        """Yield the evidence that may count for a component, with weight 0 for caches that only the environment of
        another one names.

        Servers that share a database need not share a cache. Evidence keeps its weight where the service runs the
        component itself or one that it uses.
        """
        closure = parts.closure(part)
        for item in listed:
            told = None
            if item.match.technology.category == "cache":
                told = self._services.get(Service(item.match.path, item.match.symbol))
            run = told.component if told is not None else None
            if run is None or run in closure or parts.of(f"{run}/") is part:
                yield item
            else:
                yield item._replace(weight=0.0, aside=OF_ANOTHER)

    def _of(self, listed: Iterable[_Told]) -> Iterator[Technology]:
        """The stores that the environments of these services name, and those that run as services they depend on."""
        for told in listed:
            yield from told.stores.values()
            for name in told.needs:
                yield from self._images.get(name, {}).values()


def _kin(technologies: Iterable[Technology]) -> set[str]:
    """The ids of these stores and of those they supersede, which have the same URLs (MySQL and MariaDB)."""
    return {id_ for technology in technologies for id_ in (technology.id, *technology.supersedes)}


def _is_of_a_store(name: str) -> bool:
    """Whether the name of a variable shows that it is about a store of any kind."""
    return any(fits(pattern, name.removeprefix(_VARIABLE)) for pattern in conventions().stores)


def _run_by(service: Service, built: Mapping[DeploymentKind, str], parts: Parts, known: Names) -> str | None:
    """Return the folder of the component that a service runs, None where unknown.

    In this order: the folder of its Dockerfile, the component with the service's name within its build context, the
    folder of its build context. Folders count only where the component in them has source.
    """
    folder = built.get("dockerfile")
    if folder in parts.all and parts.all[folder].size:
        return folder
    named = next(known.find(service.name), None)
    context = built.get("context", "")
    if named is not None and (not context or f"{named}/".startswith(f"{context}/")):
        return named
    return context if context and context in parts.all and parts.all[context].size else None


def leave_untold(standings: dict[Category, list[Standing]], part: Part, parts: Parts, untold: Set[str]) -> None:
    """Remove the databases of a component whose environment names none of them, while those of other components do.

    Applies where the best database is in ``untold``, the component has no evidence for it itself but a dependency, and
    its own source uses no ORM and no migrations. What remains is the evidence in the component itself and, where it
    declares an ORM or a migration tool, embedded databases, which need no environment. Without a database, ORMs are
    removed too. Changes ``standings``.
    """

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
