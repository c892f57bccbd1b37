"""Every way in which Python projects declare what they depend on."""

from __future__ import annotations

from functools import partial

import pytest

from detector.observations import Dependency, Package, Warning
from detector.plugins.python import PLUGIN
from tests.plugins import seen

scan = partial(seen.scan, PLUGIN)
declared = partial(seen.stated, PLUGIN)


def test_pep_621_dependencies_with_extras_and_groups() -> None:
    text = """[project]
name = "Shop.Api"
dependencies = [
  "FastAPI[standard]>=0.110",
  "sqlalchemy~=2.0 ; python_version > '3.8'",
]

[project.optional-dependencies]
postgres = ["psycopg[binary]"]
test = ["pytest"]

[dependency-groups]
dev = ["ruff", {include-group = "typing"}]
"""
    found = declared({"pyproject.toml": text})
    assert found == {
        "fastapi": ("runtime", ">=0.110", 4),
        "sqlalchemy": ("runtime", "~=2.0", 5),
        "psycopg": ("optional", "", 9),
        "pytest": ("test", "", 10),
        "ruff": ("dev", "", 13),
    }


def test_the_name_of_a_project_is_normalised() -> None:
    packages = scan({"api/pyproject.toml": '[project]\nname = "Shop.Api_x"\n'}).packages
    assert [(p.name, p.folder) for p in packages] == [("shop-api-x", "api")]


def test_poetry_groups_and_optional_dependencies() -> None:
    text = """[tool.poetry]
name = "shop"

[tool.poetry.dependencies]
python = "^3.11"
django = "^5.0"
redis = {version = "^5", optional = true}

[tool.poetry.group.dev.dependencies]
black = "*"

[tool.poetry.group.test.dependencies]
pytest = "*"

[tool.poetry.group.docs.dependencies]
mkdocs = "*"
"""
    found = declared({"pyproject.toml": text})
    scopes = {name: scope for name, (scope, _, _) in found.items()}
    assert scopes == {"django": "runtime", "redis": "optional", "black": "dev", "pytest": "test", "mkdocs": "docs"}
    assert found["django"] == ("runtime", "^5.0", 6)


def test_uv_workspace_members_and_path_sources() -> None:
    text = """[project]
name = "root"
dependencies = ["core"]

[tool.uv.workspace]
members = ["packages/*"]

[tool.uv.sources]
core = {path = "packages/core"}
outside = {path = "../../elsewhere"}
"""
    package = scan({"pyproject.toml": text}).packages[0]
    assert package.members == ("packages/*",)
    assert package.uses == ("packages/core",)


def test_pdm_and_hatch_development_dependencies() -> None:
    text = """[tool.pdm.dev-dependencies]
test = ["pytest"]

[tool.hatch.envs.docs]
dependencies = ["mkdocs"]
"""
    assert {n: s for n, (s, _, _) in declared({"pyproject.toml": text}).items()} == {"pytest": "test", "mkdocs": "docs"}


@pytest.mark.parametrize(
    ("name", "scope"),
    [
        ("requirements.txt", "runtime"),
        ("requirements-dev.txt", "dev"),
        ("requirements/production.txt", "runtime"),
        ("requirements/test.in", "test"),
        ("docs-requirements.txt", "docs"),
        ("dev_requirements.txt", "dev"),
    ],
)
def test_requirements_files_by_their_names(name: str, scope: str) -> None:
    assert declared({name: "flask==3.0 # web\n"})["flask"] == (scope, "==3.0", 1)


def test_requirements_lines_of_every_form() -> None:
    text = """# comment
-r other.txt
--index-url https://user:secret@example.invalid/simple
Flask_SQLAlchemy >= 3 ; python_version < "4" --hash=sha256:abc
uvicorn[standard]==0.30 \\
    --hash=sha256:def
-e git+https://example.invalid/x.git#egg=my_lib
redis @ https://user:secret@example.invalid/redis.whl
"""
    found = scan({"requirements.txt": text, "other.txt": ""})
    assert [(d.name, d.line) for d in found.dependencies] == [
        ("flask-sqlalchemy", 4),
        ("uvicorn", 5),
        ("my-lib", 7),
        ("redis", 8),
    ]
    assert "secret" not in repr(found)


def test_an_include_that_leaves_the_root_is_a_warning_with_its_line() -> None:
    found = scan({"requirements.txt": "flask\n-r ../../etc/passwd\n"})
    assert [(w.path, w.line) for w in found.warnings] == [("requirements.txt", 2)]
    assert [d.name for d in found.dependencies] == ["flask"]


def test_requirements_in_utf_16() -> None:
    assert list(declared({"requirements.txt": "flask\ndjango\n".encode("utf-16")})) == ["flask", "django"]


