"""Facts from Elixir source: aliases, imports, uses, macros, child specifications."""

from __future__ import annotations

from tests.plugins.elixir import facts
from tests.plugins.seen import names_of


def found(text: str, kind: str, **files: str) -> set[str]:
    return {name for fact in facts(text, **files) if fact.kind == kind for name in names_of(fact)}


def module(body: str) -> str:
    return f"defmodule Shop.Code do\n{body}\nend\n"


def test_calls_are_resolved_through_aliases_of_all_forms() -> None:
    calls = "{B.get(1), C.get(), F.get(), H.X.get(), :ets.new(:t, [])}"
    text = module(f"  alias A.{{B, C}}\n  alias D.E, as: F\n  alias G.H\n  def m, do: {calls}")
    assert {"A.B.get", "A.C.get", "D.E.get", "G.H.X.get", ":ets.new"} <= found(text, "call")
    assert "A.B.child_spec" not in found(text, "call")


def test_local_calls_may_come_from_what_is_imported_or_used() -> None:
    text = module(
        '  use Phoenix.Router\n  import Ecto.Changeset\n  get "/x", P, :index\n  def c(a), do: a |> cast(%{}, [])'
    )
    assert {"get", "Phoenix.Router.get", "Ecto.Changeset.cast"} <= found(text, "call")
    (route,) = [f for f in facts(text) if f.name == "get"]
    assert (route.value, route.symbol, route.line) == ("/x", "", 4)


def test_uses_and_behaviours_are_bases_of_the_module() -> None:
    text = module("  use Ecto.Schema\n  @behaviour Plug\n  use ShopWeb, :router")
    bases = [(f.name, f.symbol) for f in facts(text) if f.kind == "base"]
    assert bases == [("Ecto.Schema", "Shop.Code"), ("Plug", "Shop.Code"), ("ShopWeb.router", "Shop.Code")]


def test_what_a_web_module_brings_along_is_found_in_its_file() -> None:
    web = """defmodule ShopWeb do
  def router do
    quote do
      use Phoenix.Router
      unquote(helpers())
    end
  end
  defp helpers do
    quote do
      import Shop.Helpers
    end
  end
  defmacro __using__(which) when is_atom(which), do: apply(__MODULE__, which, [])
end"""
    text = module('  use ShopWeb, :router\n  get "/x", P, :index')
    assert "Phoenix.Router" in found(text, "base", **{"lib/shop_web.ex": web})
    assert {"Phoenix.Router.get", "Shop.Helpers.get"} <= found(text, "call", **{"lib/shop_web.ex": web})


def test_what_stands_in_a_quote_is_a_base_of_its_function() -> None:
    text = (
        "defmodule Shop.Schema do\n  defmacro __using__(_) do\n    quote do\n      use Ecto.Schema\n    end\n  end\nend"
    )
    assert [(f.name, f.symbol) for f in facts(text) if f.kind == "base"] == [("Ecto.Schema", "Schema")]


def test_child_specifications_and_plugs_are_calls() -> None:
    text = module('  def start, do: [{Cachex, name: :c}]\n  forward "/graphql", Absinthe.Plug, schema: S')
    assert {"Cachex.child_spec", "Absinthe.Plug.call"} <= found(text, "call")
    routed = module('  forward "/graphql", to: Absinthe.Plug, init_opts: [schema: S]')
    assert "Absinthe.Plug.call" in found(routed, "call")


def test_the_adapter_of_a_repository_is_a_setting() -> None:
    text = module("  use Ecto.Repo, otp_app: :shop, adapter: Ecto.Adapters.Postgres")
    assert [(f.name, f.value) for f in facts(text) if f.kind == "setting"] == [
        ("ecto.adapter", "Ecto.Adapters.Postgres")
    ]


def test_names_in_strings_and_comments_are_nothing() -> None:
    text = "# use Phoenix.Router\n" + module('  @doc "use Ecto.Schema and Cachex.get"\n  def a, do: "use Plug.Router"')
    assert not found(text, "base") and not found(text, "call")


def test_nested_modules_have_full_names() -> None:
    text = module("  defmodule Inner do\n    use Ecto.Schema\n  end\n  use Ecto.Repo")
    assert [f.symbol for f in facts(text) if f.kind == "base"] == ["Shop.Code.Inner", "Shop.Code"]
