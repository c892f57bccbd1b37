"""Reads ``Gemfile`` and ``gems.rb``, parsed as Ruby and never run.

The reader follows groups, ``gemspec``, ``path`` gems, variables with literal values, lists with ``each``, and
``eval_gemfile`` inside the root. A gem under a condition is optional.
Sources: https://bundler.io/man/gemfile.5.html.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.observations import Dependency, Observation, Package, Scope, Warning
from detector.plugins.api import Project, Source, beside
from detector.plugins.parse import parse
from detector.plugins.ruby.groups import path_of, scope_of
from detector.plugins.ruby.installed import is_served
from detector.plugins.ruby.literals import arguments, grammar, literals, option, whole
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

ECOSYSTEM = "gem"
DEPTH = 40
"""Maximum nesting of blocks, and maximum length of a chain of included Gemfiles."""

_BLOCKS = frozenset(("source", "git", "github", "platforms", "platform", "install_if", "env"))
"""Methods whose blocks do not change the scope of the gems inside."""
_NEEDS = (b".add_dependency", b".add_runtime_dependency")
"""The calls by which a gemspec names gems that its gem runs with."""
_INSIDE = frozenset(("program", "begin", "body_statement", "block_body", "then", "else", "parenthesized_statements"))
"""Types of nodes whose statements count as part of the block around them."""
_CONDITIONS = frozenset(
    ("if", "unless", "elsif", "case", "when", "if_modifier", "unless_modifier", "conditional", "else")
)
"""Types of nodes whose statements run under a condition."""


class _Gemfile:
    """One Gemfile with those that it includes."""

    def __init__(self, source: Source, project: Project, seen: set[str]) -> None:
        self.source, self.project, self.seen = source, project, seen
        self.values: dict[str, list[str]] = {}
        self.uses: list[str] = []

    def read(self, node: Node, scope: Scope, folder: str | None, depth: int) -> Iterator[Observation]:
        """Yield the dependencies that the statements below a node declare.

        ``folder`` is that of the ``path`` block around them, None outside of one.
        """
        if depth > DEPTH:
            yield Warning(self.source.path, f"nested deeper than {DEPTH} levels: not read", line_of(node))
            return
        for child in node.named_children:
            if child.type == "call":
                yield from self._call(child, scope, folder, depth)
            elif child.type == "assignment":
                self._assign(child)
            elif child.type == "identifier":
                continue
            elif child.type in _CONDITIONS:
                within: Scope = "optional" if scope == "runtime" else scope
                yield from self.read(child, within, folder, depth + 1)
            elif child.type in _INSIDE:
                yield from self.read(child, scope, folder, depth + 1)
            elif child.type == "ERROR":
                yield Warning(self.source.path, "not Ruby that can be parsed", line_of(child))
                yield from self.read(child, scope, folder, depth + 1)

    def _assign(self, node: Node) -> None:
        found = literals(node.child_by_field_name("right"))
        if found:
            self.values[text_of(node.child_by_field_name("left"))] = found

    def _texts(self, node: Node | None) -> list[str]:
        if node is None:
            return []
        return self.values.get(text_of(node), []) if node.type in ("identifier", "constant") else literals(node)

    def _call(self, node: Node, scope: Scope, folder: str | None, depth: int) -> Iterator[Observation]:
        name = text_of(node.child_by_field_name("method"))
        over, given = node.child_by_field_name("receiver"), arguments(node)
        body = _body(node)
        if over is not None:
            if name == "each" and body is not None:
                yield from self._each(over, node, body, scope, folder, depth)
            return
        if name == "gem" and given:
            yield from self._gem(node, given, scope, folder)
        elif name == "eval_gemfile" and given:
            yield from self._include(node, given[0], scope, depth)
        elif body is not None and name == "group":
            groups = [text for argument in given for text in self._texts(argument)]
            yield from self.read(body, scope_of(groups, scope), folder, depth + 1)
        elif body is not None and name == "path":
            below = self.project.resolve(self.source.folder, whole(given[0])) if given else None
            yield from self.read(body, scope, below, depth + 1)
        elif body is not None and name in _BLOCKS:
            yield from self.read(body, scope, folder, depth + 1)

    def _each(
        self, over: Node, node: Node, body: Node, scope: Scope, folder: str | None, depth: int
    ) -> Iterator[Observation]:
        block = node.child_by_field_name("block")
        parameters = block.child_by_field_name("parameters") if block is not None else None
        names = [text_of(p) for p in parameters.named_children] if parameters is not None else []
        for text in self._texts(over):
            if names:
                self.values[names[0]] = [text]
            yield from self.read(body, scope, folder, depth + 1)

    def _gem(self, node: Node, given: list[Node], scope: Scope, folder: str | None) -> Iterator[Observation]:
        groups = literals(option(node, "group")) or literals(option(node, "groups"))
        wanted = scope_of(groups, scope) if groups else scope
        versions = [text for a in given[1:] if a.type != "pair" for text in self._texts(a)]
        path = whole(option(node, "path"))
        names = self._texts(given[0])
        inside = self.project.resolve(self.source.folder, path) if path else None
        if inside is None and folder is not None and names:
            inside = (
                f"{folder}/{names[0]}".strip("/")
                if f"{folder}/{names[0]}/{names[0]}.gemspec".strip("/") in self.project.files
                else folder
            )
        if inside is not None:
            self.uses.append(inside)
        for name in names[:1]:
            yield Dependency(ECOSYSTEM, name, self.source.path, line_of(node), wanted, ", ".join(versions))

    def _include(self, node: Node, given: Node, scope: Scope, depth: int) -> Iterator[Observation]:
        relative = path_of(given)
        if not relative:
            return
        path = self.project.resolve(self.source.folder, relative)
        if path is None:
            yield Warning(self.source.path, f"{relative} leads out of the repository and is not read", line_of(node))
            return
        source = self.project.read(path) if path not in self.seen else None
        if source is None or len(self.seen) > DEPTH:
            return
        self.seen.add(path)
        inner = _Gemfile(source, self.project, self.seen)
        inner.values = self.values
        yield from inner.read(parse(source.data, grammar), scope, None, depth + 1)
        self.uses += inner.uses


def read_gemfile(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the gems of a ``Gemfile`` or ``gems.rb``, and the application that it belongs to.

    If it calls ``gemspec``, which adds the dependencies of a gem, its other gems are for development:
    https://bundler.io/man/gemfile.5.html (GEMSPEC). Not so if a server may start the gem and its specification names none:
    then what it runs with is in the Gemfile alone.
    """
    gemfile, root = _Gemfile(source, project, {source.path}), parse(source.data, grammar)
    of_a_gem = any(_statement(node) == "gemspec" for node in root.named_children)
    of_a_gem = of_a_gem and (_is_told(source.folder, project) or not is_served(source.folder, project))
    yield from gemfile.read(root, "dev" if of_a_gem else "runtime", None, 0)
    uses = tuple(dict.fromkeys(folder for folder in gemfile.uses if folder != source.folder))
    yield Package(ECOSYSTEM, "", source.path, source.folder, uses=uses, private=True)


def _is_told(folder: str, project: Project) -> bool:
    """Return whether the specification of the gem in a folder names gems that it runs with."""
    sources = (project.read(path) for path in beside(folder, project) if path.endswith(".gemspec"))
    return any(word in source.data for source in sources if source is not None for word in _NEEDS)


def _statement(node: Node) -> str:
    """Return the name of the method that a statement calls: ``gemspec``, ``gemspec name: "kites"``."""
    return text_of(node.child_by_field_name("method")) if node.type == "call" else text_of(node)


def _body(call: Node) -> Node | None:
    block = call.child_by_field_name("block")
    return block.child_by_field_name("body") if block is not None else None
