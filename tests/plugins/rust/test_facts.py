"""Names in Rust source are resolved through use trees, declared types and what made a variable."""

from __future__ import annotations

import pytest

from detector.observations import Fact
from detector.plugins.rust import PLUGIN, key_of
from tests.plugins import seen


def facts(text: str, words: frozenset[str] | None = None) -> list[Fact]:
    """All facts of a file."""
    return seen.facts(PLUGIN, text, "src/main.rs", words)


def names(text: str, kind: str) -> list[str]:
    """The names of the facts of one kind."""
    return [f.name for f in facts(text) if f.kind == kind]


def test_a_use_tree_imports_each_of_its_leaves() -> None:
    text = "use axum::{routing::{get, self}, Router as App, extract::*};\nuse sqlx;"
    assert names(text, "import") == ["axum::routing::get", "axum::routing", "axum::Router", "axum::extract", "sqlx"]


def test_own_modules_and_the_standard_library_are_no_imports() -> None:
    assert names("use crate::a::B;\nuse super::c;\nuse self::d;\nuse std::fmt;", "import") == []


@pytest.mark.parametrize(
    "text",
    [
        "fn f() { axum::Router::new(); }",
        "use axum::Router; fn f() { Router::new(); }",
        "use axum::Router as R; fn f() { R::new(); }",
        "use axum; fn f() { axum::Router::<State>::new(); }",
        "fn f() { use axum::Router; Router::new(); }",
    ],
)
def test_all_ways_to_name_a_function_give_the_same_call(text: str) -> None:
    assert names(text, "call") == ["axum::Router::new"]


def test_a_value_stands_for_the_type_whose_function_made_it() -> None:
    text = 'use axum::Router; fn f() { let app = Router::new().route("/a", h); app.nest("/b", g); }'
    found = [(f.name, f.value) for f in facts(text) if f.kind == "call"]
    assert found == [("axum::Router::route", "/a"), ("axum::Router::new", ""), ("axum::Router::nest", "/b")]


def test_a_value_of_a_free_function_stands_for_the_function() -> None:
    text = "async fn f() -> R { let r = sqlx::query(q).bind(1).fetch_all(&p).await?; r.len() }"
    assert set(names(text, "call")) == {
        "sqlx::query",
        "sqlx::query::bind",
        "sqlx::query::fetch_all",
        "sqlx::query::len",
    }


@pytest.mark.parametrize(
    "text",
    [
        "async fn f(db: &sqlx::PgPool) { db.acquire(); }",
        "use sqlx::PgPool; fn f(db: Arc<Option<PgPool>>) { db.acquire(); }",
        "use sqlx::PgPool; fn f(State(db): State<PgPool>) { db.acquire(); }",
        "use sqlx::PgPool; fn f() { let mut db: PgPool = make(); db.acquire(); }",
        "use sqlx::PgPool; fn f() { run(|db: PgPool| db.acquire()); }",
        "use sqlx::PgPool; fn make() -> PgPool { x } fn f() { make().acquire(); }",
        "use sqlx::PgPool; struct S { db: PgPool } impl S { fn f(&self) { self.db.acquire(); } }",
    ],
)
def test_a_declared_type_gives_methods_their_names(text: str) -> None:
    assert "sqlx::PgPool::acquire" in names(text, "call")


def test_a_variable_is_known_in_its_own_function_only() -> None:
    text = "fn a() { let db = sqlx::PgPool::connect(u); }\nfn b() { db.acquire(); }"
    assert names(text, "call") == ["sqlx::PgPool::connect", ".acquire"]


def test_methods_of_unknown_receivers_are_left_out_where_no_rule_asks_for_them() -> None:
    text = "fn a() { x.one(); x.set_ex(k); }"
    assert [f.name for f in facts(text, frozenset({"set_ex"}))] == [".set_ex"]


def test_wildcards_and_extern_crates_are_scopes() -> None:
    text = '#[macro_use] extern crate rocket;\nuse diesel::prelude::*;\n#[get("/")]\nfn f() {}'
    fact = next(f for f in facts(text) if f.name == "get")
    assert (fact.kind, fact.value, fact.symbol) == ("annotation", "/", "f")
    assert set(fact.scopes) == {"rocket::", "diesel::prelude::"}


def test_every_derive_is_an_annotation_of_its_type() -> None:
    text = "use validator::Validate;\n#[derive(Debug, Clone, Validate, sqlx::FromRow)]\nstruct In { a: u8 }"
    found = [(f.name, f.symbol) for f in facts(text) if f.kind == "annotation"]
    assert found == [("validator::Validate", "In"), ("sqlx::FromRow", "In")]


def test_a_derive_behind_a_condition_counts() -> None:
    text = '#[cfg_attr(feature = "db", derive(diesel::Queryable))]\n#[allow(dead_code)]\nstruct A;'
    assert ("diesel::Queryable", "A") in [(f.name, f.symbol) for f in facts(text) if f.kind == "annotation"]


