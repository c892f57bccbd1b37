"""The data types of the report. They are frozen and correspond one to one to the JSON of ``detect-stack --format json``
(camel case there, snake case here)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from detector.escape import json_text, parse_json
from detector.observations import RUNNING, ComponentKind, Role, Scope

SCHEMA_VERSION = 1

Category = Literal["language", "framework", "api_style", "validation", "database", "orm", "cache", "migrations"]
Strength = Literal["weak", "supporting", "strong", "decisive"]
PatternKind = Literal[
    "entry", "route", "model", "schema", "migration", "test", "settings", "error", "auth", "config", "job"
]


class Field(msgspec.Struct, frozen=True):
    """One of the eight fields of the report: its key in config and report, and the category of the rules that answer
    it."""

    section: str
    key: str
    category: Category
    title: str

    @property
    def path(self) -> str:
        """The dotted name in user output: ``backend.apiStyle``."""
        return f"{self.section}.{self.key}"


FIELDS: tuple[Field, ...] = (
    Field("backend", "language", "language", "Language"),
    Field("backend", "framework", "framework", "Framework"),
    Field("backend", "apiStyle", "api_style", "API style"),
    Field("backend", "validation", "validation", "Validation"),
    Field("database", "primary", "database", "Database"),
    Field("database", "orm", "orm", "ORM"),
    Field("database", "cache", "cache", "Cache"),
    Field("database", "migrations", "migrations", "Migrations"),
)


class _Reported(msgspec.Struct, frozen=True, rename="camel"):
    """Base of all types of the report: frozen, camel case in JSON."""


class Evidence(_Reported, frozen=True):
    """One line that is evidence for a technology.

    ``weight``: what it adds to the score (0 if set aside). ``set_aside``: why it does not count: test, docs, example,
    vendored, generated, fixture, tooling, unused …
    """

    path: str
    line: int
    kind: str
    detail: str
    weight: float = 0.0
    role: Role = "source"
    set_aside: str = ""


class Alternative(_Reported, frozen=True):
    """A technology that has evidence of its own for this field but is not the answer."""

    id: str
    name: str
    confidence: float


class Candidate(_Reported, frozen=True):
    """The result of one technology in one field, for ``--explain``. ``outcome``: why it won or lost."""

    id: str
    name: str
    confidence: float
    score: float
    chosen: bool
    outcome: str
    evidence: tuple[Evidence, ...] = ()
    set_aside: tuple[Evidence, ...] = ()


class Finding(_Reported, frozen=True):
    """The answer to one field.

    ``id``: the id of the technology. ``name``: its name for display. ``version``: from a manifest or lock file, if
    known. ``confidence``: the probability that the answer is right. ``evidence``: the lines that support it, best
    first.
    """

    id: str
    name: str
    version: str | None
    confidence: float
    evidence: tuple[Evidence, ...]
    alternatives: tuple[Alternative, ...] = ()


class BackendStack(_Reported, frozen=True):
    language: Finding | None = None
    framework: Finding | None = None
    api_style: Finding | None = None
    validation: Finding | None = None


class DatabaseStack(_Reported, frozen=True):
    primary: Finding | None = None
    orm: Finding | None = None
    cache: Finding | None = None
    migrations: Finding | None = None


class Stack(_Reported, frozen=True):
    """The eight answers. ``stack.get(field)`` and ``stack.items()`` access them by field."""

    backend: BackendStack = BackendStack()
    database: DatabaseStack = DatabaseStack()

    def get(self, field: Field) -> Finding | None:
        """Return the finding of one field, or None if nothing was found."""
        section = getattr(self, field.section)
        finding: Finding | None = getattr(section, "api_style" if field.key == "apiStyle" else field.key)
        return finding

    def items(self) -> Iterator[tuple[Field, Finding | None]]:
        """Yield all eight fields in their order, with their findings."""
        for field in FIELDS:
            yield field, self.get(field)

    def with_(self, field: Field, finding: Finding | None) -> Stack:
        """Return the same stack with another answer in one field; None for no answer."""
        return Stack.of({f.category: finding if f is field else self.get(f) for f in FIELDS})

    @classmethod
    def of(cls, findings: dict[Category, Finding | None]) -> Stack:
        """Build a stack from findings by category; a category that is absent is None."""
        return cls(
            BackendStack(*(findings.get(f.category) for f in FIELDS[:4])),
            DatabaseStack(*(findings.get(f.category) for f in FIELDS[4:])),
        )


class Exemplar(_Reported, frozen=True):
    """One example of a pattern: the name of the class, route or migration, and its location."""

    path: str
    line: int
    name: str


class Pattern(_Reported, frozen=True):
    """How often a kind of code occurs in a component, its folders (most used first), and two or three examples."""

    kind: PatternKind
    count: int
    folders: tuple[str, ...]
    exemplars: tuple[Exemplar, ...]


class Command(_Reported, frozen=True):
    """A command that a manifest offers: ``name`` as in the manifest, and the command line that runs it."""

    name: str
    command: str
    path: str
    line: int


class Component(_Reported, frozen=True):
    """A part of the repository with a stack of its own. ``path`` is '.' for the root."""

    path: str
    name: str
    kind: ComponentKind
    main: bool
    stack: Stack
    patterns: tuple[Pattern, ...] = ()
    commands: tuple[Command, ...] = ()

    @property
    def runs(self) -> bool:
        """Whether the component is deployed and runs on its own (a service or a worker)."""
        return self.kind in RUNNING


class Undetermined(_Reported, frozen=True):
    """A field that may have an answer, but a file that could decide it could not be read."""

    field: str
    path: str
    reason: str


class Skipped(_Reported, frozen=True):
    """Files that were not read, by reason, with the first few paths."""

    reason: str
    count: int
    paths: tuple[str, ...] = ()


class Tool(_Reported, frozen=True):
    name: str
    version: str


class ReportWarning(_Reported, frozen=True):
    path: str
    line: int
    message: str


class Report(_Reported, frozen=True):
    """The whole report. ``Report.from_json(report.to_json()) == report``."""

    tool: Tool
    root: str
    stack: Stack
    components: tuple[Component, ...] = ()
    candidates: dict[str, tuple[Candidate, ...]] = {}
    undetermined: tuple[Undetermined, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[ReportWarning, ...] = ()
    dependencies: tuple[Declared, ...] = ()
    schema_version: int = SCHEMA_VERSION

    @property
    def main(self) -> Component | None:
        """The component whose stack is the answer for the repository, or None if no component serves."""
        return next((c for c in self.components if c.main), None)

    @property
    def services(self) -> tuple[Component, ...]:
        """The components that are deployed and run on their own: services and workers."""
        return tuple(c for c in self.components if c.runs)

    @property
    def complete(self) -> bool:
        """False if something was skipped or could not be read."""
        return not (self.undetermined or self.skipped or self.warnings)

    def to_json(self) -> str:
        """Return the report as indented JSON, with the same bytes on every machine."""
        return json_text(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Report:
        """Parse a report. Raises msgspec.ValidationError if the text is not one."""
        return parse_json(text, cls)


class Declared(_Reported, frozen=True):
    """A dependency that a manifest lists, for the constraints of the config: ``name`` as in package URLs
    (``pypi/fastapi``). ``scope``: also ``indirect`` (of another dependency) and ``constraint`` (a version for whatever
    requires it)."""

    name: str
    scope: Scope
    specifier: str
    path: str
    line: int


def report_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the report.

    Its descriptions are the docstrings without their indentation, which only some versions of msgspec remove.
    """
    from inspect import cleandoc

    schema = msgspec.json.schema(Report)
    for definition in schema["$defs"].values():
        if "description" in definition:
            definition["description"] = cleandoc(definition["description"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "detect-stack report",
        **schema,
    }
