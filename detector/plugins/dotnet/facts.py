"""Facts from C# source.

Names are those of .NET: ``Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder``. A C# file does not declare which
of the open namespaces a name belongs to, so facts list the possible prefixes as ``scopes``:

- ``import``: a namespace (or a type, by alias or statically) of a using directive.
- ``base``, ``annotation``: the name without type arguments and without the suffix ``Attribute``, aliases replaced. The
  value of an attribute is its first argument if that is a string, otherwise what it applies to: ``CreateOrder``, or
  ``Find()`` for a parameter of the method ``Find``.
- ``call`` of a member: ``.Method``. The scopes are the type of the receiver in every open namespace, and the namespaces
  themselves for extension methods: ``conn.QueryAsync()`` below ``using Dapper`` is ``Dapper.QueryAsync`` as well as
  ``System.Data.IDbConnection.QueryAsync``. A variable resolves to its declared type or to what created it, a member of
  a base class to ``Base.member``. ``symbol`` is the first type argument; without any argument to record it is the full
  name of a type's member (``WebApplication.CreateBuilder``).
- ``call`` without a receiver: ``Method``, with the base classes of the surrounding class as scopes, so that
  ``Get("/")`` in a ``NancyModule`` is ``Nancy.NancyModule.Get``. ``new X()`` is a call of ``X``.
- ``tag``: ``StringSet.expiry`` for a copy that is cached in Redis until it expires. Also the name and the type of a
  property of a settings class, with its default as value: ``DatabaseType Type { get; set; } = DatabaseType.SQLite``.

Facts of a test project have the purpose ``test``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact, FactKind, Purpose
from detector.plugins.api import Source
from detector.plugins.dotnet.context import context_of
from detector.plugins.dotnet.conventions import conventions
from detector.plugins.dotnet.defaults import default_of
from detector.plugins.dotnet.kept import kept_until_it_expires
from detector.plugins.dotnet.scope import Scope
from detector.plugins.dotnet.usings import grammar, read_using, type_name
from detector.plugins.parse import matches
from detector.plugins.syntax import around, line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

LANGUAGE = "csharp"
QUERY = Path(__file__).with_name("facts.scm").read_text(encoding="utf-8")
_STRINGS = {"string_literal_content", "verbatim_string_literal", "raw_string_content", "string_content"}
_TYPES = ("class_declaration", "record_declaration", "struct_declaration", "interface_declaration")


class _Reader:
    """The state while one file is read."""

    def __init__(self, source: Source) -> None:
        context = context_of(source)
        self.path, self.words = source.path, source.words
        self.purpose: Purpose = "test" if context.test else ""
        self.scope = Scope(context.namespaces)

    def fact(
        self,
        kind: FactKind,
        name: str,
        node: Node,
        value: str = "",
        symbol: str = "",
        scopes: tuple[str, ...] = (),
    ) -> Fact:
        return Fact(kind, name, self.path, line_of(node), LANGUAGE, value, symbol, scopes, self.purpose)

    def wanted(self, word: str) -> bool:
        """Return whether a rule has a name that ends with this word; most calls need no fact."""
        return self.words is None or word in self.words


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of one file, in source order."""
    reader = _Reader(source)
    for found in matches(root, grammar, QUERY):
        kind, nodes = next(iter(found.items()))
        yield from _READ[kind](nodes[0], reader)


def _using(node: Node, reader: _Reader) -> Iterator[Fact]:
    using = read_using(node)
    if using is None:
        return
    if using.alias:
        reader.scope.aliases[using.alias] = using.name
    elif using.static:
        reader.scope.statics.append(using.name)
    elif using.name not in conventions().barren:
        reader.scope.open(using.name)
    yield reader.fact("import", using.name, node)


def _type(node: Node, reader: _Reader) -> Iterator[Fact]:
    name = text_of(node.child_by_field_name("name"))
    listed = next((c for c in node.named_children if c.type == "base_list"), None)
    bases = [reader.scope.full(b) for b in map(type_name, listed.named_children if listed is not None else ()) if b]
    reader.scope.enter(node.end_byte, tuple(b for b in bases if not _is_interface(b))[:1])
    for base in bases:
        yield reader.fact("base", base, node, symbol=name, scopes=reader.scope.prefixes())


def _is_interface(name: str) -> bool:
    last = name.rpartition(".")[2]
    return last[:1] == "I" and last[1:2].isupper()


