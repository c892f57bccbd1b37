r"""Facts from PHP source: imports, supertypes and traits, attributes and doc annotations, calls, settings.

- A call on a class, or on an instance whose class the file determines (``new``, a typed parameter or property), is
  ``Illuminate\Http\Request::validate``; ``new X`` is the call ``X``. A variable resolves to what was called to create
  it: ``$app = AppFactory::create(); $app->get()`` is ``Slim\Factory\AppFactory::create::get``.
- A method of an unknown receiver is ``.validate``, with the text of the receiver as scope (``$this->load`` +
  ``.library``). For a method of ``$this``, the supertypes of the class are scopes too (``CodeIgniter\Controller`` +
  ``.validate``).
- A class of the global namespace that a framework binds there (a facade) has the original namespace as scope.
- A ``tag`` is a key of an array, or a constant that ``define`` sets, with its literal value.
- A ``tag`` is also a method, or a property that is no empty list, of a class with a supertype (``rules``,
  ``$validate``); the value of such a property is the supertype.

``rules/conventions/php.yml`` lists all these keys, methods and properties. ``symbol`` has no namespace.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.api import Source
from detector.plugins.connections import url_in_source, url_scheme
from detector.plugins.parse import matches
from detector.plugins.php import declarations, docblocks
from detector.plugins.php.conventions import conventions
from detector.plugins.php.literals import arguments, grammar, literal
from detector.plugins.php.names import Around, Names
from detector.plugins.php.settings import LANGUAGE, element, setting, value_of
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

    from detector.observations import FactKind

QUERY = Path(__file__).with_name("facts.scm").read_text(encoding="utf-8")
HEADER_BYTES = 8192
"""Number of bytes in which a header is searched for: WordPress reads the first 8 KB of a file."""


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of one file, in source order."""
    names = Names(source.path)
    for found in matches(root, grammar, QUERY):
        node = found["node"][0]
        names.at(node)
        handler = _READ.get(node.type)
        if handler is not None:
            yield from handler(node, names)


def _fact(
    kind: FactKind,
    name: str,
    node: Node,
    names: Names,
    value: str = "",
    symbol: str = "",
    scopes: tuple[str, ...] = (),
) -> Fact:
    return Fact(kind, name, names.path, line_of(node), LANGUAGE, value, symbol, scopes, names.purpose())


def _use(node: Node, names: Names) -> Iterator[Fact]:
    for name in declarations.imports(node, names):
        yield _fact("import", name, node, names, scopes=names.scopes(name))


def _class(node: Node, names: Names) -> Iterator[Fact]:
    symbol = text_of(node.child_by_field_name("name")) or names.path.rpartition("/")[2].rpartition(".")[0]
    bases = declarations.supertypes(node, names)
    names.around.append(Around(node.end_byte, symbol, bases))
    for base in bases:
        yield _fact("base", base, node, names, symbol=symbol, scopes=names.scopes(base))


def _trait(node: Node, names: Names) -> Iterator[Fact]:
    holder = names.holder()
    if holder is None:
        return
    for child in node.named_children:
        if child.type in ("name", "qualified_name"):
            base = names.of_class(text_of(child))
            holder.bases.append(base)
            yield _fact("base", base, node, names, symbol=holder.name)


def _attribute(node: Node, names: Names) -> Iterator[Fact]:
    first = next(iter(node.named_children), None)
    holder = node.parent.parent if node.parent is not None else None
    target = holder.parent if holder is not None else None
    given = arguments(node)
    name = names.of_class(text_of(first))
    yield _fact(
        "annotation",
        name,
        node,
        names,
        literal(given[0]) if given else "",
        declarations.symbol(target, names),
    )


def _comment(node: Node, names: Names) -> Iterator[Fact]:
    text = text_of(node)
    if node.start_byte < HEADER_BYTES and " Name:" in text:
        for header, value, below in docblocks.headers(text):
            yield Fact("annotation", header, names.path, line_of(node) + below, LANGUAGE, value)
    if not text.startswith("/**") or "@" not in text:
        return
    target = node.next_named_sibling
    while target is not None and target.type == "comment":
        target = target.next_named_sibling
    symbol = declarations.symbol(target, names)
    for written, value, below in docblocks.tags(text):
        if written.startswith("\\") or written.partition("\\")[0] in names.classes:
            line = line_of(node) + below
            yield Fact("annotation", names.of_class(written), names.path, line, LANGUAGE, value, symbol)


