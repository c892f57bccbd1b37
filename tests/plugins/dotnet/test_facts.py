"""Facts from C# source: usings, receivers, bases, attributes, the project around a file."""

from __future__ import annotations

from detector.rules import language_families
from detector.rules.filing import signal_languages
from detector.rules.packs import load_all
from tests.plugins.dotnet import facts, scan
from tests.plugins.seen import names_of

WEB = {"src/App/App.csproj": '<Project Sdk="Microsoft.NET.Sdk.Web" />'}
PLAIN = {"src/App/App.csproj": '<Project Sdk="Microsoft.NET.Sdk"></Project>'}


def calls(text: str, **files: str) -> set[str]:
    return {name for fact in facts(text, **files) if fact.kind == "call" for name in names_of(fact)}


def test_extension_methods_are_known_by_the_usings_of_the_file() -> None:
    found = calls('using Dapper;\nclass A { void M() { connection.QueryAsync<int>("select 1"); } }', **PLAIN)
    assert {".QueryAsync", "Dapper.QueryAsync", "connection.QueryAsync"} <= found


def test_fields_parameters_and_variables_stand_for_their_types() -> None:
    text = """using N;
class A(IFirst first) {
  readonly ISecond second;
  IThird Third { get; set; }
  void M(IFourth fourth) {
    var fifth = new Fifth();
    first.Get(); this.second.Get(); Third.Get(); fourth?.Get(); fifth.Get();
  }
}"""
    found = calls(text, **PLAIN)
    assert {f"N.{t}.Get" for t in ("IFirst", "ISecond", "IThird", "IFourth", "Fifth")} <= found


def test_a_chain_stands_for_what_was_called() -> None:
    found = calls("using DbUp;\nvar x = (await DeployChanges.To.Sql(c)).Build<int>().Get();", **PLAIN)
    assert "DbUp.DeployChanges.To.Sql.Build.Get" in found


def test_methods_without_a_receiver_may_come_from_the_base_class() -> None:
    found = calls('using Nancy;\nclass M : NancyModule, IDisposable { M() { Get("/x"); Table.Set("y"); } }', **PLAIN)
    assert {"Get", "Nancy.NancyModule.Get", "Nancy.NancyModule.Table.Set"} <= found
    assert not any("IDisposable" in name for name in found)


def test_the_first_string_and_type_argument_are_kept_without_credentials() -> None:
    body = 'x.MapGet("/a/{id:int}", 1); x.AddDbContext<Shop>(); new SqlConnection("Server=a;Password=b");'
    text = f"class A {{ void M() {{ {body} }} }}"
    found = {f.name: (f.value, f.symbol) for f in facts(text, **PLAIN) if f.kind == "call"}
    assert found[".MapGet"] == ("/a/{id:int}", "")
    assert found[".AddDbContext"] == ("", "Shop")
    assert "b" not in found["SqlConnection"][0].replace("…", "").split("=")


def test_bases_and_attributes_have_the_open_name_spaces() -> None:
    text = "using Ef = Microsoft.EntityFrameworkCore;\nusing N;\nnamespace X { class Shop : Ef.DbContext, IBase<int> "
    text += "{ [N.RequiredAttribute] public string Name { get; set; } } record R([property: Required] string A); }"
    found = [(f.kind, names_of(f), f.symbol) for f in facts(text, **PLAIN) if f.kind in ("base", "annotation")]
    assert any("Microsoft.EntityFrameworkCore.DbContext" in n and s == "Shop" for _, n, s in found)
    assert ("base", {"IBase", "N.IBase"}, "Shop") in found
    assert any(k == "annotation" and "N.Required" in n and s == "Shop" for k, n, s in found)
    assert any(k == "annotation" and "N.Required" in n and s == "R" for k, n, s in found)


def test_implicit_and_global_usings_come_from_the_project() -> None:
    text = "class Shop : DbContext { }"
    usings = {"src/App/Usings.cs": "global using Microsoft.EntityFrameworkCore;\n"}
    assert any("Microsoft.EntityFrameworkCore.DbContext" in names_of(f) for f in facts(text, **WEB, **usings))
    assert not any("Microsoft.EntityFrameworkCore.DbContext" in names_of(f) for f in facts(text, **WEB))
    item = {"src/App/App.csproj": '<Project Sdk="X"><ItemGroup><Using Include="N" /></ItemGroup></Project>'}
    assert any("N.DbContext" in names_of(f) for f in facts(text, **item))
    assert any("Microsoft.AspNetCore.Builder.DbContext" in names_of(f) for f in facts(text, **WEB))
    assert not any("Microsoft.AspNetCore.Builder.DbContext" in names_of(f) for f in facts(text, **PLAIN))


def test_without_a_project_file_a_web_project_is_assumed() -> None:
    assert "Microsoft.AspNetCore.Builder.WebApplication.Get" in calls("var x = WebApplication.Get();")


def test_facts_of_a_test_project_are_for_tests() -> None:
    project = '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="xunit" /></ItemGroup></Project>'
    assert {f.purpose for f in facts("class A : DbContext { }", **{"src/App/App.csproj": project})} == {"test"}


def test_source_that_does_not_compile_gives_what_can_be_read() -> None:
    for text in (
        "",
        "class",
        "class A : { [ ] void M( { x.Get( } }",
        "using ;\nusing = ;",
        "\x00" * 50 + "Get",
        "a?.Get()?.Set()",
    ):
        seen = scan({"A.cs": text})
        assert not [w for w in seen.warnings if "not understood" in w.message], text


def test_deep_nesting_is_no_danger() -> None:
    chain = "x" + ".Get()" * 3000
    assert not [
        w for w in scan({"A.cs": f"class A {{ void M() {{ {chain}; }} }}"}).warnings if "understood" in w.message
    ]


def test_no_rule_for_csharp_ends_in_a_star() -> None:
    """Calls and attributes whose last word no rule knows are dropped before they are resolved."""
    kinds = ("call", "annotation", "base")
    wrong = [
        pattern
        for technology in load_all().values()
        for signal in technology.signals
        if signal.kind in kinds and {"csharp", "elixir"} & language_families().of(*signal_languages(technology, signal))
        for pattern in signal.patterns
        if "*" in pattern.rpartition(".")[2]
    ]
    assert wrong == []


def test_package_names_of_rules_are_lower_case() -> None:
    wrong = [
        pattern
        for technology in load_all().values()
        for signal in technology.signals
        if signal.kind == "dependency"
        for pattern in signal.patterns
        if pattern.startswith("nuget/") and pattern != pattern.lower()
    ]
    assert wrong == []
