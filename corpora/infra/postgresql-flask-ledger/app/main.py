from flask import Flask, jsonify
from flask_caching import Cache

from app import settings
from app.store import entries_of

app = Flask(__name__)
app.config.from_object(settings)
cache = Cache(app)


@app.route("/accounts/<int:account>/entries")
@cache.cached(timeout=30)
def entries(account: int):
    return jsonify(entries_of(account))
