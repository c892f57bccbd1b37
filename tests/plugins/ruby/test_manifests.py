"""Gemfile, gemspec, lock file and settings of Rails."""

from __future__ import annotations

import pytest

from tests.plugins.ruby import declared, scan


def test_groups_tell_the_scope_and_a_group_that_is_deployed_is_runtime() -> None:
    found = declared(
        {
            "Gemfile": """
gem "rails", "~> 7.1"
gem "pg", group: :production
group :development, :test do
  gem "pry"
end
group :test do
  gem "rspec"
end
gem "both", groups: [:test, :production]
"""
        }
    )
    scopes = {name: d.scope for name, d in found.items()}
    assert scopes == {"rails": "runtime", "pg": "runtime", "pry": "dev", "rspec": "test", "both": "runtime"}
    assert (found["rails"].specifier, found["rails"].line) == ("~> 7.1", 2)


def test_variables_lists_and_conditions_are_followed() -> None:
    found = declared(
        {
            "gems.rb": """
version = "~> 7.1"
gem "rails", version, ">= 7.1.1"
%w[redis dalli].each { |name| gem name, require: false }
if ENV["DB"] == "mysql"
  gem "mysql2"
else
  gem "pg"
end
gem "debug" unless RUBY_ENGINE == "jruby"
"""
        }
    )
    assert found["rails"].specifier == "~> 7.1, >= 7.1.1"
    assert found["redis"].scope == found["dalli"].scope == "runtime"
    assert {found[n].scope for n in ("mysql2", "pg", "debug")} == {"optional"}


def test_an_included_gemfile_is_read_inside_the_root_only() -> None:
    seen = scan(
        {
            "app/Gemfile": 'eval_gemfile "../shared.gemfile"\neval_gemfile "../../out"\ngem "a"\n',
            "shared.gemfile": 'gem "b"\neval_gemfile File.join(__dir__, "app/Gemfile")\n',
        }
    )
    assert [(d.name, d.path) for d in seen.dependencies] == [("b", "shared.gemfile"), ("a", "app/Gemfile")]
    assert [(w.path, w.line) for w in seen.warnings] == [("app/Gemfile", 2)]


def test_local_gems_are_uses_of_the_application() -> None:
    seen = scan(
        {
            "Gemfile": 'gem "billing", path: "engines/billing"\npath "parts" do\n  gem "mail"\nend\n',
            "parts/mail/mail.gemspec": "",
        }
    )
    assert seen.packages[0].uses == ("engines/billing", "parts/mail")
    assert seen.packages[0].private


def test_a_gemspec_defines_a_gem_with_what_it_needs() -> None:
    text = """
Gem::Specification.new do |s|
  s.name = "forum"
  s.executables = ["forum"]
  s.add_dependency "rails", ">= 6", "< 8"
  s.add_runtime_dependency("kaminari")
  s.add_development_dependency "pg"
  %w[x].each { |n| s.add_dependency n }
end
"""
    seen = scan({"forum.gemspec": text})
    listed = [(d.name, d.scope, d.specifier) for d in seen.dependencies]
    assert listed == [("rails", "runtime", ">= 6, < 8"), ("kaminari", "runtime", ""), ("pg", "dev", "")]
    assert (seen.packages[0].name, seen.packages[0].entry, seen.packages[0].line) == ("forum", True, 3)


@pytest.mark.parametrize(
    ("body", "beside", "expected"),
    [
        ('s.executables = ["forum"]', {}, None),
        ('s.executables << "forum"', {}, None),
        ('s.executables += ["forum"]', {}, None),
        ("s.executables = []", {}, "library"),
        ('s.summary = "posts"', {}, "library"),
        ('s.summary = "posts"', {"config.ru": "run Forum"}, None),
        ('s.summary = "posts"', {"spec/dummy/config.ru": "run Dummy"}, "library"),
    ],
)
def test_a_gem_is_a_library_unless_a_command_or_a_rackup_file_makes_it_run(
    body: str, beside: dict[str, str], expected: str | None
) -> None:
    text = f'Gem::Specification.new do |s|\n  s.name = "forum"\n  {body}\nend\n'
    package = scan({"forum.gemspec": text, **beside}).packages[0]
    assert (package.kind, package.extension) == (expected, expected == "library")


