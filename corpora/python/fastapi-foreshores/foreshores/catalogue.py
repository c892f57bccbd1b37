from pypgstac.db import PgstacDB


def collections() -> list[str]:
    with PgstacDB() as db:
        return [row[0] for row in db.query("SELECT id FROM collections")]
