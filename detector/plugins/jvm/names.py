"""Resolves the names of a JVM source file: imports, wildcard imports, declared types of variables, inherited members.

A variable resolves to its declared type. If the type is inferred, it resolves to the type on which its value was
created: the result of ``T.m(…)`` is assumed to be a ``T``, since factories and builders return their own type. So
``Javalin.create().get(…)`` and ``var app = Javalin.create(); app.get(…)`` are both ``io.javalin.Javalin.get``.
The members of a supertype are in scope: ``path(…)`` in a class that extends ``Directives`` has the scope
``….Directives.``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from detector.observations import Fact, FactKind
from detector.plugins.api import Source
from detector.plugins.beginnings import first_in, may_connect
from detector.plugins.connections import is_prefix, url_in_source
from detector.plugins.names import Names
from detector.plugins.parse import matches
from detector.plugins.syntax import line_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

UNKNOWN = ""
"""The type of an expression that the file does not determine."""


class FileNames(Names):
    """The names of one file, and the facts that contain them."""

    def __init__(self, path: str, language: str) -> None:
        super().__init__()
        self.path, self.language = path, language
        self.package = ""
        self.variables: dict[str, str] = {}
        self.inherited: list[str] = []

    def enter_package(self, name: str) -> None:
        """Set the package of the file, whose other classes need no import."""
        self.package = name
        self.use(f"{name}.")

    def has_wildcards(self) -> bool:
        """Return whether an unqualified function may come from a wildcard import."""
        return any(scope != f"{self.package}." for scope in self.open)

    def declare(self, variable: str, type_name: str) -> None:
        """Declare a variable, field or parameter with its type, UNKNOWN if nothing determines it."""
        if variable:
            self.variables[variable] = type_name

    def inherit(self, base: str) -> None:
        """Add the members of ``base`` to the scope from here on."""
        prefixes = [""] if "." in base else [scope for scope in self.open if scope != f"{self.package}."]
        for scope in (f"{prefix}{base}." for prefix in prefixes):
            if scope not in self.inherited:
                self.inherited.append(scope)

    def receiver(self, dotted: str) -> str:
        """Return the type of a receiver, UNKNOWN if it has none.

        Examples of receivers: ``jdbc``, ``Flyway``, ``com.acme.Foo``, ``Foo.BAR``.
        """
        head, found, rest = dotted.partition(".")
        if head in self.variables:
            return UNKNOWN if found else self.variables[head]
        if head in self.bound:
            return self.resolve(dotted)
        if head[:1].isupper():
            return dotted
        return dotted if any(part[:1].isupper() for part in rest.split(".")) else UNKNOWN

    def scopes_of(self, name: str, *, members: bool = False) -> tuple[str, ...]:
        """Return the scopes that an unqualified name may belong to; none for a full name.

        ``members``: whether it may also be an inherited member.
        """
        head, dotted, _ = name.partition(".")
        if dotted and not head[:1].isupper():
            return ()
        return (*self.open, *self.inherited) if members else tuple(self.open)

    def fact(self, kind: FactKind, name: str, line: int, value: str = "", symbol: str = "") -> Fact:
        """Return a fact about a resolved name, with the scopes it may belong to."""
        return Fact(kind, name, self.path, line, self.language, _value(name, value), symbol, self.scopes_of(name))

    def imported(self, name: str, line: int) -> Fact:
        """Return the fact of an import, whose name is full."""
        return Fact("import", name, self.path, line, self.language)

    def based(self, base: str, symbol: str, line: int, modifiers: Node | None = None) -> Iterator[Fact]:
        """Yield a supertype of a class; its members are in scope from here on.

        The value is ``abstract`` for a class that is only there for others to derive from.
        """
        full = self.resolve(base)
        abstract = "abstract" in text_of(modifiers).split()
        yield self.fact("base", full, line, "abstract" if abstract else "", symbol)
        self.inherit(full)

    def called(self, receiver: str, method: str, line: int, value: str = "") -> Iterator[Fact]:
        """Yield a method call on a receiver of a known type; nothing for an unknown one."""
        if receiver:
            yield self.fact("call", f"{receiver}.{method}", line, value)

    def function(self, name: str, line: int, value: str = "") -> Iterator[Fact]:
        """Yield a call without receiver: of an imported function, one of a wildcard import, or an inherited method."""
        value = _value(name, value)
        if name in self.bound:
            yield Fact("call", self.bound[name], self.path, line, self.language, value)
        elif self.inherited or self.has_wildcards():
            scopes = self.scopes_of(name, members=True)
            yield Fact("call", name, self.path, line, self.language, value, scopes=scopes)


_SECRET = ("password", "secret", "token", "credential", "apikey", "passphrase")


def _value(name: str, value: str) -> str:
    """Return the value of a fact, '' if its name refers to a credential (``setPassword("…")``).

    Such a value does not look like a credential itself, so redaction could not recognise it.
    """
    return "" if any(word in name.lower() for word in _SECRET) else value


def connections(root: Node, grammar: Callable[[], object], kind: str, source: Source, language: str) -> Iterator[Fact]:
    """The connection URLs that stand in the source as strings, by their scheme alone. A text of several lines
    may be a whole settings file, the default that a program writes: the first URL in it counts."""
    if not may_connect(source.data):
        return
    for found in matches(root, grammar, f"({kind}) @text"):
        text = text_of(found["text"][0]).strip('"')
        line = line_of(found["text"][0])
        if "\n" in text:
            text, line = _embedded(text, line)
        if not is_prefix(text):
            yield from url_in_source(text, source.path, line, language)


def _embedded(text: str, first: int) -> tuple[str, int]:
    """Return the part of a line that begins with a connection URL, and the line's number; comments are ignored."""
    for number, row in enumerate(text.split("\n")):
        at = first_in(row)
        if at >= 0 and row.lstrip(" |")[:1] not in ("#", "/"):
            return row[at:].partition('"')[0], first + number
    return "", first


def key_of(name: str) -> str:
    """Return the word that every file using a name must contain.

    It is the package of the name, since imports in Java and Kotlin are absolute.
    """
    parts = name.strip(".").split(".")
    package = [part for part in parts if part]
    for number, part in enumerate(parts):
        if not part[:1].islower():
            package = parts[:number]
            break
    else:
        package = parts[:-1] if len(parts) > 2 else parts
    return ".".join(package) or name.strip(".")


def scala_key_of(name: str) -> str:
    """Return the same for Scala, whose imports may be relative: the first two parts, three below ``org.apache``."""
    parts = key_of(name).split(".")
    return ".".join(parts[: 3 if parts[1:2] == ["apache"] else 2])
