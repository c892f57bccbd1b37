import peewee

from footprints.span import Span


def patch() -> None:
    original = peewee.Database.execute_sql

    def execute(self, sql, *args, **kwargs):
        Span(sql)
        return original(self, sql, *args, **kwargs)

    peewee.Database.execute_sql = execute
