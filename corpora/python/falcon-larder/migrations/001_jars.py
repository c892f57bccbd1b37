from peewee_migrate import Migrator


def migrate(migrator: Migrator, database, **kwargs):
    migrator.sql("create table jar (id serial, shelf text)")
