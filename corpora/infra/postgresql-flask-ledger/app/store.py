import psycopg

from app.settings import DATABASE_URL


def entries_of(account: int) -> list[dict]:
    with psycopg.connect(DATABASE_URL) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT id, amount FROM entries WHERE account = %s", (account,))
        return [{"id": row[0], "amount": row[1]} for row in cursor]
