"""A service has the store of a library that it uses where it names something that leads to it, and not for a helper's sake."""

from __future__ import annotations

import pytest

from detector import detect
from detector.leads import holding
from detector.reader import MemoryReader

WEB = '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><ProjectReference Include="{}" /></ItemGroup></Project>'
BELL = WEB.format('../Quays.Shared/Quays.Shared.csproj" /><ProjectReference Include="../Quays.Years/Quays.Years.csproj')
LIBRARY = '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{}</ItemGroup></Project>'
EF = '<PackageReference Include="Npgsql.EntityFrameworkCore.PostgreSQL" Version="8.0.0" />'
PROGRAM = """using {};
var builder = WebApplication.CreateBuilder(args);
{}
var app = builder.Build();
app.MapGet("/tides", () => 1);
app.MapPost("/tides", () => 2);
app.Run();
"""
SHARED = {
    "src/Quays.Shared/Quays.Shared.csproj": LIBRARY.format(EF),
    "src/Quays.Shared/Store/TideContext.cs": """using Microsoft.EntityFrameworkCore;
namespace Quays.Shared.Store;
public class TideContext : DbContext { public DbSet<Tide> Tides { get; set; } }
""",
    "src/Quays.Shared/Store/TideBook.cs": """namespace Quays.Shared.Store;
public class TideBook(TideContext context) : ITideBook { public int All() => context.Tides.Count(); }
""",
    "src/Quays.Shared/Books/ITideBook.cs": """namespace Quays.Shared.Books;
public interface ITideBook { int All(); }
""",
    "src/Quays.Shared/Hosting/Setup.cs": """using Microsoft.EntityFrameworkCore;
using Quays.Shared.Store;
namespace Quays.Shared.Hosting;
public static class Setup
{
    public static void AddTides(this IServiceCollection services) =>
        services.AddDbContext<TideContext>(o => o.UseNpgsql("Host=db"));
}
""",
    "src/Quays.Shared/Clock/Clocks.cs": """namespace Quays.Shared.Clock;
public static class Clocks { public static void AddClock(this IServiceCollection services) { } }
""",
    "src/Quays.Years/Quays.Years.csproj": LIBRARY.format(""),
    "src/Quays.Years/Calendar.cs": """namespace Quays.Years;
public static class Calendar { public static void AddTides(this Clocks clocks) { } }
""",
    "src/Quays.Main/Quays.Main.csproj": WEB.format("../Quays.Shared/Quays.Shared.csproj"),
    "src/Quays.Main/Dockerfile": 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENTRYPOINT ["dotnet", "Quays.Main.dll"]\n',
    "src/Quays.Main/Program.cs": PROGRAM.format("Quays.Shared.Hosting", "builder.Services.AddTides();"),
    "src/Quays.Main/More.cs": PROGRAM.format("Quays.Shared.Hosting", "").replace("tides", "rates"),
    "src/Quays.Bell/Quays.Bell.csproj": BELL,
}


def stores(files: dict[str, str], folder: str) -> tuple[str | None, str | None]:
    """The database and the mapper of one component."""
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    found = next(component.stack.database for component in report.components if component.path == folder)
    return found.primary.id if found.primary else None, found.orm.id if found.orm else None


@pytest.mark.parametrize(
    "program",
    [
        PROGRAM.format("Quays.Shared.Clock", "builder.Services.AddClock();"),
        PROGRAM.format("Quays.Years", "builder.Services.AddClock().AddTides();"),
    ],
    ids=["a helper", "a method of the same name in another name space"],
)
def test_a_service_that_takes_a_helper_has_no_store(program: str) -> None:
    files = {**SHARED, "src/Quays.Bell/Program.cs": program}
    assert stores(files, "src/Quays.Bell") == (None, None)
    assert stores(files, "src/Quays.Main") == ("postgresql", "entity-framework-core")


