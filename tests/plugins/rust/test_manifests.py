"""Cargo manifests: workspaces, inheritance, features, and what is wrong in them."""

from __future__ import annotations

from functools import partial

import pytest

from detector.plugins.rust import PLUGIN, key_of
from tests.plugins import seen

scan = partial(seen.scan, PLUGIN)
declared = partial(seen.stated, PLUGIN)


def features(files: dict[str, str | bytes]) -> list[tuple[str, str, str]]:
    """Setting, feature and purpose of every feature of a dependency that is on."""
    return [(f.name, f.value, f.purpose) for f in scan(files).facts if f.name.startswith("cargo.features.")]


def test_all_tables_of_dependencies_with_their_scopes_and_lines() -> None:
    text = """[package]
name = "shop"

[dependencies]
axum = "0.7"
db = { package = "sqlx", version = "0.7" }

[dependencies.serde]
version = "1"

[target.'cfg(unix)'.dependencies]
nix = "0.28"

[dev-dependencies]
axum-test = "14"

[build-dependencies]
tonic-build = "0.11"
"""
    assert declared({"Cargo.toml": text}) == {
        "axum": ("runtime", "0.7", 5),
        "sqlx": ("runtime", "0.7", 6),
        "serde": ("runtime", "1", 8),
        "nix": ("runtime", "0.28", 12),
        "axum-test": ("test", "14", 15),
        "tonic-build": ("build", "0.11", 18),
    }


def test_a_git_dependency_without_a_version() -> None:
    text = '[package]\nname = "a"\n[dependencies.rocksdb]\npackage = "rust-rocksdb"\ngit = "https://x.example/y"\n'
    assert declared({"Cargo.toml": text}) == {"rust-rocksdb": ("runtime", "", 3)}


WORKSPACE = """[workspace]
members = ["api", "crates/*"]

[workspace.dependencies]
axum = "0.7"
shared = { path = "crates/shared" }

[workspace.dependencies.sqlx]
version = "0.7"
features = ["postgres"]
"""


def test_the_workspace_only_says_which_versions_its_members_would_get() -> None:
    assert declared({"Cargo.toml": WORKSPACE}) == {
        "axum": ("constraint", "0.7", 5),
        "shared": ("constraint", "", 6),
        "sqlx": ("constraint", "0.7", 8),
    }
    assert features({"Cargo.toml": WORKSPACE}) == []


def test_a_member_inherits_versions_features_and_paths() -> None:
    member = '[package]\nname = "api"\n[dependencies]\naxum.workspace = true\n'
    member += 'sqlx = { workspace = true, features = ["macros"] }\nshared = { workspace = true }\n'
    files: dict[str, str | bytes] = {"Cargo.toml": WORKSPACE, "api/Cargo.toml": member}
    seen = scan(files)
    own = {d.name: (d.scope, d.specifier, d.line) for d in seen.dependencies if d.path == "api/Cargo.toml"}
    assert own == {"axum": ("runtime", "0.7", 4), "sqlx": ("runtime", "0.7", 5), "shared": ("runtime", "", 6)}
    assert features(files) == [("cargo.features.sqlx", "postgres", ""), ("cargo.features.sqlx", "macros", "")]
    package = next(p for p in seen.packages if p.folder == "api")
    assert package.uses == ("crates/shared",)


def test_features_that_are_on_by_default_are_told() -> None:
    text = '[package]\nname = "a"\n[features]\ndefault = ["production"]\nproduction = ["bigtable"]\n'
    text += 'bigtable = ["store/bigtable"]\nredis = []\n[dependencies]\nstore = { path = "../store" }\n'
    found = [(f.name, f.value) for f in scan({"Cargo.toml": text}).facts if f.name == "cargo.default"]
    assert found == [("cargo.default", "bigtable"), ("cargo.default", "production")]


def test_the_workspace_lists_its_members() -> None:
    package = scan({"Cargo.toml": WORKSPACE}).packages[0]
    assert (package.name, package.members, package.private) == ("", ("api", "crates/*"), True)


def test_path_dependencies_stay_inside_the_root() -> None:
    text = '[package]\nname = "a"\n[dependencies]\nb = { path = "../b" }\nc = { path = "../../c" }\n'
    assert scan({"a/Cargo.toml": text}).packages[0].uses == ("b",)


@pytest.mark.parametrize(
    ("files", "entry"),
    [
        ({"src/main.rs": ""}, True),
        ({"src/bin/tool.rs": ""}, True),
        ({"src/lib.rs": ""}, False),
    ],
)
def test_a_package_with_a_binary_can_be_run(files: dict[str, str | bytes], entry: bool) -> None:
    package = scan({"Cargo.toml": '[package]\nname = "a"\n', **files}).packages[0]
    assert package.entry is entry