def test_setup_py_with_lists_in_variables_is_parsed_not_run() -> None:
    text = """from setuptools import setup
import os
os.abort()
base = ["falcon>=3"]
requires = base + ["gunicorn"]
setup(
    name="shop",
    install_requires=requires,
    extras_require={"test": ["pytest"], "mysql": ["pymysql"]},
    entry_points={"console_scripts": ["shop = shop:main"]},
)
"""
    found = scan({"setup.py": text})
    assert {d.name: d.scope for d in found.dependencies} == {
        "falcon": "runtime",
        "gunicorn": "runtime",
        "pytest": "test",
        "pymysql": "optional",
    }
    assert found.packages[0].entry


def test_setup_py_of_python_2() -> None:
    text = 'print "hello"\nsetup(name="r2", install_requires=["Pylons", "Mako>=0.4"])\n'
    found = scan({"r2/setup.py": text})
    assert [d.name for d in found.dependencies] == ["pylons", "mako"]
    assert found.packages == [Package("pypi", "r2", "r2/setup.py", "r2", line=2)]


def test_setup_cfg() -> None:
    text = """[metadata]
name = shop

[options]
install_requires =
    flask>=2
    redis

[options.extras_require]
test = pytest
"""
    assert declared({"setup.cfg": text}) == {
        "flask": ("runtime", ">=2", 6),
        "redis": ("runtime", "", 7),
        "pytest": ("test", "", 10),
    }


def test_pipfile_and_its_lock() -> None:
    pipfile = '[packages]\nSanic = "*"\nmotor = {version = ">=3"}\n\n[dev-packages]\npytest = "*"\n'
    lock = '{"default": {"sanic": {"version": "==23.6.0"}}}'
    found = scan({"Pipfile": pipfile, "Pipfile.lock": lock}).dependencies
    assert Dependency("pypi", "sanic", "Pipfile", 2) in found
    assert Dependency("pypi", "motor", "Pipfile", 3, specifier=">=3") in found
    assert Dependency("pypi", "pytest", "Pipfile", 6, "dev") in found
    assert Dependency("pypi", "sanic", "Pipfile.lock", 1, "indirect", version="23.6.0") in found


def test_conda_environment_with_a_pip_section() -> None:
    text = "name: x\ndependencies:\n  - python=3.11\n  - conda-forge::flask=3.0\n  - pip:\n      - gunicorn>=20\n"
    found = declared({"environment.yml": text})
    assert found["flask"] == ("runtime", "==3.0", 4)
    assert found["gunicorn"] == ("runtime", ">=20", 6)


@pytest.mark.parametrize("name", ["poetry.lock", "uv.lock", "pdm.lock"])
def test_lock_files_give_versions_only(name: str) -> None:
    text = '[[package]]\nname = "Django"\nversion = "5.0.1"\n'
    assert scan({name: text}).dependencies == [Dependency("pypi", "django", name, 1, "indirect", version="5.0.1")]


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("pyproject.toml", '[project]\nname = "x"\ndependencies = ["fla', 3),
        ("Pipfile", "[packages\n", 1),
        ("setup.cfg", "no section\n", 1),
        ("Pipfile.lock", '{"default": {', 1),
        ("environment.yml", "a: [1,\n", 2),
        ("uv.lock", "version = \n", 1),
    ],
)
def test_a_manifest_that_breaks_off_is_a_warning_with_path_and_line(name: str, text: str, line: int) -> None:
    found = scan({name: text, "requirements.txt": "flask\n"})
    assert [(w.path, w.line) for w in found.warnings] == [(name, line)]
    assert [d.name for d in found.dependencies] == ["flask"]


@pytest.mark.parametrize(
    "text",
    [
        "project = 3\n",
        "[project]\ndependencies = 7\noptional-dependencies = [1]\n",
        "[project]\nname = 1\ndependencies = [2, {a = 1}]\n[dependency-groups]\nx = 1\n",
        '[tool]\npoetry = "x"\n',
        "[tool.poetry]\ndependencies = [1]\ngroup = 4\n",
        "",
    ],
)
def test_wrong_types_inside_a_manifest_cost_nothing_else(text: str) -> None:
    found = scan({"pyproject.toml": text, "requirements.txt": "flask\n"})
    assert [d.name for d in found.dependencies] == ["flask"]
    assert not [w for w in found.warnings if isinstance(w, Warning) and "not understood" in w.message]


def test_a_folder_with_only_a_requirements_file_and_source_is_a_component() -> None:
    files: dict[str, str | bytes] = {"api/requirements.txt": "flask\n", "jobs/requirements-dev.txt": "rq\n"}
    files["api/app/main.py"] = "import flask\n"
    assert [(p.folder, p.name) for p in scan(files).packages] == [("api", "")]


def test_a_folder_that_only_keeps_lists_of_requirements_is_no_component() -> None:
    files: dict[str, str | bytes] = {"dependencies/pip/requirements.txt": "django\n", "shop/urls.py": "import django\n"}
    assert [p.folder for p in scan(files).packages] == []


