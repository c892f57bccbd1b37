import os

from sqlalchemy import Column, Integer, String, create_engine
from sqlalchemy.engine.url import URL
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.orm import sessionmaker

Base = declarative_base()
engine = create_engine(URL(drivername="mysql", host=os.environ["DB_HOST"], database="ferries"))
Session = sessionmaker(bind=engine)


class Crossing(Base):
    __tablename__ = "crossings"
    id = Column(Integer, primary_key=True)
    harbour = Column(String(40))
    leaves = Column(String(5))
