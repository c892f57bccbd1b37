"""``build.gradle`` and ``build.gradle.kts``: plugins, dependencies by configuration, what other scripts lend to them.

Sources: https://docs.gradle.org/current/userguide/dependency_configurations.html, …/plugins.html,
…/version_catalogs.html, …/sharing_build_logic_between_subprojects.html.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.model import Dependency, Fact, Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.build import Build
from detector.plugins.jvm.builds import builds
from detector.plugins.jvm.configurations import CONSTRAINT_BLOCKS, declared
from detector.plugins.jvm.libraries import builds_images, configures_itself
from detector.plugins.jvm.script import Statement, everywhere, statements, within


def read_build(source: Source, project: Project) -> Iterator[Observation]:
    """A build script. A script that is named neither ``build`` nor like its folder is read where it is applied."""
    stem = source.name.removesuffix(".kts").removesuffix(".gradle")
    if (stem != "build" and stem != source.folder.rpartition("/")[2]) or stem == "settings":
        return
    listed = statements(source)
    build = Build(source, project, listed)
    plugins = set(_applied(build, listed, (source.path,)))
    yield _package(build, listed, plugins)
    if plugins & builds().gradle.images:
        yield Fact("setting", "build.folder", source.path, 1, "", source.folder)
    yield from _contents(build, listed, ())
    yield from _for_all(build)


def _contents(build: Build, listed: list[Statement], seen: tuple[str, ...]) -> Iterator[Dependency]:
    for name, version, line in _plugins(build, listed):
        found = coordinates.plugin(name, version, build.source.path, line)
        if found is not None and "." in name:  # the names of Gradle's own plugins have no dot
            yield found
        script = build.convention(name)
        if script is not None:
            yield from _lent(build, script, line, seen)
    for statement, above in everywhere(listed):
        if statement.head == "dependencies" and statement.block and not set(above) & set(CONSTRAINT_BLOCKS):
            yield from declared(build, statement.block, above)
        elif statement.head in CONSTRAINT_BLOCKS and "dependencies" not in above:
            yield from _managed(build, statement.block or [])
        elif statement.head == "apply" and "from" in statement.words and statement.strings:
            script = build.applied(statement.strings[-1].text)
            if script is not None:
                yield from _lent(build, script, statement.line, seen)


_FOR_ALL = ("subprojects", "allprojects")


def _for_all(build: Build) -> Iterator[Dependency]:
    """What the root script of the build declares for all projects is each one's own."""
    script = build.script_above()
    if script is None:
        return
    listed = statements(script)
    other = Build(script, build.project, listed, outer=build)
    for statement in listed:
        if statement.head in _FOR_ALL:
            for found in _contents(other, statement.block or [], (build.source.path, script.path)):
                yield coordinates.placed(found, build.source.path, 1)


def _lent(build: Build, script: Source, line: int, seen: tuple[str, ...]) -> Iterator[Dependency]:
    """What a convention plugin or an applied script declares counts at the line that applies it."""
    if script.path in seen or len(seen) > 10:
        return
    listed = statements(script)
    other = Build(script, build.project, listed, outer=build)
    for found in _contents(other, listed, (*seen, build.source.path, script.path)):
        yield coordinates.placed(found, build.source.path, line)


def _managed(build: Build, listed: list[Statement]) -> Iterator[Dependency]:
    """``dependencyManagement { imports { mavenBom … } dependencies { dependency … } }``: versions, no use."""
    for statement, _ in everywhere(listed):
        for token in statement.strings:
            parts = coordinates.parse(build.filled(token.text))
            if parts is not None:
                found = coordinates.dependency(*parts, build.source.path, token.line, "constraint")
                if found is not None:
                    yield found


def _plugins(build: Build, listed: list[Statement]) -> Iterator[tuple[str, str, int]]:
    """Plugins by id, with version and line: ``plugins { id 'x' version 'y' }`` and ``apply plugin: 'x'``."""
    for statement in within(listed, "plugins"):
        if "false" in statement.words:
            continue  # `apply false`: named for the subprojects, not used here
        names = statement.strings
        version = names[1].text if len(names) > 1 else ""
        if statement.head == "id" and names:
            yield names[0].text, build.filled(version), statement.line
        elif statement.head == "kotlin" and names:
            yield f"org.jetbrains.kotlin.{names[0].text}", build.filled(version), statement.line
        elif statement.head == "alias":
            for name, found_version in build.catalog_plugins(statement.tokens):
                yield name, found_version, statement.line
        elif len(statement.tokens) == 1:
            yield statement.head, "", statement.line
    for statement, _ in everywhere(listed):
        if statement.head == "apply" and "plugin" in statement.words and statement.strings:
            yield statement.strings[-1].text, "", statement.line


def _applied(build: Build, listed: list[Statement], seen: tuple[str, ...]) -> Iterator[str]:
    """The plugins of a script by id, with those that its convention plugins apply."""
    for name, _, _ in _plugins(build, listed):
        yield name
        script = build.convention(name)
        if script is not None and script.path not in seen and len(seen) < 10:
            inner = statements(script)
            yield from _applied(Build(script, build.project, inner, outer=build), inner, (*seen, script.path))


def _package(build: Build, listed: list[Statement], plugins: set[str]) -> Package:
    source, project, tool = build.source, build.project, builds().gradle
    uses: list[str] = []
    tasks: list[tuple[str, str, int]] = []
    prefix = "./gradlew" if "gradlew" in project.files else "gradle"
    taken_in = bool(plugins & tool.libraries)
    for statement, above in everywhere(listed):
        text = [token.text for token in statement.tokens]
        if "dependencies" in above and "buildscript" not in above:
            taken_in |= statement.head == "api"
            uses += [folder for folder in build.projects(statement.tokens) if folder not in uses]
        elif text[:4] == ["tasks", ".", "register", "("] and statement.strings:
            name = statement.strings[0].text
            tasks.append((name, f"{prefix} {name}", statement.line))
        elif text[:1] == ["task"] and len(text) > 1 and text[1].isidentifier():
            tasks.append((text[1], f"{prefix} {text[1]}", statement.line))
    run = next((task for name, task in tool.runs.items() if name in plugins and task), "")
    known = [(run, f"{prefix} {run}", 1)] if run else []
    known += [("test", f"{prefix} test", 1), ("build", f"{prefix} build", 1)] if plugins or tasks else []
    entry = bool(plugins & tool.runs.keys())
    library = taken_in and not entry and not builds_images(project)
    return Package(
        coordinates.ECOSYSTEM, _name(build), source.path, source.folder, uses=tuple(uses), entry=entry,
        kind="library" if library else None,
        extension=not entry and configures_itself(source.folder, project), scripts=(*known, *tasks),
    )  # fmt: skip


def _name(build: Build) -> str:
    """Group and name of a project, as others depend on it; the group of tasks is no domain.
    Source: https://docs.gradle.org/current/userguide/writing_build_scripts.html, standard project properties."""
    name, group = build.source.folder.rpartition("/")[2], build.variables.get("group", "")
    return f"{group}/{name}" if name and "." in group and coordinates.is_name(group) else name
