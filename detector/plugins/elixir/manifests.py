"""Reads ``mix.exs`` (parsed, never run), ``mix.lock`` and Distillery's ``rel/config.exs``.

Sources: https://hexdocs.pm/mix/Mix.Project.html, https://hexdocs.pm/mix/Mix.Tasks.Deps.html.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.errors import Unreadable
from detector.observations import Dependency, Deployment, Observation, Package, Scope
from detector.plugins.api import Project, Source
from detector.plugins.elixir.required import functions_of, required_by
from detector.plugins.elixir.syntax import arguments, grammar, literal, pairs, target
from detector.plugins.parse import parse
from detector.plugins.syntax import line_of, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

_DEVELOPMENT = {"dev", "test", "ci", "docs", "doc", "bench", "lint"}
"""Environments other than production."""


def read_mix(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the project and its dependencies, as far as they are literal. Raises Unreadable without a project.

    Functions of the file and of the files that it requires are followed.
    """
    root = parse(source.data, grammar)
    functions = functions_of(root)
    top = _keywords(functions.get("project"))
    if not top:
        raise Unreadable("no project/0 that returns a keyword list", 1)
    known = required_by(root, source, project) | functions
    dependencies = list(_tuples(top["deps"], known)) if "deps" in top else []
    package = _package(source, project, top, functions, [node for node, _ in dependencies])
    yield package
    yield from _releases(source, package, _listed(top.get("releases"), functions))
    for node, line in dependencies:
        name, requirement, options = _dependency(node)
        if name:
            yield Dependency("hex", name, source.path, line, _scope(options), requirement)


def _keywords(body: Node | None) -> dict[str, Node]:
    """Return the first keyword list of a function with ``app`` or ``apps_path``, otherwise the first one."""
    best: dict[str, Node] = {}
    for node in walk(body) if body is not None else ():
        found = pairs(node) if node.type == "keywords" else {}
        if "app" in found or "apps_path" in found:
            return found
        best = best or found
    return best


def _tuples(value: Node, functions: dict[str, Node]) -> Iterator[tuple[Node, int]]:
    """Yield the tuples in a list, and in the functions and attributes that it names, each with its line.

    A tuple from another file has the line of the call.
    """
    pending, seen = [(value, 0)], set()
    while pending:
        body, called = pending.pop()
        for node in walk(body):
            name = _name(node)
            if node.type == "tuple" and node.named_children:
                yield node, called or line_of(node)
            elif name in functions and name not in seen:
                seen.add(name)
                pending.append((functions[name], called or (line_of(node) if "." in name else 0)))


def _name(node: Node) -> str:
    """Return the name of the function or attribute that a node refers to, '' for any other."""
    if node.type == "call":
        return target(node) or text_of(node.child_by_field_name("target"))
    of_module = node.parent is not None and node.parent.type == "dot"
    return text_of(node) if node.type in ("unary_operator", "identifier") and not of_module else ""


def _dependency(node: Node) -> tuple[str, str, dict[str, Node]]:
    parts = node.named_children
    name = literal(parts[0]) if parts[0].type in ("atom", "quoted_atom") else ""
    options = pairs(parts[-1]) if len(parts) > 1 else {}
    requirement = literal(parts[1]) if len(parts) > 1 and parts[1].type == "string" else ""
    return (name if requirement or options else "", requirement, options)


def _scope(options: dict[str, Node]) -> Scope:
    only = {literal(n) for n in walk(options["only"]) if n.type == "atom"} if "only" in options else set()
    if only and only <= _DEVELOPMENT:
        return "test" if only == {"test"} else "docs" if only <= {"docs", "doc"} else "dev"
    if text_of(options.get("optional")) == "true":
        return "optional"
    return "build" if text_of(options.get("runtime")) == "false" else "runtime"


