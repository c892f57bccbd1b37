"""Facts from Python source: imports, calls, base classes and decorators, with names resolved through the imports.

``import fastapi as f; f.FastAPI()`` and ``from fastapi import FastAPI as App; App()`` give the same fact. A variable
resolves to what was called to create it, so ``app = FastAPI()`` makes ``@app.get`` the annotation
``fastapi.FastAPI.get``. Relative imports are made absolute from the file's place in the repository.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.api import Source
from detector.plugins.names import Names
from detector.plugins.parse import matches
from detector.plugins.python import settings
from detector.plugins.python.conventions import written_backends, written_keys
from detector.plugins.python.nodes import dotted_name, first_text, kept_for_a_while, made_name
from detector.plugins.syntax import around, line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

LANGUAGE = "python"
_CLIMB = 12
"""Maximum number of nodes around an assignment that are searched for its function."""


def grammar() -> object:
    import tree_sitter_python

    return tree_sitter_python.language()


QUERY = Path(__file__).with_name("facts.scm").read_text(encoding="utf-8")


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of one file, in source order; settings follow at the end."""
    names = Names()
    module = module_name(source.path)
    for found in matches(root, grammar, QUERY):
        kind, nodes = next((k, v) for k, v in found.items() if "." not in k)
        yield from _READ[kind](nodes[0], found, names, module, source.path)
    if b"://" in source.data:
        yield from settings.urls(root, grammar, source.path)
    if any(word in source.data for word in written_keys()):
        yield from settings.keys(root, grammar, source.path)
    if any(word in source.data for word in written_backends()):
        yield from settings.backends(root, grammar, source.path)


def module_name(path: str) -> str:
    """Return the dotted module of a file by its path from the root: ``src/app/models.py`` → ``src.app.models``."""
    parts = path.removesuffix(".py").split("/")
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _import(node: Node, _: dict[str, list[Node]], names: Names, __: str, path: str) -> Iterator[Fact]:
    for child in node.named_children:
        name = text_of(child.child_by_field_name("name") if child.type == "aliased_import" else child)
        alias = text_of(child.child_by_field_name("alias")) if child.type == "aliased_import" else ""
        names.bind(alias or name.partition(".")[0], name if alias else name.partition(".")[0])
        yield Fact("import", name, path, line_of(child), LANGUAGE)


def _from(node: Node, _: dict[str, list[Node]], names: Names, module: str, path: str) -> Iterator[Fact]:
    origin = text_of(node.child_by_field_name("module_name"))
    if origin.startswith("."):
        origin = _absolute(origin, module, path.endswith("__init__.py"))
    for child in node.children_by_field_name("name"):
        name = text_of(child.child_by_field_name("name") if child.type == "aliased_import" else child)
        alias = text_of(child.child_by_field_name("alias")) if child.type == "aliased_import" else name
        names.bind(alias, f"{origin}.{name}")
        yield Fact("import", f"{origin}.{name}", path, line_of(child), LANGUAGE)
        if alias != name or path.endswith("__init__.py"):  # others may import it from here
            yield Fact("export", f"{module}.{alias}", path, line_of(child), LANGUAGE, f"{origin}.{name}", alias)
    if any(child.type == "wildcard_import" for child in node.children):
        names.use(f"{origin}.")
        yield Fact("import", origin, path, line_of(node), LANGUAGE)


def _absolute(relative: str, module: str, package: bool) -> str:
    rest = relative.lstrip(".")
    up = len(relative) - len(rest) - (1 if package else 0)
    parts = module.split(".")
    base = parts[: len(parts) - up] if up <= len(parts) else []
    return ".".join([*base, rest] if rest else base)


def _class(node: Node, _: dict[str, list[Node]], names: Names, module: str, path: str) -> Iterator[Fact]:
    name = text_of(node.child_by_field_name("name"))
    bases = node.child_by_field_name("superclasses")
    for child in bases.named_children if bases is not None else ():
        target = child.child_by_field_name("value") if child.type == "subscript" else child
        if child.type == "call":
            target = child.child_by_field_name("function")
        dotted = dotted_name(target)
        if dotted:
            scopes = names.scopes_for(dotted)
            yield Fact("base", names.resolve(dotted), path, line_of(node), LANGUAGE, symbol=name, scopes=scopes)
    names.bind(name, f"{module}.{name}")


