"""A store in a library is that of the services which use it so."""

from __future__ import annotations

from detector import detect
from detector.reader import MemoryReader
from tests.inference.stores import COMPOSE, SERVER, STORE, manifest, services

CLIENT = '<packages><package id="StackExchange.Redis" version="2.8.0" /></packages>\n'


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
    found = {c.path: c.stack.database.primary for c in services(files)}
    assert (orders := found["orders"]) is not None and orders.id == "postgresql"
    assert found["rates"] is None
    mappers = {c.path: c.stack.database.orm for c in services(files)}
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
    found = {c.path: c.stack.database for c in services(files | storing)}
    assert {path: stores.primary.id if stores.primary else None for path, stores in found.items()} == {
        "Orders": "sql-server",
        "Stock": "sql-server",
        "Gateway": None,
    }
    assert found["Gateway"].orm is None
    keys = 'using StackExchange.Redis;\nvar redis = ConnectionMultiplexer.Connect("keys");\n'
    keeping = {"Gateway/Keys.cs": keys, "Gateway/packages.config": CLIENT}
    assert {c.path: c.stack.database.primary for c in services(files | storing | keeping)}["Gateway"] is None
    migration = "using Microsoft.EntityFrameworkCore.Migrations;\npublic partial class Begin : Migration { }\n"
    migrating = {"Common/Migrations/20240101000000_Begin.cs": migration}
    found = {c.path: c.stack.database for c in services(files | storing | migrating)}
    assert (migrations := found["Orders"].migrations) is not None and migrations.id == "ef-migrations"
    assert found["Gateway"].migrations is None
    one = {path: text for path, text in (files | storing).items() if not path.startswith("Stock")}
    assert all(c.stack.database.primary is not None for c in services(one))


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
    found = {c.path: c.stack.database.primary for c in services(files)}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "orders": "postgresql",
        "stock": "postgresql",
        "wallet": "postgresql",
        "gateway": None,
    }
