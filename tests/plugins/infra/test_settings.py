"""Settings of frameworks, mappers and migration tools."""

from __future__ import annotations

import pytest

from detector import MemoryReader, detect
from detector.plugins.connections import connection_kind, url_scheme
from tests.plugins.infra import Row, rows, scan


def settings(path: str, text: str) -> dict[str, tuple[str, str]]:
    """Setting → (value, purpose)."""
    return {f[1]: (f[2], f[4]) for f in rows(path, text) if f[0] == "setting"}


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


def test_dotenv_files_and_their_examples() -> None:
    text = (
        "\n# DB_CONNECTION=sqlite\nexport DB_CONNECTION=mysql\n"
        "DB_PASSWORD=x\nDATABASE_URL=postgres://u:p@h/d # c\nDB_PORT=5432\n"
    )
    wanted: list[Row] = [
        ("setting", "env.DB_CONNECTION", "mysql", 3, ""), ("setting", "env.DB_PASSWORD", "", 4, ""),
        ("url", "postgres", "", 5, ""), ("setting", "env.DB_PORT", "5432", 6, ""),
    ]  # fmt: skip
    assert rows(".env", text) == rows(".env.example", text) == rows("env.sample", text) == wanted
    assert {row[4] for row in rows(".env.test", text)} == {"test"}
    assert rows("config/env.local.js", "DB_CONNECTION=mysql") == []


def test_a_sample_is_an_example_where_the_deployment_beside_it_says_otherwise() -> None:
    compose = (
        "services:\n  app:\n    build: .\n    environment:\n      CACHE_DRIVER: redis\n      DB_CONNECTION: mysql\n"
        "  tasks:\n    build: .\n    environment: [QUEUE_DRIVER=redis, SESSION_DRIVER=]\n"
    )
    sample = "CACHE_DRIVER=memcached\nDB_CONNECTION=mysql\nQUEUE_DRIVER=sync\nSESSION_DRIVER=file\n"
    found = scan({"docker-compose.yml": compose, ".env.example": sample, "other/.env.example": sample}).facts
    purposes = {(f.path, f.name): f.purpose for f in found if "example" in f.path}
    assert [name for (path, name), purpose in purposes.items() if path == ".env.example" and purpose == "example"] == [
        "env.CACHE_DRIVER", "env.QUEUE_DRIVER",
    ]  # fmt: skip
    assert {purpose for (path, _), purpose in purposes.items() if path.startswith("other/")} == {""}


def test_what_a_sample_has_of_its_template_says_nothing() -> None:
    template = "APP_NAME=Laravel\nDB_CONNECTION=sqlite\n# DB_HOST=127.0.0.1\n# DB_PORT=3306\n"
    assert "env.DB_CONNECTION" not in settings(".env.example", template)
    assert settings(".env", template)["env.DB_CONNECTION"] == ("sqlite", "")
    for written in (
        template.replace("# DB_HOST", "DB_HOST"),
        template.replace("sqlite", "mysql"),
        "DB_CONNECTION=sqlite\n",
    ):
        assert "env.DB_CONNECTION" in settings(".env.example", written)


def test_spring_profiles_and_switched_off_parts() -> None:
    text = """spring:
  datasource:
    url: ${DB_URL:jdbc:postgresql://h/d}
    driverClassName: org.postgresql.Driver
  flyway:
    enabled: false
    locations: classpath:db
  cache:
    type: caffeine
---
spring:
  config: {activate: {on-profile: test}}
  datasource: {url: 'jdbc:h2:mem:x'}
"""
    found = rows("src/main/resources/application.yml", text)
    assert found == [
        ("setting", "spring.datasource.url", "jdbc:postgresql", 3, ""),
        ("setting", "spring.datasource.driver-class-name", "org.postgresql.Driver", 4, ""),
        ("setting", "spring.cache.type", "caffeine", 9, ""),
        ("setting", "spring.datasource.url", "jdbc:h2", 13, "test"),
    ]


def test_what_the_build_fills_into_settings_costs_nothing_of_them() -> None:
    maven = "spring:\n  application.name: @project.artifactId@\n  datasource.url: jdbc:postgresql://db/@db.name@\n"
    assert rows("application.yml", maven) == [("setting", "spring.datasource.url", "jdbc:postgresql", 3, "")]
    gradle = 'spring:\n  config.import: "optional:file:\\${shop.dir}/a.yml"\n  data.mongodb.uri: "mongodb://\\${HOST}/shop"\n'
    assert [row[1] for row in rows("application.yml", gradle)] == ["spring.data.mongodb.uri"]


