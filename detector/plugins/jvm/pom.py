"""One POM with what it inherits from its parents in the repository: properties, managed versions and scopes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from detector.errors import Unreadable
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_xml

MAX_PARENTS = 20
"""Maximum number of parents that are followed."""
_MAX_FILLS = 10
"""Maximum number of properties that are inserted into one text."""


def children(element: Any, tag: str) -> Iterator[Any]:
    """Yield the direct children with this tag."""
    return (child for child in element if child.tag == tag)


def text(element: Any, tag: str = "") -> str:
    """Return the text of an element, or of its first child with this tag; '' if there is none."""
    found = next(children(element, tag), None) if tag else element
    return (found.text or "").strip() if found is not None else ""


class _Declared(NamedTuple):
    """What a POM passes on: its root, properties and managed (group, artifact, version, scope), as written."""

    root: Any
    properties: dict[str, str]
    managed: list[tuple[str, str, str, str]]


def _declared(root: Any) -> _Declared:
    properties: dict[str, str] = {}
    for listed in children(root, "properties"):
        for entry in listed:
            if isinstance(entry.tag, str):
                properties.setdefault(entry.tag, text(entry))
    managed = [
        (text(entry, "groupId"), text(entry, "artifactId"), text(entry, "version"), text(entry, "scope"))
        for section in children(root, "dependencyManagement")
        for listed in children(section, "dependencies")
        for entry in children(listed, "dependency")
    ]
    return _Declared(root, properties, managed)


@lru_cache(maxsize=32)
def _parent(data: bytes) -> _Declared | None:
    """Return what a parent passes on; None if it is no XML, which its own reader reports.

    Cached, since each of its modules needs it.
    """
    try:
        return _declared(load_xml(Source("pom.xml", data)))
    except Unreadable:
        return None


class Pom:
    """A POM and what its names resolve to.

    - ``managed``: (group, artifact) → (version, scope).
    - ``roots``: its root element and those of its parents, whose dependencies it inherits.
    """

    def __init__(self, root: Any, source: Source, project: Project) -> None:
        self.source, self.project = source, project
        self.properties: dict[str, str] = {}
        self.managed: dict[tuple[str, str], tuple[str, str]] = {}
        self.group = text(root, "groupId") or next((text(p, "groupId") for p in children(root, "parent")), "")
        self._builtin(root)
        chain = [_declared(root), *self._parents(root)]
        self.roots = [pom.root for pom in chain]
        for pom in chain:
            for name, value in pom.properties.items():
                self.properties.setdefault(name, value)
        for pom in chain:
            for group, artifact, version, scope in pom.managed:
                key = (self.filled(group), self.filled(artifact))
                self.managed.setdefault(key, (self.filled(version), "" if scope == "import" else scope))

    def filled(self, written: str) -> str:
        """Return a text with known ``${properties}`` inserted."""
        if "${" not in written:
            return written
        for _ in range(_MAX_FILLS):
            before, found, rest = written.partition("${")
            name, closed, after = rest.partition("}")
            if not (found and closed and name in self.properties) or len(written) > 1000:
                break
            written = before + self.properties[name] + after
        return written

    def _builtin(self, root: Any) -> None:
        version = text(root, "version") or next((text(p, "version") for p in children(root, "parent")), "")
        for prefix in ("project.", "pom.", ""):
            self.properties[f"{prefix}groupId"] = self.group
            self.properties[f"{prefix}version"] = version
            self.properties[f"{prefix}artifactId"] = text(root, "artifactId")
        for parent in children(root, "parent"):
            self.properties["project.parent.version"] = text(parent, "version")
            self.properties["project.parent.groupId"] = text(parent, "groupId")

    def _parents(self, root: Any) -> Iterator[_Declared]:
        """Yield the parents that are in the repository, the nearest first."""
        folder, seen = self.source.folder, {self.source.path}
        for _ in range(MAX_PARENTS):
            parent = next(children(root, "parent"), None)
            if parent is None:
                return
            relative = text(parent, "relativePath") or "../pom.xml"
            if not relative.endswith(".xml"):
                relative = f"{relative.rstrip('/')}/pom.xml"
            path = self.project.resolve(folder, relative)
            if not path or path in seen or path not in self.project.files:
                return
            seen.add(path)
            source = self.project.read(path)
            found = _parent(source.data) if source is not None else None
            if found is None or text(found.root, "artifactId") != text(parent, "artifactId"):
                return
            root, folder = found.root, path.rpartition("/")[0]
            yield found
