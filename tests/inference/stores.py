"""Small repositories of services that share a store."""

from __future__ import annotations

from detector import detect
from detector.model import Component
from detector.reader import MemoryReader

COMPOSE = """services:
  orders:
    build: orders
    environment:
      DATABASE_URL: postgres://db/orders
  rates:
    build: rates
  db:
    image: postgres:16
"""


SERVER = """use axum::{routing::get, Router};

#[tokio::main]
async fn main() {
    let app = Router::new().route("/all", get(list)).route("/one", get(list));
    axum::serve(listener, app).await.unwrap();
}
"""


STORE = 'pub async fn all(pool: &sqlx::PgPool) { sqlx::query("select 1").fetch_all(pool).await; }\n'


def manifest(name: str, more: str = "") -> str:
    """A Cargo.toml of a server."""
    return f'[package]\nname = "{name}"\nversion = "0.1.0"\n\n[dependencies]\naxum = "0.7"\n{more}'


def services(files: dict[str, str]) -> list[Component]:
    """The components that serve."""
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    return [component for component in report.components if component.kind == "service"]
