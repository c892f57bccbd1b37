"""Settings of JavaScript's tools: Prisma schemas, and the files of ORMs and query builders."""

from __future__ import annotations

import pytest

from tests.plugins.javascript import facts, scan

SCHEMA = """// provider = "mysql"
generator client {
  provider = "prisma-client-js"
}
datasource db {
  provider = "postgresql" // not "sqlite"
  url      = env("DATABASE_URL")
}
model User {
  id Int @id
  provider String @default("x")
}
"""


def settings(files: dict[str, str | bytes]) -> list[tuple[str, str, int, str]]:
    """Name, value, line and purpose of all settings."""
    return [(f.name, f.value, f.line, f.purpose) for f in scan(files).facts if f.kind == "setting"]


def test_a_prisma_schema_tells_its_database_and_its_models() -> None:
    seen = scan({"prisma/schema.prisma": SCHEMA}).facts
    assert [(f.kind, f.name, f.value, f.symbol, f.line) for f in seen] == [
        ("setting", "prisma.generator.provider", "prisma-client-js", "", 3),
        ("setting", "prisma.datasource.provider", "postgresql", "", 6),
        ("resource", "prisma.model", "", "User", 9),
    ]


def test_each_environment_of_a_knexfile_has_its_purpose() -> None:
    text = "module.exports = {\n  development: { client: 'sqlite3' },\n  production: { client: 'pg', pool: {} },\n};\n"
    assert settings({"knexfile.js": text}) == [
        ("knex.client", "sqlite3", 2, "development"),
        ("knex.client", "pg", 3, "production"),
    ]


@pytest.mark.parametrize(
    ("path", "text", "found"),
    [
        ("ormconfig.json", '[{"type": "mysql", "password": "secret"}]', ("typeorm.type", "mysql")),
        ("drizzle.config.ts", "export default { dialect: 'turso' } satisfies Config", ("drizzle.dialect", "turso")),
        ("config/config.json", '{"production": {"dialect": "mysql"}}', ("sequelize.dialect", "mysql")),
        ("config/default.json", '{"DATABASE": {"DIALECT": "mysql2"}}', ("config.DIALECT", "mysql2")),
        ("api/config/datastores.js", "module.exports = {a: {adapter: 'sails-disk'}}", ("sails.adapter", "sails-disk")),
        ("nuxt.config.ts", "export default defineNuxtConfig({ ssr: false })", ("nuxt.ssr", "false")),
    ],
)  # fmt: skip
def test_settings_files_of_tools(path: str, text: str, found: tuple[str, str]) -> None:
    assert [(name, value) for name, value, _, _ in settings({path: text})] == [found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("import { DataSource } from 'typeorm'\nnew DataSource({ type: 'postgres' })", "typeorm.DataSource.type"),
        ("import { O } from 'typeorm'\nexport const o: O = { type: 'postgres' }", "typeorm.O.type"),
        ("import { M } from '@a/m'\nM.lazy({ useFactory: () => ({ type: 'postgres' }) })", "@a/m.M.lazy.type"),
        ("import { O } from 'x'\nclass C { make(): Promise<O> { return { type: 'postgres' } } }", "x.O.type"),
        ("import { O } from 'x'\nexport default { type: process.env.T || 'postgres' } satisfies O", "x.O.type"),
        ("module.exports = { db: { type: 'postgres' } }", "app.type"),
    ],
)  # fmt: skip
def test_an_option_belongs_to_its_call_its_type_or_its_file(text: str, name: str) -> None:
    assert [(f.name, f.value) for f in facts(text) if f.kind == "setting"] == [(name, "postgres")]


def test_a_connection_url_is_found_as_an_argument_and_as_an_option() -> None:
    made = "new Sequelize('postgres://me@db/x', { type: 'mysql://me@h' })"
    text = "const { Sequelize } = require('sequelize')\n" + made
    assert [f.name for f in facts(text, "src/db.js") if f.kind == "url"] == ["postgres", "mysql"]
