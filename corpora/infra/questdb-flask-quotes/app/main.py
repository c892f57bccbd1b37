from flask import Flask, jsonify, request

from app import quotes

app = Flask(__name__)


@app.post("/quotes/<symbol>")
def add(symbol: str):
    quotes.add(symbol, request.json["price"])
    return "", 204


@app.get("/quotes/<symbol>")
def last(symbol: str):
    return jsonify(quotes.last(symbol))
