from sqlalchemy import Column, Integer, String

from almanac.models.meta import Base


class Crop(Base):
    __tablename__ = "crops"

    id = Column(Integer, primary_key=True)
    name = Column(String(60), unique=True)
    sow_from = Column(Integer)
    sow_until = Column(Integer)
