from peewee import FloatField, Model, SqliteDatabase

database = SqliteDatabase("fathoms.db")


class Sounding(Model):
    depth = FloatField()

    class Meta:
        database = database
