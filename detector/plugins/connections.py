"""Determines the kind of database of a connection URL or connection string, without storing any of its text.

Sources of the forms: RFC 3986, libpq's connection strings (https://www.postgresql.org/docs/current/libpq-connect.html),
go-sql-driver's DSN, PDO's DSN, ADO.NET's keywords of SqlClient, Npgsql, MySqlConnector, Microsoft.Data.Sqlite and
ODP.NET, StackExchange.Redis' configuration string.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.observations import Fact, Purpose
from detector.plugins.beginnings import server_at

_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]{1,40})://", re.IGNORECASE)
_BARE = re.compile(
    r"(sqlite3?|mysql|pgsql|sqlsrv|dblib|oci|firebird|libsql|duckdb|plocal|mem):(?=[\w./:~-])", re.IGNORECASE
)
_BEFORE_SCHEME = re.compile(
    r"(jdbc|r2dbcs?|vertx-reactive|reactive)(?:-secretsmanager)?:((?:[a-z0-9][a-z0-9+\-]*:)*[a-z0-9][a-z0-9+\-]*)",
    re.IGNORECASE,
)
_WRAPPERS = {"pool", "p6spy", "log4jdbc", "otel", "aws-wrapper", "datadog", "proxy", "secretsmanager"}
_JDBC_MODES = {"jtds", "tc"}
_SQLITE_FILE = re.compile(r"file:[^\s?]+\.(?:db|sqlite|sqlite3|db3)\b", re.IGNORECASE)
_GO_MYSQL = re.compile(r"[^\s/@]*@(?:tcp|unix)\([^)]*\)/", re.IGNORECASE)
_WEB = {
    "http", "https", "ws", "wss", "ftp", "sftp", "ssh", "git", "git+ssh", "git+https", "mailto", "res", "classpath",
}  # fmt: skip


def url_scheme(text: str) -> str:
    """Return the scheme of a connection URL in lower case: ``postgresql+asyncpg``, ``mongodb+srv``, ``jdbc:mysql``,
    ``sqlite``.

    ``file`` for ``file:dev.db``, ``mysql`` for Go's ``user:pw@tcp(host)/db``; '' for anything else, web addresses
    included.
    """
    text = text.strip().strip("\"'`").lstrip()
    found = _BEFORE_SCHEME.match(text)
    if found:
        parts = [p for p in found[2].lower().split(":") if p not in _WRAPPERS]
        wanted = parts[:2] if parts[:1] and parts[0] in _JDBC_MODES else parts[:1]
        return ":".join([found[1].lower(), *wanted]) if wanted else ""
    found = _SCHEME.match(text) or _BARE.match(text)
    if found:
        scheme = found[1].lower()
        if scheme != "file":
            return "" if scheme in _WEB else scheme
    if _SQLITE_FILE.match(text):
        return "file"
    return "mysql" if _GO_MYSQL.match(text) else ""


_MEMORY = re.compile(r":mem(?:ory)?:|:mem\b|mode=memory|:inmemory", re.IGNORECASE)
"""How a connection to SQLite, H2 and similar databases requests a database in memory, which ends with its program."""


def is_in_memory(text: str) -> bool:
    """Return whether a connection text is for a database in memory."""
    return _MEMORY.search(text) is not None


def is_prefix(text: str) -> bool:
    """Return whether a text is only the start of a connection URL, such as programs for several databases compare
    (``"postgres://"``): it connects to nothing.

    Do not call it with a part of a text with variables.
    """
    scheme = url_scheme(text)
    return bool(scheme) and not text[len(scheme) :].strip(":/ ")


def url_in_source(
    text: str, path: str, line: int, language: str, symbol: str = "", purpose: Purpose = ""
) -> Iterator[Fact]:
    """Yield a fact for a string literal that is, or starts with, a connection URL: its scheme only.

    The value ``memory`` marks a database in memory; the id of a database, that only its port tells which.
    """
    scheme = url_scheme(text)
    if scheme:
        value = "memory" if is_in_memory(text) else server_at(text)
        yield Fact("url", scheme, path, line, language, value, symbol, purpose=purpose)


PAIR = re.compile(
    r"(?<!\w)([A-Za-z]\w{0,39}(?: \w{1,40}){0,4})\s{0,9}=\s*(\"[^\"]*\"|'[^']*'|\{[^}]*\}|[^;]*)(?:;|$)", re.ASCII
)
"""A key of a connection string (``Multiple Active Result Sets``) and its value. Its repetitions are bounded, so that
the time is linear in the length of a text."""
_LIBPQ = re.compile(r"(?:^|\s)(host|hostaddr|user|dbname|password|port|sslmode)\s*=")
_REDIS = re.compile(
    r"[\w.\-]+:6(?:379|380)(?:,|$)|[\w.\-]+(?::\d+)?,.*\b(?:abortConnect|ssl|syncTimeout)=", re.IGNORECASE
)
_SQLITE_NAMES = re.compile(
    r"\.(?:db|db3|sqlite|sqlite3|s3db)$|:memory:|^\|datadirectory\|.*\.(?:db|sqlite)", re.IGNORECASE
)
_PROVIDER_WORDS = (
    ("npgsql", "postgresql"), ("postgres", "postgresql"), ("mysql", "mysql"), ("mariadb", "mysql"),
    ("sqlserverce", "sqlce"), ("sqlite", "sqlite"), ("oracle", "oracle"), ("sqlclient", "sqlserver"),
    ("sql server", "sqlserver"), ("sqloledb", "sqlserver"), ("sqlncli", "sqlserver"), ("msoledbsql", "sqlserver"),
)  # fmt: skip
_SQL_SERVER_KEYS = {
    "initial catalog", "integrated security", "trusted_connection", "multipleactiveresultsets",
    "trustservercertificate",
    "attachdbfilename", "persist security info", "encrypt", "multisubnetfailover", "applicationintent",
}  # fmt: skip
_SQL_SERVER_PORT = re.compile(r"[^,]+,\s*\d+$")
"""A server with its port in the form that only SqlClient uses: ``db,1433``."""
_BROKER_KEYS = {"virtualhost", "publisherconfirms", "prefetchcount", "persistentmessages", "requestedheartbeat"}
"""Keys of RabbitMQ, whose strings otherwise resemble PostgreSQL's:
https://github.com/EasyNetQ/EasyNetQ/wiki/Connecting-to-RabbitMQ."""
_MYSQL_KEYS = {
    "allowuservariables", "allowpublickeyretrieval", "convertzerodatetime", "charset", "treattinyasboolean",
}  # fmt: skip


