"""Interprets the groups of a Gemfile and the paths of the files that it includes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.observations import Scope
from detector.plugins.ruby.literals import arguments, constant, whole
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_GROUPS: dict[str, Scope] = {
    "development": "dev", "dev": "dev", "test": "test", "tests": "test", "cucumber": "test", "ci": "test",
    "rubocop": "dev", "lint": "dev", "linters": "dev", "tools": "dev", "debug": "dev", "doc": "docs", "docs": "docs",
    "documentation": "docs", "yard": "docs", "benchmark": "dev", "benchmarks": "dev", "profile": "dev", "guard": "dev",
    "local": "dev", "deploy": "dev", "deployment": "dev", "e2e": "test", "spec": "test", "rspec": "test",
    "integration": "test", "release": "dev", "build": "build", "tooling": "dev", "style": "dev", "console": "dev",
}  # fmt: skip
"""Names of groups, with their scopes; any other group has the scope ``runtime``."""
_ORDER: tuple[Scope, ...] = ("runtime", "build", "dev", "test", "docs")
"""Scopes from the widest to the narrowest."""


def scope_of(groups: list[str], default: Scope) -> Scope:
    """Return the widest scope of several groups: a gem in ``:test, :production`` is needed at run time.

    ``default`` is the scope of the block around them; it is returned for ``runtime`` and for no groups.
    """
    scopes = [_GROUPS.get(group.lower(), "runtime") for group in groups]
    found = min(scopes, key=_ORDER.index) if scopes else default
    return default if found == "runtime" else found


def path_of(node: Node) -> str:
    """Return a path relative to the file, '' if it cannot be determined.

    Forms: a literal, ``File.join(__dir__, …)``, ``File.expand_path(…, __dir__)``, ``"#{__dir__}/…"``.
    """
    if node.type == "call" and constant(node.child_by_field_name("receiver")) == "File":
        name, given = text_of(node.child_by_field_name("method")), arguments(node)
        if name == "join" and given and text_of(given[0]) == "__dir__":
            return "/".join(whole(a) for a in given[1:])
        if name == "expand_path" and given:
            last = text_of(given[-1])
            return whole(given[0]).removeprefix("../") if last == "__FILE__" else whole(given[0])
        return ""
    if node.type == "string" and node.named_children and node.named_children[0].type == "interpolation":
        inner = node.named_children[0].named_children
        rest = "".join(text_of(child) for child in node.named_children[1:] if child.type == "string_content")
        return rest.lstrip("/") if inner and text_of(inner[0]) == "__dir__" else ""
    return whole(node)
