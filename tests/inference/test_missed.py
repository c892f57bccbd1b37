"""A service takes of a library that holds several stores those that it names something of."""

from __future__ import annotations

import pytest

from tests.inference.test_leads import EF, LIBRARY, PROGRAM, WEB, stores

DAPPER = '<PackageReference Include="Dapper" Version="2.1.0" /><PackageReference Include="Microsoft.Data.SqlClient" Version="5.2.0" />'
NHIBERNATE = '<PackageReference Include="NHibernate" Version="5.5.0" /><PackageReference Include="FluentNHibernate" Version="3.3.0" />'
REDIS = '<PackageReference Include="Microsoft.AspNetCore.DataProtection.StackExchangeRedis" Version="8.0.0" />'
DOCKERFILE = 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENTRYPOINT ["dotnet", "{}.dll"]\n'
JOB = """using {};
namespace Weirs.Job;
public class Program
{{
    static void Main() {{ {} }}
}}
"""
TWO_MAPPERS = {
    "src/Weirs.Core/Weirs.Core.csproj": LIBRARY.format(DAPPER + NHIBERNATE),
    "src/Weirs.Core/Services/Connections.cs": """using Microsoft.Data.SqlClient;
namespace Weirs.Core.Services;
public interface IConnections { SqlConnection Open(); }
public class Connections : IConnections { public SqlConnection Open() => new SqlConnection("Server=db"); }
""",
    "src/Weirs.Core/Services/LevelReport.cs": """using Dapper;
namespace Weirs.Core.Services;
public interface ILevelReport { void Send(); }
public class LevelReport(IConnections connections) : ILevelReport
{
    public void Send() { using var open = connections.Open(); open.Query<int>("select level from weirs"); open.Execute("update weirs set sent = 1"); }
}
""",
    "src/Weirs.Core/Domain/Weir.cs": """using FluentNHibernate.Mapping;
namespace Weirs.Core.Domain;
public class Weir { public virtual int Id { get; set; } public virtual string Name { get; set; } }
public class WeirMap : ClassMap<Weir> { public WeirMap() { Id(x => x.Id); Map(x => x.Name); } }
""",
    "src/Weirs.Core/Data/Sessions.cs": """using NHibernate;
using NHibernate.Cfg;
namespace Weirs.Core.Data;
public interface IWeirs { void Keep(object weir); }
public class WeirsOfSession : IWeirs
{
    public void Keep(object weir) { using var session = new Configuration().BuildSessionFactory().OpenSession(); session.SaveOrUpdate(weir); }
}
""",
    "src/Weirs.Web/Weirs.Web.csproj": WEB.format("../Weirs.Core/Weirs.Core.csproj"),
    "src/Weirs.Web/Dockerfile": DOCKERFILE.format("Weirs.Web"),
    "src/Weirs.Web/Program.cs": PROGRAM.format("Weirs.Core.Data", "builder.Services.AddScoped<IWeirs>();"),
    "src/Weirs.Job/Weirs.Job.csproj": LIBRARY.format('<ProjectReference Include="../Weirs.Core/Weirs.Core.csproj" />').replace(
        "<ItemGroup>", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup><ItemGroup>"
    ),
    "src/Weirs.Job/Dockerfile": DOCKERFILE.format("Weirs.Job"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("using", "code", "orm"),
    [
        ("Weirs.Core.Services", "new LevelReport(new Connections()).Send();", "dapper"),
        ("Weirs.Core.Data", "new WeirsOfSession().Keep(null);", "nhibernate"),
        (
            "Weirs.Core.Domain;\nusing Weirs.Core.Services",
            "var weir = new Weir(); Get<ILevelReport>().Send();",
            "dapper",
        ),
    ],
    ids=["the one", "the other", "a class that the other maps is no use of it"],
)
def test_of_two_mappers_a_job_has_the_one_that_it_names_something_of(using: str, code: str, orm: str) -> None:
    files = {**TWO_MAPPERS, "src/Weirs.Job/Program.cs": JOB.format(using, code)}
    assert stores(files, "src/Weirs.Job")[1] == orm


def test_one_that_names_both_has_the_one_that_shows_more() -> None:
    code = "new LevelReport(new Connections()).Send(); new WeirsOfSession().Keep(null);"
    files = {**TWO_MAPPERS, "src/Weirs.Job/Program.cs": JOB.format("Weirs.Core.Services;\nusing Weirs.Core.Data", code)}
    assert stores(files, "src/Weirs.Job")[1] == "nhibernate"


def test_keys_in_a_store_of_its_own_are_no_use_of_the_tables_of_a_library() -> None:
    """What keeps the keys of its cookies in Redis names a store, and nothing of the one whose models it shares."""
    keys = 'builder.Services.AddDataProtection().PersistKeysToStackExchangeRedis(redis, "keys");'
    files = {
        "src/Weirs.Core/Weirs.Core.csproj": LIBRARY.format(EF),
        "src/Weirs.Core/Data/WeirContext.cs": """using Microsoft.EntityFrameworkCore;
namespace Weirs.Core.Data;
public class WeirContext : DbContext
{
    public DbSet<Weir> Weirs { get; set; }
    protected override void OnConfiguring(DbContextOptionsBuilder builder) => builder.UseNpgsql("Host=db");
}
""",
        "src/Weirs.Core/Models/Weir.cs": "namespace Weirs.Core.Models;\npublic class Weir { public int Id { get; set; } }\n",
        "src/Weirs.Api/Weirs.Api.csproj": WEB.format("../Weirs.Core/Weirs.Core.csproj"),
        "src/Weirs.Api/Dockerfile": DOCKERFILE.format("Weirs.Api"),
        "src/Weirs.Api/Program.cs": PROGRAM.format("Weirs.Core.Data", "builder.Services.AddDbContext<WeirContext>();"),
        "src/Weirs.Api/More.cs": PROGRAM.format("Weirs.Core.Data", ""),
        "src/Weirs.Pages/Weirs.Pages.csproj": WEB.format("../Weirs.Core/Weirs.Core.csproj").replace(
            "<ItemGroup>", f"<ItemGroup>{REDIS}"
        ),
        "src/Weirs.Pages/Dockerfile": DOCKERFILE.format("Weirs.Pages"),
        "src/Weirs.Pages/Program.cs": PROGRAM.format("StackExchange.Redis;\nusing Weirs.Core.Models", keys),
    }
    database, orm = stores(files, "src/Weirs.Pages")
    assert database != "postgresql"
    assert orm is None
    assert stores(files, "src/Weirs.Api") == ("postgresql", "entity-framework-core")


def test_an_import_that_is_left_over_is_no_other_store() -> None:
    """Nothing is said of the store of a library where the component only names another one and does nothing with it."""
    code = "var weir = new Weir();"
    files = {
        **TWO_MAPPERS,
        "src/Weirs.Job/Program.cs": JOB.format("Dapper;\nusing Weirs.Core.Domain", code),
    }
    assert stores(files, "src/Weirs.Job")[1] == "nhibernate"


@pytest.mark.parametrize(
    ("code", "orm"),
    [("Get<ILevelReport>().Send();", "dapper"), ("new Clock().Now();", None)],
    ids=["named", "not named"],
)
def test_a_job_that_names_the_store_of_a_library_has_it_though_its_neighbours_store_by_themselves(
    code: str, orm: str | None
) -> None:
    """Where all others that share the library open stores of their own, it is mostly theirs that the job leaves it to."""
    files = {path: text for path, text in TWO_MAPPERS.items() if "Weirs.Web" not in path}
    files["src/Weirs.Core/Clock.cs"] = "namespace Weirs.Core.Services;\npublic class Clock { public int Now() => 1; }\n"
    files["src/Weirs.Job/Program.cs"] = JOB.format("Weirs.Core.Services", code)
    for name in ("Locks", "Gates", "Tolls"):
        own = f"using Microsoft.EntityFrameworkCore;\nnamespace Weirs.{name};\npublic class {name}Context : DbContext {{ }}\n"
        folder = f"src/Weirs.{name}"
        project = WEB.format("../Weirs.Core/Weirs.Core.csproj").replace("<ItemGroup>", f"<ItemGroup>{EF}")
        files[f"{folder}/Weirs.{name}.csproj"] = project
        files[f"{folder}/Dockerfile"] = DOCKERFILE.format(f"Weirs.{name}")
        files[f"{folder}/{name}Context.cs"] = own
        setup = f'builder.Services.AddDbContext<{name}Context>(o => o.UseNpgsql("Host=db"));'
        files[f"{folder}/Program.cs"] = PROGRAM.format(f"Weirs.{name}", setup)
    assert stores(files, "src/Weirs.Job")[1] == orm


@pytest.mark.parametrize(
    ("code", "orm"),
    [
        ('open.Execute("select height from Levels where weir = 1");', None),
        ('open.Execute($"select height from Levels where weir = {new Levels(null).Last()}");', "entity-framework-core"),
        ("new Levels(null).Last();", "entity-framework-core"),
        ('Activator.CreateInstance("Weirs.Core", "Weirs.Core.Data.Levels");', "entity-framework-core"),
    ],
    ids=["in a statement", "in what a statement interpolates", "in code", "loaded by name"],
)
def test_a_table_that_a_statement_names_is_no_class_that_leads_to_a_store(code: str, orm: str | None) -> None:
    """A function that sends statements over a connection of its own takes settings of a library that maps the same tables."""
    program = "using Npgsql;\n" + JOB.format("Weirs.Core.Data", f"var open = new NpgsqlConnection(Names.Url); {code}")
    files = {
        "src/Weirs.Core/Weirs.Core.csproj": LIBRARY.format(EF),
        "src/Weirs.Core/Data/Names.cs": 'namespace Weirs.Core.Data;\npublic class Names { public const string Url = "weirs"; }\n',
        "src/Weirs.Core/Data/WeirContext.cs": """using Microsoft.EntityFrameworkCore;
namespace Weirs.Core.Data;
public class WeirContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder builder) => builder.UseNpgsql("Host=db");
}
""",
        "src/Weirs.Core/Data/Levels.cs": """namespace Weirs.Core.Data;
public class Levels(WeirContext context) { public int Last() => context.SaveChanges(); }
""",
        "src/Weirs.Api/Weirs.Api.csproj": WEB.format("../Weirs.Core/Weirs.Core.csproj"),
        "src/Weirs.Api/Dockerfile": DOCKERFILE.format("Weirs.Api"),
        "src/Weirs.Api/Program.cs": PROGRAM.format("Weirs.Core.Data", "builder.Services.AddDbContext<WeirContext>();"),
        "src/Weirs.Job/Weirs.Job.csproj": TWO_MAPPERS["src/Weirs.Job/Weirs.Job.csproj"].replace(
            "<ItemGroup>", '<ItemGroup><PackageReference Include="Npgsql" Version="8.0.0" />'
        ),
        "src/Weirs.Job/Dockerfile": DOCKERFILE.format("Weirs.Job"),
        "src/Weirs.Job/Program.cs": program,
    }
    assert stores(files, "src/Weirs.Job") == ("postgresql", orm)
    assert stores(files, "src/Weirs.Api") == ("postgresql", "entity-framework-core")


@pytest.mark.parametrize(
    ("code", "orm"),
    [('new Checks("Weirs").Run();', None), ("new LevelReport(new Connections()).Send();", "dapper")],
    ids=["named nothing", "named one"],
)
def test_a_job_whose_settings_connect_to_a_database_has_no_mapper_that_it_does_not_name(
    code: str, orm: str | None
) -> None:
    """Its own settings open the database for a package that no source of the repository shows."""
    files = {
        **TWO_MAPPERS,
        "src/Weirs.Core/Services/Checks.cs": "namespace Weirs.Core.Services;\npublic class Checks(string of) { public void Run() { } }\n",
        "src/Weirs.Job/Program.cs": JOB.format("Weirs.Core.Services", code),
        "src/Weirs.Job/appsettings.json": '{"ConnectionStrings": {"Events": "Server=db;Database=weirs;Trusted_Connection=True;"}}',
    }
    assert stores(files, "src/Weirs.Job") == ("sql-server", orm)
