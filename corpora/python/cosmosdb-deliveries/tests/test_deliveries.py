import mongomock
import pyodbc
from pymongo import MongoClient

mongo = MongoClient()
db = pyodbc.connect("Driver={ODBC Driver 18 for SQL Server}")
assert mongomock
