"""Facts from Elixir source, with names resolved through ``alias``.

- ``import``: a module that is aliased, imported, required or used.
- ``base``: what a module uses (``use Ecto.Schema``) or implements (``@behaviour Plug``). ``use MyAppWeb, :router`` is
  ``MyAppWeb.router``. A ``use`` in the ``quote`` of a function is a base of that function's name, and one in
  ``__using__`` a base of the module's last name, so that the linking step finds ``Phoenix.Router`` behind both. If the
  file of ``MyAppWeb`` is at its conventional place, ``used.py`` finds these bases and the imports directly.
- ``call``: ``Ecto.Changeset.cast`` with its module. A local call or macro (``get "/x"``, ``field``) is its plain name,
  with the imported and used modules as scopes. A child specification ``{Cachex, opts}`` is ``Cachex.child_spec``, and
  so is ``worker(Cachex, args)`` of older supervisors. An attribute or ``__MODULE__`` as argument is replaced by its
  value.
- ``setting``: ``ecto.adapter`` (``elixir.adapter`` for adapters of anything else) of ``use …, adapter: X``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact, FactKind
from detector.plugins.api import Source
from detector.plugins.elixir.syntax import aliases, arguments, grammar, literal, pairs, target, word_of
from detector.plugins.elixir.used import brought_by
from detector.plugins.names import Names
from detector.plugins.parse import matches
from detector.plugins.syntax import around, line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

LANGUAGE = "elixir"
QUERY = Path(__file__).with_name("facts.scm").read_text(encoding="utf-8")


class _Reader:
    """The state while one file is read."""

    def __init__(self, source: Source) -> None:
        self.path, self.words, self.project = source.path, source.words, source.project
        self.names = Names()
        self.attributes: dict[str, str] = {}
        self.modules: list[tuple[int, str]] = []

    def module_at(self, node: Node) -> str:
        """Return the module around a node, '' if there is none."""
        while self.modules and self.modules[-1][0] <= node.start_byte:
            self.modules.pop()
        return self.modules[-1][1] if self.modules else ""

    def fact(self, kind: FactKind, name: str, node: Node, value: str = "", symbol: str = "") -> Fact:
        within = self.module_at(node) if kind == "base" else ""
        scopes = (f"{within}.",) if within else ()
        return Fact(kind, name, self.path, line_of(node), LANGUAGE, value, symbol, scopes)

    def wanted(self, name: str) -> bool:
        """Return whether a rule has a name with the same word; most calls need no fact."""
        return self.words is None or word_of(name) in self.words


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of one file, in source order."""
    reader = _Reader(source)
    for found in matches(root, grammar, QUERY):
        kind, nodes = next(iter(found.items()))
        yield from _READ[kind](nodes[0], reader)


def _local(node: Node, reader: _Reader) -> Iterator[Fact]:
    name = target(node)
    special = _SPECIAL.get(name)
    if special is not None:
        yield from special(node, reader)
    elif reader.wanted(name) and name not in ("def", "defp"):
        yield from _macro(node, reader)


def _macro(node: Node, reader: _Reader) -> Iterator[Fact]:
    scopes, value = tuple(reader.names.open), _first(arguments(node), reader)
    module = "" if value.startswith("/") else reader.module_at(node)  # a route is identified by its path
    yield Fact("call", target(node), reader.path, line_of(node), LANGUAGE, value, module, scopes)


def _first(given: list[Node], reader: _Reader) -> str:
    """Return the first argument if it is a string or atom, or an attribute or ``__MODULE__`` with such a value.

    Of a list as first argument, the first item counts.
    """
    first = given[0] if given else None
    if first is not None and first.type == "list" and first.named_children:
        first = first.named_children[0]
    if first is not None and first.type == "unary_operator":
        return reader.attributes.get(text_of(first), "")
    if first is not None and text_of(first) == "__MODULE__":
        return reader.module_at(first)
    return literal(first)


def _supervised(node: Node, reader: _Reader) -> Iterator[Fact]:
    """Yield the child specifications of ``worker(Cachex, [:name, []])`` and ``supervisor(Repo, [])``."""
    for name, place in aliases(next(iter(arguments(node)), None)):
        called = f"{reader.names.resolve(name)}.child_spec"
        if reader.wanted(called):
            yield reader.fact("call", called, place, symbol=reader.module_at(node))


def _plugged(node: Node, reader: _Reader) -> Iterator[Fact]:
    """Yield ``X.call`` for ``plug X``, ``forward "/path", X`` and ``forward "/path", to: X``, and the macro itself."""
    given = arguments(node)
    value = _first(given, reader)
    to = pairs(given[-1]).get("to") if given else None
    if reader.wanted(target(node)):
        yield from _macro(node, reader)
    for name, place in (found for argument in (*given[:2], to) for found in aliases(argument)):
        called = f"{reader.names.resolve(name)}.call"
        if reader.wanted(called):
            yield reader.fact("call", called, place, value, reader.module_at(node))


