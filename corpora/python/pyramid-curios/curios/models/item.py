from sqlalchemy import Column, Integer, Text

from .meta import Base


class Item(Base):
    __tablename__ = "items"
    id = Column(Integer, primary_key=True)
    accession = Column(Text, nullable=False, unique=True)
    title = Column(Text, nullable=False)