def test_an_engine_with_routes_is_mounted_in_the_applications_that_have_the_gem() -> None:
    text = 'Gem::Specification.new do |s|\n  s.name = "forum"\nend\n'
    package = scan({"forum.gemspec": text, "config/routes.rb": "Forum::Engine.routes.draw {}"}).packages[0]
    assert (package.kind, package.extension) == (None, True)


@pytest.mark.parametrize(
    ("beside", "entry"),
    [
        ({}, False),
        ({"bin/forum": ""}, False),
        ({"exe/console": "", "exe/rails": ""}, False),
        ({"exe/forum": "", "exe/rails": ""}, True),
        ({"parts/exe/forum": ""}, False),
    ],
)
def test_commands_that_git_lists_are_the_files_in_their_folder_without_those_for_developers(
    beside: dict[str, str], entry: bool
) -> None:
    text = (
        'Gem::Specification.new do |s|\n  s.name = "forum"\n  s.executables = s.files.grep(%r{^exe/}) { |f| f }\n'
        '  s.bindir = "exe"\nend\n'
    )
    package = scan({"forum.gemspec": text, **beside}).packages[0]
    assert (package.entry, package.extension) == (entry, not entry)


@pytest.mark.parametrize(
    ("library", "expected"),
    [
        ({"lib/forum/engine.rb": "class Forum::Engine < ::Rails::Engine; end"}, True),
        ({"lib/forum/engine.rb": "class Forum::Engine < Diesel::Engine; end"}, False),
        ({"lib/forum/engine.rb": "class Forum::Engine; end"}, False),
        ({"test/dummy/lib/dummy/engine.rb": "class Dummy::Engine < Rails::Engine; end"}, False),
        ({"lib/forum/engine.rb": "class " + "(" * 5000}, False),
    ],
)
def test_an_engine_is_installed_though_a_command_and_a_rackup_file_start_it(
    library: dict[str, str], expected: bool
) -> None:
    text = 'Gem::Specification.new do |s|\n  s.name = "forum"\n  s.executables = %w[forum]\nend\n'
    package = scan({"forum.gemspec": text, "config.ru": "run Forum::Application", **library}).packages[0]
    assert (package.entry, package.kind, package.extension) == (True, None, expected)


def test_a_lock_file_gives_versions_and_nothing_else() -> None:
    text = """GIT
  remote: https://example.org/x.git
  specs:
    x (0.1.0)
GEM
  specs:
    nokogiri (1.16.2-x86_64-linux)
      racc (~> 1.4)
    rails (7.1.3)
PLATFORMS
  ruby
DEPENDENCIES
  rails (~> 7.1)
"""
    found = declared({"Gemfile.lock": text})
    assert {n: d.version for n, d in found.items()} == {"x": "0.1.0", "nokogiri": "1.16.2", "rails": "7.1.3"}
    assert {d.scope for d in found.values()} == {"indirect"}


def test_a_lock_file_in_conflict_is_told_with_its_line() -> None:
    seen = scan({"Gemfile.lock": "GEM\n  specs:\n    a (1)\n<<<<<<< HEAD\n    b (1)\n"})
    assert [(w.path, w.line) for w in seen.warnings] == [("Gemfile.lock", 4)]


def test_settings_of_rails_carry_the_purpose_of_their_file() -> None:
    files: dict[str, str | bytes] = {
        "config/environments/production.rb": "config.cache_store = :mem_cache_store, 'c'\n",
        "config/environments/test.rb": "# config.cache_store = :x\nconfig.cache_store = :null_store\n",
        "config/application.rb": "config.cache_store = ENV['R'] ? :redis_cache_store : :memory_store\n",
    }
    found = [(f.name, f.value, f.purpose) for f in scan(files).facts]
    assert found == [
        ("rails.cache_store", "redis_cache_store", ""),
        ("rails.cache_store", "memory_store", ""),
        ("rails.cache_store", "mem_cache_store", "production"),
        ("rails.cache_store", "null_store", "test"),
    ]


def test_what_stands_before_a_cut_is_read_and_the_cut_is_told() -> None:
    seen = scan({"Gemfile": 'gem "rails"\ngroup :test do\n  gem "rspec\n'})
    assert "rails" in [d.name for d in seen.dependencies]
    assert [w.path for w in seen.warnings][:1] == ["Gemfile"]