@pytest.mark.parametrize(
    ("specifier", "version"),
    [("==3.0.3", "3.0.3"), ("===3.0", "3.0"), (">=3", ""), ("==3.0.*", ""), ("==3,<4", ""), ("~=3.0", "")],
)
def test_only_an_exact_pin_tells_a_version(specifier: str, version: str) -> None:
    assert [d.version for d in scan({"requirements.txt": f"flask{specifier}\n"}).dependencies] == [version]


def test_the_line_of_a_dependency_is_not_that_of_a_longer_name() -> None:
    text = '[project]\nname = "x"\ndependencies = [\n  "flask-login",\n  "flask",\n]\n'
    assert declared({"pyproject.toml": text})["flask"][2] == 5
    text = '[tool.poetry.dependencies]\ndjango-redis = "*"\ndjango = {version = "^5"}\n'
    assert declared({"pyproject.toml": text})["django"] == ("runtime", "^5", 3)


def test_conda_pins_of_two_and_three_parts() -> None:
    text = "dependencies:\n  - flask=3.0.3=pyhd8ed1ab_0\n  - conda-forge::peewee=3.17\n  - numpy>=2,<3\n"
    found = {d.name: (d.specifier, d.version) for d in scan({"environment.yml": text}).dependencies}
    assert found == {"flask": ("==3.0.3", "3.0.3"), "peewee": ("==3.17", "3.17"), "numpy": ("<3,>=2", "")}


@pytest.mark.parametrize(
    ("name", "classifier", "others", "extension"),
    [
        ("Flask-Weights", "Framework :: Flask", {}, True),
        ("weights_flask", "Topic :: Software Development :: Libraries", {}, True),
        ("flask", "Framework :: Flask", {}, False),
        ("weights", "Framework :: Flask", {}, False),
        ("flask-weights", "Programming Language :: Python :: 3", {}, False),
        ("flask-weights", "Framework :: Flask", {"Dockerfile": "FROM python:3"}, False),
    ],
)
def test_an_extension_is_named_after_what_it_extends(
    name: str, classifier: str, others: dict[str, str | bytes], extension: bool
) -> None:
    files: tuple[tuple[str, str], ...] = (
        ("setup.py", f"setup(name='{name}', classifiers=['{classifier}'])"),
        ("setup.cfg", f"[metadata]\nname = {name}\nclassifiers =\n    {classifier}\n"),
        ("pyproject.toml", f'[project]\nname = "{name}"\nclassifiers = ["{classifier}"]\n'),
    )
    for path, text in files:
        (package,) = scan({path: text, "serve.py": "app = Shop()\n", **others}).packages
        assert (package.extension, package.kind) == (extension, "library"), path


@pytest.mark.parametrize(
    ("others", "extension"),
    [
        ({"weights/__init__.py": "def make():\n    app = Shop()\n    return app\n"}, True),
        ({"weights/serve.py": "application: Shop = shops.make()\n"}, False),
        ({"weights/serve.py": 'if __name__ == "__main__":\n    serve()\n'}, False),
        ({"weights/sandbox.py": "app = Shop()\n", "tests/serve.py": "app = Shop()\n"}, True),
        ({"weights/wsgi.py": ""}, False),
        ({"Dockerfile": "FROM python:3"}, False),
    ],
)
def test_a_library_that_nothing_starts_is_an_extension(others: dict[str, str | bytes], extension: bool) -> None:
    text = "setup(name='weights', classifiers=['Programming Language :: Python'])"
    (package,) = scan({"setup.py": text, **others}).packages
    assert (package.extension, package.kind) == (extension, "library")


@pytest.mark.parametrize(
    ("points", "entry"),
    [
        ("{'console_scripts': ['weigh = weights.app:main']}", True),
        ("{'console_scripts': ['weigh = weights.example.app:main']}", False),
        ("{'pytest11': ['weights = weights.testing']}", False),
        ("{'paste.app_factory': ['main = weights:main']}", True),
        ("{'console_scripts': commands()}", True),
        ("points()", True),
        ("'[console_scripts]\\nweigh = weights.app:main'", True),
        ("'[pytest11]\\nweights = weights.testing'", False),
        ("'no section'", True),
    ],
)
def test_entry_points_that_others_load_or_that_are_examples_start_nothing(points: str, entry: bool) -> None:
    files: dict[str, str | bytes] = {"weights/example/app.py": "", "weights/app.py": ""}
    (package,) = scan({"setup.py": f"setup(name='weights', entry_points={points})", **files}).packages
    assert package.entry == entry


def test_of_a_conditional_name_the_first_is_told() -> None:
    (package,) = scan({"setup.py": "setup(name='weights' if full else 'weights-slim')"}).packages
    assert package.name == "weights"


@pytest.mark.parametrize("table", ["scripts", "gui-scripts"])
def test_a_command_of_a_terminal_or_of_windows_starts_a_program(table: str) -> None:
    text = f'[project]\nname = "starlings"\n\n[project.{table}]\nstarlings = "starlings.window:main"\n'
    (package,) = scan({"pyproject.toml": text}).packages
    assert package.entry
