"""The data types of observations: what is read from one file.

Plugins yield a ``Dependency`` that a manifest declares, a ``Fact`` that source or a settings file states, a ``Package``
that a manifest defines, a ``Deployment`` that says what runs, a ``Warning``.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Role = Literal["source", "test", "docs", "example", "vendored", "generated", "fixture", "tooling"]
Scope = Literal["runtime", "optional", "dev", "test", "docs", "build", "indirect", "constraint"]
Purpose = Literal["", "production", "development", "test", "ci", "example"]
FactKind = Literal[
    "import", "call", "base", "annotation", "tag", "export",  # from source
    "setting", "image", "url", "resource", "command",  # from settings and infrastructure files
    "file", "text",  # from the inventory
]  # fmt: skip
DeploymentKind = Literal[
    "entry", "trial", "stage", "program", "copied", "packed",  # of a Dockerfile
    "context", "dockerfile", "mount", "environment", "env_file", "env_elsewhere", "depends_on",  # of a compose service
    "built", "folder", "started_in", "function", "each", "template", "opened",  # a folder of the repository
    "name", "job", "package", "release", "command",  # a name
]  # fmt: skip
ComponentKind = Literal["service", "worker", "frontend", "library", "cli", "infrastructure", "documentation", "example"]
RUNNING: tuple[ComponentKind, ...] = ("service", "worker")
"""The kinds of components that are deployed and run on their own."""


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
    - ``symbol``: the name of what the line defines (the class that has the base, the function that has the annotation),
      or that a module of Python gives to what it imports, where the line is an export.
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
      own; ``trial``: that of an image which works in a folder of tests or examples, or installs what is published.
    - ``program``: the name of a program that a Dockerfile copies from another stage into an image.
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
    - ``opened``: a folder with a page that a web server opens by its path.
    - ``each``: a folder; each component directly in it is deployed. ``template``: a folder whose content a tool copies
      to begin a new project.
    - ``name``: the name under which a program is deployed; ``job``: that of one which ends when its work is done.
    - ``package``: the name of a package or an application that is started; ``release``: the name of an application that
      is all of a release.
    - ``command``: the name of a program of an image that a command starts.

    ``service``: the compose service that the statement is about; ``image``: the stage of a Dockerfile, '' for the last
    one. ``purpose``: what it is deployed for, if known.
    """

    kind: DeploymentKind
    value: str
    path: str
    line: int
    service: str = ""
    purpose: Purpose = ""
    image: str = ""


class Package(msgspec.Struct, frozen=True):
    """The root of a component, as a manifest defines it. Paths are relative to the repository root.

    - ``members``: folders or globs of workspace members.
    - ``uses``: folders of local packages that it refers to by path (project references, path dependencies).
    - ``private``: the manifest declares that the package is not published.
    - ``entry``: the manifest declares that the package can be run.
    - ``scripts``: the commands of the manifest, as (name, command, line).
    - ``programs``: the names of the programs that it builds, where they are not called like the package.
    - ``extension``: the manifest declares that the package is installed into applications of others, which then serve.
    - ``loaded``: a program of others loads it into itself where it runs, as the server of a game does a plugin.
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
    loaded: bool = False
    built_of: tuple[str, ...] = ()
    without: tuple[tuple[str, str], ...] = ()
    takes: tuple[str, ...] | None = None
    programs: tuple[str, ...] = ()


class Warning(msgspec.Struct, frozen=True):
    """A problem with a file: it could not be read, or a person should look at it."""

    path: str
    message: str
    line: int = 0


Observation = Dependency | Fact | Deployment | Package | Warning
