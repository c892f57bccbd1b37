"""Programs that share a manifest in Python are told by the modules that start them, or by what the manifest takes in."""

from __future__ import annotations

from detector.model import Component
from tests.inference.fair import report, services, shown

BASE = "from flask import Flask\n\n\nclass FairApp(Flask):\n    pass\n"
STALLS = (
    "from flask import request\nfrom fair.base import FairApp\nfrom fair.rows import engine\n\n\n"
    'def make():\n    app = FairApp(__name__)\n\n    @app.route("/stalls")\n    def stalls():\n'
    "        return engine.connect()\n    return app\n"
)
CARTS = (
    "from fastapi import FastAPI\nfrom fair.documents import carts\n\n\ndef make():\n    app = FastAPI()\n\n"
    '    @app.get("/carts")\n    def listed():\n        return carts.find()\n    return app\n'
)
ROWS = 'from sqlalchemy import create_engine\nimport pymysql\n\nengine = create_engine("mysql+pymysql://db/fair")\n'
DOCUMENTS = "from pymongo import MongoClient\n\ncarts = MongoClient().fair.carts\n"
MODEL = "from django.db import models\n\n\nclass Stall(models.Model):\n    name = models.TextField()\n"
VIEW = (
    "from django.views.generic import ListView\nfrom django.http import JsonResponse\n\n\nclass Listed(ListView):\n"
    "    def get(self, request):\n        return JsonResponse({})\n"
)
FILES = {
    "pyproject.toml": '[project]\nname = "fair"\ndependencies = ["flask", "fastapi", "sqlalchemy", "pymysql", "pymongo"]\n',
    "src/fair/__init__.py": "",
    "src/fair/base.py": BASE,
    "src/fair/rows.py": ROWS,
    "src/fair/documents.py": DOCUMENTS,
    "src/fair/stalls/__init__.py": "",
    "src/fair/stalls/app.py": STALLS,
    "src/fair/stalls/run.py": "from fair.stalls.app import make\n\napp = make()\n",
    "src/fair/carts/__init__.py": "",
    "src/fair/carts/app.py": CARTS,
    "src/fair/carts/run.py": "from .app import make\n\napi = make()\n",
}


def test_modules_called_alike_in_folders_side_by_side_start_programs() -> None:
    found = services(FILES)
    assert set(found) == {".", "src/fair/stalls", "src/fair/carts"}
    assert shown(found["src/fair/stalls"]) == ("flask", "mysql")
    assert shown(found["src/fair/carts"]) == ("fastapi", "mongodb")


def test_one_that_lies_deeper_is_a_program_too_and_one_alone_is_none() -> None:
    files = {**FILES, "src/fair/more/rides/run.py": FILES["src/fair/carts/run.py"], "src/fair/more/rides/app.py": CARTS}
    assert "src/fair/more/rides" in services(files)
    assert set(services({path: text for path, text in FILES.items() if "carts" not in path})) == {"."}


def test_applications_that_a_module_above_puts_together_are_one() -> None:
    above = "from fastapi import FastAPI\nfrom fair.stalls.run import app as stalls\nfrom fair.carts import run\n"
    files = {**FILES, "src/fair/main.py": above + '\napp = FastAPI()\napp.mount("/carts", run.api)\n'}
    assert set(services(files)) == {"."}


def test_modules_that_start_nothing_are_no_programs() -> None:
    files = {**FILES, "src/fair/stalls/run.py": 'if __name__ == "__main__":\n    print("stalls")\n'}
    assert set(services(files)) == {"."}


def test_scripts_that_run_an_application_start_programs() -> None:
    shop = 'from bottle import route, run\n\n\n@route("/{0}")\ndef listed():\n    return []\n\n\nif __name__ == "__main__":\n    run()\n'
    found = services(
        {
            "requirements.txt": "bottle\npymongo\n",
            "stalls/index.py": shop.format("stalls"),
            "carts/index.py": f"from rows import carts\n{shop.format('carts')}",
            "carts/rows.py": DOCUMENTS,
        }
    )
    assert set(found) == {".", "stalls", "carts"}
    assert shown(found["stalls"]) == ("bottle", None)
    assert shown(found["carts"]) == ("bottle", "mongodb")


def test_what_a_manifest_starts_by_itself_is_not_made_of_the_programs_below_it() -> None:
    shop = 'from flask import Flask\n\napp = Flask(__name__)\n\n\n@app.route("/")\ndef listed():\n    return []\n'
    found = services(
        {
            "requirements.txt": "django\nflask\n",
            "manage.py": "from django.core.management import execute_from_command_line\n\nexecute_from_command_line()\n",
            "fair/wsgi.py": "from django.core.wsgi import get_wsgi_application\n\napplication = get_wsgi_application()\n",
            "fair/settings.py": 'INSTALLED_APPS = ["stalls"]\nROOT_URLCONF = "fair.urls"\n',
            "fair/urls.py": 'from django.urls import path\n\nfrom stalls import views\n\nurlpatterns = [path("", views.listed)]\n',
            **{f"{name}/models.py": MODEL for name in ("stalls", "carts", "fees", "tents")},
            **{f"{name}/views.py": VIEW for name in ("stalls", "carts", "fees", "tents")},
            **{f"helpers/{name}/main.py": shop for name in ("lamps", "maps", "rides")},
        }
    )
    assert shown(found["."])[0] == "django"
    assert {path for path, component in found.items() if shown(component)[0] == "flask"} == {
        "helpers/lamps",
        "helpers/maps",
        "helpers/rides",
    }


