"""Reads ``*.gemspec``, parsed as Ruby and never run: https://guides.rubygems.org/specification-reference/."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from detector.observations import ComponentKind, Dependency, Observation, Package, Scope, Warning
from detector.plugins.api import Project, Source
from detector.plugins.parse import matches, parse
from detector.plugins.ruby.bundle import ECOSYSTEM
from detector.plugins.ruby.conventions import conventions
from detector.plugins.ruby.installed import has_commands, is_engine, is_served
from detector.plugins.ruby.literals import arguments, grammar, literals, whole
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

QUERY = '[(call) (assignment) (operator_assignment) (binary operator: "<<") (ERROR)] @node'
_SCOPES: dict[str, Scope] = {
    "add_dependency": "runtime", "add_runtime_dependency": "runtime", "add_development_dependency": "dev",
}  # fmt: skip


def read_gemspec(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the gem that the file specifies and its dependencies."""
    name, line, found, bindir = "", 1, False, "bin"
    commands: list[Node] = []
    values: dict[str, list[str]] = {}
    required: set[str] = set()
    for captured in matches(parse(source.data, grammar), grammar, QUERY):
        node = captured["node"][0]
        if node.type == "ERROR":
            yield Warning(source.path, "not Ruby that can be parsed", line_of(node))
        elif node.type == "call":
            dependency = _dependency(node, values, source)
            if dependency is not None:
                yield dependency
                found = True
                if dependency.scope == "runtime":
                    required.add(dependency.name)
        else:
            left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
            key = text_of(left.child_by_field_name("method") if left is not None and left.type == "call" else left)
            if left is not None and left.type != "call":
                values[key] = literals(right) if node.type == "assignment" else []
            elif key == "name":
                name, line, found = whole(right), line_of(node), True
            elif key == "bindir":
                bindir = whole(right) or bindir
            elif key == "executables" and right is not None:
                commands.append(right)
    if found:
        entry = any(has_commands(listed, bindir, source.folder, project) for listed in commands)
        yield _package(name, line, entry, required, source, project)


def _package(name: str, line: int, entry: bool, required: Set[str], source: Source, project: Project) -> Package:
    """Return the gem. Applications install it if nothing starts it or it is an engine; one with routes is no library,
    since it may be a product (``inference/answers/libraries.py``). One with commands that requires gems, but no server,
    is a command line tool: what it serves is a page for the person at it."""
    served = is_served(source.folder, project)
    alone = not entry and not served
    routed = posixpath.join(source.folder, "config/routes.rb") in project.files
    extension = alone or is_engine(source.folder, project)
    kind: ComponentKind | None = None
    if alone and not routed:
        kind = "library"
    elif required and not (served or routed or extension or required & conventions().servers):
        kind = "cli"
    return Package(ECOSYSTEM, name, source.path, source.folder, line=line, entry=entry, kind=kind, extension=extension)


def _dependency(call: Node, values: dict[str, list[str]], source: Source) -> Dependency | None:
    scope = _SCOPES.get(text_of(call.child_by_field_name("method")))
    given = arguments(call)
    if scope is None or call.child_by_field_name("receiver") is None or not given:
        return None
    texts = [values.get(text_of(a), []) if a.type in ("identifier", "constant") else literals(a) for a in given]
    if not texts[0]:
        return None
    specifier = ", ".join(text for listed in texts[1:] for text in listed)
    return Dependency(ECOSYSTEM, texts[0][0], source.path, line_of(call), scope, specifier)
