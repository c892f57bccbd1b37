import os

from flask import Flask, jsonify
from gremlin_python.driver.driver_remote_connection import DriverRemoteConnection
from gremlin_python.process.anonymous_traversal import traversal

app = Flask(__name__)
g = traversal().with_remote(DriverRemoteConnection(f"wss://{os.environ['NEPTUNE_ENDPOINT']}:8182/gremlin", "g"))


@app.get("/people/<name>/children")
def children(name):
    return jsonify(g.V().has("person", "name", name).out("parent_of").values("name").to_list())


@app.post("/people/<name>")
def add(name):
    g.add_v("person").property("name", name).iterate()
    return jsonify(ok=True), 201
