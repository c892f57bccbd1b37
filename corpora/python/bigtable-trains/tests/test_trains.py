import happybase
from google.cloud import spanner
from sqlalchemy.orm import declarative_base

Base = declarative_base()
hbase = happybase.Connection("localhost")
other = spanner.Client()
