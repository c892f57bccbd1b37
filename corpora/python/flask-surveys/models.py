import os

from peewee import CharField, ForeignKeyField, IntegerField, Model, SqliteDatabase

db = SqliteDatabase(os.environ.get("SURVEYS_DB", "surveys.db"), pragmas={"journal_mode": "wal"})


class BaseModel(Model):
    class Meta:
        database = db


class Survey(BaseModel):
    title = CharField()


class Answer(BaseModel):
    survey = ForeignKeyField(Survey, backref="answers")
    mail = CharField()
    choice = IntegerField()


if __name__ == "__main__":
    db.create_tables([Survey, Answer])
