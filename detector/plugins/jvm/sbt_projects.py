"""The projects of an sbt build: ``lazy val api = (project in file("api")).dependsOn(core)``.

A build with many projects often has its own function that creates one and takes the folder:
    lazy val api = service(project, folder = "api")

Source: https://www.scala-sbt.org/1.x/docs/Multi-Project.html.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Set
from typing import TYPE_CHECKING, NamedTuple

from detector.observations import Deployment, Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.dockerfiles import builds_images
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.builds import builds
from detector.plugins.jvm.sbt_publishing import Publishing, of_build
from detector.plugins.syntax import line_of, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

_MAKERS = ("project", "Project", "projectMatrix", "crossProject")
_DEFINITIONS = ("field_expression", "call_expression", "infix_expression", "identifier", "parenthesized_expression")
_TASKS = ("run", "test", "compile")


def packages(found: list[dict[str, list[Node]]], source: Source, home: str, project: Project) -> Iterator[Observation]:
    """Yield the build itself and each of its projects with its folder.

    A project for which a plugin builds an image is also yielded as deployed. ``found`` are the matches of the
    query in ``sbt.py``; ``home`` is the folder of the build.
    """
    values = [node for captures in found for node in captures.get("value", ())]
    makers = {text_of(n.child_by_field_name("name")): n for captures in found for n in captures.get("maker", ())}
    defined = {name: (folder, node) for node in values for name, folder in _project(node, home, project)}
    named = {text_of(node.child_by_field_name("pattern")): node for node in values} | makers
    build = _Build(
        source, home, project, defined, makers, {n: named[n] for n in named.keys() - defined}, of_build(found)
    )
    members = tuple(folder for folder, _ in defined.values() if folder != home)
    root = next((node for folder, node in defined.values() if folder == home), None)
    if not defined and source.name != "build.sbt":
        return
    yield build.package(home.rpartition("/")[2], home, root, 1, members)
    for name, (folder, node) in defined.items():
        if folder != home:
            yield build.package(name, folder, node, line_of(node))
            if not _named(node, makers).isdisjoint(builds().sbt.images):
                yield Deployment("built", folder, source.path, line_of(node))


class _Build(NamedTuple):
    """One build: its file and folder, its projects (name → folder and definition), functions, functions with the other
    values, and settings for all projects."""

    source: Source
    home: str
    project: Project
    defined: dict[str, tuple[str, Node]]
    makers: dict[str, Node]
    named: dict[str, Node]
    settings: list[Node]

    def package(self, name: str, folder: str, node: Node | None, line: int, members: tuple[str, ...] = ()) -> Package:
        """Return one project; ``node`` is None for a build without a definition of its root.

        Services share the settings of what is published beside them, so publishing alone makes no library.
        """
        told = Publishing(node, self.named, self.settings)
        words = _named(node, self.makers) if node is not None else set[str]()
        module = self._is_module(folder, words)
        entry = not words.isdisjoint(builds().sbt.runs) and not module  # by a plugin that packages a program
        installed = told.published and told.hosted and not entry and not builds_images(self.project)
        prefix = f"{name}/" if folder != self.home else ""
        return Package(
            coordinates.ECOSYSTEM, name, self.source.path, folder, line=line, members=members,
            uses=_uses(node, self.defined) if node is not None else (), private=told.withheld, entry=entry,
            kind="library" if installed or module else None, extension=installed,
            scripts=tuple((task, f"sbt {prefix}{task}", line) for task in _TASKS),
        )  # fmt: skip

    def _is_module(self, folder: str, words: Set[str]) -> bool:
        """Return whether the words of a project name a framework's plugin, but its folder has none of the files that make
        an application of it."""
        needed = [files for plugin, files in builds().sbt.needs.items() if plugin in words]
        return bool(needed) and not any(self._has(posixpath.join(folder, name)) for files in needed for name in files)

    def _has(self, path: str) -> bool:
        """Return whether a file contains anything."""
        source = self.project.read(path)
        return source is not None and bool(source.data.strip())


def _project(node: Node, home: str, project: Project) -> Iterator[tuple[str, str]]:
    """Yield name and folder of a value that defines a project; the folder defaults to the name."""
    name = text_of(node.child_by_field_name("pattern")).strip("`")
    value = node.child_by_field_name("value")
    words = [n for n in walk(value) if n.type == "identifier"] if value is not None else []
    if value is None or not words or value.type not in _DEFINITIONS:
        return
    given = next((text for n in words if _places(n) for text in _texts(n)), "")
    asked = list(_texts(words[0]))
    if text_of(words[0]) not in _MAKERS and not asked:
        return  # neither a project nor a call of the build's own function that creates one
    for folder in (given,) if given else asked or (name,):
        path = project.resolve(home, folder)
        if path == home or (path and project.below(path)):
            yield name, path or ""
            return


def _places(node: Node) -> bool:
    """Return whether a node is the ``file`` of ``project in file("api")``, ``project.in(file("api"))`` or
    ``Project("api", base = file("api"))``."""
    call = node.parent
    around = call.parent if call is not None else None
    if around is not None and around.type == "assignment_expression":
        around = around.parent
    if text_of(node) != "file" or around is None:
        return False
    if around.type == "infix_expression":
        return text_of(around.child_by_field_name("operator")) == "in"
    function = around.parent.child_by_field_name("function") if around is not None and around.parent else None
    field = function.child_by_field_name("field") if function is not None else None
    return text_of(field) == "in" or text_of(function) in ("Project", "in")


def _texts(node: Node) -> Iterator[str]:
    """Yield the string arguments of a call, positional or named: ``"api"`` of ``service(project, folder = "api")``."""
    arguments = node.parent.child_by_field_name("arguments") if node.parent is not None else None
    for given in arguments.named_children if arguments is not None else ():
        value = given.child_by_field_name("right") if given.type == "assignment_expression" else given
        if value is not None and value.type == "string":
            yield text_of(value).strip('"')


def _uses(node: Node, defined: dict[str, tuple[str, Node]]) -> tuple[str, ...]:
    """Return the folders of the projects that ``dependsOn`` names."""
    found: list[str] = []
    for inner in walk(node):
        if inner.type != "call_expression":
            continue
        function = inner.child_by_field_name("function")
        field = function.child_by_field_name("field") if function is not None else None
        if text_of(field) != "dependsOn":
            continue
        arguments = inner.child_by_field_name("arguments")
        for word in walk(arguments) if arguments is not None else ():
            folder = defined.get(text_of(word), ("", node))[0] if word.type == "identifier" else ""
            if folder and folder not in found:
                found.append(folder)
    return tuple(found)


def _named(node: Node, makers: dict[str, Node]) -> set[str]:
    """Return all names in the definition of a project, and in the functions of the build that create it."""
    words = {text_of(word) for word in walk(node) if word.type == "identifier"}
    for name in words & set(makers):
        words |= {text_of(word) for word in walk(makers[name]) if word.type == "identifier"}
    return words
