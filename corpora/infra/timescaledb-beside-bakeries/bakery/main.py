import os

from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

engine = create_engine(os.environ.get("DATABASE_URL", "postgresql+psycopg2://bakery@db/bakery"))
readings = create_engine(os.environ["READINGS_URL"])
app = FastAPI()


class Base(DeclarativeBase):
    pass


class Loaf(Base):
    __tablename__ = "loaves"
    id: Mapped[int] = mapped_column(primary_key=True)
    flour: Mapped[str]


class LoafIn(BaseModel):
    flour: str


@app.get("/loaves")
def loaves() -> list[str]:
    with Session(engine) as db:
        return list(db.scalars(select(Loaf.flour)))


@app.post("/loaves", status_code=201)
def bake(body: LoafIn) -> None:
    with Session(engine) as db, db.begin():
        db.add(Loaf(**body.model_dump()))


@app.get("/ovens/{oven}")
def heat(oven: int) -> list[float]:
    with readings.connect() as db:
        found = db.execute(text("SELECT celsius FROM readings WHERE oven = :oven ORDER BY at"), {"oven": oven})
        return [row.celsius for row in found]
