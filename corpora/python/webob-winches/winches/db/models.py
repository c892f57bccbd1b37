from oslo_db.sqlalchemy import models
import sqlalchemy as sa
from sqlalchemy.ext import declarative

BASE = declarative.declarative_base()


class WinchesBase(models.TimestampMixin, models.ModelBase):
    __table_args__ = {"mysql_engine": "InnoDB"}


class Winch(BASE, WinchesBase):
    __tablename__ = "winches"

    id = sa.Column(sa.Integer, primary_key=True)
    pull = sa.Column(sa.Integer, nullable=False)
