"""Resolves expressions to dotted names, through what the file binds.

The result of a call or of ``new`` resolves to what was called, and so does each further call on it:
``new Hono().get('/a', …).post`` is ``hono.Hono.get.post``. ``await``, casts and parentheses are ignored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.javascript.modules import resolve_module
from detector.plugins.names import Names
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

LONGEST = 240
"""Maximum length of a name in characters; without it, chains that bind themselves repeatedly would grow without end."""

_DEEPEST = 60
"""Maximum number of nodes in a chain that is resolved."""
_LOADERS = ("require", "use")
"""Functions that load a module by its name."""
_LOOKED_THROUGH = {
    "await_expression", "parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression",
    "instantiation_expression",
}  # fmt: skip


class Scope:
    """The names of one file: its ``path`` and ``module``, and what its names are bound to."""

    def __init__(self, path: str, module: str) -> None:
        self.path, self.module, self.names = path, module, Names()

    def bind(self, name: str, target: str) -> None:
        """Bind ``name`` to ``target`` from here on."""
        if name and target and len(target) <= LONGEST:
            self.names.bind(name, target.removesuffix(".default"))

    def knows(self, dotted: str) -> bool:
        """Return whether the head of a name is bound."""
        parts = dotted.split(".")
        return parts[0] in self.names.bound or (parts[0] == "this" and ".".join(parts[:2]) in self.names.bound)

    def resolve(self, dotted: str) -> str:
        """Return the full name, without the ``default`` that CommonJS adds to an ES module."""
        return self.names.resolve(dotted).replace(".default.", ".").removesuffix(".default")

    def target(self, node: Node | None) -> str:
        """Return the full name that a value resolves to, '' if the file does not determine it."""
        node = plain(node)
        if node is None:
            return ""
        if node.type == "arrow_function":
            body = node.child_by_field_name("body")
            return self.target(body) if body is not None and body.type != "statement_block" else ""
        if node.type == "class":
            return self.target(superclass(node))
        if node.type in ("binary_expression", "ternary_expression"):
            sides = [node.child_by_field_name(f) for f in ("right", "alternative", "left", "consequence")]
            return next((found for found in map(self.target, sides) if found), "")
        head, rest = self.root(node)
        if head.startswith("require:"):
            return ".".join([resolve_module(head[8:], self.path), *rest]).removesuffix(".default")
        dotted = ".".join([head, *rest])
        return self.resolve(dotted) if head and self.knows(dotted) else ""

    def target_of(self, name: str) -> str:
        """Return what a name of the file resolves to, '' if it is not bound."""
        return self.resolve(name) if self.knows(name) else ""

    def called(self, node: Node | None) -> str:
        """Return the full name of what is called.

        - ``.method`` for a method of an unknown receiver;
        - ``name.[]`` for a method that is looked up by key (``router[method]()``, ``router[method].apply(router, …)``).
        """
        node = plain(node)
        if node is not None and text_of(node.child_by_field_name("property")) in ("apply", "call"):
            held = node.child_by_field_name("object")
            node = held if held is not None and held.type == "subscript_expression" else node
        if node is not None and node.type == "subscript_expression":
            owner = self.called(node.child_by_field_name("object"))
            return f"{owner}.[]" if owner else ""
        head, rest = self.root(node)
        if head.startswith("require:"):
            return ".".join([resolve_module(head[8:], self.path), *rest])
        if not head:
            return f".{rest[-1]}" if rest else ""
        name = self.resolve(".".join([head, *rest]))
        return name if len(name) <= LONGEST else ""

    def root(self, node: Node | None) -> tuple[str, list[str]]:
        """Return the first identifier of a chain of members and calls, and the names after it.

        For a required module the identifier is ``require:`` and its name.
        """
        parts: list[str] = []
        for _ in range(_DEEPEST):
            node = plain(node)
            if node is None:
                break
            if node.type in ("identifier", "this", "super"):
                return text_of(node), parts[::-1]
            if node.type in ("member_expression", "nested_identifier"):
                parts.append(text_of(node.child_by_field_name("property")))
                node = node.child_by_field_name("object")
            elif node.type in ("call_expression", "new_expression"):
                made = node.child_by_field_name("function") or node.child_by_field_name("constructor")
                if loads_module(made):
                    module = first_text(node)
                    return (f"require:{module}" if module else ""), parts[::-1]
                node = made
            else:
                break
        return "", parts[::-1]

    def type_name(self, node: Node | None) -> str:
        """Return the full name of a type: T for ``Promise<T>`` and similar, Repository for ``Repository<User>``, and of a
        type parameter what it extends (``<S extends ZodType>``)."""
        for _ in range(6):
            if node is None:
                return ""
            if node.type == "generic_type":
                name = text_of(node.child_by_field_name("name") or node.named_children[0])
                inner = node.child_by_field_name("type_arguments") or node.named_children[-1]
                if (
                    name in ("Promise", "Partial", "Readonly", "Required", "Omit", "Pick", "Array")
                    and inner.named_children
                ):
                    node = inner.named_children[0]
                    continue
                return self.resolve(name)
            if node.type in ("type_identifier", "nested_type_identifier", "identifier"):
                name = text_of(node)
                node = None if self.knows(name) else constraint(node, name)
                if node is None:
                    return self.resolve(name)
                continue
            node = node.named_children[0] if node.named_children else None
        return ""


def loads_module(made: Node | None) -> bool:
    """Return whether a callee loads a module: ``require``, ``import``, or ``use`` of AdonisJS 4's container."""
    return made is not None and (made.type == "import" or (made.type == "identifier" and text_of(made) in _LOADERS))


def superclass(node: Node | None) -> Node | None:
    """Return the expression that a class extends; its position differs between the two grammars."""
    heritage = next((c for c in node.named_children if c.type == "class_heritage"), None) if node is not None else None
    for clause in heritage.named_children if heritage is not None else ():
        if clause.type != "implements_clause":
            return clause.child_by_field_name("value") if clause.type == "extends_clause" else clause
    return None


def constraint(node: Node, name: str) -> Node | None:
    """Return the constraint of the type parameter of this name that the nearest function or class around a node
    declares; None if there is none."""
    around = node.parent
    while around is not None:
        listed = around.child_by_field_name("type_parameters")
        for parameter in listed.named_children if listed is not None else ():
            if text_of(parameter.child_by_field_name("name")) == name:
                return parameter.child_by_field_name("constraint")
        around = around.parent
    return None


def plain(node: Node | None) -> Node | None:
    """Return the expression inside ``await``, casts and parentheses."""
    for _ in range(_DEEPEST):
        if node is None or node.type not in _LOOKED_THROUGH or not node.named_children:
            return node
        node = node.named_children[0]
    return node


def literal(node: Node | None) -> str:
    """Return the text of a string without interpolation, a number or a boolean, '' for anything else.

    Of a binary expression it is the right side: the default in ``process.env.DB || 'mysql'``.
    """
    node = plain(node)
    if node is None:
        return ""
    if node.type in ("true", "false", "number"):
        return text_of(node)
    if node.type == "binary_expression":
        return literal(node.child_by_field_name("right"))
    if node.type not in ("string", "template_string") or any(c.type == "template_substitution" for c in node.children):
        return ""
    return "".join(text_of(child) for child in node.named_children)


def first_text(call: Node | None) -> str:
    """Return the first argument of a call if it is a plain string, '' otherwise."""
    arguments = call.child_by_field_name("arguments") if call is not None else None
    first = arguments.named_children[0] if arguments is not None and arguments.named_children else None
    return literal(first) if first is not None and first.type in ("string", "template_string") else ""
