"""Facts from Rust source: use declarations, calls, macros, attributes, derives, trait implementations.

Names are full paths: ``use actix_web::web; web::get()`` is the call ``actix_web::web::get``. A value resolves to the
type whose function created it, or to the function itself if that belongs to no type; so does the result of its methods:

    let app = Router::new().route("/", get(h));   →  call  axum::Router::new, axum::Router::route
    sqlx::query("…").fetch_all(&pool).await?      →  call  sqlx::query, sqlx::query::fetch_all
    async fn h(State(db): State<PgPool>)           →  db is a sqlx::PgPool
    #[derive(Validate)], #[get("/")]               →  annotation  validator::Validate, actix_web::get = /
    impl MigrationTrait for Migration              →  base  sea_orm_migration::prelude::MigrationTrait
    sqlx::query!("…")                              →  call  sqlx::query!
    redis.set_ex(key, serde_json::to_string(&found)?, 60)  →  tag  set.EX: a copy that expires is cached
    seen: LruCache::new(size)                      →  call  lru::LruCache::new = seen: what the cache is assigned to

A path written out in a type (``pool: sqlx::PgPool``) is an import. Wildcards (``use diesel::prelude::*``) and ``extern
crate`` add scopes. Items under ``#[cfg(test)]`` are ignored, since they are tests inside a source file; so are items
under ``#[cfg(feature = "…")]`` if no program of the repository is built with the feature.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from detector.observations import Fact, FactKind
from detector.plugins.api import Source
from detector.plugins.connections import url_in_source
from detector.plugins.parse import matches
from detector.plugins.rust.attributes import attached, derives, first_text, texts
from detector.plugins.rust.cfg import excludes, left_out
from detector.plugins.rust.conventions import conventions
from detector.plugins.rust.kept import holder_of, kept_until_it_expires
from detector.plugins.rust.modules import features_of, is_left_out, names_of
from detector.plugins.rust.paths import path_of
from detector.plugins.rust.scope import Scope
from detector.plugins.rust.tokens import attributes, calls
from detector.plugins.rust.uses import leaves
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

LANGUAGE = "rust"
_OWN = ("crate", "self", "super", "std", "core", "alloc")
_HOLDERS = frozenset(("", "derive", "cfg_attr"))
"""Attributes that only hold others: ``nutype(derive(Debug))`` is one of its own."""


def grammar() -> object:
    import tree_sitter_rust

    return tree_sitter_rust.language()


QUERY = Path(__file__).with_name("facts.scm").read_text(encoding="utf-8")


def read(root: Node, source: Source) -> Iterator[Fact]:
    """Yield the facts of one file, in source order."""
    features = features_of(source)
    inner = (node for node in root.named_children if node.type == "inner_attribute_item")
    if is_left_out(source, features) or any(excludes(node, features) for node in inner):
        return
    scope = Scope(root, features)
    left_until = -1
    for name, target in scope.exports(names_of(source)):
        yield Fact("export", name, source.path, 1, LANGUAGE, target)
    for found in matches(root, grammar, QUERY):
        kind, nodes = next(iter(found.items()))
        node = nodes[0]
        if node.start_byte < left_until:
            continue
        item = left_out(node, features) if kind == "attribute" else None
        if item is not None:
            left_until = item.end_byte
            continue
        for fact in _READ[kind](node, scope, source.path):
            if fact.name.startswith(".") and source.words is not None and fact.name[1:] not in source.words:
                continue
            yield fact


def _use(node: Node, scope: Scope, path: str) -> Iterator[Fact]:
    scope.bring(node)
    for leaf in leaves(node.child_by_field_name("argument")):
        name = scope.names.resolve(leaf.path) if leaf.path.partition("::")[0] in scope.names.bound else leaf.path
        if leaf.path.partition("::")[0] not in _OWN:
            yield Fact("import", name, path, line_of(leaf.node), LANGUAGE)


def _crate(node: Node, _: Scope, path: str) -> Iterator[Fact]:
    yield Fact("import", text_of(node.child_by_field_name("name")), path, line_of(node), LANGUAGE)


def _attribute(node: Node, scope: Scope, path: str) -> Iterator[Fact]:
    attribute = node.named_children[0] if node.named_children else None
    name = path_of(attribute.named_children[0]) if attribute is not None and attribute.named_children else ""
    item = attached(node)
    symbol = text_of(item.child_by_field_name("name")) if item is not None else ""
    listed = list(derives(attribute)) if attribute is not None else []
    for derived in listed:
        if derived not in conventions().derived:
            yield _named("annotation", derived, scope, path, node, symbol=symbol)
    if name in conventions().options:
        yield from _urls(attribute, node, path)
    if name not in _HOLDERS:
        value = first_text(attribute.child_by_field_name("arguments") if attribute is not None else None)
        yield _named("annotation", name, scope, path, node, value, symbol)


def _impl(node: Node, scope: Scope, path: str) -> Iterator[Fact]:
    own = path_of(node.child_by_field_name("type"))
    scope.own = own
    trait = path_of(node.child_by_field_name("trait"))
    if trait:
        yield _named("base", trait, scope, path, node, symbol=own.rpartition("::")[2])


def _function(node: Node, scope: Scope, _: str) -> Iterator[Fact]:
    scope.enter(node)
    return iter(())


def _closure(node: Node, scope: Scope, _: str) -> Iterator[Fact]:
    scope.bind_parameters(node)
    return iter(())


def _let(node: Node, scope: Scope, _: str) -> Iterator[Fact]:
    scope.let(node)
    return iter(())


def _call(node: Node, scope: Scope, path: str) -> Iterator[Fact]:
    if kept_until_it_expires(node):
        yield Fact("tag", "set.EX", path, line_of(node), LANGUAGE)
    name, scopes = scope.callee(node)
    if name:
        arguments = node.child_by_field_name("arguments")
        value = _value(arguments) or (holder_of(node) if "Cache" in name else "")
        if name.rpartition("::")[2].lstrip(".") in conventions().defaults:
            yield from _urls(arguments, node, path)
        yield Fact("call", name, path, line_of(node), LANGUAGE, value, scopes=scopes)


def _macro(node: Node, scope: Scope, path: str) -> Iterator[Fact]:
    name = path_of(node.child_by_field_name("macro"))
    scopes = scope.names.scopes_for(name)
    if name and (scopes or "::" in name or name in scope.names.bound):
        tokens = next((child for child in node.named_children if child.type == "token_tree"), None)
        resolved = scope.names.resolve(name) + "!"
        yield Fact("call", resolved, path, line_of(node), LANGUAGE, _value(tokens), scopes=scopes)
    if name.rpartition("::")[2] in conventions().quoted:
        return
    for child in node.named_children:
        if child.type == "token_tree":
            yield from _tokens(child, scope, path)


def _tokens(node: Node, scope: Scope, path: str) -> Iterator[Fact]:
    """Yield the calls and attributes inside a macro. Only full paths are resolved, since tokens contain no variables."""
    for found in calls(node):
        name = scope.names.resolve(found.path)
        yield Fact("call", name, path, line_of(found.node), LANGUAGE, _value(found.arguments))
    for attribute in attributes(node):
        listed = list(derives(attribute.tokens))
        for derived in listed:
            if derived not in conventions().derived:
                yield _named("annotation", derived, scope, path, attribute.tokens)
        if attribute.path not in _HOLDERS:
            yield _named("annotation", attribute.path, scope, path, attribute.tokens, first_text(attribute.tokens))


def _type(node: Node, scope: Scope, path: str) -> Iterator[Fact]:
    name = path_of(node)
    head = name.partition("::")[0]
    outer = node.parent is None or node.parent.type != "scoped_type_identifier"
    if outer and head and head not in _OWN and head not in scope.names.bound and head == head.lower():
        yield Fact("import", name, path, line_of(node), LANGUAGE)


def _urls(tokens: Node | None, node: Node, path: str) -> Iterator[Fact]:
    """Yield a ``url`` fact for each connection URL among arguments: the default used if nothing is configured."""
    for text in texts(tokens):
        yield from url_in_source(text, path, line_of(node), LANGUAGE)


def _named(
    kind: FactKind, name: str, scope: Scope, path: str, node: Node, value: str = "", symbol: str = ""
) -> Fact:  # fmt: skip
    resolved, scopes = scope.names.resolve(name), scope.names.scopes_for(name)
    return Fact(kind, resolved, path, line_of(node), LANGUAGE, value, symbol, scopes)


def _value(arguments: Node | None) -> str:
    """Return the first string among the arguments themselves, '' if there is none."""
    return first_text(arguments, deep=False)


_READ = {
    "use": _use, "crate": _crate, "attribute": _attribute, "impl": _impl, "function": _function, "closure": _closure,
    "let": _let, "call": _call, "macro": _macro, "tokens": _tokens, "type": _type,
}  # fmt: skip
