"""A service has the store that it opens, not those of the services beside it."""

from __future__ import annotations

from detector import detect
from detector.reader import MemoryReader
from tests.inference.stores import COMPOSE, SERVER, STORE, manifest, services

FILES = {
    "docker-compose.yml": COMPOSE,
    "orders/Cargo.toml": manifest("orders", 'sqlx = { version = "0.7", features = ["postgres"] }\n'),
    "orders/Dockerfile": 'FROM rust:1\nCMD ["orders"]\n',
    "orders/src/main.rs": SERVER,
    "orders/src/store.rs": STORE,
    "rates/Cargo.toml": manifest("rates"),
    "rates/Dockerfile": 'FROM rust:1\nCMD ["rates"]\n',
    "rates/src/main.rs": SERVER,
}


def test_only_the_service_that_opens_a_database_has_one() -> None:
    report = detect(MemoryReader({path: text.encode() for path, text in FILES.items()}))
    found = {c.path: c.stack.database.primary for c in report.components if c.kind == "service"}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "orders": "postgresql",
        "rates": None,
    }


def test_a_service_with_a_store_of_its_own_has_not_that_of_the_others() -> None:
    """A gateway that keeps sessions in Redis is no client of the PostgreSQL beside it; behind a mapper it may be."""
    told = {
        "rates/Cargo.toml": manifest("rates", 'redis = "0.27"\n'),
        "rates/src/found.rs": "use redis::Client;\npub fn open() -> Client { Client::open(url()).unwrap() }\n",
    }
    found = {c.path: c.stack.database.primary for c in services(FILES | told)}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "orders": "postgresql",
        "rates": None,
    }
    mapped = {
        "rates/Cargo.toml": manifest("rates", 'diesel = "2"\nredis = "0.27"\n'),
        "rates/src/found.rs": "use diesel::prelude::*;\n#[derive(Queryable)]\npub struct Rate { id: i32 }\n",
    }
    found = {c.path: c.stack.database.primary for c in services(FILES | mapped)}
    assert (rates := found["rates"]) is not None and rates.id == "postgresql"


def test_settings_tell_of_which_database_a_service_is_that_migrates_or_asks_without_a_mapper() -> None:
    app = "<?php\nuse Slim\\Factory\\AppFactory;\n$app = AppFactory::create();\n$app->get('/all', 'list');\n$app->run();\n"
    needs = '{"require": {"slim/slim": "^4.12"}}'
    settings = "db.options:\n  driver: pdo_mysql\n  dbname: orders\n"
    migration = "<?php\nuse Phinx\\Migration\\AbstractMigration;\nclass CreateOrders extends AbstractMigration {}\n"
    files = {
        "main/composer.json": needs,
        "main/public/index.php": app + app.replace("<?php", ""),
        "main/src/Store.php": "<?php\n$store = new PDO('mysql:host=db');\n",
        "orders/composer.json": needs,
        "orders/public/index.php": app,
        "orders/config/settings.yml": settings,
        "orders/db/migrations/20240102030405_create_orders.php": migration,
        "rates/composer.json": needs,
        "rates/public/index.php": app,
        "rates/config/settings.yml": settings,
        "fares/composer.json": needs.replace("}}", ', "illuminate/database": "^11.0"}}'),
        "fares/public/index.php": app,
        "fares/src/Fares.php": "<?php\nuse Illuminate\\Database\\ConnectionInterface;\n",
        "fares/config/settings.yml": settings,
    }
    found = {c.path: c.stack.database.primary for c in services(files)}
    assert (fares := found["fares"]) is not None and fares.id == "mysql"
    assert (orders := found["orders"]) is not None and orders.id == "mysql"
    assert found["rates"] is None


def test_a_feature_in_the_manifest_of_another_program_is_its_own() -> None:
    files = {
        "Cargo.toml": '[workspace]\nmembers = ["server", "index"]\n',
        "server/Cargo.toml": manifest("server", 'rusqlite = "0.31"\n'),
        "server/src/main.rs": SERVER,
        "server/src/store.rs": "use rusqlite::Connection;\n",
        "index/Cargo.toml": manifest("index", 'sqlx = { version = "0.7", features = ["postgres"] }\n'),
        "index/src/main.rs": f"{STORE}fn main() {{ run(); }}\n",
    }
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    store = report.stack.database.primary
    assert report.main is not None and report.main.path == "server"
    assert store is not None and store.id == "sqlite"


def test_a_scheduler_opens_the_database_whose_url_its_settings_take_from_the_environment() -> None:
    """Django loads the driver itself: no source names it. A worker that only has the driver among its requirements opens none."""
    wanted = "celery==5.4.0\npsycopg2-binary==2.9.9\n"
    image = 'FROM python:3.12\nCOPY . .\nCMD ["celery", "--app=program", "beat"]\n'
    program = "from celery import Celery\n\napp = Celery('tides')\n"
    settings = "import dj_database_url\n\nINSTALLED_APPS = ['django_celery_beat']\nDATABASES = {'default': dj_database_url.config()}\n"
    web = "from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get('/tides')\ndef tides():\n    return []\n"
    files = {
        "web/requirements.txt": "fastapi==0.115\n",
        "web/Dockerfile": 'FROM python:3.12\nCMD ["uvicorn", "main:app"]\n',
        "web/main.py": web,
        "schedule/requirements.txt": wanted + "django-celery-beat==2.6.0\ndj-database-url==2.2.0\n",
        "schedule/Dockerfile": image,
        "schedule/program.py": program,
        "schedule/settings.py": settings,
        "counting/requirements.txt": wanted,
        "counting/Dockerfile": image,
        "counting/program.py": program,
    }
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    found = {c.path: c.stack.database.primary for c in report.components if c.kind in ("service", "worker")}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "web": None, "schedule": "postgresql", "counting": None,
    }  # fmt: skip


MIGRATION = "CREATE TABLE orders (id bigint primary key);\n"


def test_migrations_are_lent_by_the_one_service_that_migrates_and_by_none_of_several() -> None:
    sqlx = 'sqlx = { version = "0.7", features = ["postgres", "migrate"] }\n'
    files: dict[str, str] = {}
    for name in ("orders", "rates", "stock"):
        files |= {
            f"{name}/Cargo.toml": manifest(name, sqlx),
            f"{name}/src/main.rs": SERVER.replace("list", "store::all"),
        }
        files |= {f"{name}/src/store.rs": STORE, f"{name}/Dockerfile": "FROM rust:1\n"}
    files["compose.yml"] = COMPOSE
    migrating = {
        "orders/src/migrate.rs": 'pub async fn run(p: &sqlx::PgPool) { sqlx::migrate!("./migrations").run(p).await; }\n'
    }
    migrating["orders/migrations/1_orders.sql"] = MIGRATION
    both = migrating | {path.replace("orders", "rates", 1): text for path, text in migrating.items()}

    def lent(more: dict[str, str]) -> dict[str, str | None]:
        report = detect(MemoryReader(files | more))
        found = {c.path: c.stack.database.migrations for c in report.components if c.stack.database.primary}
        return {path: m.id if m else None for path, m in found.items() if path == "stock"}

    assert lent(migrating) == {"stock": "sqlx-migrations"}
    assert lent(both) == {"stock": None}
