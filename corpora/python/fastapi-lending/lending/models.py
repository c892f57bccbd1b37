from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lending.database import Base


class Title(Base):
    __tablename__ = "titles"

    id: Mapped[int] = mapped_column(primary_key=True)
    isbn: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    loans: Mapped[list["Loan"]] = relationship(back_populates="title")


class Loan(Base):
    __tablename__ = "loans"

    id: Mapped[int] = mapped_column(primary_key=True)
    reader: Mapped[str]
    due: Mapped[date]
    title_id: Mapped[int] = mapped_column(ForeignKey("titles.id"))
    title: Mapped[Title] = relationship(back_populates="loans")
