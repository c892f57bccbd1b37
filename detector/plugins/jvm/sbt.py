"""Reads ``build.sbt``, ``project/*.sbt`` and ``project/*.scala``: dependencies, sbt plugins, projects.

Only ``group % artifact`` is a dependency; ``ExclusionRule`` and ``exclude`` are the opposite.
Sources: https://www.scala-sbt.org/1.x/docs/Library-Dependencies.html, …/Using-Plugins.html, …/Multi-Project.html;
Play's bare module names: https://www.playframework.com/documentation/3.0.x/SBTDependencies.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from detector.observations import Observation, Scope
from detector.plugins.api import Project, Source
from detector.plugins.jvm import coordinates, scala
from detector.plugins.jvm.builds import builds
from detector.plugins.jvm.sbt_projects import packages
from detector.plugins.parse import matches, parse
from detector.plugins.syntax import around, line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_QUERY = """
(val_definition) @value
(function_definition) @maker
(infix_expression) @infix
(identifier) @word
"""
_SCOPES: dict[str, Scope] = {
    "Test": "test",
    "test": "test",
    "IntegrationTest": "test",
    "it": "test",
    "it,test": "test",
    "test,it": "test",
    "Provided": "runtime",
    "Optional": "optional",
    "Docs": "docs",
}
"""Configurations after ``%``, with their scopes."""


def read(source: Source, project: Project) -> Iterator[Observation]:
    """Yield what a build definition declares. Definitions in ``project/`` count as part of the build."""
    if source.path.startswith("project/project/") or "/project/project/" in source.path:
        return
    script = _Script(source, project)
    found = list(matches(parse(source.data, scala.grammar), scala.grammar, _QUERY))
    for captures in found:
        for node in captures.get("value", ()):
            script.bind(node)
    home = source.folder if source.name == "build.sbt" else posixpath.dirname(source.folder)
    defines = source.name == "build.sbt" or (source.name.endswith(".scala") and _home_file(home) not in project.files)
    if defines:
        yield from packages(found, source, home, project)
    for captures in found:
        for kind, nodes in captures.items():
            if kind == "infix":
                yield from script.infix(nodes[0])
            elif kind == "word" and defines:
                yield from script.word(nodes[0])


def _home_file(home: str) -> str:
    """Return the path of ``build.sbt`` in the folder of a build; before sbt 1.0 a build may be defined without it."""
    return posixpath.join(home, "build.sbt")


class _Script:
    """One build definition and its string values."""

    def __init__(self, source: Source, project: Project) -> None:
        self.source, self.project = source, project
        self.values: dict[str, str] = {}
        self._others: dict[str, str] | None = None

    def bind(self, node: Node) -> None:
        """Record a string value: ``val slickV = "3.4"``."""
        value = node.child_by_field_name("value")
        if value is not None and value.type == "string":
            self.values[text_of(node.child_by_field_name("pattern"))] = text_of(value).strip('"')

    def text(self, node: Node | None) -> str:
        """Return the content of a string, or of the string value that a name refers to."""
        if node is None:
            return ""
        if node.type == "string":
            return text_of(node).strip('"')
        name = text_of(node).rpartition(".")[2]
        return self.values.get(name) or self.others().get(name, "")

    def others(self) -> dict[str, str]:
        """Return the string values defined in ``project/*.scala`` of the build."""
        if self._others is None:
            home = self.source.folder if self.source.name == "build.sbt" else self.source.folder.rpartition("/")[0]
            other = _Script(self.source, self.project)
            for path in self.project.below(f"{home}/project".lstrip("/")):
                if not path.endswith(".scala") or path == self.source.path:
                    continue
                source = self.project.read(path)
                if source is not None:
                    for found in matches(parse(source.data, scala.grammar), scala.grammar, "(val_definition) @value"):
                        other.bind(found["value"][0])
            self._others = other.values
        return self._others

    def infix(self, node: Node) -> Iterator[Observation]:
        """Yield the dependency ``"group" %% "artifact"``, with what follows it: ``% "1.0" % Test``."""
        operator = text_of(node.child_by_field_name("operator"))
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        if operator not in ("%", "%%", "%%%") or left is None or (left.type == "infix_expression" and _percent(left)):
            return
        following = [o.child_by_field_name("right") for o in takewhile(_continues, around(node)) if _percent(o)]
        if not following:
            return  # `core % "compile->test"`: a project and its configurations
        version = self.text(following[0])  # nothing for a value that is computed
        after = [self.text(word) or text_of(word) for word in following]
        scope: Scope = next((_SCOPES[word] for word in after[1:] if word in _SCOPES), "runtime")
        for word in after[1:]:
            scope = "test" if word.startswith("test") or '"test' in word else scope
        if _inside(node, "addSbtPlugin") or _inside(node, "addCompilerPlugin") or _inside(node, "compilerPlugin"):
            scope = "build"
        if _inside(node, "dependencyOverrides", infix=True):
            scope = "constraint"
        found = coordinates.dependency(
            self.text(left), self.text(right), version, self.source.path, line_of(node), scope
        )
        if found is not None:
            yield found

    def word(self, node: Node) -> Iterator[Observation]:
        """Yield Play's own modules and plugins, which a build refers to by bare names."""
        known, name = builds().sbt, text_of(node)
        named = known.plugins.get(name) or known.modules.get(name, "")
        if not named or (name not in known.plugins and not _listed(node)):
            return
        group, _, artifact = named.partition("/")
        found = coordinates.dependency(group, artifact, "", self.source.path, line_of(node))
        if found is not None:
            yield found


def _listed(node: Node) -> bool:
    """Return whether a bare name is in a list of dependencies."""
    among = _inside(node, "Seq") or _inside(node, "libraryDependencies", infix=True)
    return among and node.parent is not None and node.parent.type in ("arguments", "infix_expression")


def _percent(node: Node) -> bool:
    """Return whether a node is ``a % b``."""
    operator = node.child_by_field_name("operator") if node.type == "infix_expression" else None
    return text_of(operator) in ("%", "%%", "%%%")


def _continues(node: Node) -> bool:
    return _percent(node) or node.type in ("parenthesized_expression", "infix_expression")


def _inside(node: Node, word: str, *, infix: bool = False) -> bool:
    """Return whether a node is an argument of a call of ``word``, at any depth.

    With ``infix``: whether it is right of a setting with that name (``libraryDependencies ++=``).
    """
    for current in around(node):
        if infix and current.type == "infix_expression":
            left = current.child_by_field_name("left")
            if left is not None and text_of(left).rpartition("/")[2].strip().split(" ")[-1] == word:
                return True
        if not infix and current.type == "call_expression" and text_of(current.child_by_field_name("function")) == word:
            return True
    return False
