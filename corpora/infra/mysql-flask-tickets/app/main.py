import os

import pymysql
from flask import Flask, jsonify
from pymemcache.client.base import Client

app = Flask(__name__)
cache = Client(os.environ["MEMCACHED_SERVERS"])


def connection():
    return pymysql.connect(host=os.environ["DB_HOST"], user=os.environ["DB_USER"], database="tickets")


@app.get("/tickets/<int:number>")
def ticket(number: int):
    kept = cache.get(f"ticket:{number}")
    if kept is None:
        with connection().cursor() as cursor:
            cursor.execute("SELECT title FROM tickets WHERE id = %s", (number,))
            kept = cursor.fetchone()[0]
        cache.set(f"ticket:{number}", kept, expire=60)
    return jsonify(title=kept)
