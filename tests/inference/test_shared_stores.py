"""A database that the deployment starts is no answer of a service that has nothing to do with any."""

from __future__ import annotations

import json

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
    found = {c.path: c.stack.database.primary for c in _services(FILES | told)}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "orders": "postgresql",
        "rates": None,
    }
    mapped = {
        "rates/Cargo.toml": manifest("rates", 'diesel = "2"\nredis = "0.27"\n'),
        "rates/src/found.rs": "use diesel::prelude::*;\n#[derive(Queryable)]\npub struct Rate { id: i32 }\n",
    }
    found = {c.path: c.stack.database.primary for c in _services(FILES | mapped)}
    assert (rates := found["rates"]) is not None and rates.id == "postgresql"


def _services(files: dict[str, str]) -> list[Component]:
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    return [component for component in report.components if component.kind == "service"]


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
    found = {c.path: c.stack.database.primary for c in _services(files)}
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


def test_a_library_of_models_is_of_the_service_that_refers_to_it() -> None:
    project = '<Project Sdk="Microsoft.NET.Sdk{}"><ItemGroup>{}</ItemGroup></Project>'
    program = (
        'var builder = WebApplication.CreateBuilder(args);\nvar app = builder.Build();\napp.MapGet("/all", List);\n'
    )
    context = "using Microsoft.EntityFrameworkCore;\npublic class Ledger : DbContext { }\n"
    package = '<PackageReference Include="Microsoft.EntityFrameworkCore.SqlServer" Version="8.0.0" />'
    files = {
        "Model/Model.csproj": project.format("", package),
        "Model/Ledger.cs": context,
        "Model/Entries.cs": context.replace("Ledger", "Entries"),
        "Ledger/Ledger.csproj": project.format(".Web", '<ProjectReference Include="..\\Model\\Model.csproj" />'),
        "Ledger/Program.cs": program,
        "Orders/Orders.csproj": project.format(".Web", ""),
        "Orders/Program.cs": program,
    }
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    found = {c.path: c.stack.database.orm for c in report.components if c.kind == "service"}
    assert {path: orm.id if orm else None for path, orm in found.items()} == {
        "Ledger": "entity-framework-core",
        "Orders": None,
    }


def test_a_library_that_starts_hosts_is_no_service_of_its_own() -> None:
    project = '<Project Sdk="Microsoft.NET.Sdk{}"><PropertyGroup>{}</PropertyGroup></Project>'
    hosting = """using Microsoft.AspNetCore.Hosting;
public class Hosts {
    public void Run() => Host.CreateDefaultBuilder().ConfigureWebHostDefaults(web => web.ConfigureServices(Add)).Build().Run();
    void Add(IServiceCollection services) {
        services.AddControllers();
        services.AddStackExchangeRedisCache(options => options.Configuration = "redis");
    }
}
"""
    reads = """using Microsoft.Extensions.Caching.Distributed;
public class Rates(IDistributedCache cache) { public Task<string> Get(string id) => cache.GetStringAsync(id); }
"""
    files = {
        "docker-compose.yml": "services: {cache: {image: 'redis:7'}}",
        "shared/Hosting/Hosting.csproj": project.format("", ""),
        "shared/Hosting/Hosts.cs": hosting,
        "rates/Rates.csproj": project.format(".Web", ""),
        "rates/Program.cs": 'var app = WebApplication.Create(args);\napp.MapGet("/all", List);\napp.Run();\n',
        "rates/Rates.cs": reads,
    }
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    cache = report.stack.database.cache
    assert report.main is not None and report.main.path == "rates"
    assert cache is not None and cache.id == "redis"


def _pom(name: str, *needed: str) -> str:
    listed = "".join(
        f"<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>1</version></dependency>"
        for group, artifact in (item.split(":") for item in needed)
    )
    return f"<project><groupId>shop</groupId><artifactId>{name}</artifactId><dependencies>{listed}</dependencies></project>"


def _controller(name: str) -> str:
    return (
        "import org.springframework.boot.autoconfigure.SpringBootApplication;\n"
        "import org.springframework.web.bind.annotation.*;\n"
        f'@SpringBootApplication @RestController public class {name} {{ @GetMapping("/all") Object all() {{ return 1; }} }}\n'
    )


def test_classes_of_a_shared_library_open_no_database_without_a_driver() -> None:
    web, mapper = "org.springframework.boot:spring-boot-starter-web", "org.hibernate:hibernate-core"
    entity = "import jakarta.persistence.*;\n@Entity public class Order { @Id Long id; }\n"
    files = {
        "docker-compose.yml": COMPOSE,
        "common/pom.xml": _pom("common", mapper),
        "common/src/main/java/shop/Order.java": entity,
        "orders/pom.xml": _pom("orders", web, "shop:common", "org.postgresql:postgresql"),
        "orders/src/main/java/shop/Orders.java": _controller("Orders"),
        "rates/pom.xml": _pom("rates", web, "shop:common"),
        "rates/src/main/java/shop/Rates.java": _controller("Rates"),
    }
    found = {c.path: c.stack.database.primary for c in _services(files)}
    assert (orders := found["orders"]) is not None and orders.id == "postgresql"
    assert found["rates"] is None
    mappers = {c.path: c.stack.database.orm for c in _services(files)}
    assert mappers["orders"] is not None
    assert mappers["rates"] is None


