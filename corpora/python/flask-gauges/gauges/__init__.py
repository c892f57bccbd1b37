from flask import Flask, jsonify

from gauges import levels

app = Flask(__name__)


@app.get("/rivers/<river>")
def show(river: str):
    return jsonify(levels.of(river))
