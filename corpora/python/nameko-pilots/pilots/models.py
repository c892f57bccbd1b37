from sqlalchemy import Column, Integer, String, create_engine
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.orm import sessionmaker

Base = declarative_base()
Session = sessionmaker(bind=create_engine("postgresql://db/pilots"))


class Pilot(Base):
    __tablename__ = "pilots"
    id = Column(Integer, primary_key=True)
    name = Column(String(60))
