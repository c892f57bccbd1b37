"""Shows the films in a browser (needs the extra "web")."""

from flask import Flask, jsonify

from ..settings import library

app = Flask("reels")


@app.get("/films")
def films():
    return jsonify(library().films())


def run(words):
    app.run(port=8338)
