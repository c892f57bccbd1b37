"""Reads ``*.csproj``, ``*.fsproj``, ``*.vbproj`` and the props files that apply to many projects.

Sources: https://learn.microsoft.com/en-us/dotnet/core/project-sdk/msbuild-props and those named in ``msbuild``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from detector.observations import ComponentKind, Dependency, Deployment, Fact, Observation, Package, Scope
from detector.plugins.api import Project, Source, beside
from detector.plugins.dotnet.conditions import holds
from detector.plugins.dotnet.conventions import conventions
from detector.plugins.dotnet.msbuild import Build, above, expand, load, load_project, metadata
from detector.plugins.dotnet.references import inherited, used_folders

WEB = "Microsoft.NET.Sdk.Web"


def read_project(source: Source, project: Project) -> Iterator[Observation]:
    """Yield everything that a project file declares."""
    build = load_project(source, project)
    props = above(source.folder, "Directory.Build.props", project)
    central = above(source.folder, "Directory.Packages.props", project)
    shared = list(inherited(source, project))
    test = is_test(build, source.path, shared)
    uses = used_folders(source, project, build, shared)
    runs = not test and (_runs(build) or _is_web_application(source, build, project))
    package = _package(source, build, props, uses, runs, test)
    yield package
    if package.entry and (package.kind == "worker" or _is_hosted(build)):
        yield Deployment("folder", source.folder, source.path, build.root.sourceline or 1)
    versions = _versions(central)
    for element, name in build.items("PackageReference", "DotNetCliToolReference"):
        wanted = metadata(element, "VersionOverride") or metadata(element, "Version") or versions.get(name.lower(), "")
        scope: Scope = "test" if test else _scope(element)
        yield dependency(name, source, element, scope, expand(wanted, build, props, central))
    for element, name in build.items("Reference"):
        if metadata(element, "HintPath"):  # a DLL in the repository, committed or restored by packages.config
            yield dependency(name.partition(",")[0].strip(), source, element, "test" if test else "runtime", "")
    for element, name in build.items("FrameworkReference"):
        yield Fact("setting", "dotnet.framework-reference", source.path, element.sourceline or 1, value=name)
    if WEB in build.sdks:  # implies the shared framework of the target's version
        target = _target(build, props)
        yield Dependency(
            "nuget",
            "microsoft.aspnetcore.app",
            source.path,
            build.root.sourceline or 1,
            "test" if test else "runtime",
            target,
        )
    for sdk in build.sdks:
        yield Fact("setting", "dotnet.sdk", source.path, build.root.sourceline or 1, value=sdk)
    for guid in _project_types(build):
        if guid in conventions().project_types:
            kind = conventions().project_types[guid]
            yield Fact("setting", "dotnet.project-type", source.path, _line(build, "ProjectTypeGuids"), value=kind)


def read_props(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the packages of ``Directory.Build.props`` and ``Directory.Packages.props``.

    Versions only constrain; references are dependencies. A reference may have a condition on the project's name, which
    can be the only place that declares what a project uses.
    """
    build = load(source)
    for element, name in build.items("PackageVersion"):
        yield dependency(name, source, element, "constraint", expand(metadata(element, "Version"), build))
    versions = _versions(build)
    for element, name in build.items("PackageReference", "GlobalPackageReference"):
        wanted = metadata(element, "Version") or versions.get(name.lower(), "")
        scope: Scope = "dev" if element.tag == "GlobalPackageReference" else _scope(element)
        if _for_tests(element):
            scope = "test"
        yield dependency(name, source, element, scope, expand(wanted, build))


def dependency(name: str, source: Source, element: Any, scope: Scope, wanted: str) -> Dependency:
    """Return a dependency on a NuGet package, in lower case since NuGet ignores case."""
    return Dependency("nuget", name.lower(), source.path, element.sourceline or 1, scope, wanted)


def is_test(build: Build, path: str = "", shared: Sequence[Build] = ()) -> bool:
    """Return whether a project is a test project: by the property ``IsTestProject``, or by test packages.

    A web application with test packages is not one, unless its path contains "test": it has its tests beside its
    source.
    ``path`` is that of the project file, ``shared`` the inherited files. Of those, only items with a condition on the
    project count.
    """
    if build.properties.get("IsTestProject", "").lower() == "true":
        return True
    if WEB in build.sdks and path and "test" not in path.lower():
        return False
    listed = [name for _, name in build.items("PackageReference")]
    for other in shared:
        listed += [
            name for element, name in other.items("PackageReference") if _names(element) and holds(element, path)
        ]
    packages = conventions().test_packages
    return any(name.lower() in packages for name in listed)


def _names(element: Any) -> bool:
    """Return whether an item has a condition on the project; an item without one applies to all projects."""
    conditions = (element.get("Condition") or "") + (element.getparent().get("Condition") or "")
    return "MSBuildProject" in conditions


