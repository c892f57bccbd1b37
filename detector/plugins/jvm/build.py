"""Resolves what a Gradle build script may refer to: variables, version catalogs, buildSrc constants, other projects."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from detector.errors import Unreadable
from detector.plugins.api import Project, Source
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.catalog import Catalog, catalogs_for
from detector.plugins.jvm.root import folder_of, root_of
from detector.plugins.jvm.script import Statement, Token, everywhere, statements
from detector.plugins.jvm.variables import assigned, collected, dotted_names, kebab

Parts = tuple[str, str, str]
"""Group, artifact and version of a dependency."""
_ROOTS = (
    "$rootDir",
    "${rootDir}",
    "$rootProject.projectDir",
    "${rootProject.projectDir}",
    "${rootProject.rootDir}",
)
_HERE = ("$projectDir", "${projectDir}", "${project.projectDir}")


class Build:
    """One build script and what its names resolve to. ``outer`` is the script that applies it, if any."""

    def __init__(self, source: Source, project: Project, listed: list[Statement], outer: Build | None = None) -> None:
        self.source, self.project = source, project
        self.home: str = outer.home if outer is not None else source.folder
        self.root: str = outer.root if outer is not None else root_of(source.folder, project)
        self.variables: dict[str, str] = dict(outer.variables) if outer is not None else {}
        self.lists: dict[str, list[str]] = {}
        self._catalogs: dict[str, Catalog] | None = None
        self._constants: dict[str, str] | None = None
        if outer is None:
            self._properties(posixpath.join(self.root, "gradle.properties"))
            parent = self.script_above()
            if parent is not None:
                self._assignments(statements(parent))
        self._assignments(listed)

    def filled(self, text: str) -> str:
        """Return a string with known variables inserted: ``"ktor:$version"``, ``"${ext.version}"``."""
        if "$" not in text:
            return text
        for name in sorted(self.variables, key=len, reverse=True):
            for form in (
                f"${{{name}}}",
                f"${name}",
                f"${{ext.{name}}}",
                f"${{project.{name}}}",
                f"${{versions.{name}}}",
            ):
                text = text.replace(form, self.variables[name])
        return text

    def references(self, tokens: list[Token]) -> Iterator[Parts]:
        """Yield the dependencies that words among the tokens name.

        Forms: ``libs.ktor.core``, ``Deps.ktor``, a variable, a list of strings.
        """
        for dotted in dotted_names(tokens):
            head, _, rest = dotted.partition(".")
            catalog = self.catalogs.get(head)
            texts: list[str] = []
            if catalog is not None and rest:
                yield from catalog.find(rest)
            elif dotted in self.lists or dotted.removeprefix("rootProject.ext.") in self.lists:
                texts = self.lists.get(dotted) or self.lists[dotted.removeprefix("rootProject.ext.")]
            elif dotted in self.variables:
                texts = [self.variables[dotted]]
            elif rest and head[:1].isupper():
                texts = [self.constants.get(dotted.rpartition(".")[2], "")]
            for text in texts:
                parts = coordinates.parse(self.filled(text))
                if parts is not None:
                    yield parts

    def catalog_plugins(self, tokens: list[Token]) -> Iterator[tuple[str, str]]:
        """Yield id and version of each ``alias(libs.plugins.x)``."""
        for dotted in dotted_names(tokens):
            head, _, rest = dotted.partition(".")
            if head in self.catalogs and rest.startswith("plugins."):
                yield from self.catalogs[head].plugin(rest.removeprefix("plugins."))

    def projects(self, tokens: list[Token]) -> Iterator[str]:
        """Yield the folders of ``project(":a:b")`` and ``projects.a.b``."""
        for number, token in enumerate(tokens[:-2]):
            if token.text == "project" and tokens[number + 1].text == "(":
                path = next((t.text for t in tokens[number + 2 : number + 5] if t.string), "")
                folder = folder_of(path.strip(":").replace(":", "/"), self.root, self.project)
                if path.startswith(":") and any(f"{folder}/{name}" in self.project.files for name in _BUILDS):
                    yield folder
        for dotted in dotted_names(tokens):
            head, _, rest = dotted.partition(".")
            if head == "projects" and rest:
                yield folder_of("/".join(kebab(part) for part in rest.split(".")), self.root, self.project)

    def convention(self, plugin: str) -> Source | None:
        """Return the convention plugin of this name, None if there is none.

        It is a script below ``src/main`` of buildSrc or an included build.
        """
        ends = (f"/{plugin}.gradle.kts", f"/{plugin}.gradle")
        scripts = sorted([*self.project.ending(".gradle.kts"), *self.project.ending(".gradle")])
        path = next((p for p in scripts if p.endswith(ends) and "src/main/" in p), None)
        return self.project.read(path) if path is not None else None

    def applied(self, written: str) -> Source | None:
        """Return the script that ``apply from:`` names, None if it is not in the repository."""
        folder = posixpath.dirname(self.source.path)
        for prefix in _ROOTS:
            if written.startswith(prefix):
                folder, written = self.root, written.removeprefix(prefix).lstrip("/")
        for prefix in _HERE:
            if written.startswith(prefix):
                folder, written = self.home, written.removeprefix(prefix).lstrip("/")
        path = self.project.resolve(folder, written)
        return self.project.read(path) if path and path in self.project.files else None

    @property
    def catalogs(self) -> dict[str, Catalog]:
        """The version catalogs available to the script, by name."""
        if self._catalogs is None:
            self._catalogs = catalogs_for(self.root, self.project)
        return self._catalogs

    @property
    def constants(self) -> dict[str, str]:
        """The string constants of buildSrc, by the last part of their name."""
        if self._constants is None:
            self._constants = {}
            below = self.project.below(posixpath.join(self.root, "buildSrc"))
            for path in [p for p in below if p.endswith((".kt", ".java", ".groovy"))]:
                source = self.project.read(path)
                for statement, _ in everywhere(statements(source)) if source is not None else ():
                    self._constants.update(assigned(statement))
            self.variables = {**self._constants, **self.variables}
        return self._constants

    def script_above(self) -> Source | None:
        """Return the script of the build's root project; None in that project itself or if there is none."""
        paths = (posixpath.join(self.root, name) for name in _BUILDS)
        found = next((self.project.read(p) for p in paths if p in self.project.files), None)
        return found if found is not None and found.path != self.source.path else None

    def _properties(self, path: str) -> None:
        source = self.project.read(path) if path in self.project.files else None
        try:
            lines = source.text.splitlines() if source is not None else []
        except Unreadable:
            return
        for line in lines:
            key, found, value = line.partition("=")
            if found and not key.lstrip().startswith(("#", "!")):
                self.variables[key.strip()] = value.strip()

    def _assignments(self, listed: list[Statement]) -> None:
        for statement, _ in everywhere(listed):
            self.variables.update(assigned(statement))
            _, strings = collected(statement)
            self.lists.update(strings)


_BUILDS = ("build.gradle", "build.gradle.kts")