OPTIONAL = """[package]
name = "a"

[features]
default = ["store"]
store = ["pg"]
pg = ["dep:sqlx", "sqlx/postgres"]
lite = ["diesel", "diesel/sqlite"]

[dependencies]
sqlx = { version = "0.7", optional = true }
diesel = { version = "2", optional = true, features = ["mysql"] }
"""


def test_default_features_switch_optional_dependencies_and_their_features_on() -> None:
    found = declared({"Cargo.toml": OPTIONAL})
    assert (found["sqlx"][0], found["diesel"][0]) == ("runtime", "optional")
    assert features({"Cargo.toml": OPTIONAL}) == [("cargo.features.sqlx", "postgres", "")]


def test_features_that_only_tests_ask_for_say_so() -> None:
    text = '[package]\nname = "a"\n[dev-dependencies]\nsqlx = { version = "0.7", features = ["sqlite"] }\n'
    assert features({"Cargo.toml": text}) == [("cargo.features.sqlx", "sqlite", "test")]


def test_a_lock_file_gives_versions_of_what_came_from_elsewhere() -> None:
    text = '[[package]]\nname = "own"\nversion = "0.1.0"\n\n[[package]]\nname = "axum"\nversion = "0.7.5"\n'
    text += 'source = "registry+x"\n'
    seen = scan({"Cargo.lock": text})
    assert [(d.name, d.scope, d.version) for d in seen.dependencies] == [("axum", "indirect", "0.7.5")]


@pytest.mark.parametrize("name", ["Cargo.toml", "Cargo.lock"])
def test_an_empty_manifest_declares_nothing(name: str) -> None:
    seen = scan({name: ""})
    assert (seen.dependencies, seen.packages, seen.warnings) == ([], [], [])


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("Cargo.toml", '[package]\nname = "a"\n[dependencies', 3),
        ("Cargo.toml", b"[package]\nname = '\xff\xfa'", 2),
        ("Cargo.toml", "profile = 3\n", 1),
        ("Cargo.lock", "[[package]]\nname =", 2),
    ],
)
def test_a_broken_manifest_is_a_warning_with_its_line(name: str, text: str | bytes, line: int) -> None:
    assert [(w.path, w.line) for w in scan({name: text}).warnings] == [(name, line)]


@pytest.mark.parametrize(
    "text",
    [
        "package = 3\ndependencies = 4\n",
        "workspace = []\n",
        "[package]\nname = 7\nworkspace = 3\n[dependencies]\nx = { workspace = true }\n",
        '[package]\nname = "a"\n[features]\ndefault = 3\nx = [1, {}]\n[target]\nunix = 2\n',
        '[workspace]\nmembers = [1, "a"]\ndependencies = "x"\n',
    ],
)
def test_wrong_types_cost_nothing(text: str) -> None:
    assert scan({"Cargo.toml": text}).warnings == []


def test_wrong_types_inside_a_dependency_leave_its_name() -> None:
    text = '[package]\nname = "a"\n[dependencies]\nx = 3\ny = { version = 4, features = "z", path = [] }\n'
    assert {n: v[:2] for n, v in declared({"Cargo.toml": text}).items()} == {"x": ("runtime", ""), "y": ("runtime", "")}


def test_a_workspace_that_cannot_be_read_costs_its_members_only_what_they_inherit() -> None:
    files: dict[str, str | bytes] = {
        "Cargo.toml": "[workspace",
        "api/Cargo.toml": '[package]\nname = "api"\n[dependencies]\naxum.workspace = true\n',
    }
    assert declared(files) == {"axum": ("runtime", "", 4)}
    assert [w.path for w in scan(files).warnings] == ["Cargo.toml"]


def test_the_word_that_a_file_must_contain() -> None:
    assert [key_of(n) for n in ("sqlx::query!", "axum::Router::new", ".set_ex", "validate")] == [
        "sqlx", "axum", "set_ex", "validate",
    ]  # fmt: skip


def test_a_program_without_default_features_offers_each_and_a_library_none() -> None:
    text = (
        '[package]\nname = "a"\n[features]\nmysql = ["diesel/mysql"]\nsqlite = ["diesel/sqlite", "libsqlite3-sys"]\n'
        '[dependencies]\ndiesel = "2"\nlibsqlite3-sys = { version = "0.28", optional = true }\n'
    )
    program = scan({"Cargo.toml": text, "src/main.rs": "fn main() {}\n"})
    assert {f.value for f in program.facts if f.name == "cargo.features.diesel"} == {"mysql", "sqlite"}
    assert {d.scope for d in program.dependencies} == {"runtime"}
    assert not [f for f in program.facts if f.name == "cargo.default"]
    library = scan({"Cargo.toml": text, "src/lib.rs": "pub fn a() {}\n"})
    assert not [f for f in library.facts if f.name == "cargo.features.diesel"]
    assert {d.name: d.scope for d in library.dependencies}["libsqlite3-sys"] == "optional"
