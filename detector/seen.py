"""The result of the scan. All observations of readers pass through here: credentials are removed, sizes are limited,
and text is made encodable."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from sys import intern
from typing import NamedTuple

import msgspec
from msgspec import Struct, field

from detector.errors import Unreadable
from detector.limits import check_time, current, one_file
from detector.model import Skipped
from detector.observations import Dependency, Deployment, Fact, Observation, Package, Warning
from detector.redact import redact

SHOWN = 5
"""Number of paths reported for each reason of skipping."""
LONGEST_NAME = 400
"""Maximum length of the name of a dependency, a symbol or a package, in characters."""
_TOO_MANY = "more than {:,} entries: the rest is not read"
MEMBERS = 5_000
"""Maximum number of members, uses and scripts of one package."""


class Skips(Struct):
    """Deliberately skipped files: their number and first paths, by reason."""

    counts: Counter[str] = field(default_factory=Counter)
    paths: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, reason: str, path: str) -> None:
        """Count one path for a reason."""
        self.counts[reason] += 1
        self.paths[reason] = sorted([*self.paths[reason], path])[:SHOWN]

    def told(self) -> tuple[Skipped, ...]:
        """Return the skipped files as the report contains them."""
        return tuple(Skipped(reason, self.counts[reason], tuple(self.paths[reason])) for reason in sorted(self.counts))


class Observations(NamedTuple):
    """The observations of one file."""

    facts: list[Fact]
    warnings: list[Warning]
    dependencies: list[Dependency]
    packages: list[Package]
    deployments: list[Deployment]


class Seen(Struct):
    """The result of the scan: observations, and files that could not be read.

    - ``unread``: files that could not be read, completely or in part.
    - ``named``: (path, technology key) for each source file that names a module of a technology.
    - ``unwritten``: source files that no person wrote (generated or bundled).
    - ``locks``: the lock files.
    - ``added``: the number of observations.
    """

    dependencies: list[Dependency] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    packages: list[Package] = field(default_factory=list)
    deployments: list[Deployment] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    named: list[tuple[str, str]] = field(default_factory=list)
    unwritten: list[str] = field(default_factory=list)
    skips: Skips = field(default_factory=Skips)
    added: int = 0
    locks: set[str] = field(default_factory=set)

    def add(self, item: Observation) -> None:
        """Add an observation to its list, without credentials and within the limits."""
        self.added += 1
        if isinstance(item, Fact):
            self.facts.append(kept(item))
        elif isinstance(item, Dependency):
            self.dependencies.append(_dependency(item))
        elif isinstance(item, Package):
            self.packages.append(_package(item))
        elif isinstance(item, Deployment):
            self.deployments.append(_deployment(item))
        else:
            self.warnings.append(Warning(item.path, fit(redact(item.message), current().text), item.line))

    def collect(self, path: str, read: Callable[[], Iterable[Observation]]) -> None:
        """Add what ``read`` observes in a file. An error discards only the rest of this file."""
        most = min(current().observations, current().all_observations - self.added)
        try:
            with one_file():
                for number, item in enumerate(read()):
                    check_time()
                    if number >= most:
                        raise Unreadable(_TOO_MANY.format(most))
                    self.add(item)
        except Unreadable as error:
            self.warn(path, error.message, error.line)
        except RecursionError:
            self.warn(path, "nested too deep: the rest is not read")
        except (Exception, SystemExit) as error:  # also those of third-party plugins
            self.warn(path, f"not understood ({type(error).__name__}): the rest is not read")

    def take(self, path: str, found: Observations) -> None:
        """Add the observations of a file that were collected in another process."""
        most = current().all_observations - self.added
        self.facts += (_shared(fact, path) for fact in found.facts[:most])
        self.added += min(len(found.facts), most)
        self.dependencies += found.dependencies
        self.packages += found.packages
        self.deployments += found.deployments
        self.warnings += found.warnings
        if found.warnings:
            self.unread.append(path)
        if len(found.facts) > most:
            self.warn(path, _TOO_MANY.format(most))

    @property
    def foreign(self) -> set[str]:
        """The names of npm packages and Go modules that the repository depends on and does not contain."""
        own = {package.name for package in self.packages}
        return {d.name for d in self.dependencies if d.ecosystem in ("npm", "golang") and d.name not in own}

    def observations(self) -> Observations:
        """Return the observations collected so far, to be passed to ``take`` of another ``Seen``."""
        return Observations(self.facts, self.warnings, self.dependencies, self.packages, self.deployments)

    def warn(self, path: str, message: str, line: int = 0) -> None:
        """Record a problem with a file, and that the file is (partly) unread."""
        self.warnings.append(Warning(path, fit(redact(message), current().text), line))
        self.unread.append(path)


def fit(text: str, longest: int) -> str:
    """Return the text with at most ``longest`` characters, without lone surrogates, which no encoding can write."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()
    return text if len(text) <= longest else text[: longest - 1] + "…"


def kept(fact: Fact) -> Fact:
    """Return a fact as it is stored: its value without credentials, its texts within the limits. Idempotent."""
    if not fact.value and len(fact.name) + len(fact.symbol) < LONGEST_NAME and (fact.name + fact.symbol).isascii():
        return fact
    value = redact(fact.value) if fact.value else ""
    value, name, symbol = fit(value, LONGEST_NAME), fit(fact.name, LONGEST_NAME), fit(fact.symbol, LONGEST_NAME)
    if value == fact.value and name == fact.name and symbol == fact.symbol:
        return fact
    return msgspec.structs.replace(fact, value=value, name=name, symbol=symbol)


def _shared(fact: Fact, path: str) -> Fact:
    """Return a fact from another process with interned strings: objects received through a pipe are copies."""
    own = path if fact.path == path else fact.path
    name, value, language = intern(fact.name), intern(fact.value), intern(fact.language)
    return Fact(fact.kind, name, own, fact.line, language, value, fact.symbol, fact.scopes, fact.purpose)


def _dependency(found: Dependency) -> Dependency:
    specifier = redact(found.specifier) if "://" in found.specifier else found.specifier
    name, longest = _name(found.name), current().text
    specifier, version = fit(specifier, longest), fit(found.version, longest)
    return msgspec.structs.replace(found, name=intern(name), specifier=specifier, version=intern(version))


def _name(text: str) -> str:
    """Return the name of a package; a URL or ``user:password@host``, which is no name, without its credentials."""
    is_address = "://" in text or (":" in text and "@" in text)
    return fit(redact(text) if is_address else text, LONGEST_NAME)


def _deployment(found: Deployment) -> Deployment:
    value, service = fit(redact(found.value), LONGEST_NAME), fit(found.service, LONGEST_NAME)
    return msgspec.structs.replace(found, value=value, service=service, image=fit(found.image, LONGEST_NAME))


def _package(package: Package) -> Package:
    return msgspec.structs.replace(
        package,
        name=_name(package.name),
        members=package.members[:MEMBERS],
        uses=package.uses[:MEMBERS],
        programs=tuple(fit(name, LONGEST_NAME) for name in package.programs[:MEMBERS]),
        scripts=tuple(
            (fit(name, LONGEST_NAME), fit(redact(command), LONGEST_NAME), line)
            for name, command, line in package.scripts[:MEMBERS]
        ),
    )
