from flask import Flask, jsonify

from app.store import forms

app = Flask(__name__)


@app.route("/forms/<form>")
def show(form: str):
    return jsonify(forms()[form])
