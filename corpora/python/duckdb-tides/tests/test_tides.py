import sqlite3

import psycopg2
from flask import Flask

app = Flask(__name__)
db = sqlite3.connect(":memory:")
assert psycopg2
