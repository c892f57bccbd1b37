from flask import Flask

from bottle import Bottle

app, other = Bottle(), Flask(__name__)


@app.get("/")
def home():
    return "home"
