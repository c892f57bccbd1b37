"""What Dockerfiles make images of, and what these start."""

from __future__ import annotations

import pytest

from detector.observations import Deployment
from tests.plugins.infra import deployments, rows, scan


def test_dockerfile_stages_variables_and_entry() -> None:
    text = """ARG PG=15
FROM golang:1.22 AS build
RUN go build ./... \\
    # a comment inside
    && echo ok
FROM build AS other
FROM postgres:${PG}-alpine
ENV DB_DRIVER=mysql DATABASE_URL="mysql://u:p@h/d"
# ENV DATABASE_URL=sqlite:///x.db
RUN <<EOF
dbmate up
EOF
CMD ["./bin/server", "--token", "abc"]
"""
    assert rows("Dockerfile", text) == [
        ("image", "golang", "1.22", 2, ""),
        ("image", "postgres", "15-alpine", 7, ""),
        ("setting", "env.DB_DRIVER", "mysql", 8, ""),
        ("url", "mysql", "", 8, ""),
        ("command", "dbmate up", "", 11, ""),
    ]
    assert scan({"Dockerfile": text}).deployments == [Deployment("entry", "./bin/server", "Dockerfile", 13)]


@pytest.mark.parametrize(
    ("text", "started"),
    [
        ("FROM php:8.3-apache\nCOPY . /var/www/html\n", [("apache2-foreground", 1)]),
        ("FROM php:8.3-cli\nCOPY . /app\n", []),
        ("FROM tomcat:10\nCMD run me\n", [("run me", 2)]),
        (
            "FROM node AS base\nCMD node a.js\nFROM node AS build\nRUN x\nFROM base AS final\nCOPY . .\n",
            [("node a.js", 2)],
        ),
        ("FROM node AS base\nCMD node a.js\nFROM scratch\nCOPY --from=base . .\n", []),
    ],
)
def test_what_a_dockerfile_starts_is_its_own_command_or_that_of_what_it_stands_on(
    text: str, started: list[tuple[str, int]]
) -> None:
    assert [(d.value, d.line) for d in scan({"Dockerfile": text}).deployments if d.kind == "entry"] == started


@pytest.mark.parametrize("name", ["Dockerfile", "dockerfile", "DockerFile", "containerfile", "Dockerfile_sender"])
def test_a_dockerfile_is_one_however_its_name_is_written(name: str) -> None:
    """Docker on Windows and macOS finds it whatever its case, and compose files name it as it is."""
    assert ("image", "python") in [(row[0], row[1]) for row in rows(name, "FROM python:3.12\n")]


def test_stages_that_start_something_are_images_of_their_own() -> None:
    text = """FROM rust:1 AS build
FROM debian AS base
CMD ["help"]
FROM base AS rates
COPY --from=build /rates /usr/local/bin/rates
ENTRYPOINT ["rates"]
FROM base AS seats
ENTRYPOINT ["seats"]
FROM base
COPY --from=build /src/target/release/fares /usr/local/bin/
COPY --from=build /site /var/www
"""
    found = deployments({"Dockerfile": text})
    assert [value for kind, value in found if kind == "stage"] == ["rates", "seats"]
    assert [value for kind, value in found if kind == "program"] == ["rates", "fares"]


@pytest.mark.parametrize("first, second", [("ENTRYPOINT", "CMD"), ("CMD", "ENTRYPOINT")])
def test_a_runtime_as_the_entry_point_starts_what_the_command_names(first: str, second: str) -> None:
    said = {"ENTRYPOINT": '["dotnet"]', "CMD": '["bin/Fares.Sender.dll"]'}
    text = f"FROM sdk:8\n{first} {said[first]}\n{second} {said[second]}\n"
    found = set(deployments({"Dockerfile": text}))
    assert found == {("entry", "dotnet bin/Fares.Sender.dll"), ("package", "Fares.Sender")}


