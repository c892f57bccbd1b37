from flask import current_app
from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Weight(Base):
    __tablename__ = "weights"

    id: Mapped[int] = mapped_column(primary_key=True)
    kilograms: Mapped[float]


def session() -> Session:
    engine = create_engine(current_app.config.get("WEIGHBRIDGES_URI", "sqlite:///weights.db"))
    Base.metadata.create_all(engine)
    return Session(engine)
