"""Answers like the climate service, as fast as possible; for measuring the dashboard."""
from flask import Flask

app = Flask(__name__)


@app.get("/beds/")
def beds():
    return [{"id": n, "crop": "tomato"} for n in range(1000)]