def test_what_is_copied_of_the_repository_are_folders_below_the_dockerfile_or_the_root() -> None:
    text = """FROM python:3.12
COPY --chown=app api/requirements.txt api/src/*.py ./
COPY ./common/ common/
COPY --from=build /api/src /x
COPY libs/dates gone *.toml ./
COPY * ./
ENV PART=libs
COPY ${PART}/dates/ $OTHER/dates ./
"""
    files: dict[str, str | bytes] = {
        "services/Dockerfile.api": text,
        "services/api/src/main.py": "",
        "services/common/dates.py": "",
        "libs/dates/dates.py": "",
    }
    found = [(d.value, d.line) for d in scan(files).deployments if d.kind == "copied"]
    assert found == [("services/api/src", 2), ("services/common", 3), ("libs/dates", 5), ("", 6), ("libs/dates", 8)]


@pytest.mark.parametrize(
    "build, start, folder",
    [
        ("go build -ldflags='-s -w' -o nightly ./jobs/sending", '["./nightly"]', "jobs/sending"),
        ("cd /src && CGO_ENABLED=0 go build -o /out/nightly ./jobs/sending", "/bin/nightly --once", "jobs/sending"),
        ("go build -o nightly ./jobs/sending", '["/bin/sh", "run.sh"]', ""),
        ("go build -o nightly ./jobs/gone", "./nightly", ""),
        ("go build -o nightly .", "./nightly", ""),
    ],
)
def test_an_image_that_starts_what_go_build_made_deploys_its_folder(build: str, start: str, folder: str) -> None:
    text = f"FROM golang:1.24 AS build\nCOPY . .\nRUN {build}\nFROM scratch\nCOPY --from=build /out /bin\nCMD {start}\n"
    found = scan({"Dockerfile": text, "go.mod": "module shop\n", "jobs/sending/main.go": "package main\n"}).deployments
    assert [d.value for d in found if d.kind == "started_in"] == ([folder] if folder else [])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("FROM python:3.12\nCOPY . /src\nWORKDIR /src/tests/site\nCMD gunicorn site.wsgi\n", "trial"),
        ("FROM python:3.12\nCOPY . /src\nWORKDIR /src\nWORKDIR tests/site\nCMD gunicorn site.wsgi\n", "trial"),
        ("FROM a AS b\nWORKDIR /src/tests/site\nFROM a\nWORKDIR /src/depot\nCMD gunicorn site.wsgi\n", "entry"),
        ("FROM a AS shop\nCMD serve\nFROM shop\nWORKDIR /src/tests/site\nCMD pytest\n", "entry"),
        ("FROM python:3.12\nCOPY depot /tests/site\nWORKDIR /depot\nCMD gunicorn site.wsgi\n", "entry"),
        ("FROM python:3.12\nWORKDIR /tests\nCMD gunicorn site.wsgi\n", "entry"),
        ("FROM python:3.12\nCOPY . /src\nWORKDIR /src/demo\nCMD gunicorn site.wsgi\n", "trial"),
        ("FROM a AS b\nWORKDIR $HOME/demo\nFROM b AS c\nFROM a\nCOPY --from=c /out /bin\nCMD shop\n", "trial"),
        ("FROM a AS b\nWORKDIR /src/demo\nFROM a\nCOPY --from=b /out /bin\nCOPY depot /depot\nCMD shop\n", "entry"),
        ("FROM a AS b\nWORKDIR /src/demo\nFROM a AS c\nFROM a\nCOPY --from=1 /out /bin\nCMD shop\n", "entry"),
    ],
)
def test_an_image_that_works_in_a_folder_of_tests_or_examples_is_a_trial(text: str, kind: str) -> None:
    files = {"Dockerfile": text, "tests/site/manage.py": "", "depot/manage.py": "", "demo/manage.py": ""}
    assert kind in [item.kind for item in scan(files).deployments]


def test_a_variable_has_the_line_on_which_it_stands_in_an_instruction_of_several_lines() -> None:
    text = "FROM python\nENV LEVEL=1 \\\n  # the store\n  DATABASE_URL=postgres://db/fares\n"
    assert ("url", "postgres", "", 4, "") in rows("Dockerfile", text)