def test_properties_of_spring_and_quarkus() -> None:
    text = (
        "! c\n#spring.datasource.url=jdbc:mysql://x\n"
        "spring.jpa.database-platform=\\\n  org.hibernate.dialect.MySQLDialect\n"
    )
    assert rows("application-prod.properties", text) == [
        ("setting", "spring.jpa.database-platform", "org.hibernate.dialect.MySQLDialect", 3, "production")
    ]
    quarkus = "quarkus.datasource.db-kind=postgresql\n%test.quarkus.datasource.db-kind=h2\n"
    assert rows("application.properties", quarkus) == [
        ("setting", "quarkus.datasource.db-kind", "postgresql", 1, ""),
        ("setting", "quarkus.datasource.db-kind", "h2", 2, "test"),
    ]
    assert [row[1] for row in rows("application.properties", "spring.cassandra.contact-points=a\n")] == [
        "spring.cassandra.contact-points"
    ]
    assert rows("messages.properties", "a=jdbc: nothing here\n") == []
    assert rows("db.properties", b"jdbc.url=jdbc:mysql://h\njdbc.note=\xe9t\xe9\n")[0][2] == "jdbc:mysql"


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


def test_hocon_of_play_and_slick() -> None:
    text = (
        'db.default {\n  driver = org.postgresql.Driver # c\n  url = "jdbc:postgresql://h/d"\n'
        '}\nslick.dbs.default.profile="slick.jdbc.MySQLProfile$"\n// db.x.url="jdbc:h2:mem"\n'
    )
    assert rows("conf/application.conf", text) == [
        ("setting", "db.default.driver", "org.postgresql.Driver", 2, ""),
        ("setting", "db.default.url", "jdbc:postgresql", 3, ""),
        ("setting", "slick.dbs.default.profile", "slick.jdbc.MySQLProfile$", 5, ""),
    ]


def test_rails_database_yml_with_erb() -> None:
    text = """default: &default
  adapter: <%= ENV.fetch("DB_ADAPTER", "postgresql") %>
  pool: <%= ENV["X"] %>
<% if true %>
production:
  primary:
    <<: *default
    url: <%= ENV['DATABASE_URL'] %>
<% end %>
test:
  adapter: sqlite3
#  adapter: mysql2
"""
    assert rows("config/database.yml", text) == [
        ("setting", "rails.database.adapter", "postgresql", 2, ""),
        ("setting", "rails.database.adapter", "postgresql", 2, "production"),
        ("setting", "rails.database.url", "", 8, "production"),
        ("setting", "rails.database.adapter", "sqlite3", 11, "test"),
    ]


def test_laravel_lists_every_driver_and_uses_the_default() -> None:
    text = """<?php
return [
  'default' => env('DB_CONNECTION', 'mysql'),
  // 'default' => 'pgsql',
  'connections' => ['mysql' => ['driver' => 'mysql'], 'pgsql' => ['driver' => 'pgsql']],
];
"""
    assert [row[1:4] for row in rows("config/database.php", text)] == [
        ("php.database.default", "mysql", 3), ("php.database.connections.mysql.driver", "mysql", 5),
    ]  # fmt: skip
    stores = "<?php return ['default' => env('QUEUE'), 'stores' => ['dynamodb' => ['driver' => 'dynamodb']]];"
    assert [row[1] for row in rows("config/queue.php", stores)] == []


def test_php_arrays_of_codeigniter_cakephp_and_yii() -> None:
    classic = "<?php\n$db['default'] = array('dbdriver' => 'mysqli');\n$db['test']['dbdriver'] = 'sqlite3';\n"
    assert [row[1:] for row in rows("application/config/database.php", classic)] == [
        ("php.database.default.dbdriver", "mysqli", 2, ""), ("php.database.test.dbdriver", "sqlite3", 3, "test"),
    ]  # fmt: skip
    chosen = f"{classic}$active_group = 'default';\n$db['other']['dbdriver'] = 'postgre';\n"
    assert [row[2] for row in rows("application/config/database.php", chosen)] == ["mysqli"]
    modern = (
        "<?php class Database { public array $default = ['DBDriver' => 'MySQLi'];\n"
        "public array $tests = ['DBDriver' => 'SQLite3']; }"
    )
    assert [row[1:3] + row[4:] for row in rows("app/Config/Database.php", modern)] == [
        ("php.database.default.DBDriver", "MySQLi", ""), ("php.database.tests.DBDriver", "SQLite3", "test"),
    ]  # fmt: skip
    yii = "<?php return ['class' => 'yii\\db\\Connection', 'dsn' => 'pgsql:host=h;dbname=d'];"
    assert [row[1:3] for row in rows("config/db.php", yii)] == [
        ("php.db.class", "yii\\db\\Connection"), ("php.db.dsn", "pgsql"),
    ]  # fmt: skip
    cake = "<?php return ['Cache' => ['default' => ['className' => RedisEngine::class]]];"
    assert [row[1:3] for row in rows("config/app.php", cake)] == [("php.app.Cache.default.className", "RedisEngine")]


def test_symfony_environments() -> None:
    text = (
        "doctrine:\n  dbal:\n    driver: pdo_pgsql\n    url: '%env(resolve:DATABASE_URL)%'\n"
        "when@test:\n  doctrine:\n    dbal: {driver: pdo_sqlite}\n"
    )
    found = rows("config/packages/doctrine.yaml", text)
    assert found[0] == ("setting", "symfony.doctrine.dbal.driver", "pdo_pgsql", 3, "")
    assert found[-1] == ("setting", "symfony.doctrine.dbal.driver", "pdo_sqlite", 7, "test")
    cache = "framework:\n  cache:\n    app: cache.adapter.redis\n"
    assert settings("config/packages/cache.yaml", cache) == {"symfony.framework.cache.app": ("cache.adapter.redis", "")}


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


