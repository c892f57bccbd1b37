"""mix.exs, mix.lock and config/*.exs."""

from __future__ import annotations

import pytest

from detector.observations import Dependency
from tests.plugins.elixir import scan

MIX = """defmodule Shop.MixProject do
  use Mix.Project
  @version "1.0"
  def project do
    [app: :shop, version: @version, deps: deps(Mix.env()), aliases: aliases()]
  end
  def application, do: [mod: {Shop.Application, []}, extra_applications: [:logger]]
  defp deps(:prod), do: [{:phoenix, "~> 1.7"} | shared()]
  defp shared do
    [
      {:ecto_sql, "~> 3.11", optional: true},
      {:bandit, "~> 1.0", only: [:test, :dev]},
      {:ex_machina, "~> 2.7", only: :test},
      {:ex_doc, ">= 0.0.0", only: :docs},
      {:dialyxir, "~> 1.4", runtime: false},
      {:core, in_umbrella: true},
      {:local, path: "../../libs/local"},
      {:outside, path: "../../../outside"},
      {:"odd-name", git: "https://user:secret@example.com/x.git"}
    ] ++ if(true, do: [{:plug, "~> 1.0"}], else: [])
  end
  defp aliases, do: [setup: ["deps.get"], "ecto.reset": &reset/1]
end
"""


def test_dependencies_through_functions_with_their_scopes() -> None:
    found = [(d.name, d.scope, d.specifier, d.line) for d in scan({"apps/shop/mix.exs": MIX}).dependencies]
    assert found == [
        ("phoenix", "runtime", "~> 1.7", 8), ("ecto_sql", "optional", "~> 3.11", 11), ("bandit", "dev", "~> 1.0", 12),
        ("ex_machina", "test", "~> 2.7", 13), ("ex_doc", "docs", ">= 0.0.0", 14), ("dialyxir", "build", "~> 1.4", 15),
        ("core", "runtime", "", 16), ("local", "runtime", "", 17), ("outside", "runtime", "", 18),
        ("odd-name", "runtime", "", 19), ("plug", "runtime", "~> 1.0", 20),
    ]  # fmt: skip


def test_dependencies_through_functions_of_a_required_file() -> None:
    shared = """defmodule Shop.Shared do
  def web, do: store() ++ [{:phoenix, "~> 1.7"}, {:core, in_umbrella: true}]
  def store, do: [{:ecto_sql, "~> 3.11"}]
  def unasked, do: [{:plug, "~> 1.0"}]
end"""
    mix = """defmodule A do
  Code.require_file("shared.exs", "#{__DIR__}/../../mix")
  Code.require_file("other.exs", Path.join("a", "b"))
  Code.require_file("../../../../outside.exs")
  def project, do: [app: :a, deps: deps()]
  defp deps do
    Shop.Shared.web() ++ Shop.Unknown.deps() ++ [{:jason, "~> 1.4"}]
  end
end"""
    seen = scan({"apps/a/mix.exs": mix, "mix/shared.exs": shared})
    assert {(d.name, d.path, d.line) for d in seen.dependencies} == {
        ("ecto_sql", "apps/a/mix.exs", 7), ("phoenix", "apps/a/mix.exs", 7), ("core", "apps/a/mix.exs", 7),
        ("jason", "apps/a/mix.exs", 7),
    }  # fmt: skip
    assert seen.packages[0].uses == ("apps/core",)


def test_the_project_runs_uses_its_neighbours_and_offers_its_aliases() -> None:
    (package,) = scan({"apps/shop/mix.exs": MIX, "apps/shop/test/test_helper.exs": ""}).packages
    assert (package.name, package.entry, package.private) == ("shop", True, True)
    assert package.uses == ("apps/core", "libs/local")
    assert package.scripts == (
        ("setup", "mix setup", 22), ("ecto.reset", "mix ecto.reset", 22), ("test", "mix test", 1),
    )  # fmt: skip


def test_what_only_its_tests_need_is_none_that_a_project_uses() -> None:
    mix = """defmodule A do
  def project, do: [app: :a, deps: deps()]
  defp deps, do: [{:core, in_umbrella: true}, {:info, in_umbrella: true, only: [:test]}]
end"""
    (package,) = scan({"apps/a/mix.exs": mix}).packages
    assert package.uses == ("apps/core",)


