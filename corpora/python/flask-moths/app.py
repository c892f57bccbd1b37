from flask import Flask, jsonify, request

from moths import store

app = Flask(__name__)
app.config["CACHE_TYPE"] = "simple"


@app.get("/moths")
def moths():
    return jsonify(store.seen())


@app.post("/moths")
def note():
    return jsonify(id=store.note(request.get_json())), 201
