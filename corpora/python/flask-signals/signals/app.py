from flask import Flask, jsonify, request
from openapi_core import OpenAPI
from openapi_core.contrib.flask.decorators import FlaskOpenAPIViewDecorator
from pymongo import MongoClient

app = Flask(__name__)
openapi = FlaskOpenAPIViewDecorator(OpenAPI.from_file_path("openapi.yaml"))
signals = MongoClient("mongodb://localhost").harbour.signals


@app.post("/signals")
@openapi
def hoist():
    signals.insert_one({"flag": request.openapi.body["flag"]})
    return jsonify(hoisted=True), 201


@app.get("/signals")
@openapi
def listed():
    return jsonify([signal["flag"] for signal in signals.find()])