def test_an_umbrella_has_members_and_a_command_line_tool_is_one() -> None:
    umbrella = 'defmodule U do\n  def project, do: [apps_path: "apps", deps: []]\nend'
    tool = "defmodule T do\n  def project, do: [app: :t, escript: [main_module: T], package: []]\nend"
    found = {p.path: p for p in scan({"mix.exs": umbrella, "t/mix.exs": tool}).packages}
    assert found["mix.exs"].members == ("apps/*",)
    assert (found["t/mix.exs"].kind, found["t/mix.exs"].private) == ("cli", False)


def test_releases_are_deployed() -> None:
    umbrella = """defmodule U do
  def project, do: [apps_path: "apps", releases: releases()]
  defp releases, do: [shop: [applications: [shop: :permanent, core: :permanent]], bootstrap: [include_erts: true]]
end"""
    alone = """defmodule T do
  def project, do: [app: :t, releases: [main: []]]
  def application, do: [mod: {T, []}]
end"""
    found = {(d.kind, d.value) for d in scan({"mix.exs": umbrella, "t/mix.exs": alone}).deployments}
    started = {("package", name) for name in ("shop", "core", "bootstrap")}
    assert found == started | {("folder", "t")}


def test_an_application_that_is_all_of_a_release_is_released_by_itself() -> None:
    umbrella = """defmodule U do
  def project, do: [apps_path: "apps", releases: [edge: [applications: [gateway: :permanent, docs: :load]]]]
end"""
    found = [(d.kind, d.value) for d in scan({"mix.exs": umbrella}).deployments]
    assert found == [("package", "edge"), ("package", "gateway"), ("release", "gateway")]


def test_what_distillery_releases_is_deployed() -> None:
    settings = """use Distillery.Releases.Config

release :sender do
  set version: current_version(:sender)
  set applications: [:runtime_tools, sender: :permanent, core: :permanent, docs: :load]
end"""
    found = [(d.kind, d.value) for d in scan({"rel/config.exs": settings}).deployments]
    assert found == [("package", name) for name in ("sender", "runtime_tools", "core")]


def test_the_lock_gives_versions_of_what_is_installed_only() -> None:
    lock = '%{\n "a": {:hex, :a, "1.2.3", "hash", [:mix], [{:b, "~> 1", [hex: :b, optional: true]}], "hexpm"},\n}\n'
    assert scan({"mix.lock": lock}).dependencies == [Dependency("hex", "a", "mix.lock", 2, "indirect", version="1.2.3")]


def test_settings_by_environment_without_credentials() -> None:
    text = """import Config
config :shop, ecto_repos: [Shop.Repo]
config :shop, Shop.Repo, adapter: Ecto.Adapters.MyXQL, url: System.get_env("DB") || "mysql://u:secret@h/d"
config :shop, Shop.Web.Endpoint, url: [host: "x"]
config :shop, Shop.Mailer, adapter: Swoosh.Adapters.Local
"""
    facts = [f for f in scan({"config/dev.exs": text}).facts if f.kind != "import"]
    assert [(f.kind, f.name, f.value, f.line, f.purpose) for f in facts] == [
        ("setting", "ecto.adapter", "Ecto.Adapters.MyXQL", 3, "development"),
        ("url", "mysql", "", 3, "development"),
        ("setting", "phoenix.endpoint", "Shop.Web.Endpoint", 4, "development"),
        ("setting", "elixir.adapter", "Swoosh.Adapters.Local", 5, "development"),
    ]
    assert "secret" not in repr(facts)


@pytest.mark.parametrize(
    ("name", "purpose"),
    [("config.exs", ""), ("test.exs", "test"), ("prod.secret.exs", "production"), ("runtime.exs", "production"),
     ("dev.secret.exs.example.exs", "example")],
)  # fmt: skip
def test_the_name_of_a_settings_file_tells_its_purpose(name: str, purpose: str) -> None:
    facts = scan({f"apps/a/config/{name}": "config :a, A.Repo, adapter: Ecto.Adapters.MyXQL"}).facts
    assert [f.purpose for f in facts] == [purpose]


def test_a_manifest_without_a_project_is_a_warning() -> None:
    assert [(w.path, w.line) for w in scan({"mix.exs": "defmodule A do\nend\n"}).warnings] == [("mix.exs", 1)]
