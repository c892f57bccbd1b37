"""Facts from Ruby source: required libraries, superclasses and mixins, calls and class-level macros.

- A call on a constant is ``Sequel.connect`` (``ROM::SQL.migration``). A variable or constant resolves to the call that
  created it: ``DB = Sequel.connect(url)`` makes ``DB.run`` the call ``Sequel.connect.run``, and ``r = Redis.new`` makes
  ``r.get`` ``Redis.get``.
- A method of an unknown receiver is ``.get``, with the text of the receiver as scope (``redis`` + ``.get``).
- A macro without receiver is the word alone. Its scopes are the superclasses and mixins of the surrounding class
  (``Grape::API.`` + ``get``), the calls on constants whose blocks contain it (``Rails.application.routes.draw.`` +
  ``resources``) and the libraries that the file requires (``sinatra.`` + ``get``). In the block that configures a
  middleware it is a call on that (``use Rack::Cors do`` makes ``resource`` ``Rack::Cors.resource``).
- An unresolved constant has the surrounding modules as scopes.
- A class of a library that is passed as an argument (``use Committee::Middleware::X``) is an import.
- ``symbol`` is a class without its modules: the one defined, or the one that a macro with a symbol is about
  (``validates :name``). For a call with a block at the top of a file, without a value, it is the name of the file
  (``Sequel.migration do``).
- A keyword as first argument of a macro is a tag (``render json: orders`` is ``render.json``), the adapter of a
  connection the setting ``ruby.adapter``, and a string that begins like the URL of a database a ``url``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact, FactKind
from detector.plugins.api import Source
from detector.plugins.connections import url_in_source
from detector.plugins.parse import matches
from detector.plugins.ruby.conventions import conventions
from detector.plugins.ruby.literals import arguments, constant, grammar, literal, path_in, value_of, whole
from detector.plugins.ruby.names import VARIABLES, Around, File
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

LANGUAGE = "ruby"
QUERY = Path(__file__).with_name("facts.scm").read_text(encoding="utf-8")
MIXINS = frozenset(("include", "extend", "prepend"))


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of one file, in source order."""
    file = File(source.path, source.words)
    for found in matches(root, grammar, QUERY):
        kind = next((kind for kind in _SPECIAL if kind in found), "node")
        node = found[kind][0]
        file.at(node)
        yield from (_SPECIAL.get(kind) or _READ.get(node.type, _nothing))(node, file)


def _nothing(_: Node, __: File) -> Iterator[Fact]:
    yield from ()


def _fact(
    kind: FactKind,
    name: str,
    node: Node,
    file: File,
    value: str = "",
    symbol: str = "",
    scopes: tuple[str, ...] = (),
) -> Fact:
    return Fact(kind, name, file.path, line_of(node), LANGUAGE, value, symbol, scopes)


def _class(node: Node, file: File) -> Iterator[Fact]:
    name = constant(node.child_by_field_name("name"))
    above = node.child_by_field_name("superclass")
    parent = above.named_children[0] if above is not None and above.named_children else None
    scopes: list[str] = []
    target = _supertype(parent, file)
    if target:
        scopes.append(f"{target}.")
        inside, _, last = name.rpartition("::")
        yield _fact("base", target, node, file, symbol=last, scopes=file.modules(inside))
    file.around.append(Around(node.end_byte, name, scopes))


def _supertype(node: Node | None, file: File) -> str:
    """Return a superclass: a constant, or what is called to create one (``Sequel::Model(:users)``); '' if unknown."""
    name = constant(node)
    if name:
        return file.names.resolve(name)
    called, known = file.called(node) if node is not None and node.type == "call" else ("", False)
    return called if known else ""


def _module(node: Node, file: File) -> Iterator[Fact]:
    file.around.append(Around(node.end_byte, constant(node.child_by_field_name("name")), []))
    yield from ()


def _call(node: Node, file: File) -> Iterator[Fact]:
    receiver, given = node.child_by_field_name("receiver"), arguments(node)
    first = given[0] if given else None
    if receiver is None or receiver.type == "self":
        yield from _bare(text_of(node.child_by_field_name("method")), node, given, file)
        return
    name, known = file.called(node)
    if name == "Class.new":
        yield from _nameless(first, node, file)
    if name.endswith(conventions().stack):
        yield from _given(first, node, file)
        _enter_middleware(node, given, file)
    if known:
        value = value_of(first)
        block = node.child_by_field_name("block")
        symbol = file.stem if block is not None and not value and not file.around else ""
        yield _fact("call", name, node, file, value, symbol, _scopes(receiver, file))
        if block is not None:
            file.around.append(Around(block.end_byte, "", [f"{name}."]))
    elif receiver.type in VARIABLES:
        over, _, method = name.rpartition(".")
        yield from _given(first, node, file)
        yield _fact("call", f".{method}", node, file, value_of(first), scopes=(over,))


