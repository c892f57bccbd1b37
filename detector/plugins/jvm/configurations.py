"""Reads the ``dependencies`` block of Gradle: the scope of each configuration and the notations of a dependency.

Source: https://docs.gradle.org/current/userguide/declaring_dependencies_basics.html.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Dependency, Scope
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.build import Build
from detector.plugins.jvm.script import Statement, Token

CONSTRAINT_BLOCKS = ("constraints", "dependencyManagement")
"""Blocks whose entries only set versions."""
_RUNTIME = ("implementation", "api", "compile", "runtime", "runtimeonly", "compileonly", "compileonlyapi")
"""Endings of the names of configurations with the scope ``runtime``."""
_BUILD = (
    "classpath",
    "annotationprocessor",
    "kapt",
    "ksp",
    "generator",
    "processor",
    "codegen",
    "compilerplugin",
    "detekt",
)
"""Beginnings or endings of the names of configurations with the scope ``build``."""
_WRAPPERS = ("platform", "enforcedPlatform")
"""Functions around a dependency that only sets versions (a BOM)."""
_CONTROL = ("if", "else", "for", "each", "forEach")


def declared(build: Build, listed: list[Statement], above: tuple[str, ...]) -> Iterator[Dependency]:
    """Yield the dependencies of a ``dependencies`` block, those inside conditions and loops included.

    ``above`` are the words of the blocks around it.
    """
    for statement in listed:
        if statement.head in (*CONSTRAINT_BLOCKS, "components", "modules"):
            continue
        text = [token.text for token in statement.tokens]
        if statement.block and ((text[:1] and text[0] in _CONTROL) or set(_CONTROL[3:]) & set(text)):
            yield from declared(build, statement.block, above)
            continue
        scope = scope_of(statement.head, above)
        if text[:1] == ["add"] and statement.strings:
            scope = scope_of(statement.strings[0].text, above)
        yield from _of(build, statement, scope)


_NAMED = 2
"""Number of arguments that identify a dependency: its group and its name."""


def scope_of(configuration: str, above: tuple[str, ...] = ()) -> Scope:
    """Return the scope of a configuration by its name.

    ``above`` are the words of the blocks around it: they identify test suites and build scripts.
    """
    name = configuration.lower()
    around = [word.lower() for word in above]
    if "buildscript" in around or any(name.endswith(word) or name.startswith(word) for word in _BUILD):
        return "test" if "test" in name else "build"
    if "test" in name or "testing" in around or any("test" in word for word in around if word.isalnum()):
        return "dev" if name == "testanddevelopmentonly" else "test"
    if name == "developmentonly":
        return "dev"
    if name.startswith("provided") or any(name.endswith(word) for word in _RUNTIME):
        return "runtime"
    return "optional"


def _of(build: Build, statement: Statement, scope: Scope) -> Iterator[Dependency]:
    tokens = statement.tokens[1:]
    words = [token.text for token in tokens if not token.string]
    if set(words) & set(_WRAPPERS):
        scope = "constraint"
    if "kotlin" in words and statement.strings and ":" not in statement.strings[0].text:
        yield from _made(
            build, "org.jetbrains.kotlin", f"kotlin-{statement.strings[0].text}", "", statement.line, scope
        )
        return
    if "npm" in words or "files" in words or "fileTree" in words:
        return
    for token, parts in _in_order(build, tokens) or _notations(build, tokens):
        yield from _made(build, *parts, token.line, scope)


def _made(build: Build, group: str, artifact: str, version: str, line: int, scope: Scope) -> Iterator[Dependency]:
    found = coordinates.dependency(group, artifact, version, build.source.path, line, scope)
    if found is not None:
        yield found


def _in_order(build: Build, tokens: list[Token]) -> list[tuple[Token, tuple[str, str, str]]]:
    """Return the dependency whose group, name and version are given as arguments, as in Kotlin: ``("a", "b", "1")``."""
    if [token.text for token in tokens[:3:2]] != ["(", ","] or not tokens[1].string:
        return []
    ends = next((number for number, token in enumerate(tokens) if token.text in (")", "=")), len(tokens))
    parts = [build.filled(token.text) for token in tokens[1:ends:2] if token.string]
    if len(parts) < _NAMED or ":" in parts[0] + parts[1] or not tokens[3].string:
        return []
    return [(tokens[1], (parts[0], parts[1], parts[2] if len(parts) > _NAMED else ""))]


def _notations(build: Build, tokens: list[Token]) -> Iterator[tuple[Token, tuple[str, str, str]]]:
    """Yield each dependency among the tokens: a string, a map of parts, an alias of a catalog or a variable."""
    named: dict[str, str] = {}
    start = tokens[0] if tokens else Token("", 0)
    for number, token in enumerate(tokens):
        key = tokens[number - 2].text if number > 1 and tokens[number - 1].text in (":", "=") else ""
        if token.string and key in ("group", "name", "version", "classifier", "ext", "module"):
            if key == "group" and "name" in named:
                yield start, (named.get("group", ""), named["name"], named.get("version", ""))
                named = {}
            named[key] = build.filled(token.text)
        elif token.string:
            parts = coordinates.parse(build.filled(token.text))
            if parts is not None:
                yield token, parts
    if "name" in named:
        yield start, (named.get("group", ""), named["name"], named.get("version", ""))
    for parts in build.references(tokens):
        yield start, parts
