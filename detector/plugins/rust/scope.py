"""Resolves the names of one Rust file: imports, parameters, variables, struct fields, results of functions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from detector.plugins.names import Names
from detector.plugins.rust.cfg import Features, present
from detector.plugins.rust.paths import callee_of, path_of
from detector.plugins.rust.uses import leaves
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_TRANSPARENT = (
    "try_expression", "await_expression", "parenthesized_expression", "reference_expression", "unary_expression",
)  # fmt: skip
"""Types of expressions that resolve to the same as the expression inside them."""
_OWN = ("crate", "self", "super")
_PATTERNS = ("mut_pattern", "ref_pattern", "reference_pattern", "tuple_struct_pattern")
"""Types of patterns that bind the name inside them."""
_WRAPPERS = frozenset((
    "Arc", "Rc", "Box", "Option", "Mutex", "RwLock", "Data", "State", "Extension", "Result", "LazyLock", "OnceLock",
    "OnceCell", "Lazy",
))  # fmt: skip
"""Types that only wrap another: a variable of ``Arc<PgPool>`` resolves to ``PgPool``."""


class Scope:
    """The names that are visible at one point of a file.

    - ``known``: ``Type::field`` and ``function`` (for its result) → full name that it resolves to.
    - ``local``: variables of the current function → full name, '' if unknown.
    - ``own``: the type whose implementation is being read (``self``).
    - ``handed``: public name of something of another crate → its full name.
    """

    def __init__(self, root: Node, features: Features = None) -> None:
        self.names = Names("::")
        self.known: dict[str, str] = {}
        self.local: dict[str, str] = {}
        self.own = ""
        self.handed: dict[str, str] = {}
        items = list(present(root.named_children, features))
        inside = {*_OWN, *(text_of(node.child_by_field_name("name")) for node in items if node.type == "mod_item")}
        for node in items:
            if node.type == "use_declaration":
                self.bring(node)
                self._hand_on(node, inside)
            elif node.type == "extern_crate_declaration":
                crate = text_of(node.child_by_field_name("name"))
                self.names.bind(text_of(node.child_by_field_name("alias")) or crate, crate)
                self.names.use(f"{crate}::")
        for node in items:
            if node.type == "struct_item":
                self._declare_fields(node)
            elif node.type == "function_item":
                target = self.type_name(node.child_by_field_name("return_type"))
                if target:
                    self.known[text_of(node.child_by_field_name("name"))] = target

    def exports(self, modules: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield the struct fields that resolve to a path, which other files reach through the struct, and what a module
        hands on of other crates (``pub use sqlx;``), under each of its names."""
        yield from ((name, target) for name, target in self.known.items() if "::" in name and "::" in target)
        for module in modules:
            yield from ((f"{module}::{name}", target) for name, target in self.handed.items())

    def bring(self, node: Node) -> None:
        """Add the names of a use declaration from here on, also one inside a function or module."""
        for leaf in leaves(node.child_by_field_name("argument")):
            if leaf.alias:
                self.names.bind(leaf.alias, leaf.path)
            elif leaf.path and not leaf.path.startswith(("super", "crate", "self")):
                self.names.use(f"{leaf.path}::")

    def _hand_on(self, node: Node, inside: Collection[str]) -> None:
        """Note the names of other crates that a use declaration makes public. ``inside``: beginnings of other paths."""
        if any(child.type == "visibility_modifier" for child in node.named_children[:1]):
            for leaf in leaves(node.child_by_field_name("argument")):
                if leaf.alias and leaf.path.partition("::")[0] not in inside:
                    self.handed[leaf.alias] = leaf.path

    def _declare_fields(self, struct: Node) -> None:
        owner, body = text_of(struct.child_by_field_name("name")), struct.child_by_field_name("body")
        for field in body.named_children if body is not None else ():
            if field.type == "field_declaration":
                target = self.type_name(field.child_by_field_name("type"))
                if target:
                    self.known[f"{owner}::{text_of(field.child_by_field_name('name'))}"] = target

    def enter(self, function: Node) -> None:
        """Begin a function: its parameters and ``self`` become the only local names."""
        self.local = {"self": self.own} if self.own else {}
        self.bind_parameters(function.child_by_field_name("parameters"))

    def bind_parameters(self, parameters: Node | None) -> None:
        """Bind parameters to their types: ``db: &PgPool``, ``State(db): State<PgPool>``."""
        for child in parameters.named_children if parameters is not None else ():
            if child.type == "parameter":
                self._bind(child.child_by_field_name("pattern"), self.type_name(child.child_by_field_name("type")))

    def let(self, node: Node) -> None:
        """Bind a variable to its declared type, or else to what its value resolves to."""
        value = self.origin(node.child_by_field_name("value"))
        self._bind(node.child_by_field_name("pattern"), self.type_name(node.child_by_field_name("type")) or value)

    def _bind(self, pattern: Node | None, target: str) -> None:
        while pattern is not None and pattern.type in _PATTERNS:
            pattern = pattern.named_children[-1] if pattern.named_children else None
        if pattern is not None and pattern.type == "identifier":
            self.local[text_of(pattern)] = target

    def type_name(self, node: Node | None) -> str:
        """Return the full name of a type without references and wrappers, '' if it is no named type."""
        while node is not None:
            if node.type == "reference_type":
                node = node.child_by_field_name("type")
                continue
            name = path_of(node)
            arguments = node.child_by_field_name("type_arguments") if node.type == "generic_type" else None
            if arguments is not None and name.rpartition("::")[2] in _WRAPPERS and arguments.named_children:
                node = arguments.named_children[0]
                continue
            return self.names.resolve(name)
        return ""

    def callee(self, call: Node) -> tuple[str, tuple[str, ...]]:
        """Return the full name of what is called and the scopes it may belong to.

        The name is ``.method`` for a method of an unknown receiver, and '' for anything that no rule can match.
        """
        function = callee_of(call)
        if function is None:
            return "", ()
        if function.type == "field_expression":
            field = text_of(function.child_by_field_name("field"))
            base = self.origin(function.child_by_field_name("value"))
            return (f"{base}::{field}", self._scopes_of_type(base)) if base else (f".{field}", ())
        name = path_of(function)
        scopes = self.names.scopes_for(name)
        if not name or ("::" not in name and name not in self.names.bound and not scopes):
            return "", ()
        return self.names.resolve(name), scopes

    def _scopes_of_type(self, name: str) -> tuple[str, ...]:
        """Return the scopes of a type that no use declaration names: a wildcard may have imported it."""
        return self.names.scopes_for(name) if name[:1].isupper() else ()

    def origin(self, node: Node | None) -> str:
        """Return the full name that an expression resolves to, '' if the file does not determine it."""
        while node is not None and node.type in _TRANSPARENT:
            node = node.child_by_field_name("value") or (node.named_children[0] if node.named_children else None)
        if node is None:
            return ""
        if node.type in ("identifier", "self"):
            return self.local.get(text_of(node), "")
        if node.type == "field_expression":
            base = self.origin(node.child_by_field_name("value"))
            name = f"{base}::{text_of(node.child_by_field_name('field'))}"
            return self.known.get(name, name) if base else ""
        if node.type == "struct_expression":
            return self.names.resolve(path_of(node.child_by_field_name("name")))
        if node.type == "macro_invocation":
            return self.names.resolve(path_of(node.child_by_field_name("macro"))) + "!"
        if node.type != "call_expression":
            return ""
        function = callee_of(node)
        if function is not None and function.type == "field_expression":
            return self.origin(function.child_by_field_name("value"))
        name = path_of(function)
        before, _, last = name.rpartition("::")
        if not before:
            return self.names.bound.get(last) or self.known.get(last, "")
        made_by_type = before.rpartition("::")[2][:1].isupper()
        return self.names.resolve(before if made_by_type else name)
