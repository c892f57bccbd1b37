"""Which store a connection URL or string is of, without what else it holds."""

from __future__ import annotations

import pytest

from detector.plugins.connections import connection_kind, url_scheme


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        ("postgresql+asyncpg://u:p@h/d", "postgresql+asyncpg"), ("mongodb+srv://h/d", "mongodb+srv"),
        ("jdbc:mysql://h/d", "jdbc:mysql"), ("jdbc:p6spy:mysql://h", "jdbc:mysql"), ("jdbc:h2:mem:x", "jdbc:h2"),
        ("jdbc:oracle:thin:@h:1521:x", "jdbc:oracle"), ("jdbc:tc:postgresql:15:///x", "jdbc:tc:postgresql"),
        ("jdbc:jtds:sqlserver://h", "jdbc:jtds:sqlserver"), ("r2dbc:pool:postgresql://h", "r2dbc:postgresql"),
        ("sqlite::memory:", "sqlite"), ("sqlite:///x.db", "sqlite"), ("file:./dev.db", "file"),
        ("file:///etc/hosts", ""),
        ("u:p@tcp(h:3306)/d", "mysql"), ("mysql:host=h;dbname=d", "mysql"), ("https://x", ""), ("hello", ""),
        ("bolt+s://h", "bolt+s"), ('"redis://h"', "redis"),
    ],
)  # fmt: skip
def test_the_scheme_of_a_connection_url(text: str, scheme: str) -> None:
    assert url_scheme(text) == scheme


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Host=h;Username=u;Database=d", "postgresql"), ("Server=h;Port=5432;User Id=u", "postgresql"),
        ("Server=h;Database=d;Trusted_Connection=True", "sqlserver"), ("Data Source=.;Initial Catalog=d", "sqlserver"),
        ("Server=h,1433;Database=d;User=sa;Password=p", "sqlserver"), ("Data Source=h, 1433;User=u;Pwd=p", "sqlserver"),
        ("Server=h1,h2;Port=3306;Database=d;Uid=u;Pwd=p", "mysql"),
        ("Server=(localdb)\\mssqllocaldb;Database=d", "sqlserver"), ("Server=h;Port=3306;Database=d;Uid=u", "mysql"),
        ("server=h;user=u;password=p;database=d", "mysql"), ("Data Source=app.db", "sqlite"),
        ("Data Source=|DataDirectory|\\x.sdf", "sqlce"), ("DataSource=:memory:", "sqlite"),
        ("AccountEndpoint=https://x;AccountKey=k", "cosmosdb"), ("h:6379,password=p,ssl=True", "redis"),
        ("User Id=u;Password=p;Data Source=h:1521/x", "oracle"), ("host=h user=u dbname=d", "postgresql"),
        ("Driver={ODBC Driver 17 for SQL Server};Server=h", "sqlserver"), ("Url=http://h:8080;Database=d", "ravendb"),
        ("Endpoint=sb://h;SharedAccessKey=k", ""), ("a=b", ""), ("", ""),
        ("host=h;username=u;password=p;virtualHost=v", ""), ("host=h:5672;username=u;password=p;timeout=10", ""),
    ],
)  # fmt: skip
def test_the_kind_of_a_connection_string(text: str, kind: str) -> None:
    assert connection_kind(text) == kind
