from migrate.changeset import schema
from sqlalchemy import Column, Integer, MetaData, String, Table

meta = MetaData()
crossings = Table("crossings", meta, Column("id", Integer, primary_key=True), Column("harbour", String(40)))


def upgrade(engine):
    meta.bind = engine
    crossings.create()