def _attribute(node: Node, reader: _Reader) -> Iterator[Fact]:
    name = reader.scope.full(type_name(node.child_by_field_name("name")))
    name = name.removesuffix("Attribute") or name
    if name and reader.wanted(name.rpartition(".")[2]):
        listed = next((c for c in node.named_children if c.type == "attribute_argument_list"), None)
        owner, scopes = _owner(node), reader.scope.prefixes()
        value = _first_text(listed) or (f"{owner}()" if _on_method_parameter(node) else owner)
        yield reader.fact("annotation", name, node, value, owner, scopes)


def _on_method_parameter(node: Node) -> bool:
    """Return whether an attribute applies to a parameter of a method, not to one that defines a property of a record."""
    above = node.parent.parent if node.parent is not None else None
    listed = above.parent if above is not None and above.type == "parameter" else None
    return listed is not None and listed.parent is not None and listed.parent.type == "method_declaration"


def _owner(node: Node) -> str:
    """Return the name of the method or type that an attribute applies to.

    For a property, field or parameter it is the surrounding method or type.
    """
    owner = next((above for above in around(node) if above.type in (*_TYPES, "method_declaration")), None)
    return text_of(owner.child_by_field_name("name")) if owner is not None else ""


def _variable(node: Node, reader: _Reader) -> Iterator[Fact]:
    declared = reader.scope.full(type_name(node.child_by_field_name("type")))
    for child in node.named_children:
        if child.type == "variable_declarator":
            name = text_of(child.child_by_field_name("name"))
            made = child.named_children[-1] if len(child.named_children) > 1 else None
            stands_for = declared or reader.scope.dotted(made)
            if name and stands_for:
                reader.scope.bound[name] = stands_for
    return iter(())


def _member(node: Node, reader: _Reader) -> Iterator[Fact]:
    name, declared = text_of(node.child_by_field_name("name")), type_name(node.child_by_field_name("type"))
    if name and declared and declared != name:
        reader.scope.bound[name] = reader.scope.full(declared)
    chosen = default_of(node)
    for word in dict.fromkeys((name, declared.rpartition(".")[2])) if chosen else ():
        if reader.wanted(word):
            yield reader.fact("tag", word, node, chosen)


def _call(node: Node, reader: _Reader) -> Iterator[Fact]:
    function = node.child_by_field_name("function")
    receiver: Node | None = None
    if function is not None and function.type == "member_access_expression":
        receiver, function = function.child_by_field_name("expression"), function.child_by_field_name("name")
    elif function is not None and function.type == "conditional_access_expression":
        inner = next((c for c in function.named_children if c.type == "member_binding_expression"), None)
        receiver = function.child_by_field_name("condition")
        function = inner.child_by_field_name("name") if inner is not None else None
    name = type_name(function)
    if not name or not reader.wanted(name):
        return
    symbol, *others = _type_arguments(function) or [""]
    value = _first_text(node.child_by_field_name("arguments")) or ", ".join([symbol, *others] if others else [])
    if receiver is None:
        yield reader.fact("call", name, node, value, symbol, reader.scope.unqualified(node))
    else:
        dotted = reader.scope.dotted(receiver)
        if kept_until_it_expires(node, name, dotted):
            yield reader.fact("tag", f"{name}.expiry", node)
        if not symbol and not value and dotted[:1].isupper() and text_of(receiver) == dotted:
            symbol = f"{dotted}.{name}"  # a static member of a type: Host.CreateDefaultBuilder
        yield reader.fact("call", f".{name}", node, value, symbol, reader.scope.receivers(dotted, node))


def _new(node: Node, reader: _Reader) -> Iterator[Fact]:
    name = reader.scope.full(type_name(node.child_by_field_name("type")))
    if name and reader.wanted(name.rpartition(".")[2]):
        value = _first_text(node.child_by_field_name("arguments"))
        yield reader.fact("call", name, node, value, scopes=reader.scope.prefixes())


def _type_arguments(node: Node | None) -> list[str]:
    """Return ``X`` and ``Y`` of ``Method<X, Y>``."""
    if node is None or node.type != "generic_name":
        return []
    return [type_name(argument) for argument in node.named_children[-1].named_children]


def _first_text(arguments: Node | None) -> str:
    """Return the first argument if it is a plain string, '' otherwise."""
    first = next(iter(arguments.named_children), None) if arguments is not None else None
    literal = first.named_children[-1] if first is not None and first.named_children else None
    if literal is None or literal.type not in (
        "string_literal",
        "verbatim_string_literal",
        "raw_string_literal",
    ):
        return ""
    if literal.type == "verbatim_string_literal":
        return text_of(literal)[2:-1]
    return "".join(text_of(c) for c in literal.named_children if c.type in _STRINGS)


_READ = {
    "using": _using, "type": _type, "attribute": _attribute, "variable": _variable, "member": _member,
    "call": _call, "new": _new,
}  # fmt: skip
