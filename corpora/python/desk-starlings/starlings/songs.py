from peewee import CharField, Model, SqliteDatabase

kept = SqliteDatabase("songs.db")


class Song(Model):
    title = CharField()

    class Meta:
        database = kept
