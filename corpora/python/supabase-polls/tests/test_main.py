import pymysql
from google.cloud import firestore
from sqlmodel import SQLModel

db = pymysql.connect(host="localhost")
other = firestore.Client()


class Row(SQLModel, table=True):
    id: int