def _nameless(parent: Node | None, node: Node, file: File) -> Iterator[Fact]:
    """Yield the supertype of a class without a name; one that a constant keeps has that name."""
    assigned = node.parent is not None and node.parent.type == "assignment"
    kept = constant(node.parent.child_by_field_name("left")) if assigned and node.parent is not None else ""
    if constant(parent) and not kept:
        yield _fact("base", file.names.resolve(constant(parent)), node, file, scopes=file.modules())


def _scopes(receiver: Node, file: File) -> tuple[str, ...]:
    return file.modules() if constant(receiver) and constant(receiver) not in file.names.bound else ()


def _bare(name: str, node: Node, given: list[Node], file: File) -> Iterator[Fact]:
    first = given[0] if given else None
    if name in ("require", "load"):
        library = whole(first)
        if library and not library.startswith("."):
            file.require(library)
            yield _fact("import", library, node, file)
        return
    if name in MIXINS and file.around:
        for argument in given:
            mixin = constant(argument)
            if mixin:
                mixin = file.names.resolve(mixin)
                holder = next((a for a in reversed(file.around) if a.name), None)
                if holder is not None:
                    holder.scopes.append(f"{mixin}.")
                yield _fact("base", mixin, node, file, symbol=file.symbol(), scopes=file.modules())
        return
    yield from _given(first, node, file)
    if first is not None and first.type == "pair":
        key = first.child_by_field_name("key")
        if key is not None and key.type in ("hash_key_symbol", "simple_symbol"):
            yield _fact("tag", f"{name}.{literal(key)}", node, file)
    symbol = file.symbol() if first is not None and first.type == "simple_symbol" else ""
    value = value_of(first) or (path_in(first) if node.child_by_field_name("block") is not None else "")
    owner = file.owner()
    yield _fact("call", f"{owner}.{name}" if owner else name, node, file, value, symbol, () if owner else file.macros())
    if name == "use":
        _enter_middleware(node, given, file)


def _enter_middleware(node: Node, given: list[Node], file: File) -> None:
    """Enter the block of a call that puts a middleware on the stack, which configures the middleware.

    Source: https://github.com/rack/rack/blob/main/lib/rack/builder.rb, ``use``.
    """
    block = node.child_by_field_name("block")
    middleware = next((name for name in map(constant, reversed(given)) if name), "")
    if block is not None and middleware:
        file.around.append(Around(block.end_byte, "", [], file.names.resolve(middleware)))


def _given(first: Node | None, node: Node, file: File) -> Iterator[Fact]:
    """Yield an import for a class of a library that is passed as an argument.

    Example: ``use Committee::Middleware::RequestValidation``.
    """
    if first is not None and first.type == "scope_resolution":
        name = file.names.resolve(constant(first))
        if "::" in name:
            yield _fact("import", name, node, file)


def _url(node: Node, file: File) -> Iterator[Fact]:
    yield from url_in_source(text_of(node), file.path, line_of(node), LANGUAGE)


def _setting(node: Node, file: File) -> Iterator[Fact]:
    value = whole(node)
    if value:
        yield _fact("setting", "ruby.adapter", node, file, value)


def _word(node: Node, file: File) -> Iterator[Fact]:
    yield _fact("call", text_of(node), node, file, scopes=file.macros())


def _assign(node: Node, file: File) -> Iterator[Fact]:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    name = constant(left) or (text_of(left) if left is not None and left.type != "call" else "")
    if not name or right is None:
        return
    if right.type not in ("call", "constant", "scope_resolution"):
        file.names.bound.pop(name, None)
        return
    target, known = file.receiver(right)
    if not known or target == name:
        return
    if target == "Class.new":
        parent = constant(arguments(right)[0]) if arguments(right) else ""
        if parent:
            yield _fact("base", file.names.resolve(parent), node, file, symbol=name, scopes=file.modules())
        return
    file.names.bind(name, target.removesuffix(".new"))


_Handler = Callable[["Node", File], Iterator[Fact]]
_READ: dict[str, _Handler] = {
    "class": _class, "module": _module, "call": _call, "assignment": _assign, "operator_assignment": _assign,
}  # fmt: skip
_SPECIAL: dict[str, _Handler] = {"word": _word, "url": _url, "setting": _setting}
