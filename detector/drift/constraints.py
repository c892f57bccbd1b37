"""``constraints`` of the config against the declared dependencies: allowed, forbidden, pinned versions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

from detector.config import Config
from detector.drift.model import Difference, Place
from detector.model import Declared, Report

ECOSYSTEMS = frozenset(
    {"pypi", "npm", "golang", "maven", "nuget", "gem", "composer", "cargo", "hex"}
)  # fmt: skip

_SHIPPED = ("runtime", "optional")  # what an allow list speaks about
_BUILD = r"(?:[-+][0-9A-Za-z.+-]+)?"
_NUMBER = rf"v?\d+(?:\.\d+)*{_BUILD}"
_QUALIFIED = rf"{_NUMBER}(?:\.[A-Za-z][0-9A-Za-z-]*)?"  # 2.0.RELEASE, 1.0.0.rc1
_TRIPLE = rf"v?\d+\.\d+\.\d+{_BUILD}"  # npm takes anything shorter for a range

# What one exact version looks like, by ecosystem. Where the same text means "at least" (Cargo, Python
# without an operator) it is not exact. Sources: PEP 440, docs.npmjs.com/cli/configuring-npm/package-json,
# the Cargo book "Specifying Dependencies", Bundler's Gemfile manual,
# getcomposer.org/doc/articles/versions.md, hexdocs.pm/elixir/Version
_EXACT = {
    "pypi": r"={2,3}\s*[^\s,*;]+\s*(?:;.*)?|@ .+",
    "npm": rf"=?\s*{_TRIPLE}|(?:file|link|workspace|portal):.*|npm:.+@{_TRIPLE}",
    "golang": r"v.+",
    "maven": rf"{_QUALIFIED}|\[[^,\]]+\]|\${{.+}}",
    "nuget": rf"\[?{_NUMBER}\]?",
    "gem": rf"=?\s*{_QUALIFIED}",
    "composer": rf"=?\s*{_NUMBER}",
    "cargo": rf"=\s*{_NUMBER}",
    "hex": rf"(?:==\s*)?{_NUMBER}",
}
_ELSEWHERE = (
    "maven",
    "nuget",
    "cargo",
    "npm",
    "golang",
)  # an absent version may stand in a parent or workspace


def violations(config: Config, report: Report) -> Iterator[Difference]:
    """The declared dependencies that the constraints do not permit, in the order of the report."""
    for declared in report.dependencies:
        forbidden = _matching(config.forbidden_packages, declared.name)
        if forbidden is not None:
            yield _violation(config, declared, f"forbiddenPackages.{forbidden}", "is forbidden by the config")
            continue
        allowed = config.allowed_packages
        if allowed is not None and declared.scope in _SHIPPED and _matching(allowed, declared.name) is None:
            yield _violation(config, declared, "allowedPackages", "is not among the packages that are allowed")
        if config.version_pinning and declared.scope not in ("indirect", "constraint") and not pinned(declared):
            said = f"asks for {declared.specifier!r}" if declared.specifier else "names no version"
            yield _violation(config, declared, "versionPinning", f"{said}, and the config asks for exact versions")


def pinned(declared: Declared) -> bool:
    """The dependency names one exact version, or leaves the version to another file."""
    ecosystem = declared.name.partition("/")[0]
    specifier = declared.specifier.strip()
    if not specifier:
        return ecosystem in _ELSEWHERE
    return re.fullmatch(_EXACT.get(ecosystem, ".*"), specifier) is not None


def matches(pattern: str, name: str) -> bool:
    """Does an entry of the config (``fastapi``, ``pypi/fastapi``, ``npm/@nestjs/*``) mean this dependency?

    Args:
        pattern: the entry; an ecosystem before the first slash restricts it, ``*`` and ``?`` are wild.
        name: the dependency as in package URLs.
    """
    ecosystem, _, bare = name.partition("/")
    said, slash, rest = pattern.partition("/")
    if slash and said.lower() in ECOSYSTEMS:
        if said.lower() != ecosystem:
            return False
        pattern = rest
    if ecosystem == "pypi":
        pattern = re.sub(r"[-_.]+", "-", pattern)
    return fnmatchcase(bare.lower(), pattern.lower())


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
