"""Reads ``build.gradle`` and ``build.gradle.kts``: plugins and dependencies, also those of applied scripts.

Sources: https://docs.gradle.org/current/userguide/dependency_configurations.html, …/plugins.html,
…/version_catalogs.html, …/sharing_build_logic_between_subprojects.html.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Dependency, Deployment, Fact, Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.dockerfiles import builds_images
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.build import Build
from detector.plugins.jvm.builds import builds
from detector.plugins.jvm.configurations import CONSTRAINT_BLOCKS, declared
from detector.plugins.jvm.libraries import configures_itself, is_loaded
from detector.plugins.jvm.script import Statement, everywhere, statements, within


def read_build(source: Source, project: Project) -> Iterator[Observation]:
    """Yield what a build script declares.

    Only scripts called ``build`` or like their folder are read here; any other is read where a build script applies it.
    """
    stem = source.name.removesuffix(".kts").removesuffix(".gradle")
    if (stem != "build" and stem != source.folder.rpartition("/")[2]) or stem == "settings":
        return
    listed = statements(source)
    build = Build(source, project, listed)
    plugins = set(_applied(build, listed, (source.path,)))
    yield _package(build, listed, plugins)
    if plugins & builds().gradle.images:
        yield Deployment("built", source.folder, source.path, 1)
    yield from (
        Fact("setting", f"gradle.{statement.head}", source.path, statement.line)
        for statement in listed
        if statement.block and statement.head in builds().gradle.blocks
    )
    yield from _contents(build, listed, ())
    yield from _for_all(build)


def _contents(build: Build, listed: list[Statement], seen: tuple[str, ...]) -> Iterator[Dependency]:
    for name, version, line in _plugins(build, listed):
        found = coordinates.plugin(name, version, build.source.path, line)
        if found is not None and "." in name:  # Gradle's own plugins have no dot in their names
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
    """Yield what the root script of the build declares for all projects, as dependencies of this one."""
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
    """Yield what a convention plugin or an applied script declares, at the line that applies it."""
    if script.path in seen or len(seen) > 10:
        return
    listed = statements(script)
    other = Build(script, build.project, listed, outer=build)
    for found in _contents(other, listed, (*seen, build.source.path, script.path)):
        yield coordinates.placed(found, build.source.path, line)


def _managed(build: Build, listed: list[Statement]) -> Iterator[Dependency]:
    """Yield the versions of a ``dependencyManagement`` or ``constraints`` block, with the scope ``constraint``.

    Example: ``dependencyManagement { imports { mavenBom … } dependencies { dependency … } }``.
    """
    for statement, _ in everywhere(listed):
        for token in statement.strings:
            parts = coordinates.parse(build.filled(token.text))
            if parts is not None:
                found = coordinates.dependency(*parts, build.source.path, token.line, "constraint")
                if found is not None:
                    yield found


def _plugins(build: Build, listed: list[Statement]) -> Iterator[tuple[str, str, int]]:
    """Yield the plugins of a script as (id, version, line).

    Forms: ``plugins { id 'x' version 'y' }`` and ``apply plugin: 'x'``.
    """
    for statement in within(listed, "plugins"):
        if "false" in statement.words:
            continue  # `apply false`: declared for the subprojects, not used here
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
    """Yield the ids of the plugins of a script, and of those that its convention plugins apply."""
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
    given = bool(plugins & tool.loading) or is_loaded(source.folder, project)
    starting = {plugin for plugin in plugins & tool.runs.keys() if tool.runs[plugin] or not given}
    entry = any(not _is_off(plugin, listed) for plugin in starting)
    loaded = given and not entry
    library = loaded or (taken_in and not entry and not builds_images(project))
    return Package(
        coordinates.ECOSYSTEM, _name(build), source.path, source.folder, uses=tuple(uses), entry=entry,
        kind="library" if library else None, loaded=loaded,
        extension=not entry and configures_itself(source.folder, project), scripts=(*known, *tasks),
    )  # fmt: skip


def _is_off(plugin: str, listed: list[Statement]) -> bool:
    """Return whether a script switches off a task by which the plugin makes a program: ``bootJar { enabled = false }``.

    Source: https://docs.gradle.org/current/userguide/controlling_task_execution.html#sec:enabling_and_disabling_tasks.
    """
    tasks = builds().gradle.programs.get(plugin, frozenset[str]())
    for statement, above in everywhere(listed) if tasks else ():
        words = statement.words
        if "enabled" in words and "false" in words and not tasks.isdisjoint((*above, *words)):
            return True
    return False


def _name(build: Build) -> str:
    """Return group and name of a project, as others depend on it.

    A group without a dot is ignored: it may be that of a task. Source:
    https://docs.gradle.org/current/userguide/writing_build_scripts.html, standard project properties.
    """
    name, group = build.source.folder.rpartition("/")[2], build.variables.get("group", "")
    return f"{group}/{name}" if name and "." in group and coordinates.is_name(group) else name
