"""Settings of migration tools and data mappers: alembic.ini, atlas.hcl, sqlc.yaml, diesel.toml, flyway.conf,
liquibase.properties, supabase/config.toml.

Those of JavaScript tools are programs, which the JavaScript plugin reads.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.connections import url_scheme
from detector.plugins.formats import load_toml
from detector.plugins.infra.flat import ini, json_leaves, properties
from detector.plugins.infra.hcl import blocks
from detector.plugins.infra.values import Place, kind_word, plain, setting_fact
from detector.plugins.purposes import purpose_of, purpose_of_words
from detector.plugins.yaml_text import yaml_leaves


def read_alembic(source: Source, _: Project) -> Iterator[Observation]:
    """Yield ``script_location`` and ``sqlalchemy.url`` of alembic.ini
    (https://alembic.sqlalchemy.org/en/latest/tutorial.html)."""
    place = Place(source.path, purpose_of(source.path))
    for key, text, line in ini(source.text):
        name = key.rpartition(".")[2] if not key.endswith("sqlalchemy.url") else "sqlalchemy.url"
        if name in ("script_location", "sqlalchemy.url"):
            # the placeholder that `alembic init` writes
            text = "" if text == "driver://user:pass@localhost/dbname" else text
            yield from setting_fact(f"alembic.{name}", text, line, place)


def read_conf(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings of flyway.conf, liquibase.properties and similar ``key=value`` files. The file's name
    determines the tool."""
    tool = "flyway" if "flyway" in source.name.lower() else "liquibase"
    place = Place(source.path, purpose_of(source.path))
    for key, text, line in properties(source.text):
        name = key if key.startswith(f"{tool}.") else f"{tool}.{key}"
        yield from setting_fact(name, text, line, place)


def read_toml(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the top-level tables of diesel.toml, flyway.toml, supabase/config.toml, sqlx and refinery, and connections
    in any line."""
    data, lines = load_toml(source)
    tool = source.name.partition(".")[0] if source.name != "config.toml" else "supabase"
    place = Place(source.path, purpose_of(source.path))
    for table in data:
        yield Fact("setting", f"{tool}.{table}", source.path, lines.section(f"[{table}]") or 1, purpose=place.purpose)
    for number, row in enumerate(source.text.splitlines(), 1):
        key, equals, text = row.partition("=")
        if equals and not row.lstrip().startswith("#") and url_scheme(plain(text)):
            yield from setting_fact(f"{tool}.{key.strip()}", text.strip(), number, place)


def read_atlas(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the blocks of atlas.hcl, with the URLs that identify the database
    (https://atlasgo.io/atlas-schema/projects)."""
    for block in blocks(source.text):
        place = Place(source.path, purpose_of_words(" ".join(block.words[1:])))
        yield Fact("setting", f"atlas.{block.words[0]}", source.path, block.line, purpose=place.purpose)
        for key, text, line in block.texts:
            # the dev-database is a temporary one of the same kind
            if key in ("url", "dev") and url_scheme(plain(text)):
                yield from setting_fact(f"atlas.{block.words[0]}.{key}", text, line, place)


def read_sqlc(source: Source, _: Project) -> Iterator[Observation]:
    """Yield ``engine`` of sqlc.yaml and sqlc.json, version 1 and 2
    (https://docs.sqlc.dev/en/latest/reference/config.html)."""
    leaves = json_leaves(source) if source.name.endswith(".json") else yaml_leaves(source.text)
    for path, value, line in leaves:
        if path and path[-1] in ("engine", "sql_package", "queries"):
            yield Fact("setting", f"sqlc.{path[-1]}", source.path, line, "", kind_word("engine", value))
