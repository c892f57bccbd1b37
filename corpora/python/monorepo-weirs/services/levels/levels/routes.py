import os

import psycopg
from weirkit import Router

router = Router(prefix="/levels")


@router.get("/{weir}")
def levels(weir: str) -> list[float]:
    with psycopg.connect(os.environ["LEVELS_DSN"]) as connection:
        rows = connection.execute("SELECT metres FROM level WHERE weir = %s ORDER BY at DESC LIMIT 100", (weir,))
        return [metres for (metres,) in rows]


@router.post("/{weir}", status_code=204)
def report(weir: str, metres: float) -> None:
    with psycopg.connect(os.environ["LEVELS_DSN"]) as connection:
        connection.execute("INSERT INTO level (weir, metres, at) VALUES (%s, %s, now())", (weir, metres))
