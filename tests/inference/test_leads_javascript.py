"""A service of JavaScript has the store of a package that it takes in where it names something that leads to it."""

from __future__ import annotations

import pytest

from detector import detect
from detector.reader import MemoryReader
from tests.inference.test_leads import stores

MANIFEST = '{{"name": "@weirs/{}", "type": "module", "scripts": {{{}}}, "dependencies": {{{}}}}}'
START = '"start": "node src/server.js"'
SERVICE = '"express": "^4.21.0", "@weirs/links": "*"'
SERVER = """import express from 'express'
import {{ {} }} from '@weirs/links'
const app = express()
app.get('/levels', async (req, res) => res.json(await {}))
app.post('/levels', async (req, res) => res.json(await {}))
app.listen(3000)
"""
LINKS = {
    "package.json": '{"private": true, "workspaces": ["packages/*"]}',
    "packages/links/package.json": MANIFEST.format("links", "", '"pg": "^8.13.0", "sequelize": "^6.37.0", "redis": "^4.7.0"'),
    "packages/links/src/tables.js": """import { Sequelize, DataTypes } from 'sequelize'
const sequelize = new Sequelize('weirs', 'weirs', '', { dialect: 'postgres' })
const Level = sequelize.define('level', { metres: DataTypes.FLOAT })
export const LEVELS = { all: () => Level.findAll(), add: level => Level.create(level) }
""",
    "packages/links/src/weather.js": "export const WEATHER = { today: async () => (await fetch('https://weather')).json() }\n",
    "packages/links/src/index.js": "import { LEVELS } from './tables.js'\nimport { WEATHER } from './weather.js'\nexport { LEVELS, WEATHER }\n",
    "packages/main/package.json": MANIFEST.format("main", START, SERVICE),
    "packages/main/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["npm", "start"]\n',
    "packages/main/src/server.js": SERVER.format("LEVELS", "LEVELS.all()", "LEVELS.add(req.body)"),
    "packages/main/src/more.js": SERVER.format("LEVELS", "LEVELS.all()", "1").replace("levels", "heights"),
    "packages/bell/package.json": MANIFEST.format("bell", START, SERVICE),
    "packages/bell/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["npm", "start"]\n',
}  # fmt: skip
BELL = SERVER.replace("levels", "rings").format("WEATHER", "WEATHER.today()", "1")


def test_a_service_that_takes_something_else_has_no_store() -> None:
    files = {**LINKS, "packages/bell/src/server.js": BELL}
    assert stores(files, "packages/bell") == (None, None)
    assert stores(files, "packages/main") == ("postgresql", "sequelize")


@pytest.mark.parametrize(
    ("tables", "index"),
    [
        ("const LEVELS = open()\nexport default LEVELS", "export { default as LEVELS } from './tables.js'"),
        ("module.exports = open()", "module.exports = { LEVELS: require('./tables') }"),
        ("open()", "import './tables.js'"),
        ("export * from 'sequelize'\nexport const LEVELS = open()", "export * from './tables.js'"),
    ],
    ids=["a default export", "a module of CommonJS", "imported for what it does", "all of another package"],
)
def test_nothing_is_decided_where_whoever_imports_it_may_call_it_as_he_likes(tables: str, index: str) -> None:
    opened = "import { Sequelize } from 'sequelize'\nconst open = () => new Sequelize('postgres://db/weirs')\n"
    files = {
        **LINKS,
        "packages/links/src/tables.js": opened + tables,
        "packages/links/src/index.js": f"{index}\nexport * from './weather.js'\n",
        "packages/bell/src/server.js": BELL,
    }
    assert stores(files, "packages/bell")[1] == "sequelize"


@pytest.mark.parametrize(
    ("exported", "imported"),
    [
        ("export function levels() { return Level.findAll() }", "levels"),
        ("export class Levels { all() { return Level.findAll() } }", "Levels"),
        ("const all = () => Level.findAll()\nexport { all as everyLevel }", "everyLevel"),
        ("exports.levels = () => Level.findAll()", "levels"),
        ("const levels = () => Level.findAll()\nmodule.exports = { levels }", "levels"),
        ("export const { findAll: levels } = Level", "levels"),
    ],
)
def test_names_of_all_kinds_lead_to_it(exported: str, imported: str) -> None:
    tables = LINKS["packages/links/src/tables.js"].partition("export")[0] + exported
    files = {
        **LINKS,
        "packages/links/src/tables.js": tables,
        "packages/links/src/index.js": "export * from './tables.js'\nexport * from './weather.js'\n",
    }
    named = {**files, "packages/bell/src/server.js": SERVER.format(imported, f"{imported}()", "1")}
    assert stores(named, "packages/bell") == ("postgresql", "sequelize")
    assert stores({**files, "packages/bell/src/server.js": BELL}, "packages/bell") == (None, None)


def test_settings_of_a_store_beside_databases_are_of_no_database() -> None:
    files = {
        **LINKS,
        "packages/links/src/sessions.js": "import { createClient } from 'redis'\nexport const SESSIONS = createClient()\n",
        "packages/links/src/index.js": LINKS["packages/links/src/index.js"] + "export * from './sessions.js'\n",
        "packages/bell/src/server.js": BELL.replace("WEATHER.today", "SESSIONS.ping").replace("WEATHER", "SESSIONS"),
        "packages/bell/env.example": "REDIS_HOST=sessions\nREDIS_PORT=6379\n",
    }
    database, orm = stores(files, "packages/bell")
    assert database != "postgresql"
    assert orm is None


def test_what_only_shares_a_package_with_the_service_that_stores_ranks_below_it() -> None:
    """Pages before an API take a connector of the package in which the API opens its database."""
    pages = "\n".join(
        f"export const page{number} = (name) => `<p>${{name}}, page {number}</p>`" for number in range(60)
    )
    files = {**LINKS, "packages/bell/src/server.js": BELL, "packages/bell/src/pages.js": pages}
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    assert [component.path for component in report.components if component.main] == ["packages/main"]
