import os

from flask import Flask, jsonify
from neo4j import GraphDatabase

app = Flask(__name__)
driver = GraphDatabase.driver(os.environ["NEO4J_URI"])


@app.route("/people/<name>/parents")
def parents(name: str):
    found, _, _ = driver.execute_query("MATCH (:Person {name: $name})-[:CHILD_OF]->(p) RETURN p.name", name=name)
    return jsonify([record["p.name"] for record in found])
