from sqlalchemy import Column, Float, Integer, String
from sqlalchemy.orm import declarative_base

Base = declarative_base()


class Chamber(Base):
    __tablename__ = "chambers"

    id = Column(Integer, primary_key=True)
    name = Column(String(80), nullable=False)
    rise = Column(Float, nullable=False)
