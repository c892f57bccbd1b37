import os

from flask import Flask
from flask_sse import sse

from app.store import latest

app = Flask(__name__)
app.config["REDIS_URL"] = os.environ["REDIS_URL"]
app.register_blueprint(sse, url_prefix="/readings")


@app.cli.command("publish")
def publish():
    for value in latest():
        sse.publish({"value": value}, type="reading")
