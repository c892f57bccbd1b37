"""Hand-made reports, configs and a vocabulary for the tests of agents."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from detector.agent.rendering import Rendered, rendered
from detector.agent.vocabulary import Known, Vocabulary
from detector.choices import Mode
from detector.model import (
    FIELDS,
    Category,
    Command,
    Component,
    Evidence,
    Exemplar,
    Finding,
    Pattern,
    Report,
    Stack,
    Tool,
)

JS = ("javascript", "typescript")
KNOWN: tuple[Known, ...] = (
    *(Known("language", id, name) for id, name in (("python", "Python"), ("go", "Go"), ("java", "Java"))),
    *(Known("language", id, name) for id, name in (("typescript", "TypeScript"), ("javascript", "JavaScript"))),
    *(Known("language", id, name) for id, name in (("kotlin", "Kotlin"), ("csharp", "C#"), ("ruby", "Ruby"))),
    Known("framework", "fastapi", "FastAPI", ("python",)),
    Known("framework", "django", "Django", ("python",)),
    Known("framework", "flask", "Flask", ("python",)),
    Known("framework", "gin", "Gin", ("go",)),
    Known("framework", "echo", "Echo", ("go",)),
    Known("framework", "express", "Express.js", JS),
    Known("framework", "nestjs", "NestJS", JS),
    Known("framework", "spring-boot", "Spring Boot", ("java", "kotlin")),
    Known("api_style", "rest", "REST"),
    Known("api_style", "graphql", "GraphQL"),
    Known("api_style", "trpc", "tRPC"),
    Known("validation", "pydantic", "Pydantic", ("python",)),
    Known("validation", "marshmallow", "Marshmallow", ("python",)),
    Known("validation", "zod", "Zod", JS),
    Known("validation", "joi", "Joi", JS),
    Known("database", "postgresql", "PostgreSQL"),
    Known("database", "mysql", "MySQL"),
    Known("database", "mongodb", "MongoDB"),
    Known("database", "redis", "Redis"),
    Known("orm", "sqlalchemy", "SQLAlchemy", ("python",)),
    Known("orm", "peewee", "Peewee", ("python",)),
    Known("orm", "gorm", "GORM", ("go",)),
    Known("orm", "ent", "Ent", ("go",)),
    Known("orm", "prisma", "Prisma", JS),
    Known("orm", "typeorm", "TypeORM", JS),
    Known("cache", "redis", "Redis"),
    Known("cache", "memcached", "Memcached"),
    Known("migrations", "alembic", "Alembic", ("python",)),
    Known("migrations", "flyway", "Flyway"),
)
VOCABULARY = Vocabulary(KNOWN)

PYTHON: dict[Category, str] = {
    "language": "python",
    "framework": "fastapi",
    "api_style": "rest",
    "validation": "pydantic",
    "database": "postgresql",
    "orm": "sqlalchemy",
    "migrations": "alembic",
}
GO: dict[Category, str] = {
    "language": "go",
    "framework": "gin",
    "database": "mysql",
    "orm": "gorm",
    "cache": "redis",
}
TYPESCRIPT: dict[Category, str] = {"language": "typescript", "framework": "nestjs", "validation": "zod"}
PATTERNS = (
    Pattern("route", 14, ("app/api",), (Exemplar("app/api/items.py", 12, "read_items"),)),
    Pattern(
        "migration",
        2,
        ("alembic/versions",),
        (Exemplar("alembic/versions/002.py", 1, "second"), Exemplar("alembic/versions/001.py", 1, "first")),
    ),
)
COMMANDS = (Command("test", "pytest -q", "pyproject.toml", 30),)


class Config(msgspec.Struct, frozen=True):
    """A config as rendering and planning see it."""

    mode: Mode = "adaptive"
    values: dict[str, str] = {}
    pinned: Collection[str] = ()
    components: dict[str, int] = {}

    def value(self, field: str) -> str | None:
        return self.values.get(field)


def finding(category: Category, id: str, version: str | None = None, confidence: float = 0.95) -> Finding:
    name = VOCABULARY.name(category, id)
    evidence = (Evidence("pyproject.toml", 12, "dependency", id), Evidence("app/main.py", 7, "call", id))
    return Finding(id, name, version, confidence, evidence)


def stack(answers: dict[Category, str], **versions: str) -> Stack:
    return Stack.of({category: finding(category, id, versions.get(category)) for category, id in answers.items()})


def report(answers: dict[Category, str], *others: Component, path: str = ".", **versions: str) -> Report:
    """A report of one service at ``path`` with patterns, and of other components."""
    main = Component(path, "shop", "service", True, stack(answers, **versions), PATTERNS, COMMANDS)
    return Report(Tool("detect-stack", "0"), "shop", main.stack, (main, *others))


def service(path: str, answers: dict[Category, str]) -> Component:
    return Component(path, path.rpartition("/")[2], "service", False, stack(answers))


def config_of(mode: Mode, answers: dict[Category, str]) -> Config:
    """The config after a run: it holds what was found."""
    return Config(mode, {field.path: answers[field.category] for field in FIELDS if field.category in answers})


def see(template: str, answers: dict[Category, str], mode: Mode = "adaptive", *, force: bool = False) -> Rendered:
    """Render a template for a hand-made project."""
    return rendered(template, report(answers), config_of(mode, answers), force=force, vocabulary=VOCABULARY)


def text_of(template: str, answers: dict[Category, str], mode: Mode = "adaptive") -> str:
    return see(template, answers, mode).text
