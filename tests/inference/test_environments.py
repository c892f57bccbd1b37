"""Where compose files give each service its environment, a service is not told of the store of its neighbour."""

from __future__ import annotations

import pytest

from detector import detect
from detector.model import Component
from detector.reader import MemoryReader

PROJECT = '<Project Sdk="Microsoft.NET.Sdk{}"><ItemGroup>{}</ItemGroup></Project>'
SHARED = '<ProjectReference Include="..\\Common\\Common.csproj" />'
PROGRAM = """var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/all", List);
var named = typeof(Opened);
"""
OPENED = """using Microsoft.EntityFrameworkCore;
public static class Opened {
    public static void Open(this IServiceCollection services) =>
        services.AddDbContext<Stock>(options => options.UseSqlServer("name"));
}
public class Stock : DbContext { }
"""
COMPOSE = """services:
  orders:
    build: {context: ., dockerfile: Orders/Dockerfile}
    environment:
      - ConnectionStrings__Stock=Server=db;Database=stock;User Id=sa;TrustServerCertificate=true
  front:
    build: {context: ., dockerfile: Gateway/Dockerfile}
    environment:
      - ORDERS_URL=http://orders:8080
  db:
    image: mcr.microsoft.com/mssql/server:2022-latest
"""
PACKAGE = '<PackageReference Include="Microsoft.EntityFrameworkCore.SqlServer" Version="8.0.0" />'
FILES = {
    "docker-compose.yml": COMPOSE,
    "Common/Common.csproj": PROJECT.format("", PACKAGE),
    "Common/Opened.cs": OPENED,
    "Orders/Orders.csproj": PROJECT.format(".Web", SHARED),
    "Orders/Program.cs": PROGRAM,
    "Orders/Store.cs": "using Microsoft.EntityFrameworkCore;\npublic class Orders : DbContext { }\n",
    "Orders/Dockerfile": 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENTRYPOINT ["dotnet", "Orders.dll"]\n',
    "Gateway/Gateway.csproj": PROJECT.format(".Web", SHARED),
    "Gateway/Program.cs": PROGRAM,
    "Gateway/Dockerfile": 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENTRYPOINT ["dotnet", "Gateway.dll"]\n',
}
LINE = "      - ORDERS_URL=http://orders:8080\n"


def stores(files: dict[str, str]) -> dict[str, tuple[str | None, str | None]]:
    """The database and the mapper of every service."""

    def of(component: Component) -> tuple[str | None, str | None]:
        stack = component.stack.database
        return stack.primary.id if stack.primary else None, stack.orm.id if stack.orm else None

    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    return {component.path: of(component) for component in report.components if component.kind == "service"}


def test_a_service_whose_environment_names_no_store_has_not_the_one_that_its_neighbour_is_told_of() -> None:
    assert stores(FILES) == {"Orders": ("sql-server", "entity-framework-core"), "Gateway": (None, None)}


@pytest.mark.parametrize(
    "told",
    [
        LINE + "      - STOCK_DB_HOST=db\n",
        LINE + "      - ConnectionStrings__Stock=${STOCK}\n",
        LINE + "    env_file: [front.env]\n",
        LINE + "    extends: {file: base.yml, service: orders}\n",
        LINE + "    depends_on: [db]\n",
        LINE + "    links: ['db:stock']\n",
        LINE + "    depends_on: {db: {condition: service_healthy}}\n",
    ],
)
def test_what_may_be_told_elsewhere_or_otherwise_is_not_missing(told: str) -> None:
    assert stores(FILES | {"docker-compose.yml": COMPOSE.replace(LINE, told)})["Gateway"][0] == "sql-server"


def test_without_an_environment_or_one_beside_it_nothing_is_said() -> None:
    for told in (
        COMPOSE.replace("    environment:\n" + LINE, ""),
        COMPOSE.replace(
            "ConnectionStrings__Stock=Server=db;Database=stock;User Id=sa;TrustServerCertificate=true", "A=b"
        ),
    ):
        assert stores(FILES | {"docker-compose.yml": told})["Gateway"][0] == "sql-server"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("Gateway/appsettings.json", '{"ConnectionStrings": {"Stock": "Server=db;Database=stock;Encrypt=true"}}\n'),
        ("Gateway/Store.cs", "using Microsoft.EntityFrameworkCore;\npublic class Rates : DbContext { }\n"),
    ],
)
def test_what_stands_in_the_service_itself_counts_whatever_its_environment_names(path: str, text: str) -> None:
    assert stores(FILES | {path: text})["Gateway"][0] == "sql-server"


