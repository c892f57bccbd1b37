"""The structure of a rule file: one technology, its relations and its signals."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

import msgspec

from detector.model import Category, PatternKind, Strength
from detector.observations import Purpose

SignalKind = Literal[
    "dependency", "import", "call", "base", "annotation", "tag",
    "setting", "image", "url", "resource", "command", "file", "text",
]  # fmt: skip

SOURCE_KINDS = ("import", "call", "base", "annotation", "tag")
"""Kinds of signals in parsed source. These must have an example and a counterexample."""

DEFAULT_STRENGTH: dict[SignalKind, Strength] = {
    "dependency": "supporting",
    "import": "supporting",
    "call": "strong",
    "base": "strong",
    "annotation": "strong",
    "tag": "supporting",
    "setting": "strong",
    "image": "strong",
    "url": "strong",
    "resource": "strong",
    "command": "strong",
    "file": "supporting",
    "text": "strong",
}

_NAMES: list[tuple[SignalKind, str]] = [(kind, "import_" if kind == "import" else kind) for kind in DEFAULT_STRENGTH]
Words = str | list[str]
"""One string, or several alternatives."""


class Signal(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    dict=True,
    rename={"import_": "import", "in_": "in"},
):
    """One kind of evidence for a technology. Exactly one of the kinds is set; docs/guides/add-a-technology.md explains
    all fields.

    ``switches``: this turns the technology on in the frameworks of its ``off_in``.
    """

    dependency: Words | None = None
    import_: Words | None = None
    call: Words | None = None
    base: Words | None = None
    annotation: Words | None = None
    tag: Words | None = None
    setting: Words | None = None
    image: Words | None = None
    url: Words | None = None
    resource: Words | None = None
    command: Words | None = None
    file: Words | None = None
    text: Words | None = None
    value: Words | None = None
    in_: Words | None = None
    language: Words | None = None
    strength: Strength | None = None
    purpose: Purpose | None = None
    shows: PatternKind | None = None
    needs: Words | None = None
    unless: Words | None = None
    switches: bool = False
    example: str | None = None
    counterexample: str | None = None

    @cached_property
    def kind(self) -> SignalKind:
        """The kind of the signal (the loader checks that there is exactly one)."""
        return self._wanted[0]

    @property
    def patterns(self) -> list[str]:
        """The names that this signal matches."""
        return self._wanted[1]

    @cached_property
    def _wanted(self) -> tuple[SignalKind, list[str]]:
        """Return the kind and the names that the signal matches."""
        for kind, name in _NAMES:
            value: Words | None = getattr(self, name)
            if value is not None:
                return kind, words(value)
        raise ValueError("a signal without a kind")

    def kinds(self) -> Iterator[SignalKind]:
        """Yield all kinds that are set: the loader rejects any number but one."""
        for kind in DEFAULT_STRENGTH:
            if getattr(self, "import_" if kind == "import" else kind) is not None:
                yield kind

    @property
    def weight_word(self) -> Strength:
        """The strength of the signal: that of the rule, else the default of its kind."""
        return self.strength or DEFAULT_STRENGTH[self.kind]


class Technology(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, dict=True):
    """A technology and its relations: a rule file without its signals.

    - ``aliases``: what people write for it besides id and name.
    - ``supersedes``: ids of the same field that this one is built on.
    - ``beside``: ids of the same field that are the answer where both are in use. Here and in ``supersedes`` the name
      of a group is allowed (rules/groups.py).
    - ``implies``: ``category/id`` of technologies that are in use wherever this one is.
    - ``off_in``: ``category/id`` of frameworks that include it but leave it off until a signal ``switches`` it on.
    - ``carries``: ids of the API styles that nothing but this framework serves, for frameworks of one protocol only.
    - ``extensions`` (of source files), ``headers`` (extensions shared with other languages) and ``ecosystems`` (of
      packages): for languages only.
    - ``family``: the language whose libraries projects in this language use too: rules for one of a family apply to all.
    - ``unread``: a language in which back ends are written but whose source no plugin reads.
    - ``embedded``: a database that needs no server, and so is the usual default of a program that supports several.
    - ``documents``: a database of documents: what migrates tables does not reach it.
    - ``tableless``: a database that no mapper for tables reaches.
    - ``bundled``: a build makes the program from it, so projects declare it as a development dependency, and may do so
      with all that the build takes in.
    - ``version_from``: patterns of the packages with its version; if empty, packages of the same name.
    """

    id: str
    name: str
    category: Category
    languages: list[str] = []
    supersedes: list[str] = []
    beside: list[str] = []
    implies: list[str] = []
    off_in: list[str] = []
    carries: list[str] = []
    extensions: list[str] = []
    headers: list[str] = []
    ecosystems: list[str] = []
    family: str = ""
    aliases: list[str] = []
    version_from: list[str] = []
    unread: bool = False
    embedded: bool = False
    documents: bool = False
    tableless: bool = False
    bundled: bool = False
    homepage: str = ""

    @cached_property
    def key(self) -> str:
        """Unique name ``category/id``: Redis, for example, is a database and a cache."""
        return f"{self.category}/{self.id}"


class Rule(Technology, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A rule file: a technology with the signals by which it is recognized."""

    signals: list[Signal] = []


def words(value: Words | None) -> list[str]:
    """Return a list of a value that may be one string, several or absent."""
    return [] if value is None else [value] if isinstance(value, str) else value
