"""Settings of migration tools and mappers."""

from __future__ import annotations

from tests.plugins.infra import settings


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
