"""Of two databases that a file of variables connects to, the mapper of tables has the one in its usual variable."""

from __future__ import annotations

import pytest

from detector import detect
from detector.reader import MemoryReader

TABLE = "from alembic import op\ndef upgrade(): op.create_table('boats')\n"
FILES = {
    "requirements.txt": "fastapi\nsqlalchemy\nalembic\npymongo\n",
    ".env": "DATABASE_URL=postgresql://db/boats\nEVENTS_URL=mongodb://db/events\n",
    "app/main.py": "from fastapi import FastAPI\nfrom app.events import events\napp = FastAPI()\n"
    "@app.get('/events')\ndef all(): return list(events.find())\n",
    "app/events.py": "from pymongo import MongoClient\nimport os\nevents = MongoClient(os.environ['EVENTS_URL']).boats.events\n",
    "app/tables.py": "from sqlalchemy.orm import DeclarativeBase\nclass Base(DeclarativeBase): ...\n",
    "migrations/versions/1_boats.py": TABLE,
}


@pytest.mark.parametrize(
    ("variables", "database"),
    [
        (FILES[".env"], "postgresql"),
        ("DATABASE_URL=mongodb://db/events\nTABLES_URL=postgresql://db/boats\n", "mongodb"),
        ("BOATS_URL=postgresql://db/boats\nEVENTS_URL=mongodb://db/events\n", "mongodb"),
        ("DATABASE_URL=sqlite:///boats.db\nEVENTS_URL=mongodb://db/events\n", "mongodb"),
    ],
)
def test_the_usual_variable_tells_the_database_of_the_mapper(variables: str, database: str) -> None:
    assert found(FILES | {".env": variables}) == database


def test_without_migrations_the_mapper_may_be_left_over() -> None:
    assert found({path: text for path, text in FILES.items() if not path.startswith("migrations")}) == "mongodb"


def found(files: dict[str, str]) -> str | None:
    """The database of a repository with these files."""
    database = detect(MemoryReader({path: text.encode() for path, text in files.items()})).stack.database.primary
    return database.id if database else None
