"""The data types of detect-stack: observations (input) and the report (output).

Observations are what plugins read from one file: a ``Dependency`` that a manifest declares, a ``Fact`` that source or a
settings file states, a ``Package`` that a manifest defines, a ``Deployment`` that says what runs. The types of the
report are frozen and correspond one to one to the JSON of ``detect-stack --format json`` (camel case there, snake case
here).
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
DeploymentKind = Literal[
    "entry", "stage", "program", "copied", "packed",  # of a Dockerfile
    "context", "dockerfile", "mount", "environment", "env_file", "env_elsewhere", "depends_on",  # of a compose service
    "built", "folder", "started_in", "function", "each",  # a folder of the repository
    "name", "job", "package", "release", "command",  # a name
]  # fmt: skip
ComponentKind = Literal["service", "worker", "frontend", "library", "cli", "infrastructure", "documentation", "example"]
RUNNING: tuple[ComponentKind, ...] = ("service", "worker")
"""The kinds of components that are deployed and run on their own."""
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


# ---------------------------------------------------------------- observations


class File(msgspec.Struct, frozen=True, gc=False):
    """A file of the inventory: POSIX path relative to the root, size in bytes, role."""

    path: str
    size: int
    role: Role = "source"


class Dependency(msgspec.Struct, frozen=True, gc=False):
    """A dependency that a manifest declares. ``name`` is normalised by the rules of its ecosystem.

    - ``ecosystem``: the package-url type: pypi, npm, golang, maven, nuget, gem, composer, cargo, hex.
    - ``specifier``: the version range that the manifest declares; ``version``: the exact version, e.g. of a lock file.
    """

    ecosystem: str
    name: str
    path: str
    line: int
    scope: Scope = "runtime"
    specifier: str = ""
    version: str = ""


class Fact(msgspec.Struct, frozen=True, gc=False):
    r"""A statement that one line of one file makes, in language-neutral form.

    - ``name``: resolved through the file's own imports and written with the separators of the language
      (``fastapi.FastAPI``, ``Illuminate\Support\Facades\Cache``, ``sqlx::query!``,
      ``github.com/gin-gonic/gin.Default``). A method of an unknown receiver has a leading dot: ``.create_all``.
    - ``scopes``: the prefixes under which an unqualified name may be defined (wildcard imports, usings).
    - ``value``: the first literal argument, the value of the setting or the tag of the image. ``Seen`` and all later
      steps have it without credentials.
    - ``symbol``: the name of what the line defines (the class that has the base, the function that has the annotation).
    - ``purpose``: what the setting is for, if known.
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


class Deployment(msgspec.Struct, frozen=True, gc=False):
    """A statement of one line about what a repository deploys. ``value`` by kind:

    - ``entry``: the command that the image of a Dockerfile starts; ``stage``: that of a stage which is an image of its
      own.
    - ``program``: the name of a program that a Dockerfile copies from another stage into the image.
    - ``copied``: a folder that a Dockerfile copies into the image; ``packed``: the name of a module whose packed program
      it copies, which another build made.
    - ``context``: the folder from which a compose service is built; ``dockerfile``: the folder of its Dockerfile;
      ``mount``: a folder that it mounts where its image looks for a program.
    - ``environment``: none, the compose service has an environment; ``env_file``: the path of a file with further
      variables; ``env_elsewhere``: none, further variables are defined elsewhere.
    - ``depends_on``: the name of another service that the compose service needs.
    - ``built``: a folder from which a build plugin or a platform makes an image without a Dockerfile.
    - ``folder``: a folder from which a running program is built; ``started_in``: a folder in which a command starts a
      program; ``function``: a folder that is handed over to a cloud as a function.
    - ``each``: a folder; each component directly in it is deployed.
    - ``name``: the name under which a program is deployed; ``job``: that of one which ends when its work is done.
    - ``package``: the name of a package or an application that is started; ``release``: the name of an application that
      is all of a release.
    - ``command``: the name of a program of an image that a command starts.

    ``service``: the compose service that the statement is about. ``purpose``: what it is deployed for, if known.
    """

    kind: DeploymentKind
    value: str
    path: str
    line: int
    service: str = ""
    purpose: Purpose = ""


class Package(msgspec.Struct, frozen=True):
    """The root of a component, as a manifest defines it. Paths are relative to the repository root.

    - ``members``: folders or globs of workspace members.
    - ``uses``: folders of local packages that it refers to by path (project references, path dependencies).
    - ``private``: the manifest declares that the package is not published.
    - ``entry``: the manifest declares that the package can be run.
    - ``scripts``: the commands of the manifest, as (name, command, line).
    - ``extension``: the manifest declares that the package is installed into applications of others, which then serve.
    - ``built_of``: for one of several programs that share a manifest, the folders or files of source that it is built
      from.
    - ``without``: optional features of local packages that this package does not enable, as (folder of the local
      package, name). A name that ends in its separator stands for all names below it.
    - ``takes``: the folders of source that its programs use from other packages of the repository; None where the
      language does not determine them exactly.
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
    """A problem with a file: it could not be read, or a person should look at it."""

    path: str
    message: str
    line: int = 0


Observation = Dependency | Fact | Deployment | Package | Warning


# ---------------------------------------------------------------- the report


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
