from piccolo.columns import Integer, Varchar
from piccolo.table import Table


class Song(Table):
    title = Varchar(length=200)
    seconds = Integer()
