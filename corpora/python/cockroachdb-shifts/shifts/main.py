import os

from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

engine = create_engine(os.environ.get("DATABASE_URL", "cockroachdb://root@cockroach:26257/shifts"))
app = FastAPI()


class Base(DeclarativeBase):
    pass


class Shift(Base):
    __tablename__ = "shifts"
    id: Mapped[int] = mapped_column(primary_key=True)
    nurse: Mapped[str]
    day: Mapped[str]


class ShiftIn(BaseModel):
    nurse: str
    day: str


@app.get("/shifts")
def shifts() -> list[str]:
    with Session(engine) as db:
        return [f"{s.day} {s.nurse}" for s in db.scalars(select(Shift))]


@app.post("/shifts", status_code=201)
def add(body: ShiftIn) -> None:
    with Session(engine) as db, db.begin():
        db.add(Shift(**body.model_dump()))
