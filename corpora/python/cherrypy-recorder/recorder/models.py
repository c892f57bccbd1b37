import os

import peewee

db = peewee.PostgresqlDatabase("recorder", host=os.environ.get("PGHOST", "db"), user="recorder")


class Recording(peewee.Model):
    show = peewee.CharField(index=True)
    started = peewee.DateTimeField()
    path = peewee.CharField()

    class Meta:
        database = db
        table_name = "recordings"
