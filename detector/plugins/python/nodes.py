"""Reads names and strings from nodes of a Python syntax tree, and recognises calls that cache a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.kept import is_copy, ways
from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node


def dotted_name(node: Node | None) -> str:
    """Return the dotted name that an expression spells.

    - ``a.b.c`` for a name or a chain of attributes;
    - ``.c`` for an attribute of any other expression;
    - '' for anything else.
    """
    parts: list[str] = []
    while node is not None and node.type == "attribute":
        parts.append(text_of(node.child_by_field_name("attribute")))
        node = node.child_by_field_name("object")
    if node is not None and node.type == "identifier":
        return ".".join([text_of(node), *reversed(parts)])
    return f".{parts[0]}" if parts else ""


def made_name(node: Node | None) -> str:
    """Return ``a.B.c`` for a method of an instance that is created on the spot, ``a.B(x).c``; '' for anything else.

    A capital first letter identifies ``B`` as a class.
    """
    made = node.child_by_field_name("object") if node is not None and node.type == "attribute" else None
    if node is None or made is None or made.type != "call":
        return ""
    name = dotted_name(made.child_by_field_name("function"))
    is_class = name.rpartition(".")[2][:1].isupper()
    return f"{name}.{text_of(node.child_by_field_name('attribute'))}" if is_class else ""


def default_text(node: Node) -> str:
    """Return a plain string, or the default of a setting read from the environment; '' for anything else.

    Examples that all return ``redis``: ``os.getenv("X", "redis")``, ``env("X", default="redis")``,
    ``os.environ.get("X") or "redis"``.
    """
    if node.type == "boolean_operator":
        return default_text(node.named_children[-1])
    if node.type != "call":
        return string_value(node)
    given = node.child_by_field_name("arguments")
    parts = [part for part in (given.named_children if given is not None else []) if part.type != "comment"]
    named = [p for p in parts if p.type == "keyword_argument" and text_of(p.child_by_field_name("name")) == "default"]
    if named:
        value = named[0].child_by_field_name("value")
        return string_value(value) if value is not None else ""
    asked = text_of(node.child_by_field_name("function")).lower()
    second = parts[1] if len(parts) > 1 and ("env" in asked or asked.endswith(("get", "config"))) else None
    return string_value(second) if second is not None else ""


def first_text(arguments: Node | None) -> str:
    """Return the first argument, also one that is given by name, if it is a plain string, '' otherwise.

    ``sqlite`` for ``bind("sqlite", path)`` and for ``bind(provider="sqlite", filename=path)``.
    """
    if arguments is None or not arguments.named_children:
        return ""
    first = arguments.named_children[0]
    given = first.child_by_field_name("value") if first.type == "keyword_argument" else first
    return string_value(given) if given is not None else ""


def string_value(node: Node) -> str:
    """Return the content of a string literal without interpolation, '' for anything else."""
    if node.type != "string" or any(child.type == "interpolation" for child in node.children):
        return ""
    return "".join(text_of(child) for child in node.children if child.type == "string_content")


_HOLDERS = ("function_definition", "class_definition")
"""Types of the nodes whose names describe what a call inside them does."""


def _says_how_long(node: Node) -> bool:
    """Return whether the text of an argument contains a word for a time to live (``ttl``, ``timeout``)."""
    return any(word in text_of(node).lower() for word in ways("python").seconds)


def kept_for_a_while(call: Node, written: str, name: str) -> bool:
    """Return whether a call writes a copy of something that expires, which makes the store a cache.

    Three forms are recognised:
    1. ``redis.set(key, json.dumps(found), ex=60)`` or ``redis.set(key, json.dumps(found), 60)``;
    2. ``redis.setex(key, 60, json.dumps(found))``;
    3. ``redis_store.put(key, found, ex=60)``: a method such as ``put`` or ``save`` of something with "redis" in its
       name. It is assumed to be a module of the repository that serializes the value itself.

    In forms 1 and 2 the value must be a serialized object, or the key or the surrounding names must contain "cache". A
    key with a word such as session, lock or code is never that of a copy, and a value that is set only if absent
    (``nx``) is no copy.
    ``written`` is the callee as it is written, ``name`` the same callee resolved through the imports.
    """
    known, last = ways("python"), written.rpartition(".")[2]
    seconds = last in known.timed
    sets = seconds or last in known.sets
    client = "." in written and sets
    named = "redis" in f"{written} {name}".lower()
    own = not sets and last.startswith(known.own) and named
    if not (client or own):
        return False
    given = call.child_by_field_name("arguments")
    parts = given.named_children if given is not None else []
    words = {text_of(p.child_by_field_name("name")) for p in parts if p.type == "keyword_argument"}
    plain = [part for part in parts if part.type not in ("keyword_argument", "comment")]
    ends = seconds or words & known.expires or (client and len(plain) == 3 and (named or _says_how_long(plain[2])))
    if len(plain) < (3 if seconds else 2) or words & known.unless or not ends:
        return False
    kept = text_of(plain[2 if seconds else 1])
    return is_copy(call, plain[0], _HOLDERS, whole=own or any(way in kept for way in known.writes))
