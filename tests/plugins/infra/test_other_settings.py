"""Settings of any program, where they hold a connection."""

from __future__ import annotations

import pytest

from tests.plugins.infra import rows, settings


def test_dropwizard_and_other_yaml_with_a_connection() -> None:
    text = "database:\n  driverClass: org.postgresql.Driver\n  url: jdbc:postgresql://h/d\nname: x\nkeys: {a: b}\n"
    found = rows("config.yml", text)
    assert [row[:3] for row in found] == [
        ("setting", "database.driver-class", "org.postgresql.Driver"), ("setting", "database.url", "jdbc:postgresql"),
    ]  # fmt: skip
    assert rows("conf/other.yaml", "store:\n  dsn: mongodb://h/d\n") == [("url", "mongodb", "", 2, "")]
    assert rows("mkdocs.yml", "nav:\n  - a.md\n") == []
    found = rows("config.sample.yml", "db:\n  type: postgres\n  host: localhost\n")
    assert ("setting", "db.type", "postgres") in [row[:3] for row in found]


def test_the_kind_of_store_that_is_chosen_silences_those_beside_it() -> None:
    text = (
        '{"Store": {"Type": "MongoDb", "Sql": {"Provider": "Postgres"}, "MongoDb": {"Url": "mongodb://h"}},'
        '"Database": {"Type": "Sqlite"}, "Search": {"Type": "Database"}}'
    )
    found = {name: value for name, (value, _) in settings("appsettings.json", text).items() if value}
    assert found == {
        "dotnet.Store.Type": "MongoDb", "dotnet.Store.MongoDb.Url": "mongodb", "dotnet.Database.Type": "Sqlite",
    }  # fmt: skip
    xml = (
        '<configuration><appSettings>\n<add key="Shop/PersistenceType" value="RavenDB"/></appSettings></configuration>'
    )
    assert rows("App.config", xml) == [("setting", "dotnet.persistencetype", "RavenDB", 2, "")]


def test_settings_of_any_program_where_they_hold_a_connection() -> None:
    toml = '[default.databases.shop]\nurl = "postgres://u:p@h/d"\n[other]\nname = "x"\n'
    assert [row[:4] for row in rows("Rocket.toml", toml)] == [("url", "postgres", "", 2)]
    assert rows("pyproject.toml", toml) == []
    assert rows("config/default.json", '{"mongodb": {"disabled": true, "port": 27017}, "x": "mysql:"}') == []
    json = '{"port": 80,\n"db": {"uri": "mongodb://h/d", "name": "x"}}'
    assert ("setting", "db.uri", "mongodb", 2, "") in rows("config/default.json", json)
    gitea = "[server]\nPORT = 1\n[database]\nDB_TYPE = mysql\n; DB_TYPE = sqlite3\nPASSWD = hunter\n"
    assert [row[1:4] for row in rows("conf/app.ini", gitea)] == [
        ("database.db-type", "mysql", 4), ("database.passwd", "", 6),
    ]  # fmt: skip
    flask = "# SQLALCHEMY_DATABASE_URI = 'mysql://h/d'\nSQLALCHEMY_DATABASE_URI = 'postgresql+psycopg2://u:p@h/d'\n"
    assert (
        rows("etc/shop.conf", flask) == rows("instance/shop.cfg", flask) == [("url", "postgresql+psycopg2", "", 2, "")]
    )
    oslo = "[database]\n# where it is kept\nconnection = mysql+pymysql://u:p@h/d\n"
    assert rows("etc/shop.conf", oslo) == [("url", "mysql+pymysql", "", 3, "")]
    assert rows("etc/shop.cfg.j2", oslo) == [("setting", "database.connection", "mysql+pymysql", 3, "")]
    assert rows("conf/web.ini", "[app:main]\nsqlalchemy.url: postgresql://h/d\n") == [("url", "postgresql", "", 2, "")]
    assert rows("setup.cfg", "[options]\nurl = postgresql://h/d\n") == []
    assert rows("tox.ini", "[tox]\nenvlist = py312\n") == []


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("host=h user=u dbname=d sslmode=disable", "dsn:postgresql"), ("u:p@tcp(h:3306)/d?parseTime=true", "mysql"),
        ("title=a dbname=b", ""),
    ],
)  # fmt: skip
def test_connections_of_go_in_yaml_of_any_name(written: str, kind: str) -> None:
    found = [f[1] for f in rows("etc/shop.yaml", f"name: shop\nstore:\n  source: {written}\n") if f[0] == "url"]
    assert found == ([kind] if kind else [])
