"""Programs of one distribution of Python that images beside each other start are told apart."""

from __future__ import annotations

import pytest

from tests.inference.fair import report, shown

SIBLINGS = {
    "back/pyproject.toml": '[project]\nname = "fair"\ndependencies = ["fastapi", "psycopg"]\n'
    '[project.scripts]\nfair-sums = "fair.sums.main:run"\nfair-check = "fair.rows:check"\n',
    "back/Dockerfile-api": 'FROM python:3.13\nCOPY src /app/src\nCMD ["uvicorn", "fair.api.main:app", "--port", "80"]\n',
    "back/Dockerfile-sums": 'FROM python:3.13\nCOPY src /app/src\nCMD ["fair-sums"]\n',
    "back/src/fair/api/main.py": "from fastapi import FastAPI\nfrom fair.rows import rows\napp = FastAPI()\n"
    "@app.get('/stalls')\ndef stalls(): return rows('stalls')\n",
    "back/src/fair/sums/main.py": "from fair.rows import rows\ndef run(): print(sum(rows('stalls')))\n",
    "back/src/fair/rows.py": "import psycopg\ndef rows(table): return psycopg.connect('').cursor().execute(table)\n",
}
SUMS = "back/Dockerfile-sums"


def paths(files: dict[str, str]) -> set[str]:
    """The folders of all components."""
    return {component.path for component in report(files).components}


def test_images_that_start_modules_of_several_folders_are_of_several_programs() -> None:
    found = {c.path: (c.kind, *shown(c)) for c in report(SIBLINGS).components}
    assert found["back"] == ("service", "fastapi", "postgresql")
    assert found["back/src/fair/sums"] == ("worker", None, "postgresql")


@pytest.mark.parametrize(
    "command",
    [
        "ENTRYPOINT python -m fair.sums.main",
        'ENTRYPOINT ["uv", "run"]\nCMD ["fair-sums", "--all"]',
        "CMD fair-api\nFROM python:3.13\nCMD python3.13 -u -m fair.sums.main",
    ],
)
def test_a_command_is_that_of_the_last_stage(command: str) -> None:
    assert "back/src/fair/sums" in paths(SIBLINGS | {SUMS: f"FROM python:3.13\n{command}\n"})


def test_a_command_may_prepare_a_lot_before_it_starts_its_program() -> None:
    prepared = " && ".join(f"python manage.py loaddata {name}" for name in ("stalls", "rows", "sums", "kinds", "days"))
    image = f"FROM python:3.13\nCMD {prepared} && waitress-serve --port=8001 fair.sums.main:run\n"
    named = {path.replace("Dockerfile-sums", "sums.DockerFile"): text for path, text in SIBLINGS.items()}
    assert "back/src/fair/sums" in paths(named | {"back/sums.DockerFile": image})


@pytest.mark.parametrize(
    "command",
    [
        'CMD ["uvicorn", "fair.api.main:app", "--reload"]',  # the same program, for developers
        "CMD python -m fair.sums.missing",
        "CMD fair-check",  # a module of the folder above the other one
        "CMD sh",
    ],
)
def test_images_of_one_folder_are_what_the_manifest_makes(command: str) -> None:
    assert paths(SIBLINGS | {SUMS: f"FROM python:3.13\n{command}\n"}) == {"back"}


def test_a_manifest_that_is_broken_has_no_console_scripts() -> None:
    assert "back/src/fair/sums" not in paths(SIBLINGS | {"back/pyproject.toml": "[project\n"})


def test_stages_of_one_dockerfile_that_start_scripts_are_several_programs() -> None:
    """A script is found by the end of its path in the image, a module of a server by the working folder."""
    files = {
        "pyproject.toml": '[project]\nname = "fair"\ndependencies = ["django", "gunicorn", "psycopg"]\n',
        "hack/Dockerfile": "FROM python:3.13 AS base\nCOPY . /srv\nFROM base AS sums\n"
        'ENTRYPOINT ["pyenv", "exec", "python3", "/srv/src/sums/lib/run.py"]\nFROM base AS desk\nWORKDIR /srv/src/desk\n'
        'ENTRYPOINT ["python3", "-m", "gunicorn", "--bind=0.0.0.0", "wsgi:application"]\nFROM base AS tests\n',
        "src/sums/lib/run.py": "import psycopg\npsycopg.connect('').execute('select 1')\n",
        "src/desk/wsgi.py": "from django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n",
    }
    found = {c.path: (c.kind, *shown(c)) for c in report(files).components}
    assert found["src/sums/lib"] == ("worker", None, "postgresql")
    assert found["src/desk"][:2] == ("service", "django")
    elsewhere = {path.replace("lib/run.py", "lib/other.py"): text for path, text in files.items()}
    assert paths(elsewhere) == {"."}


def test_a_module_may_be_started_at_the_end_of_a_script_that_an_image_starts() -> None:
    image = 'FROM python:3.13\nCOPY back/sums.sh /app/start.sh\nCMD ["/app/start.sh"]\n'
    script = "#!/bin/sh\nmkdir -p /tmp/sums\nexec python -m fair.sums.main --all\n"
    moved = {path.removeprefix("back/"): text for path, text in SIBLINGS.items()}
    files = moved | {"Dockerfile-sums": image, "back/sums.sh": script}
    assert "src/fair/sums" in paths(files)
    assert "src/fair/sums" not in paths(files | {"back/sums.sh": script.replace("exec ", "")})