def test_a_service_that_shows_no_store_has_not_that_of_a_library_whose_other_users_show_theirs() -> None:
    project = '<Project Sdk="Microsoft.NET.Sdk{}"><ItemGroup>{}</ItemGroup></Project>'
    program = (
        'var builder = WebApplication.CreateBuilder(args);\nvar app = builder.Build();\napp.MapGet("/all", List);\n'
        "var named = typeof(Opened);\n"
    )
    opened = """using Microsoft.EntityFrameworkCore;
public static class Opened {
    public static void Open<T>(this IServiceCollection services) where T : DbContext =>
        services.AddDbContext<T>(options => options.UseSqlServer("name"));
}
"""
    context = "using Microsoft.EntityFrameworkCore;\npublic class {} : DbContext {{ }}\n"
    package = '<PackageReference Include="Microsoft.EntityFrameworkCore.SqlServer" Version="8.0.0" />'
    files = {"Common/Common.csproj": project.format("", package), "Common/Opened.cs": opened}
    for name in ("Orders", "Stock", "Gateway"):
        files[f"{name}/{name}.csproj"] = project.format(
            ".Web", '<ProjectReference Include="..\\Common\\Common.csproj" />'
        )
        files[f"{name}/Program.cs"] = program
    storing = {f"{name}/Context.cs": context.format(name) for name in ("Orders", "Stock")}
    found = {c.path: c.stack.database for c in _services(files | storing)}
    assert {path: stores.primary.id if stores.primary else None for path, stores in found.items()} == {
        "Orders": "sql-server",
        "Stock": "sql-server",
        "Gateway": None,
    }
    assert found["Gateway"].orm is None
    migration = "using Microsoft.EntityFrameworkCore.Migrations;\npublic partial class Begin : Migration { }\n"
    migrating = {"Common/Migrations/20240101000000_Begin.cs": migration}
    found = {c.path: c.stack.database for c in _services(files | storing | migrating)}
    assert (migrations := found["Orders"].migrations) is not None and migrations.id == "ef-migrations"
    assert found["Gateway"].migrations is None
    one = {path: text for path, text in (files | storing).items() if not path.startswith("Stock")}
    assert all(c.stack.database.primary is not None for c in _services(one))


def test_a_library_that_no_other_service_takes_in_stores_for_its_own() -> None:
    opened = 'pub async fn open() { sqlx::postgres::PgPoolOptions::new().connect("postgres://db/x").await; }\n'
    library = '[package]\nname = "{}"\nversion = "0.1.0"\n\n[dependencies]\nsqlx = {{ version = "0.7", features = ["postgres"] }}\n'
    files = {"common/Cargo.toml": library.format("common"), "common/src/lib.rs": opened}
    for name in ("orders", "stock", "wallet", "gateway"):
        files[f"{name}/Cargo.toml"] = manifest(name, 'common = { path = "../common" }\nsqlx = "0.7"\n')
        files[f"{name}/src/main.rs"] = SERVER
    for name in ("orders", "stock"):
        files[f"{name}/src/store.rs"] = STORE
    for name, more in (("wallet", 'kept = { path = "kept" }\n'), ("gateway", "")):
        files[f"{name}/Cargo.toml"] = manifest(name, f'common = {{ path = "../common" }}\n{more}')
    files |= {"wallet/kept/Cargo.toml": library.format("kept"), "wallet/kept/src/lib.rs": STORE}
    found = {c.path: c.stack.database.primary for c in _services(files)}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "orders": "postgresql",
        "stock": "postgresql",
        "wallet": "postgresql",
        "gateway": None,
    }


def test_a_module_has_the_store_of_those_packages_of_another_one_that_it_takes() -> None:
    kit = "module example.com/fair/kit\n\nrequire (\n\tgithub.com/lib/pq v1.10.9\n\tgo.mongodb.org/mongo-driver v1.15.0\n)\n"
    opened = 'package rows\nimport ("database/sql"; _ "github.com/lib/pq")\nfunc Open() { db, _ := sql.Open("postgres", dsn); use(db) }\n'
    found = 'package papers\nimport "go.mongodb.org/mongo-driver/mongo"\nfunc Open() { c, _ := mongo.Connect(ctx, nil); use(c) }\n'
    served = 'func main() { r := gin.Default(); r.GET("/all", list); r.Run() }\n'
    module = "module example.com/fair/{}\n\nrequire (\n\texample.com/fair/kit v0.1.0\n\tgithub.com/gin-gonic/gin v1.10.0\n)\n"
    files = {"kit/go.mod": kit, "kit/rows/rows.go": opened, "kit/papers/papers.go": found}
    for name, package in (("orders", "rows"), ("letters", "papers"), ("doors", "bells")):
        files[f"{name}/go.mod"] = module.format(name)
        imports = f'import (\n\t"example.com/fair/kit/{package}"\n\t"github.com/gin-gonic/gin"\n)\n'
        files[f"{name}/main.go"] = f"package main\n{imports}{served}"
    stores = {c.path: c.stack.database.primary for c in _services(files)}
    assert {path: store.id if store else None for path, store in stores.items()} == {
        "orders": "postgresql",
        "letters": "mongodb",
        "doors": None,
    }


