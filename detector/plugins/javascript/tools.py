"""The tools of JavaScript that have a settings file of their own, and what of it tells something."""

from __future__ import annotations

from typing import NamedTuple


class Settings(NamedTuple):
    """A tool, the names of its settings files, the keys that tell something."""

    tool: str
    names: tuple[str, ...]
    keys: tuple[str, ...]


TOOLS = (
    Settings("knex", ("knexfile.*",), ("client", "dialect")),
    Settings("typeorm", ("ormconfig.js", "ormconfig.ts", "ormconfig.json", "ormconfig.cjs"), ("type",)),
    Settings("drizzle", ("drizzle.config.*",), ("dialect", "driver")),
    Settings("mikro-orm", ("mikro-orm.config.*",), ("type", "driver")),
    Settings("sequelize", ("**/config/config.js", "**/config/config.json", "**/config/database.json",
                           "**/config/database.js", "**/config/config.cjs"), ("dialect",)),
    Settings("sails", ("**/config/datastores.js", "**/config/connections.js", "**/config/env/*.js"), ("adapter",)),
    Settings("db-migrate", ("database.json",), ("driver",)),
    Settings("adonis", ("**/config/database.ts", "**/config/database.js"), ("client", "connection")),
    Settings("nuxt", ("nuxt.config.*", "nitro.config.*"), ("ssr", "target", "preset", "driver")),
    Settings("loopback", ("**/datasources.json", "**/datasources.*.json", "**/*.datasource.config.json"), ("connector",)),
    Settings("config", ("**/config/default.json", "**/config/production.json"),
             ("dialect", "DIALECT", "client", "CLIENT")),
    Settings("next", ("next.config.*",), ("output",)),
)  # fmt: skip
