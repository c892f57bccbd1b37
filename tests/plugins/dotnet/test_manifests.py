"""Project files, props files, solutions, Paket and the manifests of older tools."""

from __future__ import annotations

import pytest

from detector.observations import Dependency
from tests.plugins.dotnet import declared, packages, scan

PROJECT = """<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><Ef>8.0.8</Ef><TargetFramework>net8.0</TargetFramework><AssemblyName>Shop.Api</AssemblyName></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Dapper" Version="2.1.35" />
    <PackageReference Include="Microsoft.EntityFrameworkCore" Version="$(Ef)" />
    <PackageReference Include="Serilog"><Version>3.1.1</Version></PackageReference>
    <PackageReference Include="StyleCop.Analyzers" Version="1.1.118" PrivateAssets="all" />
    <PackageReference Include="Npgsql" />
    <Reference Include="Old.Library, Version=1.0"><HintPath>lib/Old.Library.dll</HintPath></Reference>
    <Reference Include="System.Web" />
    <ProjectReference Include="..\\Core\\Core.csproj" />
    <ProjectReference Include="..\\..\\..\\outside\\X.csproj" />
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
  </ItemGroup>
</Project>
"""
CENTRAL = """<Project><ItemGroup>
  <PackageVersion Include="Npgsql" Version="8.0.4" />
</ItemGroup></Project>"""


def test_project_file_with_versions_of_all_kinds() -> None:
    assert declared("src/Api/Api.csproj", PROJECT, **{"Directory.Packages.props": CENTRAL}) == [
        ("dapper", "runtime", "2.1.35", 4),
        ("microsoft.entityframeworkcore", "runtime", "8.0.8", 5),
        ("serilog", "runtime", "3.1.1", 6),
        ("stylecop.analyzers", "dev", "1.1.118", 7),
        ("npgsql", "runtime", "8.0.4", 8),
        ("old.library", "runtime", "", 9),
        ("microsoft.aspnetcore.app", "runtime", "8.0", 1),
    ]


def test_project_file_defines_a_component_that_runs_and_uses_another() -> None:
    package = packages({"src/Api/Api.csproj": PROJECT})["src/Api/Api.csproj"]
    assert (package.name, package.uses, package.entry) == ("shop.api", ("src/Core",), True)
    assert package.scripts == (("run", "dotnet run --project src/Api", 1),)


@pytest.mark.parametrize(
    ("project", "hosted"),
    [
        ('<PackageReference Include="Microsoft.Azure.WebJobs" Version="3.0.41" />', True),
        ('<Reference Include="Topshelf, Version=4.0.0.0"><HintPath>lib/Topshelf.dll</HintPath></Reference>', True),
        ('<PackageReference Include="Microsoft.Extensions.Hosting" Version="8.0.0" />', False),
    ],
)
def test_a_program_with_a_host_of_its_own_is_deployed(project: str, hosted: bool) -> None:
    text = '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{}</PropertyGroup><ItemGroup>{}</ItemGroup></Project>'
    told = {
        kind: [
            d.value
            for d in scan({"src/Jobs/Jobs.csproj": text.format(kind, project)}).deployments
            if d.kind == "folder"
        ]
        for kind in ("<OutputType>Exe</OutputType>", "")
    }
    assert told == {"<OutputType>Exe</OutputType>": ["src/Jobs"] * hosted, "": []}


def test_a_project_has_the_properties_of_the_file_that_it_imports() -> None:
    imports = '<Project Sdk="Microsoft.NET.Sdk"><Import Project="..\\..\\.build\\{}" />{}</Project>'
    files: dict[str, str | bytes] = {
        ".build/App.props": "<Project><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>",
        "src/Jobs/Jobs.csproj": imports.format("App.props", ""),
        "src/Core/Core.csproj": imports.format(
            "App.props", "<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>"
        ),
        "src/Away/Away.csproj": imports.format("None.props", ""),
    }
    assert {p.name: p.entry for p in scan(files).packages} == {"jobs": True, "core": False, "away": False}


def test_what_the_sdk_of_workers_builds_is_deployed() -> None:
    found = scan({"a/A.csproj": '<Project Sdk="Microsoft.NET.Sdk.Worker" />'}).deployments
    assert [(d.kind, d.value) for d in found] == [("folder", "a")]


def test_sdk_and_framework_reference_are_settings() -> None:
    found = {(f.name, f.value) for f in scan({"Api.csproj": PROJECT}).facts}
    assert ("dotnet.sdk", "Microsoft.NET.Sdk.Web") in found
    assert ("dotnet.framework-reference", "Microsoft.AspNetCore.App") in found


@pytest.mark.parametrize(
    "body",
    ["<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>",
     '<ItemGroup><PackageReference Include="xunit" Version="2.9.0" /></ItemGroup>'],
)  # fmt: skip
def test_dependencies_of_a_test_project_are_for_tests(body: str) -> None:
    text = (
        f'<Project Sdk="Microsoft.NET.Sdk">{body}<ItemGroup><PackageReference Include="Dapper" /></ItemGroup></Project>'
    )
    assert ("dapper", "test", "", 1) in declared("Checks/Checks.csproj", text)


def test_central_versions_are_no_use_but_conditional_references_are() -> None:
    text = """<Project>
  <ItemGroup><PackageVersion Include="NHibernate" Version="5.5.2" /></ItemGroup>
  <ItemGroup Condition="$(MSBuildProjectName.EndsWith('Api'))">
    <PackageReference Include="Dapper" Version="2.1.24" />
  </ItemGroup>
  <ItemGroup Condition="$(MSBuildProjectName.EndsWith('Tests'))">
    <PackageReference Include="nunit" Version="4.0.1" />
  </ItemGroup>
  <ItemGroup><GlobalPackageReference Include="Nerdbank.GitVersioning" Version="3.6" /></ItemGroup>
</Project>"""
    assert declared("Directory.Packages.props", text) == [
        ("nhibernate", "constraint", "5.5.2", 2),
        ("dapper", "runtime", "2.1.24", 4),
        ("nunit", "test", "4.0.1", 7),
        ("nerdbank.gitversioning", "dev", "3.6", 9),
    ]