def test_a_copy_of_a_package_that_a_deployed_program_uses_makes_the_repository_no_home_of_its_technology() -> None:
    project = '<Project Sdk="Microsoft.NET.Sdk{}"><ItemGroup>{}</ItemGroup></Project>'
    program = """var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStackExchangeRedisCache(o => o.Configuration = "cache");
var app = builder.Build();
app.MapGet("/all", List);
"""
    files = {
        "Rates/Rates.csproj": project.format(".Web", '<ProjectReference Include="..\\Caching\\Caching.csproj" />'),
        "Rates/Program.cs": program,
        "Rates/Dockerfile": 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENTRYPOINT ["dotnet", "Rates.dll"]\n',
        "Caching/Caching.csproj": project.format("", ""),
        "Caching/Kept.cs": "public class Kept { }\n",
        "Caching/Redis/EasyCaching.Redis.csproj": project.format("", ""),
    }
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    cache = report.stack.database.cache
    assert cache is not None and cache.id == "redis"


def test_the_start_of_a_server_whose_source_is_a_package_has_the_store_of_that_package() -> None:
    drivers = {"fares": "pg", "rates": "mysql2"}
    files = {
        "package.json": json.dumps({"name": "fair", "private": True, "workspaces": ["packages/*", "services/*"]}),
        "packages/common/package.json": json.dumps({"name": "@fair/common"}),
        "packages/common/index.js": "exports.wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));\n",
    }
    for name, driver in drivers.items():
        needed = {"@fair/common": "workspace:^", "express": "^4", driver: "^3"}
        files |= {
            f"packages/{name}/package.json": json.dumps(
                {"name": f"@fair/{name}", "scripts": {"start": "node run.js"}, "dependencies": needed}
            ),
            f"packages/{name}/index.js": f"""const express = require("express");
const {"{ Pool }" if driver == "pg" else "mysql"} = require("{driver}");
const pool = {"new Pool()" if driver == "pg" else "mysql.createPool(process.env)"};
const app = express();
app.get("/{name}", async (req, res) => res.json(await pool.query("SELECT * FROM {name}")));
app.post("/{name}", async (req, res) => res.json(await pool.query("INSERT INTO {name} VALUES (1)")));
exports.start = () => app.listen(80);
{"// what the fair asks for" * 40}
""",
            f"services/{name}/package.json": json.dumps(
                {"name": f"{name}-service", "private": True, "dependencies": {f"@fair/{name}": "workspace:^"}}
            ),
            f"services/{name}/index.js": f'require("@fair/{name}").start();\n',
            f"services/{name}/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["node", "index.js"]\n',
        }
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    found = {c.path: c.stack.database.primary for c in report.components if c.path.startswith("services/")}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "services/fares": "postgresql",
        "services/rates": "mysql",
    }


def test_a_driver_that_nothing_puts_to_use_is_no_database_and_a_setting_in_ones_own_source_is() -> None:
    flask = "from flask import Flask, jsonify\napp = Flask(__name__)\n@app.get('/all')\ndef all():\n    return jsonify([])\n"
    stored = 'import psycopg2\nrows = psycopg2.connect("dbname=rates").cursor()\n'
    django = 'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "desk"}}\n'
    files = {
        "docker-compose.yml": "services:\n  db:\n    image: postgres:17\n",
        "desk/requirements.txt": "deskware==4.1\n",
        "desk/settings.py": f"from deskware.settings import *\n{django}",
        "desk/Dockerfile": 'FROM python:3.12\nCMD ["deskware", "run"]\n',
    }
    for name in ("rates", "notes"):
        files[f"{name}/requirements.txt"] = "flask==3.1.0\npsycopg2-binary==2.9.10\n"
        files[f"{name}/Dockerfile"] = 'FROM python:3.12\nCMD ["flask", "run"]\n'
        files[f"{name}/app.py"] = flask
    files["rates/store.py"] = stored
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    found = {c.path: c.stack.database.primary for c in report.components if c.kind in ("service", "worker")}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "desk": "postgresql",
        "notes": None,
        "rates": "postgresql",
    }


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
