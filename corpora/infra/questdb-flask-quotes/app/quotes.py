import os

import psycopg2
from questdb.ingress import Sender, TimestampNanos


def add(symbol: str, price: float) -> None:
    with Sender.from_conf(f"http::addr={os.environ['QUESTDB_HOST']}:9000;") as sender:
        sender.row("quotes", symbols={"symbol": symbol}, columns={"price": price}, at=TimestampNanos.now())


def last(symbol: str) -> float | None:
    with psycopg2.connect(host=os.environ["QUESTDB_HOST"], port=8812).cursor() as cursor:
        cursor.execute("SELECT price FROM quotes WHERE symbol = %s LATEST ON timestamp PARTITION BY symbol", (symbol,))
        row = cursor.fetchone()
        return row[0] if row else None
