from flask import Flask

app = Flask(__name__)


@app.route("/ropes")
def ropes():
    return "a stand-in"