def _module(node: Node, reader: _Reader) -> Iterator[Fact]:
    given = arguments(node)
    name = text_of(given[0]) if given else ""
    within = reader.module_at(node)
    full = f"{within}.{name}" if within else name
    if within:
        reader.names.bind(name, full)
    reader.modules.append((node.end_byte, full))
    return iter(())


def _alias(node: Node, reader: _Reader) -> Iterator[Fact]:
    given = arguments(node)
    short = text_of(pairs(given[1]).get("as")) if len(given) > 1 else ""
    for name, place in aliases(given[0] if given else None):
        full = reader.names.resolve(name)
        reader.names.bind(short or name.rpartition(".")[2], full)
        yield reader.fact("import", full, place)


def _import(node: Node, reader: _Reader) -> Iterator[Fact]:
    given = arguments(node)
    for name, place in aliases(given[0] if given else None):
        full = reader.names.resolve(name)
        if target(node) == "import":
            reader.names.use(f"{full}.")
        yield reader.fact("import", full, place)


def _use(node: Node, reader: _Reader) -> Iterator[Fact]:
    given = arguments(node)
    which = literal(given[1]) if len(given) > 1 and given[1].type == "atom" else ""
    for name, place in aliases(given[0] if given else None):
        full = reader.names.resolve(name)
        reader.names.use(f"{full}.")
        yield reader.fact("import", full, place)
        user = _user(node, reader)
        yield reader.fact("base", f"{full}.{which}" if which else full, place, symbol=user)
        for how, module in brought_by(reader.project, full, which):
            reader.names.use(f"{module}.")
            if how == "use":
                yield reader.fact("base", module, place, symbol=user)
    adapter = pairs(given[-1]).get("adapter") if given else None
    if adapter is not None and adapter.type == "alias":
        yield adapter_fact(reader.names.resolve(text_of(adapter)), reader.path, line_of(adapter))


def adapter_fact(name: str, path: str, line: int) -> Fact:
    """Return the fact of the adapter that a repository, a cache or anything else is set to."""
    return Fact("setting", "ecto.adapter" if "Ecto" in name else "elixir.adapter", path, line, LANGUAGE, value=name)


def _user(node: Node, reader: _Reader) -> str:
    """Return the name of what contains a ``use``.

    - Usually the module.
    - For a ``use`` in the ``quote`` of a function, the function.
    - For one in the ``quote`` of ``__using__``, the last name of the module, since other modules get it.
    """
    module = reader.module_at(node)
    quoted = False
    for above in around(node):
        name = target(above) if above.type == "call" else ""
        if name == "quote":
            quoted = True
        elif quoted and name in ("def", "defp", "defmacro"):
            function = _function(above)
            return module.rpartition(".")[2] if function in ("__using__", "") else function
        elif name == "defmodule":
            break
    return module


def _function(definition: Node) -> str:
    """Return the name that a ``def`` defines."""
    head = next(iter(arguments(definition)), None)
    while head is not None and head.type == "binary_operator":  # with a guard
        head = head.child_by_field_name("left")
    if head is None:
        return ""
    return target(head) if head.type == "call" else text_of(head)


def _remote(node: Node, reader: _Reader) -> Iterator[Fact]:
    dot = node.child_by_field_name("target")
    if dot is None:
        return
    module = reader.names.resolve(text_of(dot.child_by_field_name("left")))
    name = f"{module}.{text_of(dot.child_by_field_name('right'))}"
    if reader.wanted(name):
        yield reader.fact("call", name, node, _first(arguments(node), reader), reader.module_at(node))


def _attribute(node: Node, reader: _Reader) -> Iterator[Fact]:
    call = node.child_by_field_name("operand")
    given = arguments(call) if call is not None else []
    if call is not None and len(given) == 1 and (literal(given[0]) or text_of(given[0]) == "__MODULE__"):
        reader.attributes[f"@{target(call)}"] = literal(given[0]) or reader.module_at(node)
    if call is not None and target(call) == "behaviour":
        for name, place in aliases(next(iter(arguments(call)), None)):
            yield reader.fact("base", reader.names.resolve(name), place, symbol=reader.module_at(node))


def _child(node: Node, reader: _Reader) -> Iterator[Fact]:
    inside = node.parent.type if node.parent is not None else ""
    name = f"{reader.names.resolve(text_of(node.named_children[0]))}.child_spec"
    if inside != "dot" and reader.wanted(name):  # not A.{B, C}
        yield reader.fact("call", name, node, symbol=reader.module_at(node))


_SPECIAL = {
    "plug": _plugged, "forward": _plugged, "defmodule": _module, "alias": _alias, "import": _import,
    "require": _import, "use": _use, "worker": _supervised, "supervisor": _supervised,
}  # fmt: skip
_READ = {"local": _local, "remote": _remote, "attribute": _attribute, "child": _child}
