from importlib import import_module

from flask import Flask, jsonify, request

from searchers.settings import ENGINES

app = Flask(__name__)


@app.route("/search")
def search():
    asked = request.args["q"]
    found = [import_module(f"searchers.engines.{name}").search(asked) for name in ENGINES]
    return jsonify(results=sum(found, []))
