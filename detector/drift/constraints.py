"""Checks the declared dependencies against the ``constraints`` of the config: allowed, forbidden, pinned versions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

from detector.config import Config
from detector.drift.model import Difference, Place
from detector.globs import fits
from detector.inference.components.ecosystems import ecosystem_of, ecosystems
from detector.model import Declared, Report
from detector.rules.spelling import spelled

_SHIPPED = ("runtime", "optional")  # the scopes that an allow list applies to
_PURL = "pkg:"
"""How a package URL starts (https://github.com/package-url/purl-spec)."""


def violations(config: Config, report: Report) -> Iterator[Difference]:
    """Yield the declared dependencies that violate the constraints, in the order of the report."""
    for declared in report.dependencies:
        forbidden = _matching(config.forbidden_packages, declared.name)
        if forbidden is not None:
            yield _violation(config, declared, f"forbiddenPackages.{forbidden}", "is forbidden by the config")
            continue
        if _is_platform(declared.name):
            continue
        allowed = config.allowed_packages
        if allowed is not None and declared.scope in _SHIPPED and _matching(allowed, declared.name) is None:
            yield _violation(config, declared, "allowedPackages", "is not among the packages that are allowed")
        if config.version_pinning and declared.scope not in ("indirect", "constraint") and not pinned(declared):
            said = f"asks for {declared.specifier!r}" if declared.specifier else "names no version"
            yield _violation(config, declared, "versionPinning", f"{said}, and the config asks for exact versions")


def pinned(declared: Declared) -> bool:
    """Return whether the dependency names one exact version, or its ecosystem declares versions in another file."""
    ecosystem = ecosystem_of(declared.name)
    specifier = declared.specifier.strip()
    if not specifier:
        return ecosystem in ecosystems().versions_elsewhere
    return re.fullmatch(ecosystems().exact.get(ecosystem, ".*"), specifier) is not None


def matches(pattern: str, name: str) -> bool:
    """Return whether an entry of the config (``fastapi``, ``pypi/fastapi``, ``npm/@nestjs/*``) matches a dependency.

    Args:
        pattern: the entry, in any spelling that the tools of the ecosystem accept. An ecosystem before the first slash
            restricts it; ``*`` and ``?`` are wildcards.
        name: the dependency as in package URLs.
    """
    ecosystem, _, bare = name.partition("/")
    pattern = pattern.removeprefix(_PURL)
    said, slash, rest = pattern.partition("/")
    if slash and said.lower() in ecosystems().exact:
        if said.lower() != ecosystem:
            return False
        pattern = rest
    return fnmatchcase(bare.lower(), spelled(ecosystem, pattern).lower())


def _is_platform(name: str) -> bool:
    """Return whether a dependency is a part of the platform, which no package manager installs."""
    ecosystem, _, bare = name.partition("/")
    return any(fits(pattern, bare) for pattern in ecosystems().platform.get(ecosystem, ()))


def _matching(patterns: tuple[str, ...], name: str) -> int | None:
    return next((i for i, pattern in enumerate(patterns) if matches(pattern, name)), None)


def _violation(config: Config, declared: Declared, entry: str, message: str) -> Difference:
    field = f"constraints.{entry}"
    return Difference(
        field=f"constraints.{entry.partition('.')[0]}",
        kind="violation",
        level="error",
        message=f"{declared.name} ({declared.scope}) {message}.",
        config=Place(config.path, config.line(field)),
        code_value=declared.name,
        evidence=(Place(declared.path, declared.line, f"{declared.name} {declared.specifier}".rstrip()),),
    )
