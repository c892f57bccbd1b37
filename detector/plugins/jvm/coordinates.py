"""Maven coordinates: how every JVM build tool names dependencies.

A dependency is named ``<group>/<artifact>`` in the ecosystem ``maven``, as in package URLs
(https://github.com/package-url/purl-spec). The Scala version that sbt appends to an artifact (``http4s-dsl_2.13``) is
removed. A Gradle plugin is named by its marker artifact, ``<id>/<id>.gradle.plugin``
(https://docs.gradle.org/current/userguide/plugins.html#sec:plugin_markers).
"""

from __future__ import annotations

from packaging.version import Version

from detector.observations import Dependency, Scope
from detector.rules.spelling import spelled

ECOSYSTEM = "maven"
_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")


def dependency(
    group: str, artifact: str, version: str, path: str, line: int, scope: Scope = "runtime"
) -> Dependency | None:
    """Return a dependency; None if group or artifact is no valid name (an unresolved variable, a path)."""
    name, version = spelled(ECOSYSTEM, f"{group.strip()}:{artifact.strip()}"), version.strip()
    if not all(map(is_name, name.split("/", 1))):
        return None
    return Dependency(ECOSYSTEM, name, path, line, scope, version, pinned(version))


def placed(found: Dependency, path: str, line: int) -> Dependency:
    """Return the same dependency at another place: the line that applies a script or names a parent."""
    return Dependency(found.ecosystem, found.name, path, line, found.scope, found.specifier, found.version)


def plugin(name: str, version: str, path: str, line: int, scope: Scope = "build") -> Dependency | None:
    """Return the dependency on a Gradle plugin with this id."""
    return dependency(name, f"{name}.gradle.plugin", version, path, line, scope)


def parse(notation: str) -> tuple[str, str, str] | None:
    """Return group, artifact and version of a coordinate, None for anything else.

    The form is ``group:artifact[:version[:classifier]][@type]``.
    """
    parts = notation.partition("@")[0].split(":")
    if len(parts) < 2 or not (is_name(parts[0]) and is_name(parts[1])):
        return None
    return parts[0], parts[1], parts[2] if len(parts) > 2 else ""


def is_name(text: str) -> bool:
    """Return whether a text can be a group or an artifact."""
    return bool(text) and text[0] not in ".-" and not set(text) - _NAME


def pinned(version: str) -> str:
    """Return the version if it is an exact one, '' for ranges, variables and words."""
    if not version[:1].isdigit():
        return ""
    try:
        Version(version.partition(".Final")[0].partition(".RELEASE")[0].partition("-")[0])
    except ValueError:  # also raised for a number with too many digits
        return ""
    return version
