"""Credentials that stand in a repository are in nothing that leaves a plugin, and in no output."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from detector.cli import run
from detector.detection import detect
from detector.inventory import take
from detector.limits import Limits
from detector.observations import Fact
from detector.plugins.registry import plugins
from detector.project import Repository
from detector.reader import MemoryReader
from detector.redact import redact
from detector.rules import knowledge, shelves
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.scan import Scanner
from detector.seen import Seen

# Put together at run time, so that no scanner of this repository takes them for real ones.
AWS_KEY, AWS_SECRET = "AKIA" + "Q3EGLPTX7YB2DWMN", "wJalrXUtnFEMI" + "/K7MDENG+bPxRfiCYzq81LmPtE0a"
GITHUB, SLACK, STRIPE = (
    "ghp_" + "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8",
    "xoxb-" + "2911-8842-aFbGcHdI",
    "sk_live_" + "51Hq8ZlKcVbN",
)
GOOGLE, JWT = "AIza" + "SyD-9tSrke72PouQMnMX-a7eZSW0jkFMBW", "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiI0MiJ9.c2lnbmVk"
SENDGRID, NPM = (
    "SG." + "ngeVfQFYQlKU0ufo8x5d1A.TwL2iGABf9DHoTf09kqeF8tAmbihY",
    "npm_" + "xYz0123456789abcdefABCDEF012345678",
)
PEM = "MIIEowIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0t"

FILES: dict[str, tuple[str, list[str]]] = {
    ".env": (
        "DATABASE_URL=postgresql://envuser:env-pw-01@db.internal:5432/app?sslpassword=query-pw-02\n"
        "REDIS_URL=redis://:redis-pw-03@cache.internal:6379/0\n"
        f"AWS_ACCESS_KEY_ID={AWS_KEY}\nAWS_SECRET_ACCESS_KEY={AWS_SECRET}\nGITHUB_TOKEN={GITHUB}\n"
        "APP_KEY=base64:Zm9vYmFyYmF6cXV4MDEyMzQ1Njc4OQ==\nDB_PASSWORD='env pw 04'\nSECRET_STORE=env-pw-05\n"
        "MONGO_DSN=mongodb+srv://mongouser:mongo-pw-06@cluster0.example.net/app\nJWT_SECRET_TYPE=envpwseven\n",
        ["envuser", "env-pw-01", "query-pw-02", "redis-pw-03", AWS_KEY, AWS_SECRET, GITHUB,
         "Zm9vYmFyYmF6cXV4MDEyMzQ1Njc4OQ", "env pw 04", "env-pw-05", "mongouser", "mongo-pw-06", "envpwseven"],
    ),
    "docker-compose.yml": (
        "services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: compose-pw-08\n"
        f"  web:\n    build: .\n    command: migrate -path /m -database postgres://mig:compose-pw-09@db/app up\n"
        f"    environment:\n      - SLACK_TOKEN={SLACK}\n      - DSN=webuser:compose-pw-10@tcp(db:3306)/app\n"
        "  cache:\n    image: redis\n    command: redis-server --requirepass compose-pw-11\n",
        ["compose-pw-08", "compose-pw-09", SLACK, "webuser", "compose-pw-10", "compose-pw-11"],
    ),
    "Dockerfile": (
        "FROM python:3.12\nENV API_TOKEN docker-pw-12\nRUN curl -u bob:docker-pw-13 https://x.example && "
        "alembic -x pw=docker-pw-14 upgrade head\n"
        'ENTRYPOINT ["server", "--password", "docker-pw-15"]\n',
        ["docker-pw-12", "docker-pw-13", "docker-pw-14", "docker-pw-15"],
    ),
    "src/main/resources/application.yml": (
        "spring:\n  datasource:\n    url: jdbc:mysql://root:jdbc-pw-16@db:3306/app?password=jdbc-pw-17\n"
        "    username: springuser\n    password: spring-pw-18\n  data:\n    redis:\n      password: spring-pw-19\n"
        "jwt:\n  secret: c3ByaW5nLXNlY3JldC1rZXktMjA=\n",
        ["jdbc-pw-16", "jdbc-pw-17", "springuser", "spring-pw-18", "spring-pw-19", "c3ByaW5nLXNlY3JldC1rZXktMjA"],
    ),
    "src/main/resources/application-prod.properties": (
        f"spring.datasource.password=props-pw-21\nstripe.key={STRIPE}\n"
        "spring.datasource.url=jdbc:oracle:thin:scott/tiger-pw-22@//db:1521/XE\n",
        ["props-pw-21", STRIPE, "tiger-pw-22"],
    ),
    "appsettings.json": (
        '{"ConnectionStrings": {"Default": "Server=db;Database=app;User Id=sa;Password=ado-pw-23;",\n'
        '"Pg": "Host=db;Username=pguser;Password=ado-pw-24;Database=app",\n'
        '"Redis": "cache:6379,password=ado-pw-25,ssl=True"},\n'
        '"Cosmos": {"Conn": "AccountEndpoint=https://x.documents.azure.com;AccountKey=Y29zbW9zLWtleS0yNg==;"},\n'
        f'"Google": {{"ApiKey": "{GOOGLE}"}}, "Provider": "{SENDGRID}"}}\n',
        ["ado-pw-23", "pguser", "ado-pw-24", "ado-pw-25", "Y29zbW9zLWtleS0yNg", GOOGLE, SENDGRID],
    ),
    "web.config": (
        '<configuration><connectionStrings><add name="Main" providerName="System.Data.SqlClient"\n'
        'connectionString="Data Source=db;Initial Catalog=app;User ID=webconfiguser;Password=xml-pw-27"/>'
        "</connectionStrings></configuration>\n",
        ["webconfiguser", "xml-pw-27"],
    ),
    "persistence.xml": (
        '<persistence><persistence-unit name="a"><properties>'
        '<property name="javax.persistence.jdbc.url" value="jdbc:postgresql://u:xml-pw-28@h/d"/>'
        '<property name="javax.persistence.jdbc.password" value="xml-pw-29"/></properties></persistence-unit>'
        "</persistence>",
        ["xml-pw-28", "xml-pw-29"],
    ),
    "config/database.yml": (
        "production:\n  adapter: postgresql\n  username: railsuser\n  password: <%= ENV.fetch('X', 'rails-pw-30') %>\n"
        "  url: postgres://u:rails-pw-31@h/d\n",
        ["railsuser", "rails-pw-30", "rails-pw-31"],
    ),
    "config/database.php": (
        "<?php return ['default' => env('DB_CONNECTION', 'mysql'), 'connections' => ['mysql' => ['driver' => 'mysql',"
        "'url' => 'mysql://phpuser:php-pw-32@h/d', 'password' => 'php-pw-33']]];\n",
        ["phpuser", "php-pw-32", "php-pw-33"],
    ),
    "k8s/secret.yaml": (
        f"apiVersion: v1\nkind: Secret\nstringData:\n  password: k8s-pw-34\n  token: {JWT}\n"
        "  DATABASE_URL: postgres://u:k8s-pw-35@h/d\n",
        ["k8s-pw-34", JWT, "k8s-pw-35"],
    ),
    "infra/main.tf": (
        'resource "aws_db_instance" "db" {\n  engine = "postgres"\n  username = "tfuser"\n  password = "tf-pw-36"\n}\n'
        'resource "x" "y" {\n  image = "tf-pw-37:tf-pw-38@registry.example/app"\n}\n',
        ["tfuser", "tf-pw-36", "tf-pw-37:tf-pw-38"],
    ),
    ".github/workflows/ci.yml": (
        f"jobs:\n  t:\n    env:\n      NPM_TOKEN: {NPM}\n      DATABASE_URL: postgres://u:ci-pw-39@localhost/d\n"
        "    steps:\n      - run: flyway -password=ci-pw-40 migrate\n",
        [NPM, "ci-pw-39", "ci-pw-40"],
    ),
    "alembic.ini": ("[alembic]\nsqlalchemy.url = postgresql://u:ini-pw-41@h/d\n", ["ini-pw-41"]),
    "application.conf": (
        'db.default { url = "jdbc:postgresql://h/d?user=u&password=hocon-pw-42"\n password = "hocon-pw-43" }\n',
        ["hocon-pw-42", "hocon-pw-43"],
    ),
    "deploy/key.yaml": (
        f"apiVersion: v1\nkind: ConfigMap\ndata:\n  key: |\n    -----BEGIN RSA PRIVATE KEY-----\n    {PEM}\n",
        [PEM],
    ),
    "app.py": (
        "from sqlalchemy import create_engine\nimport redis\n"
        'engine = create_engine("postgresql+psycopg2://pyuser:py-pw-44@h/d")\n'
        'r = redis.Redis.from_url("redis://:py-pw-45@h:6379/0")\n'
        'SQLALCHEMY_DATABASE_URI = "mysql://pyuser:py-pw-46@h/d"\n',
        ["pyuser", "py-pw-44", "py-pw-45", "py-pw-46"],
    ),
    "server.js": (
        'const mongoose = require("mongoose");\nmongoose.connect("mongodb://jsuser:js-pw-47@h/d");\n'
        f'const c = require("stripe")("{STRIPE}2");\n',
        ["jsuser", "js-pw-47", STRIPE],
    ),
    "shop/db.js": (
        "const { Sequelize } = require('sequelize');\n"
        "const db = new Sequelize('postgres://me:js-pw-61@db/x', { dialect: 'mysql://me:js-pw-62@h' });\n",
        ["js-pw-61", "js-pw-62"],
    ),
    "shop/main.go": (
        'package a\nimport "github.com/jackc/pgx/v5"\n'
        'func a() { pgx.Connect(ctx, "postgres://me:go-pw-63@db/shop?user=u-go-64") }\n'
        'type T struct { A string `validate:"postgres://me:go-pw-65@db/shop"` }\n',
        ["go-pw-63", "u-go-64", "go-pw-65"],
    ),
    "shop/Shop.java": (
        "import org.springframework.jdbc.datasource.DriverManagerDataSource;\nclass Shop { void a() {\n"
        'var d = new DriverManagerDataSource("jdbc:postgresql://ada:java-pw-66@db/shop"); d.setPassword("java-pw-67");\n} }\n',
        ["java-pw-66", "java-pw-67"],
    ),
    "shop/index.php": ("<?php new PDO('mysql:host=h;password=php-pw-68');\n", ["php-pw-68"]),
    "shop/db.rb": ('require "sequel"\nDB = Sequel.connect("postgres://app:ruby-pw-69@db/shop")\n', ["ruby-pw-69"]),
    "shop/main.rs": (
        'async fn a() { sqlx::PgPool::connect("postgres://me:rust-pw-70@db/shop"); sqlx::query!("u:rust-pw-71@tcp(h)"); }\n',
        ["rust-pw-70", "rust-pw-71"],
    ),
    "shop/repo.ex": (
        'defmodule Shop do\n  def a, do: Redix.start_link("redis://:ex-pw-72@h:6379")\nend\n', ["ex-pw-72"],
    ),
    "shop/Db.cs": (
        "using Microsoft.EntityFrameworkCore;\nclass Db : DbContext { void A(DbContextOptionsBuilder b) {\n"
        '  b.UseNpgsql("Host=h;Username=cs-user;Password=cs-pw-73"); } }\n',
        ["cs-user", "cs-pw-73"],
    ),
    "broken.env": (
        "DATABASE_URL=postgres://u:broken-pw-48@h/d\nthis is 'not closed broken-pw-49\n",
        ["broken-pw-48", "broken-pw-49"],
    ),
    "config/application.yml": ("spring:\n  datasource:\n    password: *broken-pw-51\n", ["broken-pw-51"]),
    "config/secrets.yml": ("production:\n  token: !broken-pw-52!x 1\n", ["broken-pw-52"]),
    "api/web.config": (
        '<configuration><connectionStrings><add name="M" connectionString="Password=ab&broken-pw-53;"/>\n'
        "</connectionStrings></configuration>\n",
        ["broken-pw-53"],
    ),
    "api/Api.csproj": ("<Project><PropertyGroup><Password>a<broken-pw-54></Password></PropertyGroup>\n", ["broken-pw-54"]),
    "poetry/pyproject.toml": (
        '[tool.poetry.dependencies]\nfastapi = "*"\n"git+https://u:name-pw-74@h/x" = "*"\nx = {git = "https://u:name-pw-75@h/x"}\n',
        ["name-pw-74", "name-pw-75"],
    ),
    "pipenv/Pipfile": ('[packages]\n"git+https://u:name-pw-76@h/x" = "*"\n"u:name-pw-77@h" = "*"\n', ["name-pw-76", "name-pw-77"]),
    "mod/go.mod": ("module u:name-pw-78@h/x\n\nrequire u:name-pw-79@h v1.0.0\n", ["name-pw-78", "name-pw-79"]),
    "locked/package.json": (
        '{"name": "https://u:name-pw-80@h", "dependencies": {"express": "*", "https://u:name-pw-81@h": "*"}}\n',
        ["name-pw-80", "name-pw-81"],
    ),
    "locked/package-lock.json": (
        '{"dependencies": {"express": {"version": "git+https://u:lock-pw-82@h/x.git"},\n'
        '"git+https://u:lock-pw-83@h": {"version": "1.0.0"}}}\n',
        ["lock-pw-82", "lock-pw-83"],
    ),
    "tool/pyproject.toml": ("[tool.x.broken-pw-55]\na = 1\n[tool.x.broken-pw-55]\n", ["broken-pw-55"]),
    "tool/setup.cfg": ("[metadata]\nname = tool\n[broken-pw-56\nbroken-pw-57\n", ["broken-pw-56", "broken-pw-57"]),
    "docker-compose.broken.yml": ("services:\n  db:\n   image: x\n  password: [broken-pw-50\n", ["broken-pw-50"]),
}  # fmt: skip
SECRETS = [secret for _, secrets in FILES.values() for secret in secrets]


@pytest.fixture(scope="module")
def seen() -> Seen:
    reader = MemoryReader({path: text for path, (text, _) in FILES.items()})
    inventory = take(reader, roles(), Limits())
    repository = Repository(reader, inventory, Limits())
    return Scanner(plugins(), Index(knowledge().technologies, shelves()), Limits()).scan(repository)


def _shown(seen: Seen) -> Iterator[str]:
    for item in (*seen.dependencies, *seen.facts, *seen.deployments, *seen.packages, *seen.warnings):
        yield repr(item)


def test_forty_secrets_and_more_are_planted() -> None:
    assert len(set(SECRETS)) >= 40


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_is_in_no_observation(seen: Seen, secret: str) -> None:
    assert [shown for shown in _shown(seen) if secret in shown] == []


def test_the_files_were_read_all_the_same(seen: Seen) -> None:
    stated = {(f.kind, f.name) for f in seen.facts if isinstance(f, Fact)}
    wanted = {
        ("url", "postgresql"), ("url", "mongodb+srv"), ("image", "postgres"), ("url", "mysql"),
        ("setting", "spring.datasource.url"), ("setting", "dotnet.connectionStrings.Pg"),
        ("setting", "dotnet.connectionStrings.Main"), ("setting", "rails.database.adapter"),
        ("setting", "php.database.default"), ("resource", "aws_db_instance"), ("command", "flyway migrate"),
        ("call", "sequelize.Sequelize"), ("call", "github.com/jackc/pgx.Connect"), ("tag", "validate"), ("call", "PDO"),
        ("call", "Sequel.connect"), ("call", "sqlx::PgPool::connect"), ("call", "sqlx::query!"), ("call", "Redix.start_link"),
        ("call", ".UseNpgsql"), ("url", "jdbc:postgresql"), ("setting", "alembic.sqlalchemy.url"), ("setting", "db.default.url"), ("command", "migrate -path"),
    }  # fmt: skip
    assert wanted - stated == set()


def test_a_secret_is_in_no_report() -> None:
    text = detect(MemoryReader({path: text for path, (text, _) in FILES.items()})).to_json()
    assert [secret for secret in SECRETS if secret in text] == []


LONG = "x" * 185 + " shop:Hunter2Hunter2Hunter2@tcp(db:3306)/shop"
"""A text that is cut in the middle of its password."""


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (
            "main.go",
            f'package main\n\nimport "github.com/jackc/pgx/v5"\n\nfunc main() {{ pgx.Connect(ctx, "{LONG}") }}\n',
        ),
        ("main.rs", f'fn main() {{ sqlx::query("{LONG}"); }}\n'),
        ("main.js", f'const express = require("express");\nexpress().get("{LONG}", show);\n'),
        ("main.ts", f'import {{ Get }} from "@nestjs/common";\nclass A {{ @Get("{LONG}") a() {{}} }}\n'),
        ("main.php", f'<?php use Illuminate\\Support\\Facades\\DB;\nDB::select("{LONG}");\n'),
    ],
)
def test_of_a_long_text_no_part_of_a_credential_is_kept(path: str, text: str) -> None:
    reader = MemoryReader({path: text})
    repository = Repository(reader, take(reader, roles(), Limits()), Limits())
    values = [
        f.value for f in Scanner(plugins(), Index(knowledge().technologies, shelves()), Limits()).scan(repository).facts
    ]
    assert any(value.startswith("xxx") for value in values)
    assert [value for value in values if "Hunter2" in value or "shop" in value] == []


FIELDS = ("language", "framework", "apiStyle", "validation", "primary", "orm", "cache", "migrations")
FORMS = [
    *(("--dry-run", "--format", form) for form in ("table", "json", "yaml", "markdown")),
    *(("--check", "--format", form) for form in ("text", "json", "sarif", "github", "gitlab", "junit")),
    *(("--explain", field) for field in FIELDS), ("--verbose",),
]  # fmt: skip


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same files on the disk, with a config that does not agree."""
    root = tmp_path_factory.mktemp("repository")
    config = "version: '0.1.0'\ntechStack:\n  mode: strict\n  database: {primary: oracle}\n"
    for path, text in {**{p: t for p, (t, _) in FILES.items()}, ".claude/agentweaver.config.yml": config}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


