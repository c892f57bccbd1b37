"""What people write for a technology means that technology."""

from __future__ import annotations

import pytest

from detector.model import FIELDS
from detector.rules import technologies
from detector.rules.names import NONE, meant


@pytest.mark.parametrize("category", [field.category for field in FIELDS])
def test_every_technology_is_found_by_its_id_and_by_its_name(category: str) -> None:
    for technology in technologies().values():
        if technology.category == category:
            assert technology.id in meant(category, technology.id)
            assert technology.id in meant(category, technology.name.upper())


@pytest.mark.parametrize(
    ("category", "text", "ids"),
    [
        ("database", "postgres", ("postgresql",)),
        ("database", "PostgreSQL 16", ("postgresql",)),
        ("database", "postgres:16-alpine", ("postgresql",)),
        ("orm", "SQLAlchemy <3,>=2.0.36", ("sqlalchemy",)),
        ("language", "go2web", ()),
        ("database", "mongo", ("mongodb",)),
        ("database", "mssql", ("sql-server",)),
        ("database", "Microsoft SQL Server", ("sql-server",)),
        ("language", "golang", ("go",)),
        ("language", "nodejs", ("javascript", "typescript")),
        ("language", "js", ("javascript",)),
        ("language", "TS", ("typescript",)),
        ("language", "Python 3", ("python",)),
        ("language", "python3.12", ("python",)),
        ("language", "C#", ("csharp",)),
        ("language", "C", ("c",)),
        ("framework", "Express.js", ("express",)),
        ("framework", "expressjs", ("express",)),
        ("framework", "Nest", ("nestjs",)),
        ("framework", "Next.js 14", ("nextjs",)),
        ("framework", "Spring Boot", ("spring-boot",)),
        ("orm", "Entity Framework Core", ("entity-framework-core",)),
        ("orm", "Entity Framework 6", ("ef6",)),
        ("orm", "sqlx (Go)", ("sqlx-go",)),
        ("validation", "Bean Validation", ("bean-validation",)),
        ("cache", "None", (NONE,)),
        ("framework", "acme-web", ()),
        ("framework", "", ()),
        ("framework", "(2)", ()),
        ("framework", "1" * 200_000, ()),
    ],
)
def test_everyday_spellings_are_understood(category: str, text: str, ids: tuple[str, ...]) -> None:
    assert sorted(meant(category, text)) == sorted(ids)


def test_no_alias_is_the_id_or_the_name_of_another_technology() -> None:
    own = {(t.category, text.casefold()): t.id for t in technologies().values() for text in (t.id, t.name)}
    for technology in technologies().values():
        for alias in technology.aliases:
            other = own.get((technology.category, alias.casefold()), technology.id)
            assert (alias, other) in ((alias, technology.id), ("validator", "validator-rs"))
