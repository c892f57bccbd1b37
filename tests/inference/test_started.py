"""A component that starts a framework serves with that one, whatever the service starts whose source it takes in."""

from __future__ import annotations

from detector import detect
from detector.reader import MemoryReader

API = """from flask import Flask, jsonify
from flask_restx import Api, Namespace, Resource
from herbals.models import Herb

app = Flask(__name__)
api = Api(app)
herbs = Namespace("herbs")
api.add_namespace(herbs)

@herbs.route("/<int:number>")
class One(Resource):
    def get(self, number):
        return jsonify(name=Herb.query.get(number).name)
"""
MODELS = """from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

class Herb(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
"""
ANALYSER = """from quart import Quart, jsonify, request
from herbals.models import Herb

app = Quart(__name__)

@app.route("/", methods=["POST"])
async def analyse():
    body = await request.get_json()
    return jsonify(known=[herb.name for herb in Herb.query.filter_by(name=body["name"])])
"""
WHERE = "git+https://git.example.org/herbals.git#egg=herbals&subdirectory=api\n"
FILES = {
    "api/setup.py": 'from setuptools import setup\nsetup(name="herbals", packages=["herbals"])\n',
    "api/requirements.txt": "Flask\nflask-restx\nFlask-SQLAlchemy\npsycopg2\n",
    "api/Dockerfile": 'FROM python:3.12\nCMD ["gunicorn", "herbals:app"]\n',
    "api/herbals/__init__.py": API,
    "api/herbals/models.py": MODELS,
    "analyser/requirements.txt": f"Flask\nQuart\nhypercorn\n{WHERE}",
    "analyser/Dockerfile": 'FROM python:3.12\nCMD ["hypercorn", "app:app"]\n',
    "analyser/app.py": ANALYSER,
}


def test_a_service_serves_with_what_it_starts_itself() -> None:
    report = detect(MemoryReader({path: text.encode() for path, text in FILES.items()}))
    found = {component.path: component.stack for component in report.components if component.kind == "service"}
    frameworks = {path: stack.backend.framework.id for path, stack in found.items() if stack.backend.framework}
    assert frameworks.items() >= {("api", "flask"), ("analyser", "quart")}
