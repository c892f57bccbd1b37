"""What a JVM source file's names mean: imports, wildcard imports, declared types of variables, inherited members.

A variable stands for its declared type, or, where the type is inferred, for the type on which its value was made: the
result of ``T.m(…)`` is taken for a ``T``, since factories and builders return their own kind. So
``Javalin.create().get(…)`` and ``var app = Javalin.create(); app.get(…)`` are both ``io.javalin.Javalin.get``. The
members of a supertype count as names in scope: ``path(…)`` in a class that extends ``Directives`` has the scope
``….Directives.``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from detector.model import Fact, FactKind
from detector.plugins.api import Source
from detector.plugins.beginnings import first_in, may_connect
from detector.plugins.connections import is_prefix, url_in_source
from detector.plugins.syntax import Names, line_of, matches, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

UNKNOWN = ""


class FileNames(Names):
    """The names of one file, and the facts made of them."""

    def __init__(self, path: str, language: str) -> None:
        super().__init__()
        self.path, self.language = path, language
        self.package = ""
        self.variables: dict[str, str] = {}
        self.inherited: list[str] = []

    def enter_package(self, name: str) -> None:
        """The package of the file: its other classes need no import."""
        self.package = name
        self.use(f"{name}.")

    def has_wildcards(self) -> bool:
        """Whether an unqualified function may come from a wildcard import."""
        return any(scope != f"{self.package}." for scope in self.open)

    def declare(self, variable: str, type_name: str) -> None:
        """A variable, field or parameter with the type it has, UNKNOWN where nothing tells it."""
        if variable:
            self.variables[variable] = type_name

    def inherit(self, base: str) -> None:
        """From here on the members of ``base`` are in scope."""
        prefixes = [""] if "." in base else [scope for scope in self.open if scope != f"{self.package}."]
        for scope in (f"{prefix}{base}." for prefix in prefixes):
            if scope not in self.inherited:
                self.inherited.append(scope)

    def receiver(self, dotted: str) -> str:
        """The type that a receiver (``jdbc``, ``Flyway``, ``com.acme.Foo``, ``Foo.BAR``) has; UNKNOWN for no type."""
        head, found, rest = dotted.partition(".")
        if head in self.variables:
            return UNKNOWN if found else self.variables[head]
        if head in self.bound:
            return self.resolve(dotted)
        if head[:1].isupper():
            return dotted
        return dotted if any(part[:1].isupper() for part in rest.split(".")) else UNKNOWN

    def scopes_of(self, name: str, *, members: bool = False) -> tuple[str, ...]:
        """Where an unqualified name may live; nothing for a name that is already full."""
        head, dotted, _ = name.partition(".")
        if dotted and not head[:1].isupper():
            return ()
        return (*self.open, *self.inherited) if members else tuple(self.open)

    def fact(self, kind: FactKind, name: str, line: int, value: str = "", symbol: str = "") -> Fact:
        """A fact about a resolved name, with the scopes it may have."""
        return Fact(kind, name, self.path, line, self.language, _value(name, value), symbol, self.scopes_of(name))

    def imported(self, name: str, line: int) -> Fact:
        """An import: its name is full."""
        return Fact("import", name, self.path, line, self.language)

    def based(self, base: str, symbol: str, line: int) -> Iterator[Fact]:
        """A supertype of a class, whose members are in scope from here on."""
        full = self.resolve(base)
        yield self.fact("base", full, line, symbol=symbol)
        self.inherit(full)

    def called(self, receiver: str, method: str, line: int, value: str = "") -> Iterator[Fact]:
        """A method call on a receiver whose type is known; nothing for any other."""
        if receiver:
            yield self.fact("call", f"{receiver}.{method}", line, value)

    def function(self, name: str, line: int, value: str = "") -> Iterator[Fact]:
        """A call without receiver: an imported function, one of a wildcard import, or an inherited method."""
        value = _value(name, value)
        if name in self.bound:
            yield Fact("call", self.bound[name], self.path, line, self.language, value)
        elif self.inherited or self.has_wildcards():
            scopes = self.scopes_of(name, members=True)
            yield Fact("call", name, self.path, line, self.language, value, scopes=scopes)


_SECRET = ("password", "secret", "token", "credential", "apikey", "passphrase")


def _value(name: str, value: str) -> str:
    """The value; none for what is named like a credential (``setPassword("…")``), which nothing in the text tells."""
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
    """The rest of the first line of a text from where a connection URL begins in it, and that line."""
    for number, row in enumerate(text.split("\n")):
        at = first_in(row)
        if at >= 0 and row.lstrip(" |")[:1] not in ("#", "/"):
            return row[at:].partition('"')[0], first + number
    return "", first


def key_of(name: str) -> str:
    """The word that every file using a name must hold: its package, since Java and Kotlin import nothing relative."""
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
    """The same for Scala, whose imports may be relative: the first two parts, three below ``org.apache``."""
    parts = key_of(name).split(".")
    return ".".join(parts[: 3 if parts[1:2] == ["apache"] else 2])