def _package(
    source: Source, build: Build, props: Build | None, uses: tuple[str, ...], runs: bool, test: bool
) -> Package:
    name = expand(build.properties.get("AssemblyName", ""), build, props) or source.name.rpartition(".")[0]
    where = source.folder or "."
    scripts = [("test", f"dotnet test {where}", 1)] * test + [("run", f"dotnet run --project {where}", 1)] * runs
    kind = _kind(build) or (None if runs or test else "library")
    return Package(
        "nuget", name.lower(), source.path, source.folder, uses=uses, private=not _is_packable(build),
        entry=runs, kind=kind, extension=kind == "library" and _is_offered(build, props), scripts=tuple(scripts) if build.sdks else (),
    )  # fmt: skip


def _is_packable(build: Build) -> bool:
    """Return whether the project can be made a package. Those of the SDK for the web cannot unless they say so.

    Source: https://learn.microsoft.com/en-us/nuget/reference/msbuild-targets#pack-target,
    Microsoft.NET.Sdk.Web.ProjectSystem.props of the SDK.
    """
    return build.properties.get("IsPackable", str(WEB not in build.sdks)).lower() != "false"


def _is_offered(build: Build, props: Build | None) -> bool:
    """Return whether the project describes itself to those who search for packages: by tags, in its own file or in the
    one for all projects."""
    return _is_packable(build) and any(b.properties.get("PackageTags") for b in (build, props) if b is not None)


def _runs(build: Build) -> bool:
    """Return whether the project builds a program, not a library: by its output type, SDK, a property or project type.

    A host starts what the other SDKs and properties make, even where the output is a library. The SDK for the web makes
    a program unless its output type says library.
    """
    if WEB in build.sdks and build.properties.get("OutputType", "").strip().lower() == "library":
        return False
    words = {word.lower() for word in (*build.sdks, *build.properties)}
    return (
        "exe" in build.properties.get("OutputType", "").lower()
        or not words.isdisjoint(conventions().programs)
        or any(guid in conventions().project_types for guid in _project_types(build))
    )


def _is_web_application(source: Source, build: Build, project: Project) -> bool:
    """Return whether a project from before the SDKs is a System.Web application, whatever its type.

    Its settings and its application class are next to it
    (https://learn.microsoft.com/previous-versions/aspnet/bb470252(v=vs.100)).
    """
    if build.sdks:
        return False
    names = {path.rpartition("/")[2].lower() for path in beside(source.folder, project)}
    return names.issuperset(("web.config", "global.asax"))


def _is_hosted(build: Build) -> bool:
    """Return whether the project uses a package by which a platform or the operating system runs its program."""
    named = {name.partition(",")[0].strip().lower() for _, name in build.items("PackageReference", "Reference")}
    return not named.isdisjoint(conventions().hosts)


def _project_types(build: Build) -> list[str]:
    """Return the identifiers of the project's types, in lower case."""
    return [guid.strip() for guid in build.properties.get("ProjectTypeGuids", "").lower().split(";")]


def _kind(build: Build) -> ComponentKind | None:
    """Return the kind of component that the SDK or a property alone proves, None if neither does."""
    true = [name for name, value in build.properties.items() if value.lower() == "true"]
    kinds = conventions().kinds
    return next((kinds[word.lower()] for word in (*build.sdks, *true) if word.lower() in kinds), None)


def _target(build: Build, props: Build | None) -> str:
    """Return the version of .NET that the project targets: ``8.0`` for ``net8.0``, '' for anything else."""
    named = [
        b.properties.get("TargetFramework", "") or b.properties.get("TargetFrameworks", "") for b in (build, props) if b
    ]
    first = expand(next((n for n in named if n), ""), build, props).partition(";")[0].lower()
    version = first.removeprefix("netcoreapp").removeprefix("net").partition("-")[0]
    return version if "." in version and version[:1].isdigit() else ""


def _versions(build: Build | None) -> dict[str, str]:
    found = build.items("PackageVersion") if build is not None else ()
    return {name.lower(): metadata(element, "Version") for element, name in found}


def _scope(element: Any) -> Scope:
    """Return ``dev`` for a package hidden from other projects (``PrivateAssets="all"``) and for a command-line tool."""
    return "dev" if metadata(element, "PrivateAssets").lower() == "all" or element.tag[0] == "D" else "runtime"


def _for_tests(element: Any) -> bool:
    """Return whether an item has a condition that mentions tests and does not negate it."""
    conditions = [element.get("Condition") or "", (element.getparent().get("Condition") or "")]
    condition = " ".join(conditions).lower()
    return "test" in condition and "!" not in condition and "false" not in condition


def _line(build: Build, tag: str) -> int:
    found = next(build.root.iter(tag), None)
    return found.sourceline or 1 if found is not None else 1
