"""Takes credentials out of text before it becomes a fact: what is never kept can never be printed.

``url_scheme`` and ``connection_kind`` say what kind of database a connection text speaks to, without any of its text;
``redact`` keeps the harmless part of any other text. Sources of the forms: RFC 3986, libpq's connection strings
(https://www.postgresql.org/docs/current/libpq-connect.html), go-sql-driver's DSN, PDO's DSN, ADO.NET's keywords of
SqlClient, Npgsql, MySqlConnector, Microsoft.Data.Sqlite and ODP.NET, StackExchange.Redis' configuration string.
"""

from __future__ import annotations

import re
from itertools import pairwise

GONE = "…"
"""What stands where a credential stood."""

MAX_LENGTH = 200

_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]{1,40})://", re.IGNORECASE)
_BARE = re.compile(
    r"(sqlite3?|mysql|pgsql|sqlsrv|dblib|oci|firebird|libsql|duckdb|plocal|mem):(?=[\w./:~-])", re.IGNORECASE
)
_BEFORE_SCHEME = re.compile(
    r"(jdbc|r2dbcs?|vertx-reactive|reactive):((?:[a-z0-9][a-z0-9+\-]*:)*[a-z0-9][a-z0-9+\-]*)", re.IGNORECASE
)
_WRAPPERS = {"pool", "p6spy", "log4jdbc", "otel", "aws-wrapper", "datadog", "proxy", "secretsmanager"}
_JDBC_MODES = {"jtds", "tc"}
_SQLITE_FILE = re.compile(r"file:[^\s?]+\.(?:db|sqlite|sqlite3|db3)\b", re.IGNORECASE)
_GO_MYSQL = re.compile(r"[^\s/@]*@(?:tcp|unix)\([^)]*\)/", re.IGNORECASE)
_WEB = {
    "http",
    "https",
    "ws",
    "wss",
    "ftp",
    "sftp",
    "ssh",
    "git",
    "git+ssh",
    "git+https",
    "mailto",
    "res",
    "classpath",
}


