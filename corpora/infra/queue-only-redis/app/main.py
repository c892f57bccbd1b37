import os

import psycopg2
from flask import Flask, jsonify

from app.jobs import build

app = Flask(__name__)


@app.post("/reports/<int:number>")
def start(number: int):
    build.delay(number)
    return "", 202


@app.get("/reports/<int:number>")
def show(number: int):
    with psycopg2.connect(os.environ["DATABASE_URL"]).cursor() as cursor:
        cursor.execute("SELECT body FROM reports WHERE id = %s", (number,))
        return jsonify(cursor.fetchone())
