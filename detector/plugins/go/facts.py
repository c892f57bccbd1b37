"""Facts from Go source: imports, calls, struct tags, embedded structs, with names resolved as far as one file allows.

A name is an import path without its major version, and what follows it: ``github.com/gin-gonic/gin.Default``. A
variable resolves to the function that created it or to its declared type; so does the result of its methods:

    r := gin.Default(); r.Group("/v1").GET("/x", h)    →  call  github.com/gin-gonic/gin.Default.GET
    func h(c *gin.Context) { c.JSON(200, x) }           →  call  github.com/gin-gonic/gin.Context.JSON
    srv := &http.Server{}                               →  call  net/http.Server
    type User struct { gorm.Model }                     →  base  gorm.io/gorm.Model
    Name string `validate:"required"`                   →  tag   validate = required
    type Users struct { db *gorm.DB }                   →  annotation  gorm.io/gorm.DB = Users
    rdb.Set(ctx, cacheKey, found, time.Hour)            →  call  …redis.Client.Set = kept until it expires

A name from the file's own package begins with the folder (``internal/api.Server.router.GET``). ``export`` facts declare
what package variables, struct fields and results of functions resolve to, so that the linking step can complete such
names.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact
from detector.plugins.api import Source
from detector.plugins.go.conventions import conventions
from detector.plugins.go.declarations import written_path
from detector.plugins.go.kept import connections, kept_until_it_expires
from detector.plugins.go.names import plain_path
from detector.plugins.go.scope import Scope
from detector.plugins.go.tags import tags_of
from detector.plugins.kept import KEPT
from detector.plugins.parse import matches
from detector.plugins.syntax import around, line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

LANGUAGE = "go"
_STRINGS = ("interpreted_string_literal", "raw_string_literal")
_MOST_ADDED = 8


def grammar() -> object:
    import tree_sitter_go

    return tree_sitter_go.language()


QUERY = Path(__file__).with_name("facts.scm").read_text(encoding="utf-8")


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of one file, in source order."""
    scope = Scope(root, source.folder)
    for name, target in scope.exports():
        yield Fact("export", name, source.path, 1, LANGUAGE, target)
    for found in matches(root, grammar, QUERY):
        kind, nodes = next(iter(found.items()))
        node = nodes[0]
        scope.at(node)
        if kind == "import":
            path = plain_path(written_path(node))
            if path:
                yield Fact("import", path, source.path, line_of(node), LANGUAGE)
        elif kind == "function":
            scope.enter(node)
        elif kind == "literal":
            scope.enter_literal(node)
        elif kind in ("variable", "assign"):
            scope.assign(node)
        elif kind == "field":
            yield from _field(node, scope, source.path)
        elif kind == "call":
            yield from _call(node, scope, source.path, source.words)
        elif _of_another_package(node):
            name = scope.type_name(node.child_by_field_name("type"))
            if name:
                yield Fact("call", name, source.path, line_of(node), LANGUAGE)
    yield from connections(root, grammar, source, LANGUAGE)


def _of_another_package(literal: Node) -> bool:
    made = literal.child_by_field_name("type")
    return made is not None and made.type in ("qualified_type", "generic_type")


def _call(node: Node, scope: Scope, path: str, words: frozenset[str] | None) -> Iterator[Fact]:
    name = scope.callee(node)
    if not name:
        return
    written = text_of(node.child_by_field_name("function")) if name.startswith(".") else name
    if kept_until_it_expires(node, written, scope):
        yield Fact("call", written, path, line_of(node), LANGUAGE, KEPT)
    if name.startswith(".") and words is not None and name[1:] not in words:
        return
    value = _first_text(node.child_by_field_name("arguments"))
    scopes = () if "." in name else scope.dots
    yield Fact("call", name, path, line_of(node), LANGUAGE, value, scopes=scopes)


def _field(node: Node, scope: Scope, path: str) -> Iterator[Fact]:
    symbol = _type_around(node)
    base = scope.type_name(node.child_by_field_name("type"))
    if node.child_by_field_name("name") is not None:
        if "." in base.partition("/")[0] and "/" in base:
            yield Fact("annotation", base, path, line_of(node), LANGUAGE, symbol, symbol)
    else:
        if base:
            scopes = () if "." in base else scope.dots
            yield Fact("base", base, path, line_of(node), LANGUAGE, symbol=symbol, scopes=scopes)
    tag = node.child_by_field_name("tag")
    for key, value in tags_of(literal(tag)) if tag is not None else ():
        if key not in conventions().encodings:
            yield Fact("tag", key, path, line_of(tag or node), LANGUAGE, value, symbol)


def _type_around(node: Node) -> str:
    """Return the name of the struct type that a field belongs to."""
    declared = next((above for above in around(node) if above.type == "type_spec"), None)
    return text_of(declared.child_by_field_name("name")) if declared is not None else ""


def _first_text(arguments: Node | None) -> str:
    """Return the first string among the arguments, '' if there is none; of a sum (``base + "/tides"``) the strings in
    it."""
    for child in arguments.named_children if arguments is not None else ():
        if child.type == "binary_expression" or child.type in _STRINGS:
            text = _joined(child)
            if text or child.type in _STRINGS:
                return text
    return ""


def _joined(node: Node | None) -> str:
    """Return the strings that an expression adds, without what else it adds, of its last ``_MOST_ADDED`` terms."""
    texts: list[str] = []
    for _ in range(_MOST_ADDED):
        if node is None or node.type != "binary_expression":
            break
        right = node.child_by_field_name("right")
        texts.append(literal(right) if right is not None and right.type in _STRINGS else "")
        node = node.child_by_field_name("left")
    first = literal(node) if node is not None and node.type in _STRINGS else ""
    return first + "".join(reversed(texts))


def literal(node: Node | None) -> str:
    """Return the content of a string literal; escapes are not decoded."""
    return text_of(node)[1:-1]