def test_attributes_of_fields_and_functions_name_what_they_stand_on() -> None:
    text = 'use actix_web::post;\nstruct A { #[validate(length(min = 1, message = "no"))] n: String }\n'
    text += '#[post("/a")]\n/// Adds one.\nasync fn add() {}'
    found = [(f.name, f.symbol, f.value) for f in facts(text) if f.kind == "annotation"]
    assert found == [("validate", "n", "no"), ("actix_web::post", "add", "/a")]


def test_an_implemented_trait_is_a_base() -> None:
    text = "use loco_rs::app::Hooks;\nimpl Hooks for crate::App {}\nimpl App {}"
    assert [(f.name, f.symbol) for f in facts(text) if f.kind == "base"] == [("loco_rs::app::Hooks", "App")]


def test_macros_keep_their_mark() -> None:
    text = 'use sqlx::query;\nfn f() { sqlx::migrate!("./m"); query!("select 1"); println!("x"); }'
    found = [(f.name, f.value) for f in facts(text) if f.kind == "call"]
    assert found == [("sqlx::migrate!", "./m"), ("sqlx::query!", "select 1")]


@pytest.mark.parametrize(
    "text",
    [
        'macro_rules! app { () => { App::new().service(web::resource("/a").to(h)) }; }',
        'fn f() { tokio::select! { _ = x => {}, _ = web::resource("/a") => {} } }',
    ],
)
def test_calls_inside_of_macros_are_seen(text: str) -> None:
    found = [(f.name, f.value) for f in facts(f"use actix_web::web;\n{text}") if f.kind == "call"]
    assert ("actix_web::web::resource", "/a") in found


def test_the_methods_of_a_type_from_a_wildcard_keep_its_scopes() -> None:
    text = 'use salvo::prelude::*;\nfn f() { Router::new().path("a").get(list); }'
    found = {f.name: f.scopes for f in facts(text) if f.kind == "call"}
    assert found == dict.fromkeys(("Router::new", "Router::path", "Router::get"), ("salvo::prelude::",))


@pytest.mark.parametrize(
    "text",
    [
        'fn f() { let u = std::env::var("DATABASE_URL").unwrap_or("sqlite://app.db".into()); }',
        'fn f() { let u = env::var("DATABASE_URL").unwrap_or_else(|_| "sqlite://app.db".to_string()); }',
        '#[derive(Parser)]\nstruct Args { #[arg(long, env = "DATABASE_URL", default_value = "sqlite://app.db")] url: String }',
    ],
)
def test_the_url_that_a_program_falls_back_on_is_told(text: str) -> None:
    assert [f.name for f in facts(text) if f.kind == "url"] == ["sqlite"]


def test_a_url_that_is_only_compared_is_no_default() -> None:
    assert [f for f in facts('fn f(u: &str) -> bool { u.starts_with("postgres://") }') if f.kind == "url"] == []


def test_an_attribute_that_names_derives_is_told_as_well() -> None:
    text = "use nutype::nutype;\n#[nutype(validate(not_empty), derive(Debug))]\nstruct Name(String);"
    assert names(text, "annotation") == ["nutype::nutype"]


def test_code_that_a_macro_writes_for_others_is_not_its_own() -> None:
    text = "fn f() { quote! { #[derive(validator::Validate)] struct A; fn g() { axum::serve(a, b); } } }"
    assert [f for f in facts(text) if f.kind in ("annotation", "call")] == []


def test_attributes_inside_of_macros_are_seen() -> None:
    text = (
        'use rocket::get;\nmade! { #[cfg_attr(feature = "v", derive(Clone, validator::Validate))] pub struct A { } }\n'
    )
    text += 'made! { #[get("/a")] fn f() {} }'
    found = [(f.name, f.value, f.line) for f in facts(text) if f.kind == "annotation"]
    assert found == [("validator::Validate", "", 2), ("rocket::get", "/a", 3)]


def test_modules_of_tests_inside_of_source_are_left_out() -> None:
    text = "fn a() { axum::serve(1); }\n#[cfg(test)]\nmod tests {\n use warp::Filter;\n fn t() { warp::serve(1); }\n}\n"
    text += "fn b() { tonic::serve(1); }"
    assert names(text, "call") == ["axum::serve", "tonic::serve"]
    assert names(text, "import") == []


def test_code_for_everything_but_tests_is_read() -> None:
    assert names("#[cfg(not(test))]\nmod real { fn a() { axum::serve(1); } }", "call") == ["axum::serve"]


def test_a_path_written_out_in_a_type_is_an_import() -> None:
    assert names("struct A { db: sqlx::PgPool, m: crate::M, v: Vec<u8> }", "import") == ["sqlx::PgPool"]


def test_fields_are_exported_for_other_files() -> None:
    text = "pub struct AppState { pub db: sqlx::PgPool, n: u8 }"
    assert [(f.name, f.value) for f in facts(text) if f.kind == "export"] == [("AppState::db", "sqlx::PgPool")]


def test_the_word_of_a_rule_is_its_type_or_macro_where_that_tells() -> None:
    names = ["sqlx::migrate!", "sqlx::FromRow", "axum::Router::route", "sqlx::query!", ".set_ex", "axum"]
    assert [key_of(name) for name in names] == ["migrate!", "FromRow", "axum", "sqlx", "set_ex", "axum"]
