import sqlite3

import rocksdict
from flask import Flask

bank = Flask(__name__)
other = rocksdict.Rdict("/tmp/x")
db = sqlite3.connect(":memory:")