@pytest.mark.parametrize(
    ("using", "code"),
    [
        ("Quays.Shared.Hosting", "builder.Services.AddTides();"),
        ("Quays.Shared.Store", "builder.Services.AddScoped<TideBook>();"),
        ("Quays.Shared.Books", "var book = builder.Services.Get<ITideBook>();"),
    ],
    ids=["an extension method", "a class that uses the context", "what such a class implements"],
)
def test_what_leads_to_the_store_brings_it(using: str, code: str) -> None:
    files = {**SHARED, "src/Quays.Bell/Program.cs": PROGRAM.format(using, code)}
    assert stores(files, "src/Quays.Bell") == ("postgresql", "entity-framework-core")


def test_views_and_project_files_name_it_too() -> None:
    helper = PROGRAM.format("Quays.Years", "builder.Services.AddClock().AddTides();")
    opened = BELL.replace("<ItemGroup>", '<ItemGroup><Using Include="Quays.Shared.Hosting" />')
    view = {
        **SHARED,
        "src/Quays.Bell/Program.cs": helper,
        "src/Quays.Bell/Pages/Tides.razor": "@inject ITideBook Book\n",
    }
    project = {
        **SHARED,
        "src/Quays.Bell/Program.cs": helper,
        "src/Quays.Bell/Quays.Bell.csproj": opened,
    }
    assert stores(view, "src/Quays.Bell")[1] == stores(project, "src/Quays.Bell")[1] == "entity-framework-core"


POM = """<project><groupId>org.quays</groupId><artifactId>{}</artifactId><version>1</version>
  <dependencies>{}</dependencies></project>"""
ON = "<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>1</version></dependency>"
CONTROLLER = """package org.quays.{0};
import org.springframework.web.bind.annotation.*;
{1}
@RestController
class {0}Controller {{
  @GetMapping("/tides") int all() {{ return 1; }}
  @PostMapping("/tides") int add() {{ return {2}; }}
}}
"""
RUN = """package org.quays.{0};
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
@SpringBootApplication
public class Run {{ public static void main(String[] args) {{ SpringApplication.run(Run.class, args); }} }}
"""
SPRING = ON.format("org.springframework.boot", "spring-boot-starter-web") + ON.format("org.quays", "common")
COMMON = {
    "pom.xml": "<project><groupId>org.quays</groupId><artifactId>quays</artifactId><version>1</version><modules>"
    "<module>common</module><module>main</module><module>bell</module></modules></project>",
    "common/pom.xml": POM.format("common", ON.format("org.jooq", "jooq") + ON.format("org.postgresql", "postgresql")),
    "common/src/main/java/org/quays/store/Tides.java": """package org.quays.store;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
public class Tides {
  private final DSLContext context = DSL.using("jdbc:postgresql://db/tides");
  public int all() { return context.selectFrom("tides").fetch().size(); }
}
""",
    "common/src/main/java/org/quays/clock/Clock.java": "package org.quays.clock;\npublic class Clock { }\n",
    "main/pom.xml": POM.format("main", SPRING),
    "main/src/main/java/org/quays/main/Run.java": RUN.format("main"),
    "main/src/main/java/org/quays/main/Controller.java": CONTROLLER.format(
        "main", "import org.quays.store.Tides;", "new Tides().all()"
    ),
    "main/src/main/java/org/quays/main/More.java": CONTROLLER.format("more", "import org.quays.store.Tides;", "3"),
    "bell/pom.xml": POM.format("bell", SPRING),
    "bell/src/main/java/org/quays/bell/Run.java": RUN.format("bell"),
}


@pytest.mark.parametrize(
    ("imported", "used", "orm"),
    [
        ("import org.quays.clock.Clock;", "new Clock().hashCode()", None),
        ("import org.quays.store.Tides;", "new Tides().all()", "jooq"),
        ("import org.quays.store.*;", "new Tides().all()", "jooq"),
    ],
    ids=["a helper", "the store", "all of its package"],
)
def test_packages_of_a_shared_module(imported: str, used: str, orm: str | None) -> None:
    files = {**COMMON, "bell/src/main/java/org/quays/bell/Bell.java": CONTROLLER.format("bell", imported, used)}
    assert stores(files, "bell")[1] == orm