@pytest.mark.parametrize("arguments", FORMS, ids=" ".join)
def test_a_secret_is_in_no_output(
    repository: Path, arguments: tuple[str, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    assert run([str(repository), *arguments]) in (0, 1)
    shown = "".join(capfd.readouterr())
    written = "".join(p.read_text() for p in repository.glob(".claude/**/*") if p.is_file())
    assert shown and [secret for secret in SECRETS if secret in shown + written] == []


@pytest.mark.parametrize(
    "text",
    [
        "postgres://u:pw-1234@h/d", "Server=h;Database=d;User Id=u;Password=pw-1234", "password=pw-1234",
        "token: pw-1234",
        "u:pw-1234@h", "host=h user=u password=pw-1234 dbname=d", "https://h/path?token=pw-1234", "Bearer pw-1234-5678",
        "cache:6379,password=pw-1234", "api_key='pw-1234'", "jdbc:sqlserver://h;user=sa;password=pw-1234",
        "u:a/pw-1234@tcp(h:3306)/d", "root:pw-1234@/shop", "jdbc:oracle:thin:scott/pw-1234@//h:1521/x", "thin:scott/pw-1234@h",
        "Authorization: Basic pw-1234", "Authorization: Bearer pw-1234", "redis-server --requirepass pw-1234",
        "login --user u --password 'pw-1234'", "push --api-key pw-1234", "x" * 180 + " root:pw-1234" + "y" * 40 + "@h",
    ],
)  # fmt: skip
def test_redact_takes_the_credential_out(text: str) -> None:
    assert "pw-1234" not in redact(text)


@pytest.mark.parametrize(
    "text", [AWS_KEY, GITHUB, SLACK, STRIPE, GOOGLE, JWT, SENDGRID, NPM, "-----BEGIN KEY-----\n" + PEM]
)
def test_redact_knows_tokens(text: str) -> None:
    assert text not in redact(f"x {text}")


@pytest.mark.parametrize(
    "text",
    [
        "/users/{id}",
        "required|email",
        "App\\Models\\User",
        "create_users",
        "20240101120000_create_users",
        "GET /a:b",
        "*.html",
    ],
)
def test_redact_leaves_ordinary_words(text: str) -> None:
    assert redact(text) == text


def test_a_dsn_keeps_its_driver_however_often_it_is_redacted() -> None:
    once = redact("mysql:host=db;dbname=shop;charset=utf8mb4")
    assert once.startswith("mysql:host=") and "shop" not in once
    assert redact(once) == once
