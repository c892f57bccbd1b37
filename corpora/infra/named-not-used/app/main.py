import os

import psycopg2
from flask import Flask, jsonify

from app import stock

app = Flask(__name__)


@app.get("/orders/<int:number>")
def order(number: int):
    with psycopg2.connect(os.environ["DATABASE_URL"]).cursor() as cursor:
        cursor.execute("SELECT item FROM orders WHERE id = %s", (number,))
        item = cursor.fetchone()[0]
    return jsonify(item=item, left=stock.left(item))
