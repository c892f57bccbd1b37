from flask import Flask, jsonify

from loads.store import of_day

app = Flask(__name__)


@app.get("/loads/<day>")
def loads(day):
    return jsonify(of_day(day))
