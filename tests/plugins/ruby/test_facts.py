"""Facts of Ruby source."""

from __future__ import annotations

from tests.plugins.ruby import facts_of


def _names(text: str, kind: str) -> list[str]:
    return [f.name for f in facts_of(text) if f.kind == kind]


def test_supertypes_are_superclasses_mixins_and_what_a_call_makes() -> None:
    text = """
module Shop
  class Order < ::ActiveRecord::Base
    include Auditable, Searchable
  end
end
class Create < ActiveRecord::Migration[7.1]; end
class Album < Sequel::Model(:albums); end
Track = Class.new(Sequel::Model)
"""
    found = [(f.symbol, f.name) for f in facts_of(text) if f.kind == "base"]
    assert found == [
        ("Order", "ActiveRecord::Base"),
        ("Order", "Auditable"),
        ("Order", "Searchable"),
        ("Create", "ActiveRecord::Migration"),
        ("Album", "Sequel::Model"),
        ("Track", "Sequel::Model"),
    ]


def test_a_class_without_a_name_has_a_supertype_too() -> None:
    text = "Guard = Class.new(Base)\ncheck = Class.new(Dry::Validation::Contract, &rules).new\nClass.new { call }\n"
    found = [(f.symbol, f.name) for f in facts_of(text) if f.kind == "base"]
    assert found == [("Guard", "Base"), ("", "Dry::Validation::Contract")]


def test_an_unresolved_constant_may_live_in_the_modules_around_it() -> None:
    fact = next(f for f in facts_of("module A\n module B\n  class C < D; end\n end\nend") if f.kind == "base")
    assert fact.scopes == ("A::B::", "A::")


def test_what_holds_a_result_stands_for_what_was_called() -> None:
    text = 'DB = Sequel.connect(ENV["URL"])\nDB.run("x")\n@r ||= Redis.new\n@r.get("k")\nRails.cache.fetch("a") { 1 }\n'
    assert _names(text, "call") == [
        "Sequel.connect", "Sequel.connect.run", "Redis.new", "Redis.get", "Rails.cache.fetch", "Rails.cache",
    ]  # fmt: skip


def test_a_macro_has_its_class_its_block_and_its_libraries_as_scopes() -> None:
    text = """
require "grape"
class API < Grape::API
  get(:x) { 1 }
end
Rails.application.routes.draw do
  namespace(:v1) { resources :orders }
end
"""
    scopes = {f.name: f.scopes for f in facts_of(text) if f.kind == "call"}
    assert scopes["get"] == ("Grape::API.", "grape.")
    assert scopes["resources"] == ("Rails.application.routes.draw.", "grape.")


def test_an_unknown_receiver_is_told_by_its_text() -> None:
    fact = next(f for f in facts_of("router.get('/x')") if f.kind == "call")
    assert (fact.name, fact.scopes, fact.value) == (".get", ("router",), "/x")


def test_a_macro_about_a_symbol_names_its_class_and_a_route_its_path() -> None:
    text = "class User < X\n validates :email\n has_secure_password\nend\nclass App < Sinatra::Base\n get '/u'\nend"
    shown = {f.name: (f.symbol, f.value) for f in facts_of(text) if f.kind == "call"}
    assert shown == {"validates": ("User", "email"), "has_secure_password": ("", ""), "get": ("", "/u")}


def test_a_block_at_the_top_of_a_migration_has_the_name_of_the_file() -> None:
    fact = facts_of("Sequel.migration do\nend", "db/migrate/001_albums.rb")[0]
    assert (fact.name, fact.symbol) == ("Sequel.migration", "001_albums")


def test_required_libraries_and_handed_over_classes_are_imports() -> None:
    text = 'require "sinatra/base"\nrequire_relative "x"\nuse Rack::Protection\nload "./y.rb"\n'
    assert _names(text, "import") == ["sinatra/base", "Rack::Protection"]


def test_broken_source_gives_what_can_be_read() -> None:
    assert "ActiveRecord::Base" in _names("class A < ActiveRecord::Base\nend\nclass B < (\n", "base")


def test_the_path_of_a_route_is_seen_behind_its_prefix() -> None:
    text = (
        'get prefixed("/orders") do\nend\npost "#{BASE}/orders" do\nend\nget "#{host}/orders"\nget fetched("/orders")\n'
    )
    assert [f.value for f in facts_of(text) if f.name in ("get", "post")] == ["/orders", "/orders", "", ""]


def test_the_block_of_a_middleware_calls_its_methods() -> None:
    text = """
use Rack::Cors do
  allow { resource "/api/*", headers: :any }
end
Rails.application.config.middleware.insert_before 0, Rack::Attack do
  throttle "requests"
end
resource :berths
"""
    calls = [name for name in _names(text, "call") if name.rpartition(".")[2] in ("allow", "resource", "throttle")]
    assert calls == ["Rack::Cors.allow", "Rack::Cors.resource", "Rack::Attack.throttle", "resource"]
