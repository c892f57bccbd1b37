from datetime import date

from sqlalchemy import Date, String
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """The tables."""


class Bed(Base):
    __tablename__ = "bed"

    id: Mapped[int] = mapped_column(primary_key=True)
    hostel: Mapped[str] = mapped_column(String(64))
    nights: Mapped[list[date]] = mapped_column(ARRAY(Date))
