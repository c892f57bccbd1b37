from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from .settings import settings

engine = create_async_engine(settings().database.url, echo=settings().database.echo)
Session = async_sessionmaker(engine)


class Base(DeclarativeBase): ...


class Foghorn(Base):
    __tablename__ = "foghorn"

    name: Mapped[str] = mapped_column(primary_key=True)
    seconds: Mapped[int]
