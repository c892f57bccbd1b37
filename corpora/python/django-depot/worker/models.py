from sqlalchemy import Column, Integer
from sqlalchemy.orm import declarative_base

Base = declarative_base()


class Crate(Base):
    __tablename__ = "crates"
    id = Column(Integer, primary_key=True)
