from flask import Flask, jsonify, request

from app import board

app = Flask(__name__)


@app.get("/boards/<name>")
def top(name: str):
    return jsonify(board.top(name))


@app.post("/boards/<name>")
def score(name: str):
    board.add(name, request.json["player"], request.json["points"])
    return "", 204