def test_settings_that_are_no_xml_of_that_name_cost_no_warning() -> None:
    files = {"src/app.config": "[{shop, [{port, 80}]}].\n", "src/main/resources/META-INF/beans.xml": "\n"}
    assert detect(MemoryReader(files)).warnings == ()


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


def test_xml_of_the_jvm() -> None:
    text = (
        '<persistence xmlns="https://jakarta.ee/xml/ns/persistence">\n<persistence-unit name="x">\n'
        '<properties><property name="hibernate.dialect" value="org.hibernate.dialect.OracleDialect"/>\n'
        '<property name="jakarta.persistence.jdbc.url" value="jdbc:oracle:thin:u/p@h"/>'
        "</properties></persistence-unit></persistence>"
    )
    found = settings("META-INF/persistence.xml", text)
    assert found["persistence.hibernate.dialect"][0] == "org.hibernate.dialect.OracleDialect"
    assert found["persistence.jakarta.persistence.jdbc.url"][0] == "jdbc:oracle"
    assert settings("src/hazelcast.xml", "<hazelcast/>") == {"xml.hazelcast": ("", "")}


@pytest.mark.parametrize("name", ["META-INF/context.xml", "WEB-INF/applicationContext.xml"])
def test_a_context_of_tomcat_or_spring_tells_driver_and_url(name: str) -> None:
    text = (
        '<Context>\n<Resource name="jdbc/shop" driverClassName="org.postgresql.Driver"\n'
        'url="jdbc:postgresql://db/shop" username="u"/></Context>'
    )
    assert settings(name, text) == {
        "xml.driverClassName": ("org.postgresql.Driver", ""), "xml.url": ("jdbc:postgresql", ""),
    }  # fmt: skip


def test_settings_of_migration_tools() -> None:
    ini = (
        "[alembic]\nscript_location = alembic\n; sqlalchemy.url = mysql://x\n"
        "sqlalchemy.url = driver://user:pass@localhost/dbname\n"
    )
    assert settings("alembic.ini", ini) == {"alembic.script_location": ("", ""), "alembic.sqlalchemy.url": ("", "")}
    assert settings("flyway.conf", "flyway.url=jdbc:postgresql://h\n")["flyway.url"][0] == "jdbc:postgresql"
    assert settings("db/liquibase.properties", "url: jdbc:mysql://h\n")["liquibase.url"][0] == "jdbc:mysql"
    atlas = 'env "prod" {\n  url = "mysql://u:p@h/d"\n  dev = "docker://mysql/8"\n}\n'
    assert settings("atlas.hcl", atlas)["atlas.env.url"] == ("mysql", "production")
    assert settings("sqlc.yaml", "version: '2'\nsql:\n  - engine: postgresql\n")["sqlc.engine"][0] == "postgresql"
    assert settings("sqlc.json", '{"packages": [{"engine": "mysql"}]}')["sqlc.engine"][0] == "mysql"
    assert "diesel.print_schema" in settings("diesel.toml", '[print_schema]\nfile = "src/schema.rs"\n')


BAD: list[str | bytes] = [
    "",
    "a: [",
    "{",
    "<a>",
    "=",
    "\x00\x01",
    b"\xff\xfe\x00",
    "a: &a [*a]",
    "[" * 5000,
    "5",
    "- 1\n- 2",
    "'",
]
NAMES = [
    "docker-compose.yml", "Dockerfile", ".env", "k8s/x.yaml", "Chart.yaml", "values.yaml", "main.tf", "serverless.yml",
    "x.template.json", ".github/workflows/c.yml", "Procfile", "app.json", "render.yaml", "fly.toml", "railway.json",
    "application.yml", "application.properties", "application.conf", "config/database.yml", "config/database.php",
    "config/packages/doctrine.yaml", "appsettings.json", "web.config", "persistence.xml", "alembic.ini", "flyway.conf",
    "Rocket.toml", "config/x.json", "app.ini",
    "diesel.toml", "atlas.hcl", "sqlc.yaml", "sqlc.json", "Makefile", "run.sh", "skaffold.yaml", "hazelcast.xml",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_bad_input_costs_one_warning_at_most(name: str) -> None:
    for text in BAD:
        warnings = scan({name: text, "compose.yml": "services: {d: {image: mysql}}"}).warnings
        assert len(warnings) <= 1
        assert not any("not understood" in w.message for w in warnings), (text, warnings)


def test_ten_thousand_services_are_read() -> None:
    text = "services:\n" + "".join(f"  s{n}:\n    image: postgres:{n}\n" for n in range(10_000))
    assert len(rows("docker-compose.yml", text)) == 10_000


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