def test_variables_stand_in_files_too_and_in_the_samples_of_those_that_are_not_committed() -> None:
    told = """services:
  orders:
    build: {context: ., dockerfile: Orders/Dockerfile}
    env_file: [env/.orders.env]
  front:
    build: {context: ., dockerfile: Gateway/Dockerfile}
    env_file: env/.front.env
"""
    files = FILES | {
        "docker-compose.yml": told,
        "env/.orders.env": "STOCK=Server=db;Database=stock;User Id=sa;TrustServerCertificate=true\n",
        "env/front.env.example": "ORDERS_URL=http://orders:8080\n",
    }
    assert stores(files)["Gateway"] == (None, None)
    assert stores(files)["Orders"][0] == "sql-server"
    shared = told.replace("env/.orders.env", "env/.front.env")
    assert stores(files | {"docker-compose.yml": shared})["Gateway"][0] == "sql-server"
    assert stores(files | {"env/front.env.example": "STOCK_DB_HOST=db\n"})["Gateway"][0] == "sql-server"


def test_a_cache_that_the_environment_of_another_service_names_is_that_one_s() -> None:
    api = 'package main\n\nimport "github.com/gofiber/fiber/v2"\n\nfunc main() {\n\tapp := fiber.New()\n\tapp.Get("/all", list)\n}\n'
    files = {
        "compose.yml": """services:
  api:
    build: ./api
    environment: [LIMIT=9]
  mails:
    build: ./mails
    environment: [CACHE_STORE=redis]
""",
        "api/go.mod": "module example.org/api\n\ngo 1.22\n\nrequire github.com/gofiber/fiber/v2 v2.52.0\n",
        "api/main.go": api,
        "mails/composer.json": '{"name": "example/mails", "require": {"laravel/framework": "^11.0"}}\n',
        "mails/app/Console/Commands/Send.php": """<?php
namespace App\\Console\\Commands;
use Illuminate\\Console\\Command;
class Send extends Command { public function handle(): void {} }
""",
    }

    def cache(told: dict[str, str]) -> str | None:
        found = detect(MemoryReader({path: text.encode() for path, text in told.items()})).stack.database.cache
        return found.id if found else None

    assert cache(files) is None
    moved = files["compose.yml"].replace("LIMIT=9", "CACHE_STORE=redis")
    assert cache(files | {"compose.yml": moved}) == "redis"


def test_the_port_in_the_environment_of_a_service_tells_which_server_its_driver_reaches() -> None:
    """Both services have PostgreSQL's driver, and the deployment starts both servers."""
    served = """package main
import ("net/http"; "github.com/jackc/pgx/v5/pgxpool")
func main() {
    pool, _ := pgxpool.New(ctx, os.Getenv("STORE"))
    http.HandleFunc("GET /rows/{id}", rows(pool))
    http.ListenAndServe(":80", nil)
}
"""
    compose = """services:
  farms: {build: farms, environment: {STORE: "postgres://farms@pg:5432/farms"}}
  series: {build: series, environment: {STORE: "postgres://admin@quest:8812/qdb"}}
  pg: {image: postgres:16}
  quest: {image: questdb/questdb:7.4.0}
"""
    files = {"compose.yml": compose}
    for name in ("farms", "series"):
        files[f"{name}/go.mod"] = f"module example.org/{name}\n\ngo 1.22\n\nrequire github.com/jackc/pgx/v5 v5.5.5\n"
        files[f"{name}/main.go"] = served
        files[f"{name}/Dockerfile"] = "FROM golang\nCOPY . .\nRUN go build -o /run .\nCMD /run\n"
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    found = {c.path: c.stack.database.primary for c in report.components}
    assert [one.id if one else None for one in (found["farms"], found["series"])] == ["postgresql", "questdb"]