def test_references_of_props_files_hold_for_the_projects_their_conditions_name() -> None:
    targets = """<Project>
  <PropertyGroup><Blocks>$(MSBuildThisFileDirectory)\\Blocks\\*.csproj</Blocks></PropertyGroup>
  <ItemGroup Condition="$(MSBuildProjectName.EndsWith('Api')) and !$(MSBuildProjectFullPath.Contains('old'))">
    <ProjectReference Include="..\\Modules\\**\\*.csproj" />
    <ProjectReference Include="$(Blocks)" />
  </ItemGroup>
  <ItemGroup Condition="'$(MSBuildProjectName)' == 'Other'">
    <ProjectReference Include="..\\Other\\Other.csproj" />
  </ItemGroup>
</Project>"""
    empty = '<Project Sdk="Microsoft.NET.Sdk" />'
    found = packages(
        {"src/Directory.Build.targets": targets, "src/Api/Api.csproj": empty, "src/Blocks/Blocks.csproj": empty,
         "src/Modules/Orders/Core/Core.csproj": empty, "src/Worker/Worker.csproj": empty}
    )  # fmt: skip
    assert set(found["src/Api/Api.csproj"].uses) == {"src/Modules/Orders/Core", "src/Blocks"}
    assert found["src/Worker/Worker.csproj"].uses == ()


def test_solutions_of_both_kinds_name_their_projects() -> None:
    sln = 'Project("{F}") = "Api", "src\\Api\\Api.csproj", "{A}"\nEndProject\nProject("{F}") = "docs", "docs", "{B}"\n'
    slnx = '<Solution><Folder Name="/src/"><Project Path="src/Api/Api.csproj" /></Folder></Solution>'
    found = packages({"Shop.sln": sln, "b/Shop.slnx": slnx})
    assert found["Shop.sln"].members == ("src/Api",)
    assert found["b/Shop.slnx"].members == ("src/Api",)


def test_packages_config_knows_resolved_versions_and_developers() -> None:
    text = """<packages>
  <package id="EntityFramework" version="6.4.4" />
  <package id="StyleCop.Analyzers" version="1.1.118" developmentDependency="true" />
</packages>"""
    assert declared("packages.config", text) == [
        ("entityframework", "runtime", "6.4.4", 2), ("stylecop.analyzers", "dev", "1.1.118", 3),
    ]  # fmt: skip


def test_project_json_of_dnx_is_read_and_that_of_nx_is_not() -> None:
    tool = '"Tool": {"version": "1", "type": "build"}'
    text = '{\n "dependencies": {\n  "Dapper": "1.42",\n  ' + tool + '\n },\n "frameworks": {}\n}'
    assert declared("project.json", text) == [("dapper", "runtime", "1.42", 3), ("tool", "build", "1", 4)]
    assert declared("project.json", '{"targets": {}, "dependencies": {"x": "1"}}') == []


def test_paket_files() -> None:
    table = "source https://api.example\nnuget Dapper ~> 2.1\ngroup Test\n  nuget xunit 2.9\n"
    assert declared("paket.dependencies", table) == [("dapper", "runtime", "~> 2.1", 2), ("xunit", "test", "2.9", 4)]
    references = {"src/paket.references": "Dapper\ngroup Test\n  xunit\n"}
    assert [d[1] for d in declared("paket.dependencies", table, **references)] == ["constraint", "constraint"]
    assert declared("src/paket.references", references["src/paket.references"]) == [
        ("dapper", "runtime", "", 1), ("xunit", "test", "", 3),
    ]  # fmt: skip


def test_lock_files_give_versions_only() -> None:
    lock = '{"dependencies": {"net8.0": {"Dapper": {"resolved": "2.1.35"}, "Local": {"type": "Project"}}}}'
    paket = "NUGET\n  remote: https://api.example\n    Dapper (2.1.35)\n      System.Data (4.0)\n"
    for name, text in (("packages.lock.json", lock), ("paket.lock", paket)):
        found = scan({name: text}).dependencies
        assert found == [Dependency("nuget", "dapper", name, 1, "indirect", version="2.1.35")]


def test_tools_and_global_json() -> None:
    tools = '{"tools": {\n "dotnet-ef": {"version": "8.0.8", "commands": ["dotnet-ef"]}}}'
    assert declared(".config/dotnet-tools.json", tools) == [("dotnet-ef", "dev", "8.0.8", 2)]
    assert [f.value for f in scan({"global.json": '{"sdk": {"version": "8.0.100"}}'}).facts] == ["8.0.100"]


def test_web_config_with_system_web_is_classic() -> None:
    classic = "<configuration>\n<system.web>\n<httpRuntime targetFramework='4.8' /></system.web></configuration>"
    facts = scan({"Web.config": classic}).facts
    assert [(f.name, f.value, f.line) for f in facts] == [("aspnet.system-web", "4.8", 2)]
    assert not scan({"Web.config": "<configuration><system.webServer /></configuration>"}).facts


def test_a_cut_project_file_is_a_warning_with_its_line() -> None:
    seen = scan({"A.csproj": PROJECT[:300]})
    assert [(w.path, w.line > 1) for w in seen.warnings] == [("A.csproj", True)]
