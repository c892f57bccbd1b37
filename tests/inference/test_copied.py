"""A Dockerfile that lies apart tells by what it copies which component it builds, and what of the others that takes in."""

from __future__ import annotations

from detector import detect
from detector.reader import MemoryReader

API = """from flask import Flask, jsonify
from common import tables

app = Flask(__name__)

@app.route("/tides/<place>")
def tides(place):
    return jsonify(tables.asked("SELECT * FROM tide WHERE place = :place", place=place))
"""
TABLES = """import os
from sqlalchemy import create_engine, text

def asked(query, **values):
    engine = create_engine(f"postgresql+pg8000://{os.environ['TIDES_DB']}/tides")
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(text(query), values).mappings()]
"""
COUNT = """from common import tables

if __name__ == "__main__":
    print(tables.asked("SELECT count(*) FROM tide"))
"""
IMAGE = """FROM python:3.12-slim
WORKDIR /home
COPY {0}/requirements.txt .
COPY {0}/*.py ./
COPY {1} ./common/
RUN pip install -r requirements.txt
CMD ["python", "{2}"]
"""
FILES = {
    "services/requirements.txt": "pytest\npg8000\nSQLAlchemy\nFlask\n",
    "services/Dockerfile.tides-api": IMAGE.format("api", "common/", "main.py"),
    "services/Dockerfile.nightly": IMAGE.format("jobs/images/counting", "common/*.py", "counted.py"),
    "services/common/tables.py": TABLES,
    "services/api/requirements.txt": "Flask\nSQLAlchemy\npg8000\n",
    "services/api/main.py": API,
    "services/jobs/images/counting/requirements.txt": "SQLAlchemy\npg8000\n",
    "services/jobs/images/counting/counted.py": COUNT,
    "services/jobs/images/idle/requirements.txt": "requests\n",
    "services/jobs/images/idle/idle.py": "import requests\nrequests.get('http://localhost')\n",
}


def _kinds(files: dict[str, str]) -> dict[str, tuple[str, str | None]]:
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    stores = {c.path: c.stack.database.primary for c in report.components}
    return {c.path: (c.kind, found.id if (found := stores[c.path]) else None) for c in report.components}


def test_a_worker_is_told_by_the_dockerfile_that_copies_its_folder() -> None:
    found = _kinds(FILES)
    assert found["services/api"] == ("service", "postgresql")
    assert found["services/jobs/images/counting"] == ("worker", "postgresql")
    assert found["services/jobs/images/idle"][0] not in ("service", "worker")


def test_a_dockerfile_that_copies_everything_or_several_tells_of_none() -> None:
    both = FILES["services/Dockerfile.nightly"].replace("RUN", "COPY jobs/images/idle/*.py ./\nRUN")
    for image in (both, both.replace("COPY jobs/images/idle/*.py ./", "COPY . .")):
        found = _kinds(FILES | {"services/Dockerfile.nightly": image})
        assert found["services/jobs/images/counting"][0] not in ("service", "worker")


GAUGE = "package {0};\n\npublic class Topology {{\n    public static void main(String[] args) {{ new Sums().run(args); }}\n}}\n"
ENGINE = """FROM rivers/engine
COPY out/intake/libs/*  /jobs/intake/
COPY ./sums/build/libs/sums-*.jar /jobs/sums/
ADD out/common/resources/common.properties /jobs/
CMD /jobs/submit.sh
"""


def test_a_dockerfile_that_copies_packed_modules_deploys_them() -> None:
    """They are built elsewhere; what they share is a library, and what no image holds is none of them."""
    files = {"settings.gradle": "include 'intake', 'sums', 'common', 'trial'\n", "docker/engine/Dockerfile": ENGINE}
    for name in ("intake", "sums", "common", "trial"):
        uses = "" if name == "common" else "dependencies { implementation project(':common') }\n"
        files[f"{name}/build.gradle"] = "plugins { id 'java' }\n" + uses
        files[f"{name}/src/main/java/{name}/Topology.java"] = GAUGE.format(name)
    found = {path: kind for path, (kind, _) in _kinds(files).items()}
    assert (found["intake"], found["sums"]) == ("worker", "worker")
    assert found["common"] == found["trial"] == "library"
