from piccolo.columns import Varchar
from piccolo.engine.postgres import PostgresEngine
from piccolo.table import Table

DB = PostgresEngine(config={"host": "db", "database": "moorings"})


class Mooring(Table, db=DB):
    quay = Varchar(length=40)
