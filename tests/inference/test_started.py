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


TUNNEL = """package tunnel

import (
	"net/http"

	"github.com/gorilla/mux"
)

type Tunnel struct{ Path string }

func (t *Tunnel) Router() http.Handler {
	router := mux.NewRouter()
	router.HandleFunc(t.Path, dial)
	return router
}
"""
SERVER = """package main

import (
	"net/http"

	"github.com/gorilla/mux"
	"example.org/harbour/tunnel"
)

func main() {
	t := tunnel.Tunnel{Path: "/dial"}
	router, _ := t.Router().(*mux.Router)
	router.HandleFunc("/shells/{number}", func(response http.ResponseWriter, request *http.Request) {
		response.Write([]byte(mux.Vars(request)["number"]))
	})
	http.ListenAndServe(":8080", router)
}
"""
MODULE = "module example.org/harbour/shell\n\ngo 1.22\n\nrequire example.org/harbour v0.0.0\n\nreplace example.org/harbour => ../\n"
IMAGE = 'FROM golang:1.22\nRUN go build -o /server .\nCMD ["/server"]\n'
TUNNELS = {
    "go.mod": "module example.org/harbour\n\ngo 1.22\n\nrequire github.com/gorilla/mux v1.8.1\n",
    "tunnel/tunnel.go": TUNNEL,
    "shell/go.mod": MODULE,
    "shell/main.go": SERVER,
    "shell/Dockerfile": IMAGE,
}


def test_a_framework_that_the_source_of_a_service_names_is_its_own_although_another_one_starts_it() -> None:
    report = detect(MemoryReader({path: text.encode() for path, text in TUNNELS.items()}))
    found = {component.path: component.stack for component in report.components if component.kind == "service"}
    framework = found["shell"].backend.framework
    assert framework is not None
    assert (framework.id, framework.evidence[0].path) == ("gorilla-mux", "tunnel/tunnel.go")
