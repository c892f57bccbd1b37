"""Reads MSBuild files as data: properties, items and the props files above them. Only ``$(Name)`` is evaluated.

Sources: https://learn.microsoft.com/en-us/visualstudio/msbuild/common-msbuild-project-items,
https://learn.microsoft.com/en-us/nuget/consume-packages/package-references-in-project-files,
https://learn.microsoft.com/en-us/nuget/consume-packages/central-package-management.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Any

from detector.errors import Unreadable
from detector.paths import nearest
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_xml

_REFERENCE = re.compile(r"\$\(([\w.]+)\)")


class Build:
    """One MSBuild file: its XML root, its folder and its properties (the first value of each)."""

    def __init__(self, root: Any, folder: str = "") -> None:
        self.root, self.folder = root, folder
        self.properties: dict[str, str] = {}
        for group in root.iter("PropertyGroup"):
            for element in group:
                if isinstance(element.tag, str) and element.text and element.text.strip():
                    self.properties.setdefault(element.tag, element.text.strip())

    def items(self, *tags: str) -> Iterator[tuple[Any, str]]:
        """Yield the items with one of these tags, each with what it includes; one pair for each entry of a list."""
        for element in self.root.iter(*tags):
            for name in (element.get("Include") or "").split(";"):
                if name.strip():
                    yield element, name.strip()

    @property
    def sdks(self) -> tuple[str, ...]:
        """The SDKs that the project names in any of the three ways, without versions."""
        named = (self.root.get("Sdk") or "").split(";")
        named += [e.get("Name") or "" for e in self.root.iter("Sdk")]
        named += [e.get("Sdk") or "" for e in self.root.iter("Import")]
        return tuple(dict.fromkeys(n.partition("/")[0].strip() for n in named if n.strip()))


def metadata(element: Any, name: str) -> str:
    """Return a value of an item, from an attribute or a child element; '' if it has none."""
    text = element.get(name)
    if text is None:
        child = element.find(name)
        text = child.text if child is not None else None
    return (text or "").strip()


def load(source: Source) -> Build:
    """Return the content of a file with the root ``Project``. Raises Unreadable for any other."""
    root = load_xml(source)
    if root.tag != "Project":
        raise Unreadable(f"no MSBuild project: the root element is {root.tag}", root.sourceline or 1)
    return Build(root, source.folder)


def load_project(source: Source, project: Project) -> Build:
    """Return a project, completed by the properties of the ``.props`` files that it imports by path.

    Its own properties win. Raises Unreadable.
    """
    build = load(source)
    for element in build.root.iter("Import"):
        path = project.resolve(source.folder, (element.get("Project") or "").replace("\\", "/"))
        if path is not None and path in project.files and path.endswith(".props"):
            other = _read(path, project)
            build.properties = (other.properties if other is not None else {}) | build.properties
    return build


def _read(path: str, project: Project) -> Build | None:
    """Return a file of the repository; None if it cannot be read, which its own reader reports."""
    source = project.read(path)
    try:
        return load(source) if source is not None else None
    except Unreadable:
        return None


def above(folder: str, name: str, project: Project) -> Build | None:
    """Return the nearest file of this name in the folder or above it, as MSBuild looks it up; None if there is none."""
    holder = nearest(folder, (name,), project.files)
    return _read(posixpath.join(holder, name), project) if holder is not None else None


def expand(text: str, *builds: Build | None, here: str = "") -> str:
    """Return the text with each ``$(Name)`` replaced by a property of the files.

    The first file that has the property wins. Returns '' if a property is unknown or if more than four replacements are
    needed. ``here`` replaces ``$(MSBuildThisFileDirectory)``.
    """
    for _ in range(5):
        found = _REFERENCE.search(text)
        if found is None:
            return text
        known = (b.properties[found[1]] for b in builds if b is not None and found[1] in b.properties)
        value = here if here and found[1] == "MSBuildThisFileDirectory" else next(known, None)
        if value is None:
            return ""
        text = text.replace(found[0], value)
    return ""
