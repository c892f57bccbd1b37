"""What is behind a cargo feature that no program is built with is not read; what is behind another one is."""

from __future__ import annotations

import pytest

from detector import detect
from detector.reader import MemoryReader
from tests.plugins.rust.test_facts import names

STORE = """[package]
name = "store"
[features]
pg = ["dep:sqlx"]
mongo = ["dep:mongodb"]
[dependencies]
sqlx = { version = "0.8", optional = true, features = ["postgres"] }
mongodb = { version = "3", optional = true }
"""
APP = """[package]
name = "app"
[features]
default = ["hosted"]
hosted = ["store/mongo"]
[dependencies]
axum = "0.7"
store = { path = "../store" }
"""
SOURCE = {
    "app/src/main.rs": 'fn main() { let r = axum::Router::new().route("/a", axum::routing::get(h)); serve(r); }\n',
    "store/src/lib.rs": '#[cfg(feature = "pg")]\nmod pg;\n#[cfg(feature = "mongo")]\nmod mongo;\n',
    "store/src/pg.rs": 'pub mod rows;\nfn a() { sqlx::query("select 1"); }\n',
    "store/src/pg/rows.rs": "#[derive(sqlx::FromRow)]\nstruct Row;\n",
    "store/src/mongo.rs": "use mongodb::Client;\nfn a() { Client::with_uri_str(url); }\n",
}


def answers(app: str, **others: str) -> tuple[str | None, str | None]:
    """Database and ORM of a workspace with this program."""
    files = {"app/Cargo.toml": app, "store/Cargo.toml": STORE, **SOURCE, **others}
    found = detect(MemoryReader({path: text.encode() for path, text in files.items()})).stack.database
    return found.primary.id if found.primary else None, found.orm.id if found.orm else None


def test_the_default_feature_of_a_program_decides_in_the_crates_that_it_uses() -> None:
    assert answers(APP) == ("mongodb", None)
    assert answers(APP.replace("store/mongo", "store/pg")) == ("postgresql", "sqlx-rust")


def test_so_does_what_a_dependency_asks_for() -> None:
    text = APP.replace('"store/mongo"', "").replace("../store", '../store", features = ["pg"], version = "0')
    assert answers(text) == ("postgresql", "sqlx-rust")


@pytest.mark.parametrize("flag", ["--features pg", "--features=pg", "-F pg", '--features "pg,log"', "--all-features"])
def test_a_dockerfile_may_ask_for_another(flag: str) -> None:
    text = APP.replace("[dependencies]", 'pg = ["store/pg"]\n[dependencies]')
    assert answers(text)[1] is None
    assert answers(text, Dockerfile=f"FROM rust\nRUN cargo build --release {flag}\n")[1] == "sqlx-rust"


def test_what_a_comment_of_a_dockerfile_names_is_not_asked_for() -> None:
    text = APP.replace("[dependencies]", 'pg = ["store/pg"]\n[dependencies]')
    commented = "FROM rust\n# RUN cargo build --features pg\nRUN cargo build --release\n"
    assert answers(text, Dockerfile=commented)[1] is None


def test_a_dockerfile_that_is_no_utf_8_costs_nothing_of_the_manifest() -> None:
    image = b'FROM rust\nLABEL by="Ren\xe9"\nRUN cargo build --release\n'
    files = {"app/Cargo.toml": APP, "store/Cargo.toml": STORE, **SOURCE}
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()} | {"Dockerfile": image}))
    assert report.stack.database.primary is not None and report.stack.database.primary.id == "mongodb"
    assert [w.path for w in report.warnings] == ["Dockerfile"]


def test_where_nobody_chooses_nothing_is_left_out() -> None:
    text = APP.replace('default = ["hosted"]', "default = []").replace(
        "[dependencies]", 'pg = ["store/pg"]\n[dependencies]'
    )
    assert answers(text)[1] == "sqlx-rust"


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ('feature = "on"', True),
        ('feature = "off"', False),
        ('not(feature = "off")', True),
        ('not(feature = "on")', False),
        ('any(feature = "off", feature = "on")', True),
        ('any(test, feature = "off")', False),
        ('all(feature = "on", feature = "off",)', False),
        ('all(unix, feature = "on")', True),
        ('any(unix, feature = "off")', True),
        ("not(test)", True),
        ("test", False),
        ("unix", True),
        ("", True),
    ],
)
def test_conditions(condition: str, kept: bool) -> None:
    from detector.plugins.parse import parse
    from detector.plugins.rust.cfg import present
    from detector.plugins.rust.facts import grammar

    root = parse(f"#[cfg({condition})]\n#[inline]\nfn a() {{}}\nfn b() {{}}\n".encode(), grammar)
    found = [node.type for node in present(root.named_children, frozenset({"on"}))]
    assert found == ["function_item"] * (1 + kept)


@pytest.mark.parametrize(
    "text",
    [
        "#[cfg(test)]\nuse sqlx::PgPool;",
        "fn f() { match x { #[cfg(test)] 1 => sqlx::query(a), _ => b } }",
        "fn f() { g(A { #[cfg(test)] pool: sqlx::query(a), b }) }",
        "fn f() { #[cfg(test)] let a = sqlx::query(a); }",
        "#![cfg(test)]\nuse sqlx::PgPool;",
    ],
)
def test_whatever_an_attribute_stands_on_is_left_out(text: str) -> None:
    assert not [name for kind in ("import", "call") for name in names(text, kind) if "sqlx" in name]


def test_what_another_program_takes_of_a_crate_is_not_its_neighbours() -> None:
    worker = APP.replace('"app"', '"worker"').replace('hosted = ["store/mongo"]', "hosted = []\nlog = []")
    files = {
        "app/Cargo.toml": APP.replace("store/mongo", "store/pg"),
        "worker/Cargo.toml": worker.replace('axum = "0.7"\n', "").replace('["hosted"]', '["log"]'),
        "worker/src/main.rs": "fn main() { store::ping(); }\n",
        "worker/Dockerfile": 'FROM debian\nCMD ["worker"]\n',
        "store/Cargo.toml": STORE,
        **SOURCE,
    }
    found = {c.path: c for c in detect(MemoryReader({path: text.encode() for path, text in files.items()})).components}
    assert found["worker"].kind == "worker"
    assert found["app"].stack.database.orm is not None
    assert (found["worker"].stack.database.orm, found["worker"].stack.database.primary) == (None, None)


def test_a_crate_of_the_repository_is_used_where_a_feature_switches_it_on() -> None:
    text = APP.replace('"../store"', '"../store", optional = true, features = ["pg"]').replace('["store/mongo"]', "[]")
    assert answers(text) == (None, None)
    assert answers(text.replace("hosted = []", 'hosted = ["dep:store"]')) == ("postgresql", "sqlx-rust")
