"""Commands that Procfiles, Makefiles, Dockerfiles, CI jobs and shell scripts run, as ``command`` facts.

Only programs of a known list are kept and of these only words that are subcommands (``alembic upgrade``,
``rails db:migrate``, ``migrate -path``): arguments hold passwords and are never part of a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.model import Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.values import Place, purpose_of

PROGRAMS = frozenset(
    [
        "alembic",
        "flask",
        "django-admin",
        "manage.py",
        "aerich",
        "yoyo",
        "piccolo",
        "rails",
        "rake",
        "flyway",
        "liquibase",
        "dbmate",
        "migrate",
        "goose",
        "sql-migrate",
        "atlas",
        "prisma",
        "typeorm",
        "typeorm-ts-node-commonjs",
        "typeorm-ts-node-esm",
        "sequelize",
        "sequelize-cli",
        "knex",
        "drizzle-kit",
        "mikro-orm",
        "db-migrate",
        "ace",
        "diesel",
        "sqlx",
        "sea-orm-cli",
        "refinery",
        "ecto.migrate",
        "artisan",
        "console",
        "phinx",
        "propel",
        "yii",
        "spark",
        "cake",
        "hyperf.php",
        "dotnet-ef",
        "ef",
        "soda",
        "buffalo",
        "tern",
        "bench",
        "sequel",
        "hanami",
        "mvn",
        "mvnw",
        "gradle",
        "gradlew",
        "sbt",
        "node-pg-migrate",
        "pgmigrate",
        "migrate-mongo",
        "kysely",
        "bun",
        "sqlboiler",
        "sqlc",
        "ent",
        "grate",
        "evolve",
        "graphile-migrate",
        "umzug",
        "node-migrate",
        "dbmigrate",
        "shmig",
        "sqitch",
        "bytebase",
    ]
)
"""Programs that migrate databases, and task runners through which such programs are run."""

_WRAPPERS = frozenset(
    [
        "bundle",
        "exec",
        "poetry",
        "uv",
        "pipenv",
        "pdm",
        "hatch",
        "run",
        "rye",
        "python",
        "python3",
        "python2",
        "py",
        "php",
        "ruby",
        "node",
        "npx",
        "bunx",
        "pnpm",
        "yarn",
        "npm",
        "sudo",
        "docker",
        "docker-compose",
        "compose",
        "podman",
        "time",
        "env",
        "nohup",
        "command",
        "mix",
        "dotnet",
        "tool",
        "dlx",
        "go",
        "cargo",
        "sh",
        "bash",
        "-c",
        "-m",
        "--",
        "-it",
        "-i",
        "-t",
        "-T",
        "--rm",
        "deno",
        "task",
        "heroku",
        "kubectl",
        "doppler",
        "dumb-init",
        "tini",
        "vendor/bin",
        "composer",
        "xargs",
        "-a",
        "||",
        "&&",
        "make",
        "bin",
    ]
)
_SEPARATOR = re.compile(r"&&|\|\||[;|\n]|\$\(|`")
_WORD = re.compile(r"[a-z][a-zA-Z0-9:._\-]{0,39}")
_TOKENS = re.compile(r"\"[^\"]*\"|'[^']*'|[^\s\"']+")
MAX_COMMAND = 20_000


def command_facts(text: str, line: int, place: Place) -> Iterator[Fact]:
    """The migration commands of a piece of shell, each at its own line (``line`` is that of the first)."""
    joined = text[:MAX_COMMAND].replace("\\\n", "  ")
    for number, row in enumerate(joined.split("\n")):
        if row.lstrip().startswith("#"):
            continue
        for piece in _SEPARATOR.split(row):
            name = command_name(piece)
            if name:
                yield Fact("command", name, place.path, line + number, "", "", place.symbol, purpose=place.purpose)


def command_name(text: str) -> str:
    """The program and its subcommands where the program is of the list, '' otherwise."""
    words = _TOKENS.findall(text)[:24]
    for number, word in enumerate(words):
        bare = word.strip("\"'").lstrip("@-+").rpartition("/")[2]
        if " " in word.strip():
            inner = command_name(word.strip("\"'"))
            if inner:
                return inner
        program = bare.removesuffix(".sh").removesuffix(".cmd") if bare != "manage.py" else bare
        if program in PROGRAMS:
            rest = _subcommands(words[number + 1 :])
            return " ".join([program, *rest]) if rest else ""
        if not (
            bare in _WRAPPERS or word in _WRAPPERS or "=" in word or (number and words[number - 1] in ("run", "exec"))
        ):
            return ""
    return ""


def _subcommands(words: list[str]) -> list[str]:
    """Up to three words that are subcommands; options are left out but golang-migrate's and goose's first one."""
    kept: list[str] = []
    for word in words:
        if word in ("-path", "-source", "-dir") and not kept:
            return [word]
        if word.startswith("-"):
            if kept or "=" not in word:
                continue
            continue
        if not _WORD.fullmatch(word) or len(kept) == 3:
            break
        kept.append(word)
    return kept


def read_makefile(source: Source, _: Project) -> Iterator[Observation]:
    """Recipes of a Makefile or justfile: lines that are indented."""
    place = Place(source.path, purpose_of(source.path))
    for number, row in enumerate(source.text.splitlines(), 1):
        if row[:1] in ("\t", " "):
            yield from command_facts(row, number, place)


def read_script(source: Source, _: Project) -> Iterator[Observation]:
    """A shell script: every line that is no comment."""
    yield from command_facts(source.text.replace("\r\n", "\n"), 1, Place(source.path, purpose_of(source.path)))