def url_scheme(text: str) -> str:
    """The scheme of a connection URL, lower case: ``postgresql+asyncpg``, ``mongodb+srv``, ``jdbc:mysql``, ``sqlite``.

    ``file`` for ``file:dev.db``, ``mysql`` for Go's ``user:pw@tcp(host)/db``; '' for anything else, web addresses too.
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


_PAIR = re.compile(r"\s*([A-Za-z][\w ]*?)\s*=\s*(\"[^\"]*\"|'[^']*'|\{[^}]*\}|[^;]*)(?:;|$)")
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
_MYSQL_KEYS = {
    "allowuservariables",
    "allowpublickeyretrieval",
    "convertzerodatetime",
    "charset",
    "treattinyasboolean",
}


def provider_kind(name: str) -> str:
    """The kind of database that an ADO.NET provider or ODBC driver speaks to, '' where its name does not tell."""
    lower = name.lower()
    return next((kind for word, kind in _PROVIDER_WORDS if word in lower), "")


def connection_kind(text: str) -> str:
    """The kind of database that a keyword connection string speaks to, told by its keywords alone:
    postgresql, mysql, sqlserver, sqlite, sqlce, oracle, cosmosdb, ravendb, redis; '' where they do not tell."""
    text = text.strip().strip("\"'")
    if len(text) > 4000 or "=" not in text:
        return "redis" if text.endswith((":6379", ":6380")) and re.fullmatch(r"[\w.\-]+:\d+", text) else ""
    if ";" not in text and len(set(_LIBPQ.findall(text))) >= 2:
        return "postgresql"
    if _REDIS.match(text):
        return "redis"
    pairs = {key.strip().lower(): value.strip("\"' ") for key, value in _PAIR.findall(text)}
    named = provider_kind(pairs.get("provider", "") or pairs.get("driver", ""))
    return named or _by_keys(pairs)


def _by_keys(pairs: dict[str, str]) -> str:
    source = pairs.get("data source") or pairs.get("datasource") or pairs.get("filename") or ""
    server, port = pairs.get("server", ""), pairs.get("port", "")
    if "accountendpoint" in pairs:
        return "cosmosdb"
    if {"url", "urls"} & pairs.keys() and "database" in pairs:
        return "ravendb"
    if source.lower().endswith(".sdf"):
        return "sqlce"
    if _SQLITE_NAMES.search(source) or (source and pairs.get("mode", "").lower() == "memory"):
        return "sqlite"
    if port == "5432" or (
        "host" in pairs and {"username", "user id", "userid", "database"} & pairs.keys() and port != "3306"
    ):
        return "postgresql"
    if port == "3306" or _MYSQL_KEYS & pairs.keys():
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


_USER_INFO = re.compile(r"([a-z][a-z0-9+.\-:]*://)[^\s\"'<>]*", re.IGNORECASE)
_AT = re.compile(r"[^\s/@:\"']+:[^\s/@\"']+@(?=[\w(\[])")
_QUERY = re.compile(r"\?[^\s\"']*=[^\s\"']*")
_ASSIGNED = re.compile(
    r"((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|shared[_-]?key|auth|"
    r"credentials?|private[_-]?key|user(?: ?id|name)?|uid)[\w-]*[\"']?\s*(?:=>|[=:])\s*)"
    r"(\"[^\"]*\"|'[^']*'|[^\s;,&\"']+)",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"-----BEGIN[\s\S]*|\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}|\bgh[pousr]_\w{16,}|\bgithub_pat_\w+|\bglpat-[\w-]+|"
    r"\bxox[abprs]-[\w-]+|\b[srp]k_(?:live|test)_\w+|\bAIza[\w-]{20,}|\bya29\.[\w-]+|\beyJ[\w-]{8,}(?:\.[\w-]+)*|"
    r"\bSG\.[\w-]{10,}\.[\w-]+|\bnpm_\w{20,}|\bpypi-\w{16,}|\bdop_v1_\w+|\bhv[sb]\.\w{10,}|\bsk-[\w-]{16,}|"
    r"\b(?:Bearer|Basic)\s+[\w.+/=-]{8,}|\b[0-9a-f]{32,}\b",
    re.IGNORECASE,
)
_LONG = re.compile(r"[A-Za-z0-9+/=_-]{24,}")
_ROUTE = re.compile(r"/[a-z{}:*.<>/_-]*|[A-Z]+ /[a-z{}:*.<>/_-]*", re.IGNORECASE)
_TELLING = re.compile(r"://|[=:@?]|-----|[A-Za-z0-9+/=_-]{16,}|Bearer|_live_|_test_|AKIA")


def redact(text: str) -> str:
    """A text without credentials: URLs keep their scheme, assignments their key, tokens nothing; 200 characters."""
    text = text[:MAX_LENGTH]
    if not _TELLING.search(text) or _ROUTE.fullmatch(text):
        return text
    text = _USER_INFO.sub(lambda m: m[1] + GONE, text)
    if connection_kind(text):
        return "; ".join(f"{key.strip()}={GONE}" for key, _ in _PAIR.findall(text)) or GONE
    text = _AT.sub(f"{GONE}@", text)
    text = _ASSIGNED.sub(rf"\1{GONE}", text)
    text = _KNOWN.sub(GONE, text)
    text = _LONG.sub(lambda m: GONE if _random(m[0]) else m[0], text)
    return _QUERY.sub(f"?{GONE}", text)


def _random(word: str) -> bool:
    """Whether a long word looks drawn by lot: capitals, small letters and digits in many short runs."""
    kinds = ["0" if c.isdigit() else "A" if c.isupper() else "a" if c.islower() else "-" for c in word]
    changes = sum(1 for a, b in pairwise(kinds) if a != b)
    return {"0", "A", "a"} <= set(kinds) and changes * 3 >= len(word)