def _call(node: Node, names: Names) -> Iterator[Fact]:
    name, known = names.called(node)
    given = arguments(node)
    value = value_of(given[0], names) if given else ""
    if known:
        yield _fact("call", name, node, names, value, scopes=names.scopes(name))
        if name == "define" and len(given) > 1:
            yield from setting([value], given[1], node, names)
        return
    method = text_of(node.child_by_field_name("name"))
    if method:
        holder = names.holder() if name == "$this" else None
        scopes = (name, *(holder.bases[:4] if holder is not None else ())) if name else ()
        yield _fact("call", f".{method}", node, names, value, scopes=scopes)


def _new(node: Node, names: Names) -> Iterator[Fact]:
    name = names.created(node)
    if name:
        given = arguments(node)
        value = value_of(given[0], names) if given else ""
        yield _fact("call", name, node, names, value, scopes=names.scopes(name))


def _assign(node: Node, names: Names) -> Iterator[Fact]:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    if left is None or right is None:
        return
    if left.type == "subscript_expression":
        keys = declarations.subscripts(left)
        chosen = names.chosen.get(declarations.indexed(left), "")
        names.around.append(Around(node.end_byte, "", [], idle=bool(chosen) and keys[:1] not in ([], [""], [chosen])))
        yield from setting(keys, right, node, names)
        return
    held, known = names.stands_for(right)
    key = text_of(left)
    if key.lstrip("$") in conventions().choices:
        names.choose(conventions().choices[key.lstrip("$")], literal(right))
    names.keep(key, value_of(right, names))
    if known:
        names.held[key] = held
    else:
        names.held.pop(key, None)


def _property(node: Node, names: Names) -> Iterator[Fact]:
    declarations.property_types(node, names)
    name, value = declarations.property_name(node)
    if value is None:
        return
    names.keep(f"$this->{name}", literal(value))
    yield from setting([name], value, node, names)
    holder = names.holder()
    if holder is not None and holder.bases and value.named_children and name in conventions().properties:
        yield _fact("tag", f"${name}", node, names, holder.bases[0], symbol=holder.name)


def _method(node: Node, names: Names) -> Iterator[Fact]:
    name, holder = text_of(node.child_by_field_name("name")), names.holder()
    if holder is not None and holder.bases and name in conventions().methods:
        yield _fact("tag", name, node, names, symbol=holder.name)


def _parameter(node: Node, names: Names) -> Iterator[Fact]:
    declarations.parameter_type(node, names)
    yield from ()


def _return(node: Node, names: Names) -> Iterator[Fact]:
    """Yield the PDO data source that a method returns: https://www.php.net/manual/en/pdo.construct.php."""
    value = literal(node.named_children[0])
    if "=" in value and value.startswith(f"{url_scheme(value)}:"):
        yield from url_in_source(value, names.path, line_of(node), LANGUAGE, purpose=names.purpose())


def _namespace(node: Node, names: Names) -> Iterator[Fact]:
    names.space = text_of(node.child_by_field_name("name"))
    yield from ()


_READ = {
    "namespace_definition": _namespace, "namespace_use_declaration": _use, "class_declaration": _class,
    "interface_declaration": _class, "trait_declaration": _class, "enum_declaration": _class, "anonymous_class": _class,
    "use_declaration": _trait, "attribute": _attribute, "comment": _comment, "simple_parameter": _parameter,
    "property_promotion_parameter": _parameter, "property_declaration": _property,
    "method_declaration": _method, "assignment_expression": _assign,
    "function_call_expression": _call, "member_call_expression": _call, "nullsafe_member_call_expression": _call,
    "scoped_call_expression": _call, "object_creation_expression": _new, "array_element_initializer": element, "return_statement": _return,
}  # fmt: skip
