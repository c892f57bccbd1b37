from flask import Flask, jsonify

from plankton.genes import find

app = Flask(__name__)


@app.route("/genes/<species>")
def genes(species: str):
    return jsonify([{"name": gene["name"], "start": gene["start"]} for gene in find(species)])
