from piccolo.columns import Integer, Varchar
from piccolo.table import Table


class Lantern(Table):
    pier = Varchar(length=60)
    candles = Integer()
