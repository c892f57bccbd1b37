from sqlalchemy import Column, Integer, Unicode
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.orm import scoped_session, sessionmaker

Session = scoped_session(sessionmaker())
Base = declarative_base()


def init_model(engine):
    Session.configure(bind=engine)


class Sheet(Base):
    __tablename__ = "sheets"

    id = Column(Integer, primary_key=True)
    species = Column(Unicode(120), nullable=False)
    found_in = Column(Integer)
