"""Reads ``pom.xml``: dependencies, managed versions, BOMs, plugins, profiles, modules, with parents in the repository.

Source: https://maven.apache.org/pom.html. Properties, managed versions and dependencies are inherited. ``<exclusions>``
are ignored: they are the opposite of a dependency.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detector.errors import Unreadable
from detector.observations import Dependency, Deployment, Observation, Package, Scope
from detector.plugins.api import Project, Source
from detector.plugins.dockerfiles import builds_images
from detector.plugins.formats import load_xml
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.builds import builds
from detector.plugins.jvm.libraries import are_tests, configures_itself, is_loaded
from detector.plugins.jvm.pom import Pom, children, text
from detector.plugins.memo import once

_SCOPES: dict[str, Scope] = {"test": "test", "system": "runtime", "import": "constraint"}


def read_pom(source: Source, project: Project) -> Iterator[Observation]:
    """Yield everything that a POM declares. Raises Unreadable if the file is no POM."""
    root = load_xml(source)
    if root.tag != "project":
        raise Unreadable(f"not a POM: its root element is <{root.tag}>", root.sourceline)
    pom = Pom(root, source, project)
    yield _package(pom, root)
    for plugin in _own_plugins(root):
        skips = any(text(settings, "skip") == "true" for settings in children(plugin, "configuration"))
        if text(plugin, "artifactId") in builds().maven.images and not skips:
            yield Deployment("built", source.folder, source.path, plugin.sourceline or 1)
    for parent in children(root, "parent"):
        yield from _one(pom, parent, "constraint")
        yield from _inherited(pom, parent.sourceline or 1)
    yield from _section(pom, root, "runtime")
    for profiles in children(root, "profiles"):
        for profile in children(profiles, "profile"):
            active = [text(a, "activeByDefault") for a in children(profile, "activation")]
            yield from _section(pom, profile, "runtime" if "true" in active else "optional")


def _inherited(pom: Pom, line: int) -> Iterator[Dependency]:
    """Yield the dependencies of the parents in the repository, at the line that names the parent."""
    for above in pom.roots[1:]:
        for listed in children(above, "dependencies"):
            for entry in children(listed, "dependency"):
                for found in _one(pom, entry, "runtime"):
                    yield coordinates.placed(found, pom.source.path, line)


def _section(pom: Pom, element: Any, scope: Scope) -> Iterator[Dependency]:
    """Yield the dependencies, managed versions and plugins of the project or of one of its profiles."""
    for listed in children(element, "dependencies"):
        for entry in children(listed, "dependency"):
            yield from _one(pom, entry, scope)
    for managed in children(element, "dependencyManagement"):
        for listed in children(managed, "dependencies"):
            for entry in children(listed, "dependency"):
                yield from _one(pom, entry, "constraint")
    for build in children(element, "build"):
        for listed in children(build, "plugins"):
            yield from _plugins(pom, listed, "build")
        for managed in children(build, "pluginManagement"):
            for listed in children(managed, "plugins"):
                yield from _plugins(pom, listed, "constraint")


def _plugins(pom: Pom, listed: Any, scope: Scope) -> Iterator[Dependency]:
    for plugin in children(listed, "plugin"):
        if text(plugin, "groupId") not in ("", "org.apache.maven.plugins"):
            yield from _one(pom, plugin, scope)
        for inner in children(plugin, "dependencies"):
            for entry in children(inner, "dependency"):
                yield from _one(pom, entry, scope)


def _one(pom: Pom, entry: Any, scope: Scope) -> Iterator[Dependency]:
    group, artifact = pom.filled(text(entry, "groupId")), pom.filled(text(entry, "artifactId"))
    version = pom.filled(text(entry, "version")) or pom.managed.get((group, artifact), ("", ""))[0]
    if scope == "runtime":
        written = pom.filled(text(entry, "scope")) or pom.managed.get((group, artifact), ("", ""))[1]
        scope = _SCOPES.get(written, "optional" if text(entry, "optional") == "true" else "runtime")
    found = coordinates.dependency(group, artifact, version, pom.source.path, entry.sourceline or 1, scope)
    if found is not None:
        yield found


def _package(pom: Pom, root: Any) -> Package:
    source, project, known = pom.source, pom.project, builds().maven
    members = [text(m) for listed in root.iter("modules") for m in children(listed, "module")]
    artifact = pom.filled(text(root, "artifactId"))
    plugins = {pom.filled(text(p, "artifactId")): p.sourceline or 1 for p in _own_plugins(root)}
    local = _artifacts(project)
    uses: list[str] = []
    for listed in (listed for above in pom.roots for listed in children(above, "dependencies")):
        for entry in children(listed, "dependency"):
            folder = local.get(pom.filled(text(entry, "artifactId")))
            same = pom.filled(text(entry, "groupId")).partition(".")[0] == pom.group.partition(".")[0]
            if folder is not None and folder not in (source.folder, *uses) and same:
                uses.append(folder)
    command = "./mvnw" if "mvnw" in project.files else "mvn"
    line = next((e.sourceline for e in children(root, "artifactId")), 1)
    scripts = [("test", f"{command} test", line), ("build", f"{command} package", line)]
    goals = [(goal, plugins[name]) for name, goal in known.runs.items() if name in plugins and goal]
    scripts += [("run", f"{command} {goal}", at) for goal, at in goals[:1]]
    said = {element.tag for above in pom.roots for element in above}
    published = said.issuperset(known.published)
    starting = [plugin for plugin in _own_plugins(root) if not (published and _tries(pom, plugin))]
    runs = any(pom.filled(text(plugin, "artifactId")) in known.runs for plugin in starting)
    entry_ = runs or text(root, "packaging") in ("war", "ear")
    name = f"{pom.group}/{artifact}" if pom.group else artifact
    names_main_class = any(_main_classes(pom, plugin) for plugin in starting)
    loaded = not entry_ and is_loaded(source.folder, project)
    library = loaded or (published and not entry_ and not names_main_class and not builds_images(project))
    withheld = any(pom.properties.get(name) in values for name, values in known.withheld.items())
    return Package(
        coordinates.ECOSYSTEM, name, source.path, source.folder, line=line, members=tuple(m for m in members if m),
        uses=tuple(uses), private=withheld, entry=entry_, kind="library" if library else None, loaded=loaded,
        extension=not entry_ and configures_itself(source.folder, project), scripts=tuple(scripts),
    )  # fmt: skip


def _main_classes(pom: Pom, plugin: Any) -> set[str]:
    """Return the main classes that a plugin starts, or writes into the manifest of the jar, which ``java -jar`` starts.

    Source: https://maven.apache.org/shared/maven-archiver/examples/classpath.html, "make the jar executable";
    https://maven.apache.org/plugins/maven-shade-plugin/examples/executable-jar.html.
    """
    return {pom.filled((named.text or "").strip()) for named in plugin.iter("mainClass")}


def _tries(pom: Pom, plugin: Any) -> bool:
    """Whether all that a plugin starts are tests: what tries a library makes no program of it."""
    return are_tests(_main_classes(pom, plugin), pom.source.folder, pom.project)


def _own_plugins(root: Any) -> Iterator[Any]:
    for build in children(root, "build"):
        for listed in children(build, "plugins"):
            yield from children(listed, "plugin")


@once
def _artifacts(project: Project) -> dict[str, str]:
    """Return the folders of the repository's own artifacts, by artifact id; read once for each repository."""
    found: dict[str, str] = {}
    for path in project.files:
        if path == "pom.xml" or path.endswith("/pom.xml"):
            source = project.read(path)
            try:
                artifact = text(load_xml(source), "artifactId") if source is not None else ""
            except Unreadable:
                continue
            if artifact and source is not None:
                found.setdefault(artifact, source.folder)
    return found