def _package(
    source: Source,
    project: Project,
    top: dict[str, Node],
    functions: dict[str, Node],
    dependencies: list[Node],
) -> Package:
    name, umbrella = literal(top.get("app")), literal(top.get("apps_path"))
    uses = []
    for node in dependencies:
        other, _requirement, options = _dependency(node)
        near = f"../{other}" if text_of(options.get("in_umbrella")) == "true" else literal(options.get("path"))
        path = project.resolve(source.folder, near) if near and _scope(options) != "test" else None
        if path is not None:
            uses.append(path)
    application = functions.get("application")
    started = any("mod" in pairs(n) for n in walk(application) if n.type == "keywords") if application else False
    cli = "escript" in top and not started
    published = "package" in top and "releases" not in top  # https://hex.pm/docs/publish
    return Package(
        "hex", name, source.path, source.folder, line=line_of(top["app"]) if "app" in top else 1,
        members=(f"{umbrella}/*",) if umbrella else (), uses=tuple(dict.fromkeys(uses)),
        private="package" not in top, entry=(started and not published) or cli,
        kind="cli" if cli else "library" if published else None,
        scripts=tuple(_commands(source, project, top, functions)),
    )  # fmt: skip


def _commands(
    source: Source, project: Project, top: dict[str, Node], functions: dict[str, Node]
) -> Iterator[tuple[str, str, int]]:
    """Yield the aliases, and ``mix test`` if there are tests."""
    named = _listed(top.get("aliases"), functions)
    for alias, node in named.items():
        yield alias, f"mix {alias}", line_of(node)
    helper = f"{source.folder}/test/test_helper.exs" if source.folder else "test/test_helper.exs"
    if "test" not in named and helper in project.files:
        yield "test", "mix test", 1


def _listed(value: Node | None, functions: dict[str, Node]) -> dict[str, Node]:
    """Return the keywords of a value, or of the function or attribute that it names."""
    body = functions.get(target(value) or text_of(value)) if value is not None else None
    body = body if body is not None else value
    return pairs(next((n for n in walk(body) if n.type == "keywords"), None)) if body is not None else {}


def _releases(source: Source, package: Package, named: dict[str, Node]) -> Iterator[Deployment]:
    """Yield what is deployed: everything that is released.

    A release of an umbrella contains the applications it starts, or the one of its name
    (https://hexdocs.pm/mix/Mix.Tasks.Release.html); any other release contains the project itself.
    """
    for name, node in named.items():
        where = line_of(node)
        if package.members:
            yield from _started(name, pairs(node).get("applications"), source.path, where)
        elif package.entry:
            yield Deployment("folder", source.folder, source.path, where)


def _started(release: str, applications: Node | None, path: str, line: int) -> Iterator[Deployment]:
    """Yield the applications that a release starts.

    An application that is alone in its release is a program of its own, whichever others depend on it.
    """
    started = list(_applications(applications)) if applications is not None else []
    for name in dict.fromkeys([release, *started]):
        yield Deployment("package", name, path, line)
    if len(started) == 1:
        yield Deployment("release", started[0], path, line)


def _applications(listed: Node) -> Iterator[str]:
    """Yield the names in ``[:runtime_tools, shop: :permanent, docs: :load]``, without those that are only loaded."""
    for item in listed.named_children:
        if item.type == "atom":
            yield literal(item)
        yield from (name for name, how in pairs(item).items() if literal(how) not in ("load", "none"))


def read_distillery(source: Source, _: Project) -> Iterator[Deployment]:
    """Yield the releases in Distillery's ``rel/config.exs``.

    Example: ``release :shop do set applications: [shop: :permanent] end``
    (https://hexdocs.pm/distillery/config/distillery.html).
    """
    for node in walk(parse(source.data, grammar)):
        if node.type == "call" and target(node) == "release":
            sets = [pairs(argument) for call in walk(node) if target(call) == "set" for argument in arguments(call)]
            listed = next((found["applications"] for found in sets if "applications" in found), None)
            yield from _started(literal(next(iter(arguments(node)), None)), listed, source.path, line_of(node))


def read_lock(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the resolved versions of ``mix.lock``: ``"name": {:hex, :package, "version", …}``.

    Only versions are read: the file also lists packages that are not installed.
    """
    for node in walk(parse(source.data, grammar)):
        parts = node.named_children if node.type == "tuple" else []
        if len(parts) > 2 and literal(parts[0]) == "hex" and parts[0].type == "atom" and parts[2].type == "string":
            name = literal(parts[1])
            yield Dependency("hex", name, source.path, line_of(node), "indirect", version=literal(parts[2]))