def test_django_projects_side_by_side_are_programs() -> None:
    manage = "from django.core.management import execute_from_command_line\n\nexecute_from_command_line()\n"
    settings = 'DATABASES = {"default": {"ENGINE": "django.db.backends.%s"}}\nROOT_URLCONF = "urls"\n'
    urls = 'from django.urls import path\n\nfrom views import Listed\n\nurlpatterns = [path("", Listed.as_view())]\n'
    engines = {"stalls": "postgresql", "fees": "mysql"}
    files = {f"apps/{name}/settings.py": settings % engine for name, engine in engines.items()}
    files |= {f"apps/{name}/manage.py": manage for name in engines}
    files |= {f"apps/{name}/urls.py": urls for name in engines}
    files |= {f"apps/{name}/views.py": VIEW for name in engines}
    found = services({"requirements.txt": "django\npsycopg2\nmysqlclient\n", **files})
    assert set(found) == {".", "apps/stalls", "apps/fees"}
    assert shown(found["apps/stalls"]) == ("django", "postgresql")
    assert shown(found["apps/fees"]) == ("django", "mysql")


def test_wsgi_files_hand_over_the_applications_of_their_modules() -> None:
    files = {path: text for path, text in FILES.items() if not path.endswith("run.py")}
    files |= {
        "src/fair/carts/app.py": STALLS.replace("fair.rows import engine", "fair.documents import carts as engine"),
        "stalls.wsgi": "from fair.stalls.app import site as application\n",
        "carts.wsgi": "from fair.carts.app import site as application\n",
    }
    found = services(files)
    assert shown(found["src/fair/stalls"]) == ("flask", "mysql")
    assert shown(found["src/fair/carts"]) == ("flask", "mongodb")
    assert "src/fair/carts" not in services({path: text for path, text in files.items() if path != "stalls.wsgi"})


def _workspace(name: str, *bricks: str) -> dict[str, str]:
    """A project that is built from folders beside it, with its Dockerfile."""
    listed = ", ".join(f'{{include = "fair/{brick}", from = "../../{kind}"}}' for kind, _, brick in map(_split, bricks))
    return {
        f"projects/{name}/pyproject.toml": f'[project]\nname = "{name}"\n\n[tool.poetry]\npackages = [{listed}]\n',
        f"projects/{name}/Dockerfile": f"FROM python:3.13\nCOPY . .\nCMD python -m fair.{name}.main\n",
    }


def _split(brick: str) -> tuple[str, str, str]:
    return brick.partition("/")


def test_projects_are_made_of_what_their_manifests_take_in_from_elsewhere() -> None:
    files = {
        "pyproject.toml": '[project]\nname = "fair"\ndependencies = ["flask", "pymysql", "pymongo"]\n',
        "bases/fair/stalls/main.py": STALLS.replace(
            "def make():\n    app = FairApp", "def make():\n    app = Flask"
        ).replace("from fair.base import FairApp", "from flask import Flask"),
        "components/fair/rows/__init__.py": "import pymysql\n\nengine = pymysql.connect(host='db')\n",
        "bases/fair/sweeper/main.py": "from fair.documents import carts\n\ncarts.drop()\n",
        "components/fair/documents/__init__.py": DOCUMENTS,
        **_workspace("stalls", "bases/stalls", "components/rows"),
        **_workspace("sweeper", "bases/sweeper", "components/documents"),
    }
    found: dict[str, Component] = {c.path: c for c in report(files).components}
    assert found["projects/stalls"].kind == "service"
    assert shown(found["projects/stalls"]) == ("flask", "mysql")
    assert found["projects/sweeper"].kind == "worker"
    assert shown(found["projects/sweeper"]) == (None, "mongodb")


SHOP = 'from flask import Flask\n\napp = Flask(__name__)\n\n\n@app.route("/")\ndef listed():\n    return []\n\n\napp.run()\n'
IMAGES = {
    "requirements.txt": "flask\npymongo\npymysql\n",
    "mailer/send.py": "from documents import carts\n\nfor cart in carts.find():\n    print(cart)\n",
    "mailer/documents.py": DOCUMENTS,
    "shop/site.py": SHOP,
    "common/log.py": "print(1)\n",
    "images/mailer/Dockerfile": "FROM python:3.13\nCOPY mailer /srv/mailer\nCOPY common /srv/common\nWORKDIR /srv/mailer\n",
    "images/Dockerfile.shop": 'FROM python:3.13\nCOPY common/*.py common/\nCOPY shop/*.py .\nCMD ["python", "/srv/site.py"]\n',
}


def test_dockerfiles_that_each_start_another_folder_build_programs() -> None:
    found = {c.path: (c.kind, *shown(c)) for c in report(IMAGES).components}
    assert found["mailer"] == ("worker", None, "mongodb")
    assert found["shop"] == ("service", "flask", None)
    assert "common" not in found


def test_one_folder_in_an_image_or_all_there_is_makes_no_program() -> None:
    alone = {path: text for path, text in IMAGES.items() if path != "images/mailer/Dockerfile"}
    assert not {"mailer", "shop"} & {c.path for c in report(alone).components}
    all_there_is = f"{IMAGES['images/mailer/Dockerfile']}COPY . /srv\n"
    whole = {**IMAGES, "images/mailer/Dockerfile": all_there_is}
    assert not {"mailer", "shop"} & {c.path for c in report(whole).components}