def _call(node: Node, _: dict[str, list[Node]], names: Names, __: str, path: str) -> Iterator[Fact]:
    dotted = dotted_name(node.child_by_field_name("function"))
    if not dotted:
        return
    value = first_text(node.child_by_field_name("arguments"))
    name, scopes = names.resolve(dotted), names.scopes_for(dotted)
    head = dotted.partition(".")[0]
    if "." in dotted and name == dotted and head not in names.bound and (not scopes or head in ("self", "cls")):
        name = f".{dotted.rpartition('.')[2]}"  # a method of an unknown receiver
    yield Fact("call", name, path, line_of(node), LANGUAGE, value, scopes=scopes)
    made = made_name(node.child_by_field_name("function"))
    if made and made.partition(".")[0] in names.bound:
        yield Fact("call", names.resolve(made), path, line_of(node), LANGUAGE, value)
    if kept_for_a_while(node, dotted, name):
        yield Fact("tag", f"{name}.json.dumps", path, line_of(node), LANGUAGE, symbol=dotted)


def _parameter(node: Node, _: dict[str, list[Node]], names: Names, __: str, ___: str) -> Iterator[Fact]:
    """Bind a parameter with a declared type to that type. Yields no facts."""
    declared = node.child_by_field_name("type")
    target = dotted_name(declared.named_children[0]) if declared is not None and declared.named_children else ""
    resolved = names.resolve(target) if target else ""
    if resolved != target:
        names.bind(text_of(node.named_children[0]), resolved)
    yield from ()


def _assign(node: Node, _: dict[str, list[Node]], names: Names, module: str, path: str) -> Iterator[Fact]:
    target, value = dotted_name(node.child_by_field_name("left")), node.child_by_field_name("right")
    if not target or value is None:
        return
    if target.isupper():
        yield from settings.read(target, value, path)
    made = value.child_by_field_name("function") if value.type == "call" else value
    dotted = dotted_name(made)
    if not dotted:
        return
    resolved = names.resolve(dotted)
    if dotted.partition(".")[0] not in names.bound and resolved == dotted:
        if not names.open:
            return  # a function or parameter of this file, which resolves to nothing known
        resolved = f"{names.open[-1]}{dotted}"
    names.bind(target, resolved)
    if "." not in target and (_top_level(node) or _is_global(target, node)):
        yield Fact("export", f"{module}.{target}", path, line_of(node), LANGUAGE, resolved)


def _is_global(target: str, node: Node) -> bool:
    """Return whether a name assigned in a function is global: ``global app`` precedes ``app = Flask(__name__)``."""
    function = next((above for above in around(node, _CLIMB) if above.type == "function_definition"), None)
    body = function.child_by_field_name("body") if function is not None else None
    declared = (child for child in body.named_children if child.type == "global_statement") if body is not None else ()
    return any(text_of(name) == target for statement in declared for name in statement.named_children)


def _decorator(node: Node, _: dict[str, list[Node]], names: Names, __: str, path: str) -> Iterator[Fact]:
    inner = node.named_children[0] if node.named_children else None
    if inner is None:
        return
    call = inner if inner.type == "call" else None
    dotted = dotted_name(call.child_by_field_name("function") if call is not None else inner)
    if not dotted:
        return
    defined = node.parent.child_by_field_name("definition") if node.parent is not None else None
    symbol = text_of(defined.child_by_field_name("name")) if defined is not None else ""
    value = first_text(call.child_by_field_name("arguments")) if call is not None else ""
    scopes = names.scopes_for(dotted)
    yield Fact("annotation", names.resolve(dotted), path, line_of(node), LANGUAGE, value, symbol, scopes)


def _top_level(node: Node) -> bool:
    statement = node.parent
    return statement is not None and statement.parent is not None and statement.parent.type == "module"


_READ = {
    "import": _import, "from": _from, "class": _class, "call": _call, "assign": _assign, "decorator": _decorator,
    "parameter": _parameter,
}  # fmt: skip
