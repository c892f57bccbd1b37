import os
from collections.abc import Iterator

from sqlmodel import Field, Session, SQLModel, create_engine

engine = create_engine(os.environ.get("DATABASE_URL", "postgresql+psycopg://climate@db/climate"))


class Bed(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    crop: str
    wanted: float
    measured: float | None = None


def session() -> Iterator[Session]:
    with Session(engine) as opened:
        yield opened
