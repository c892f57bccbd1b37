from flask import Flask
from sqlalchemy import Column, MetaData, Table, create_engine

app = Flask(__name__)


class TableStore:
    def __init__(self, url):
        self.engine = create_engine(url)
        self.jobs = Table("jobs", MetaData(), Column("id"), Column("next_run"))
