"""Reads solutions, ``global.json``, tool manifests, lock files and the manifests of older tools.

Sources: https://learn.microsoft.com/en-us/visualstudio/extensibility/internals/solution-dot-sln-file,
https://learn.microsoft.com/en-us/nuget/reference/packages-config,
https://learn.microsoft.com/en-us/dotnet/core/tools/global-json,
https://learn.microsoft.com/en-us/dotnet/core/tools/local-tools-how-to-use, project.json of DNX and .NET Core 1.0
previews.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator

from detector.errors import Unreadable
from detector.observations import Dependency, Fact, Observation, Package, Scope
from detector.plugins.api import Project, Source
from detector.plugins.dotnet.conventions import conventions
from detector.plugins.formats import load_json, load_xml, mapping, string

_PROJECTS = (".csproj", ".fsproj", ".vbproj", ".sqlproj")


def read_sln(source: Source, project: Project) -> Iterator[Observation]:
    r"""Yield the solution of a ``*.sln``: lines ``Project("{type}") = "Name", "path\to\Name.csproj", "{id}"``."""
    listed = []
    for line in source.text.splitlines():
        parts = line.split('"')
        if line.startswith("Project(") and len(parts) > 5:
            listed.append(parts[5])
    yield _solution(source, project, listed)


def read_slnx(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the solution of a ``*.slnx``: ``<Project Path="…"/>``, in folders or not. Raises Unreadable."""
    root = load_xml(source)
    if root.tag != "Solution":
        raise Unreadable(f"no solution: the root element is {root.tag}", root.sourceline or 1)
    yield _solution(source, project, [e.get("Path") or "" for e in root.iter("Project")])


def _solution(source: Source, project: Project, listed: Iterable[str]) -> Package:
    folders = {}
    for path in listed:
        resolved = project.resolve(source.folder, path) if path.lower().endswith(_PROJECTS) else None
        if resolved is not None:
            folders[posixpath.relpath(posixpath.dirname(resolved) or ".", source.folder or ".")] = True
    scripts = tuple((verb, f"dotnet {verb} {source.path}", 1) for verb in ("build", "test"))
    name = source.name.rpartition(".")[0].lower()
    return Package("nuget", name, source.path, source.folder, members=tuple(folders), private=True, scripts=scripts)


def read_packages_config(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the packages of ``packages.config``: installed ones with their own dependencies, in resolved versions."""
    root = load_xml(source)
    listed = [(e, (e.get("id") or "").lower(), e.get("version") or "") for e in root.iter("package")]
    test = any(name in conventions().test_packages for _, name, _ in listed)
    for element, name, version in listed:
        if name:
            scope: Scope = "dev" if (element.get("developmentDependency") or "").lower() == "true" else "runtime"
            line = element.sourceline or 1
            yield Dependency("nuget", name, source.path, line, "test" if test else scope, version, version)


def read_project_json(source: Source, _: Project) -> Iterator[Observation]:
    """Yield what a ``project.json`` of DNX or the first .NET Core previews declares.

    Files of the same name of other tools, and lock-like files with ``targets``, yield nothing.
    """
    data, lines = load_json(source, comments=True)
    top = mapping(data)
    tables = [mapping(top.get("dependencies"))]
    tables += [mapping(mapping(f).get("dependencies")) for f in mapping(top.get("frameworks")).values()]
    if not any(tables) or "targets" in top:
        return
    test = "testRunner" in top
    commands = mapping(top.get("commands"))
    yield Package("nuget", source.folder.rpartition("/")[2].lower(), source.path, source.folder, entry=bool(commands))
    for table in tables:
        for name, wanted in table.items():
            entry = mapping(wanted)
            if entry.get("target") == "project":
                continue
            specifier = string(wanted) or string(entry.get("version"))
            scope: Scope = "test" if test else "build" if entry.get("type") == "build" else "runtime"
            yield Dependency("nuget", name.lower(), source.path, lines.of(f'"{name}"'), scope, specifier)


def read_global_json(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the version of the SDK in ``global.json``."""
    data, lines = load_json(source, comments=True)
    version = string(mapping(mapping(data).get("sdk")).get("version"))
    if version:
        yield Fact("setting", "dotnet.version", source.path, lines.of('"version"'), value=version)


def read_tools(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the developer tools of ``.config/dotnet-tools.json``."""
    data, lines = load_json(source, comments=True)
    for name, tool in mapping(mapping(data).get("tools")).items():
        version = string(mapping(tool).get("version"))
        yield Dependency("nuget", name.lower(), source.path, lines.of(f'"{name}"'), "dev", version, version)


def read_lock(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the resolved versions of ``packages.lock.json``, one for each package; the first target framework wins."""
    data, _lines = load_json(source)
    seen: dict[str, str] = {}
    for framework in mapping(mapping(data).get("dependencies")).values():
        for name, entry in mapping(framework).items():
            seen.setdefault(name.lower(), string(mapping(entry).get("resolved")))
    for name, version in seen.items():
        if version:
            yield Dependency("nuget", name, source.path, 1, "indirect", version=version)


def read_web_config(source: Source, _: Project) -> Iterator[Observation]:
    """Yield a fact for a ``web.config`` whose section ``system.web`` compiles or runs something: classic ASP.NET.

    Connection strings are read with the other settings.
    """
    for section in load_xml(source).iter("system.web"):
        for name in ("compilation", "httpRuntime"):
            found = section.find(name)
            if found is not None:
                version = found.get("targetFramework") or ""
                yield Fact("setting", "aspnet.system-web", source.path, section.sourceline or 1, value=version)
                return
