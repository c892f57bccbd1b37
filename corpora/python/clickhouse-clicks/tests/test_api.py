import duckdb
from sqlalchemy import create_engine

engine = create_engine("duckdb://")
db = duckdb.connect(":memory:")
