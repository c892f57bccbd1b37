import peewee
from peewee_migrate import Router
from playhouse.pool import PooledPostgresqlExtDatabase

db = PooledPostgresqlExtDatabase("larder", max_connections=8)


class Jar(peewee.Model):
    shelf = peewee.CharField()

    class Meta:
        database = db


def migrate():
    Router(db).run()
