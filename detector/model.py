"""The nouns of detect-stack: what is read (observations) and what is answered (the report).

Observations are what plugins see in one file: a ``Dependency`` that a manifest declares, a ``Fact`` that source
or a settings file states, a ``Package`` that a manifest defines. The report side is frozen, typed and maps one to
one to the JSON of ``detect-stack --format json`` (camel case there, snake case here).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from detector.escape import json_text, parse_json

SCHEMA_VERSION = 1

Category = Literal["language", "framework", "api_style", "validation", "database", "orm", "cache", "migrations"]
Role = Literal["source", "test", "docs", "example", "vendored", "generated", "fixture", "tooling"]
Scope = Literal["runtime", "optional", "dev", "test", "docs", "build", "indirect", "constraint"]
Purpose = Literal["", "production", "development", "test", "ci", "example"]
Strength = Literal["weak", "supporting", "strong", "decisive"]
FactKind = Literal[
    "import", "call", "base", "annotation", "tag", "export",  # from source
    "setting", "image", "url", "resource", "command",  # from settings and infrastructure files
    "file", "text",  # from the inventory
]  # fmt: skip
ComponentKind = Literal["service", "worker", "frontend", "library", "cli", "infrastructure", "documentation", "example"]
RUNNING: tuple[ComponentKind, ...] = ("service", "worker")
"""The kinds of components that are deployed and run by themselves."""
PatternKind = Literal[
    "entry", "route", "model", "schema", "migration", "test", "settings", "error", "auth", "config", "job"
]


class Field(msgspec.Struct, frozen=True):
    """One of the eight questions: where its answer stands in config and report, and which rules answer it."""

    section: str
    key: str
    category: Category
    title: str

    @property
    def path(self) -> str:
        """The dotted name users see: ``backend.apiStyle``."""
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


# ---------------------------------------------------------------- what is read


class File(msgspec.Struct, frozen=True, gc=False):
    """A file of the inventory: POSIX path relative to the root, size in bytes, what it is for."""

    path: str
    size: int
    role: Role = "source"


class Dependency(msgspec.Struct, frozen=True, gc=False):
    """A dependency that a manifest declares. ``name`` is normalised by the rules of its ecosystem.

    ``ecosystem`` is the package-url type: pypi, npm, golang, maven, nuget, gem, composer, cargo, hex.
    """

    ecosystem: str
    name: str
    path: str
    line: int
    scope: Scope = "runtime"
    specifier: str = ""
    version: str = ""


class Fact(msgspec.Struct, frozen=True, gc=False):
    """Something that one line of one file states, in language-neutral form.

    ``name`` is resolved through the file's own imports and written with the separators of the language
    (``fastapi.FastAPI``, ``Illuminate\\Support\\Facades\\Cache``, ``sqlx::query!``, ``github.com/gin-gonic/gin.Default``).
    A method of an unknown receiver has a leading dot: ``.create_all``. ``scopes`` are the prefixes under which an
    unqualified name may live (wildcard imports, usings). ``value`` is the first literal argument, the setting's
    value or the image tag, from ``Seen`` on without credentials. ``symbol`` is the name of what is defined there (the class
    that has the base, the function that has the annotation).
    """

    kind: FactKind
    name: str
    path: str
    line: int
    language: str = ""
    value: str = ""
    symbol: str = ""
    scopes: tuple[str, ...] = ()
    purpose: Purpose = ""


class Package(msgspec.Struct, frozen=True):
    """What a manifest defines: the root of a component. Paths are relative to the repository root.

    ``members``: folders or globs of workspace members. ``uses``: folders of local packages it refers to by path
    (project references, path dependencies). ``private``: says itself that it is not published. ``scripts``: the
    commands that its manifest offers, as (name, command, line). ``entry``: it says itself that it can be run.
    ``extension``: it says itself that applications of others install it, which then serve.
    ``built_of``: of one of several programs that share a manifest, the folders or files of source that it is built from.
    ``without``: what local packages can be built with and are not built with for this one, as (folder of such a package,
    name); a name with its separator behind it stands for all below it. ``takes``: the folders of source that its
    programs take of other packages of the repository, where its language tells exactly.
    """

    ecosystem: str
    name: str
    path: str
    folder: str
    line: int = 1
    members: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    private: bool = False
    entry: bool = False
    kind: ComponentKind | None = None
    scripts: tuple[tuple[str, str, int], ...] = ()
    extension: bool = False
    built_of: tuple[str, ...] = ()
    without: tuple[tuple[str, str], ...] = ()
    takes: tuple[str, ...] | None = None


class Warning(msgspec.Struct, frozen=True):
    """Something that could not be read, or that a person should look at."""

    path: str
    message: str
    line: int = 0


Observation = Dependency | Fact | Package | Warning


# ---------------------------------------------------------------- what is answered


class _Reported(msgspec.Struct, frozen=True, rename="camel"):
    """Base of everything in the report: frozen, camel case in JSON."""


class Evidence(_Reported, frozen=True):
    """One line that speaks for a technology. ``weight`` is what it added to the score (0 when set aside);
    ``set_aside`` says why it does not count: test, docs, example, vendored, generated, fixture, tooling, unused …"""

    path: str
    line: int
    kind: str
    detail: str
    weight: float = 0.0
    role: Role = "source"
    set_aside: str = ""


class Alternative(_Reported, frozen=True):
    """A technology that speaks for itself in this field and is not the answer."""

    id: str
    name: str
    confidence: float


class Candidate(_Reported, frozen=True):
    """How one technology fared in one field: for ``--explain``. ``outcome`` says why it won or lost."""

    id: str
    name: str
    confidence: float
    score: float
    chosen: bool
    outcome: str
    evidence: tuple[Evidence, ...] = ()
    set_aside: tuple[Evidence, ...] = ()


class Finding(_Reported, frozen=True):
    """The answer to one field: vocabulary id, name for people, version where a manifest or lock file tells it,
    probability that the answer is right, the lines that prove it (best first)."""

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
    """The eight answers. ``stack.get(field)`` and ``stack.items()`` reach them by field."""

    backend: BackendStack = BackendStack()
    database: DatabaseStack = DatabaseStack()

    def get(self, field: Field) -> Finding | None:
        """The finding of one field, or None where nothing was found."""
        section = getattr(self, field.section)
        finding: Finding | None = getattr(section, "api_style" if field.key == "apiStyle" else field.key)
        return finding

    def items(self) -> Iterator[tuple[Field, Finding | None]]:
        """All eight fields in their order, with their findings."""
        for field in FIELDS:
            yield field, self.get(field)

    def with_(self, field: Field, finding: Finding | None) -> Stack:
        """The same stack with another answer in one field; None for no answer."""
        return Stack.of({f.category: finding if f is field else self.get(f) for f in FIELDS})

    @classmethod
    def of(cls, findings: dict[Category, Finding | None]) -> Stack:
        """Build a stack from findings by category; a category that is absent is None."""
        return cls(
            BackendStack(*(findings.get(f.category) for f in FIELDS[:4])),
            DatabaseStack(*(findings.get(f.category) for f in FIELDS[4:])),
        )


class Exemplar(_Reported, frozen=True):
    """One place that shows a pattern: the name of the class, route or migration, where it stands."""

    path: str
    line: int
    name: str


class Pattern(_Reported, frozen=True):
    """How often a kind of thing occurs in a component, its folders (most used first), two or three exemplars."""

    kind: PatternKind
    count: int
    folders: tuple[str, ...]
    exemplars: tuple[Exemplar, ...]


class Command(_Reported, frozen=True):
    """A command that a manifest offers: ``name`` as the manifest calls it, the command line that runs it."""

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
        """It serves or works: it is deployed and runs by itself."""
        return self.kind in RUNNING


class Undetermined(_Reported, frozen=True):
    """A field that might have an answer, but what could decide it could not be read."""

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
    """The whole answer. ``Report.from_json(report.to_json()) == report``."""

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
        """The component whose stack is the primary answer, or None where nothing serves."""
        return next((c for c in self.components if c.main), None)

    @property
    def services(self) -> tuple[Component, ...]:
        """The components that serve or work, each of which is deployed and runs by itself."""
        return tuple(c for c in self.components if c.runs)

    @property
    def complete(self) -> bool:
        """False when something was skipped or could not be read."""
        return not (self.undetermined or self.skipped or self.warnings)

    def to_json(self) -> str:
        """The report as JSON, indented, the same bytes on every machine."""
        return json_text(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Report:
        """Read a report back. Raises msgspec.ValidationError where it is not one."""
        return parse_json(text, cls)


class Declared(_Reported, frozen=True):
    """A declared dependency, for the constraints of the config: ``name`` as in package URLs (``pypi/fastapi``)."""

    name: str
    scope: Scope
    specifier: str
    path: str
    line: int


def report_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the report; its descriptions are without the indentation that the docstrings
    have in the code, which only some versions of msgspec take away."""
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