def provider_kind(name: str) -> str:
    """Return the kind of database of an ADO.NET provider or ODBC driver; '' if its name does not indicate one."""
    lower = name.lower()
    return next((kind for word, kind in _PROVIDER_WORDS if word in lower), "")


def connection_kind(text: str) -> str:
    """Return the kind of database of a keyword connection string, by its keywords only.

    One of postgresql, mysql, sqlserver, sqlite, sqlce, oracle, cosmosdb, ravendb, redis; '' if they do not indicate
    one.
    """
    text = text.strip().strip("\"'")
    if len(text) > 4000 or "=" not in text:
        return "redis" if text.endswith((":6379", ":6380")) and re.fullmatch(r"[\w.\-]+:\d+", text) else ""
    if ";" not in text and len(set(_LIBPQ.findall(text))) >= 2:
        return "postgresql"
    if _REDIS.match(text):
        return "redis"
    pairs = {key.strip().lower(): value.strip("\"' ") for key, value in PAIR.findall(text)}
    named = provider_kind(pairs.get("provider", "") or pairs.get("driver", ""))
    return named or _by_keys(pairs)


def _by_keys(pairs: dict[str, str]) -> str:
    source = pairs.get("data source") or pairs.get("datasource") or pairs.get("filename") or ""
    server, port = pairs.get("server", ""), pairs.get("port", "")
    if "accountendpoint" in pairs:
        return "cosmosdb"
    if _BROKER_KEYS & pairs.keys() or pairs.get("host", "").endswith(":5672"):
        return ""
    if {"url", "urls"} & pairs.keys() and "database" in pairs:
        return "ravendb"
    if source.lower().endswith(".sdf"):
        return "sqlce"
    if _SQLITE_NAMES.search(source) or (source and pairs.get("mode", "").lower() == "memory"):
        return "sqlite"
    if _SQL_SERVER_PORT.match(server or source):
        return "sqlserver"
    if port == "5432" or (
        "host" in pairs and {"username", "user id", "userid", "database"} & pairs.keys() and port != "3306"
    ):
        return "postgresql"
    if port == "3306" or (len(pairs) > 1 and _MYSQL_KEYS & pairs.keys()):
        return "mysql"
    if (
        "(description" in source.lower()
        or ":1521" in source
        or ("user id" in pairs and source.endswith(("/xe", "/XE")))
    ):
        return "oracle"
    if _SQL_SERVER_KEYS & pairs.keys() or "(localdb)" in (source + server).lower() or server.lower().startswith("tcp:"):
        return "sqlserver"
    if server and {"uid", "user"} & pairs.keys() and {"pwd", "password"} & pairs.keys():
        return "mysql"
    return "sqlserver" if server and "database" in pairs else ""