def test_a_class_that_its_framework_finds_needs_no_name() -> None:
    """Spring makes the components of all packages that it scans."""
    found = "@Component\npublic class Tides"
    store = COMMON["common/src/main/java/org/quays/store/Tides.java"].replace("public class Tides", found)
    controller = CONTROLLER.format("bell", "import org.quays.clock.Clock;", "new Clock().hashCode()")
    files = {
        **COMMON,
        "common/src/main/java/org/quays/store/Tides.java": store,
        "bell/src/main/java/org/quays/bell/Bell.java": controller,
    }
    assert stores(files, "bell")[1] == "jooq"


def test_a_long_chain_of_names_is_given_up_before_it_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    program = PROGRAM.format("Quays.Shared.Clock", "builder.Services.AddClock();")
    files = {**SHARED, "src/Quays.Bell/Program.cs": program}
    for link in range(40):
        code = f"namespace Quays.Shared.Store; public class Link{link}(Link{link - 1} next) {{ }}"
        files[f"src/Quays.Shared/Store/Link{link}.cs"] = code.replace("Link-1", "TideContext")
    assert stores(files, "src/Quays.Bell") == (None, None)
    monkeypatch.setattr(holding, "SEARCHED", 500)
    assert stores(files, "src/Quays.Bell") == ("postgresql", "entity-framework-core")


RECORD = {
    "src/Quays.Shared/Records/Tide.cs": """using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
namespace Quays.Shared.Records;
[Table("tides")]
[Index(nameof(Year))]
public class Tide { public int Id { get; set; } public int Year { get; set; } }
""",
    "src/Quays.Shared/Records/TideView.cs": """namespace Quays.Shared.Records;
public record TideView(int Year) { public static TideView Of(Tide tide) => new(tide.Year); }
""",
}
"""A class of records, and one for the clients of the service that stores these."""
VIEW = PROGRAM.format("Quays.Shared.Records", "var view = new TideView(2024);")


def test_a_service_that_only_names_records_has_no_store() -> None:
    files = {**SHARED, **RECORD, "src/Quays.Bell/Program.cs": VIEW}
    assert stores(files, "src/Quays.Bell") == (None, None)
    assert stores(files, "src/Quays.Main") == ("postgresql", "entity-framework-core")


def test_what_the_settings_of_a_tool_at_the_root_name_is_not_named_by_the_component() -> None:
    log = SHARED["src/Quays.Shared/Store/TideContext.cs"].replace("Store", "Records").replace("TideContext", "TideLog")
    files = {
        **SHARED,
        **RECORD,
        "src/Quays.Shared/Records/TideLog.cs": log,
        "codecov.yml": "ignore:\n  - TideLog.cs\n",
        "src/Quays.Bell/Program.cs": VIEW,
    }
    assert stores(files, "src/Quays.Bell") == (None, None)


def test_a_driver_that_a_service_declares_and_nothing_in_its_reach_names_is_no_store() -> None:
    driver = '<ItemGroup><PackageReference Include="Npgsql" Version="8.0.5" /></ItemGroup></Project>'
    bell = BELL.replace("</Project>", driver)
    files = {**SHARED, **RECORD, "src/Quays.Bell/Quays.Bell.csproj": bell, "src/Quays.Bell/Program.cs": VIEW}
    assert stores(files, "src/Quays.Bell") == (None, None)
    own = VIEW.replace("var view", 'new Npgsql.NpgsqlConnection("Host=db"); var view')
    assert stores({**files, "src/Quays.Bell/Program.cs": own}, "src/Quays.Bell")[0] == "postgresql"


def test_such_a_driver_is_none_where_the_service_keeps_its_jobs_elsewhere() -> None:
    driver = '<ItemGroup><PackageReference Include="Npgsql" Version="8.0.5" /></ItemGroup></Project>'
    jobs = "StackExchange.Redis.ConnectionMultiplexer.Connect(x).GetDatabase(); var view"
    files = {
        **SHARED,
        **RECORD,
        "docker-compose.yml": "services:\n  db:\n    image: postgres:16\n",
        "src/Quays.Bell/Quays.Bell.csproj": BELL.replace("</Project>", driver),
        "src/Quays.Bell/Program.cs": VIEW.replace("var view", jobs),
    }
    assert stores(files, "src/Quays.Bell") == (None, None)
