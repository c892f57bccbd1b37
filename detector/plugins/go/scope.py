"""What the names of one Go file stand for: packages, declared types, variables, struct fields, results of functions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from detector.plugins.go.names import package_names, plain_path
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_BUILT_IN = frozenset(
    "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint "
    "uint8 uint16 uint32 uint64 uintptr append cap clear close complex copy delete imag len make max min new panic print "
    "println real recover".split()
)
_TRANSPARENT = frozenset(("pointer_type", "parenthesized_type", "generic_type", "type_elem", "negated_type"))


class Scope:
    """The names in force at one point of a file.

    ``known`` holds what the file declares at its top: ``folder.Variable``, ``folder.Type.field``, ``folder.function``
    (its result) → what they stand for. ``local`` holds parameters and variables of the function that is read, '' for
    one that stands for nothing known. ``dots`` are the packages that are imported with a dot.
    """

    def __init__(self, root: Node, folder: str) -> None:
        self.folder = folder or "main"
        self.packages: dict[str, str] = {}
        self.known: dict[str, str] = {}
        self.local: dict[str, str] = {}
        self.dots: tuple[str, ...] = ()
        top = root.named_children
        for node in (spec for child in top if child.type == "import_declaration" for spec in _specs(child, "import_spec")):
            self._import(node)
        for node in (spec for child in top if child.type == "type_declaration" for spec in _specs(child, "type_spec")):
            self._declare_fields(node)
        for node in (c for c in top if c.type in ("function_declaration", "method_declaration")):
            self._declare_result(node)
        for node in (spec for child in top if child.type == "var_declaration" for spec in _specs(child, "var_spec")):
            self._declare_variables(node)

    def exports(self) -> Iterator[tuple[str, str]]:
        """What other files may want to know of this one: names of its top level that stand for another package's."""
        own = self.folder + "."
        return ((name, target) for name, target in self.known.items() if not target.startswith(own))

    def path_of(self, spec: Node) -> str:
        """The import path of an import, without its major version."""
        return plain_path(text_of(spec.child_by_field_name("path"))[1:-1])

    def enter(self, function: Node) -> None:
        """A function begins: its receiver, parameters and named results are the only local names."""
        self.local = {}
        self._bind(function.child_by_field_name("receiver"))
        self.bind_parameters(function)

    def bind_parameters(self, function: Node) -> None:
        """The parameters of a function (literal) stand for their types."""
        self._bind(function.child_by_field_name("parameters"))
        result = function.child_by_field_name("result")
        self._bind(result if result is not None and result.type == "parameter_list" else None)

    def _bind(self, parameters: Node | None) -> None:
        for child in parameters.named_children if parameters is not None else ():
            if child.type == "parameter_declaration":
                target = self.type_name(child.child_by_field_name("type"))
                for name in child.children_by_field_name("name"):
                    self.local[text_of(name)] = target

    def assign(self, node: Node) -> None:
        """Variables stand for what is assigned to them: ``a, err := f()``, ``var a = f()``, ``var a T``, ``s.a = f()``."""
        if node.type == "var_spec":
            if node.parent is not None and _at_top(node):
                return
            targets, right = node.children_by_field_name("name"), node.child_by_field_name("value")
            declared = self.type_name(node.child_by_field_name("type"))
        else:
            left, right, declared = node.child_by_field_name("left"), node.child_by_field_name("right"), ""
            targets = left.named_children if left is not None else []
        values = [self.origin(value) for value in right.named_children] if right is not None else []
        single = len(values) == 1
        for number, target in enumerate(targets):
            value = values[0 if single else number] if number < len(values) or (single and number == 0) else ""
            self._set(target, declared or value, new=node.type != "assignment_statement")

    def _set(self, target: Node, value: str, *, new: bool) -> None:
        name = text_of(target)
        if target.type == "identifier" and (new or value and name in self.local):
            self.local[name] = value
        elif target.type == "selector_expression" and value:
            self.known.setdefault(self.origin(target), value)

    def callee(self, call: Node) -> str:
        """The full name of what a call calls; ``.method`` for one of something unknown; '' for what is no use to know."""
        function = _function(call)
        if function is None:
            return ""
        if function.type == "selector_expression":
            base, field = self._operand(function), text_of(function.child_by_field_name("field"))
            return f"{base}.{field}"
        name = text_of(function)
        if function.type not in ("identifier", "type_identifier") or name in self.local or name in _BUILT_IN:
            return ""
        return name if self.dots else ""

    def origin(self, node: Node | None) -> str:
        """What an expression stands for, '' where the file does not tell."""
        while node is not None and node.type in ("unary_expression", "parenthesized_expression"):
            node = node.child_by_field_name("operand") or (node.named_children[0] if node.named_children else None)
        if node is None:
            return ""
        if node.type == "identifier":
            name = text_of(node)
            return self.local[name] if name in self.local else self.known.get(f"{self.folder}.{name}", "")
        if node.type == "selector_expression":
            base = self._operand(node)
            name = f"{base}.{text_of(node.child_by_field_name('field'))}"
            return self.known.get(name, name) if base else ""
        if node.type in ("composite_literal", "type_assertion_expression"):
            return self.type_name(node.child_by_field_name("type"))
        if node.type in ("call_expression", "type_conversion_expression"):
            return self._result(node)
        return ""

    def _result(self, call: Node) -> str:
        function = _function(call)
        if function is None:
            return ""
        if function.type == "selector_expression":
            operand = function.child_by_field_name("operand")
            base, field = self._operand(function), text_of(function.child_by_field_name("field"))
            made = f"{base}.{field}" if base else ""
            is_package = operand is not None and operand.type == "identifier" and self._package(text_of(operand)) is not None
            return self.known.get(made, made if is_package else base)
        name = text_of(function)
        if name == "new":
            arguments = call.child_by_field_name("arguments")
            return self.type_name(arguments.named_children[0]) if arguments is not None and arguments.named_children else ""
        if name in self.local or name in _BUILT_IN:
            return ""
        own = f"{self.folder}.{name}"
        return self.known.get(own, own)

    def _operand(self, selector: Node) -> str:
        operand = selector.child_by_field_name("operand")
        if operand is not None and operand.type == "identifier":
            package = self._package(text_of(operand))
            if package is not None:
                return package
        return self.origin(operand)

    def _package(self, name: str) -> str | None:
        return None if name in self.local else self.packages.get(name)

    def type_name(self, node: Node | None) -> str:
        """The full name of a named type, a pointer to one or an instance of a generic one; '' for anything else."""
        while node is not None and node.type in _TRANSPARENT:
            node = node.child_by_field_name("type") or (node.named_children[0] if node.named_children else None)
        if node is None:
            return ""
        if node.type == "qualified_type" or node.type == "selector_expression":
            alias = text_of(node.child_by_field_name("package") or node.child_by_field_name("operand"))
            name = text_of(node.child_by_field_name("name") or node.child_by_field_name("field"))
            package = self.packages.get(alias)
            return f"{package}.{name}" if package else ""
        name = text_of(node)
        if node.type not in ("type_identifier", "identifier") or name in _BUILT_IN:
            return ""
        return f"{self.folder}.{name}"

    def _import(self, spec: Node) -> None:
        path, alias = self.path_of(spec), text_of(spec.child_by_field_name("name"))
        if alias == ".":
            self.dots += (f"{path}.",)
        elif alias:
            self.packages[alias] = path
        else:
            first, *others = package_names(text_of(spec.child_by_field_name("path"))[1:-1]) or ("",)
            self.packages[first] = path
            for name in others:
                self.packages.setdefault(name, path)

    def _declare_fields(self, spec: Node) -> None:
        owner, body = text_of(spec.child_by_field_name("name")), spec.child_by_field_name("type")
        fields = body.named_children[0] if body is not None and body.type == "struct_type" and body.named_children else None
        for field in fields.named_children if fields is not None else ():
            if field.type == "field_declaration":
                target = self.type_name(field.child_by_field_name("type"))
                names = [text_of(n) for n in field.children_by_field_name("name")] or [target.rpartition(".")[2]]
                self.known.update({f"{self.folder}.{owner}.{name}": target for name in names if target})

    def _declare_result(self, function: Node) -> None:
        result = function.child_by_field_name("result")
        if result is not None and result.type == "parameter_list":
            first = result.named_children[0] if result.named_children else None
            result = first.child_by_field_name("type") if first is not None else None
        target = self.type_name(result)
        if target:
            owner = ""
            receiver = function.child_by_field_name("receiver")
            if receiver is not None and receiver.named_children:
                owner = self.type_name(receiver.named_children[0].child_by_field_name("type")) + "."
            name = text_of(function.child_by_field_name("name"))
            self.known[f"{owner or self.folder + '.'}{name}"] = target

    def _declare_variables(self, spec: Node) -> None:
        right = spec.child_by_field_name("value")
        declared = self.type_name(spec.child_by_field_name("type"))
        values = [self.origin(value) for value in right.named_children] if right is not None else []
        for number, name in enumerate(spec.children_by_field_name("name")):
            target = declared or (values[number] if number < len(values) else "")
            if target:
                self.known[f"{self.folder}.{text_of(name)}"] = target


def is_foreign(literal: Node) -> bool:
    """Whether a composite literal makes a value of a type of another package."""
    made = literal.child_by_field_name("type")
    return made is not None and made.type in ("qualified_type", "generic_type")


def _specs(declaration: Node, kind: str) -> Iterator[Node]:
    for child in declaration.named_children:
        if child.type == kind:
            yield child
        elif child.type in ("import_spec_list", "var_spec_list"):
            yield from (c for c in child.named_children if c.type == kind)


def _at_top(spec: Node) -> bool:
    above = spec.parent
    while above is not None and above.type in ("var_spec_list", "var_declaration"):
        above = above.parent
    return above is not None and above.type == "source_file"


def _function(call: Node) -> Node | None:
    """The node of what is called, without parentheses and type arguments."""
    node = call.child_by_field_name("function") or call.child_by_field_name("type")
    while node is not None and node.type in ("parenthesized_expression", "index_expression", "generic_type"):
        node = node.child_by_field_name("operand") or node.child_by_field_name("type") or node.named_children[0]
    return node
