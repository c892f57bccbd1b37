"""Settings of .NET."""

from __future__ import annotations

from tests.plugins.infra import rows, settings


def test_appsettings_and_web_config() -> None:
    text = (
        '{\n// c\n"ConnectionStrings": {"Main": "Host=h;Username=u;Password=p;Database=d", "R": "h:6379"},\n'
        '"DbProvider": "SqlServer",}'
    )
    found = settings("appsettings.Development.json", text)
    assert found["dotnet.connectionStrings.Main"] == ("postgresql", "development")
    assert found["dotnet.connectionStrings.R"] == ("redis", "development")
    assert found["dotnet.DbProvider"] == ("SqlServer", "development")
    xml = (
        '<configuration>\n<connectionStrings>\n<!-- <add name="Old" connectionString="Data Source=x.db"/> -->\n'
        '<add name="Main" connectionString="Data Source=.;Initial Catalog=d" providerName="System.Data.SqlClient"/>\n'
        "</connectionStrings></configuration>"
    )
    assert rows("src/Web.config", xml) == [("setting", "dotnet.connectionStrings.Main", "sqlserver", 4, "")]
    latin = ('<?xml version="1.0" encoding="iso-8859-1"?>' + xml.replace("Old", "Früher")).encode("latin-1")
    assert rows("src/Web.config", latin) == [("setting", "dotnet.connectionStrings.Main", "sqlserver", 4, "")]
    transform = ("setting", "dotnet.connectionStrings.Main", "sqlserver", 4, "production")
    assert rows("src/Web.Production.config", xml) == rows("src/web.production.config", xml) == [transform]
