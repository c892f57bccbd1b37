"""Which components an image deploys: by its folder, what it holds, what its command names."""

from __future__ import annotations

import pytest

from tests.inference.deployed import API, EXPRESS, SENDER, kinds, package


@pytest.mark.parametrize("started", ["close", "lines-close", "fares-close", "toll-close"])
def test_a_program_is_called_by_its_module_or_folder_and_its_own_name(started: str) -> None:
    files = {
        "lines/go.mod": "module example.com/fares\n\ngo 1.22\n\nrequire github.com/labstack/echo/v4 v4.12.0\n",
        "lines/cmd/api/main.go": 'package main\n\nimport "github.com/labstack/echo/v4"\n\n'
        'func main() { e := echo.New(); e.GET("/fares", list); e.Start(":80") }\n',
        "lines/cmd/close/main.go": 'package main\n\nfunc main() { close("fares") }\n',
        "deploy/close.yaml": f"apiVersion: batch/v1\nkind: CronJob\nspec:\n- command: [{started}]\n",
    }
    assert ("lines/cmd/close" in kinds(files)) is (started != "toll-close")


@pytest.mark.parametrize("name", ["SenderDockerfile", "sender.Dockerfile", "Dockerfile-sender", "Mail-dockerfile"])
def test_a_dockerfile_that_lies_apart_names_what_it_starts(name: str) -> None:
    docker = {name: 'FROM node:22\nCOPY jobs/sender .\nCMD ["node", "sender/index.js"]\n'}
    assert kinds(API, SENDER, docker)["jobs/sender"] == "worker"


@pytest.mark.parametrize(
    ("dockerfile", "worker"),
    [
        ('FROM debian AS sender\nENTRYPOINT ["sender"]\nFROM debian AS fares\nENTRYPOINT ["fares"]\n', True),
        ('FROM debian\nCOPY --from=build /src/sender /usr/local/bin/sender\nENTRYPOINT ["tini", "--"]\n', True),
        ('FROM debian\nCOPY --from=build /src/sender /usr/local/bin/sender\nENTRYPOINT ["fares"]\n', False),
        ('FROM debian\nCOPY --from=build /src/target/release/sender /opt/sender\nENTRYPOINT ["/start.sh"]\n', True),
    ],
)
def test_what_an_image_of_several_programs_holds_is_deployed_where_its_command_chooses_none(
    dockerfile: str, worker: bool
) -> None:
    assert (kinds(API, SENDER, {"Dockerfile": dockerfile})["jobs/sender"] == "worker") == worker


def test_an_image_that_is_built_above_the_program_is_the_programs() -> None:
    found = kinds(
        API,
        {
            "drawer/Dockerfile": 'FROM mcr.microsoft.com/dotnet/runtime:9.0\nENTRYPOINT ["dotnet", "Drawer.Host.dll"]\n',
            "drawer/Drawer.Host/Drawer.Host.csproj": (
                '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>\n'
            ),
            "drawer/Drawer.Host/Program.cs": "System.Console.WriteLine(1);\n",
        },
    )
    assert found["drawer/Drawer.Host"] == "worker"
    assert found["drawer"] not in ("worker", "service")


def test_the_one_component_below_an_image_without_source_is_deployed() -> None:
    below = {path.replace("sender/", "sender/src/"): text for path, text in SENDER.items()}
    docker = {"jobs/sender/Dockerfile": 'FROM node:22\nCMD ["./entrypoint.sh"]\n'}
    assert kinds(API, below, docker)["jobs/sender/src"] == "worker"


def test_of_several_below_an_image_that_is_deployed_which_none_takes_in() -> None:
    below = {path.replace("sender/", "sender/service/"): text for path, text in SENDER.items()}
    below["jobs/sender/service/package.json"] = package("sender-service", dependencies={"sender-model": "*"})
    below["jobs/sender/model/package.json"] = package("sender-model")
    below["jobs/sender/model/index.js"] = "export const fields = [];\n"
    docker = {"jobs/sender/Dockerfile": 'FROM node:22\nCMD ["./entrypoint.sh"]\n'}
    found = kinds(API, below, docker)
    assert [path for path, kind in found.items() if kind == "worker"] == ["jobs/sender/service"]


def test_a_program_with_an_image_of_its_own_is_deployed_though_another_takes_it_in() -> None:
    both = {
        "all/package.json": package(
            "all", scripts={"start": "node all.js"}, dependencies={"sender": "file:../jobs/sender"}
        ),
        "all/all.js": EXPRESS,
        "jobs/sender/Dockerfile": 'FROM node:22\nCMD ["node", "index.js"]\n',
    }
    program = {"jobs/sender/package.json": package("sender", scripts={"start": "node index.js"})}
    idle = {"jobs/sender/Dockerfile": 'FROM node:22\nCMD ["/bin/bash", "-c", "while sleep 9; do :; done"]\n'}
    assert kinds(API, SENDER, both)["jobs/sender"] != "worker"
    assert kinds(API, SENDER, both, program, idle)["jobs/sender"] != "worker"
    assert kinds(API, SENDER, both, program)["jobs/sender"] == "worker"
    stages = 'FROM node:22 AS all\nCMD ["node", "all.js"]\nFROM node:22 AS sender\nCMD ["/srv/sender"]\n'
    apart = {path: text for path, text in both.items() if "Dockerfile" not in path} | {"Dockerfile": stages}
    assert kinds(API, SENDER, apart)["jobs/sender"] != "worker"
    assert kinds(API, SENDER, apart, program)["jobs/sender"] == "worker"


def test_a_program_that_is_copied_into_the_folder_of_programs_keeps_its_name() -> None:
    files = {
        "core/Cargo.toml": '[package]\nname = "core_of_fair"\n\n[dependencies]\nclap = "4"\n',
        "core/src/main.rs": "fn main() { loop {} }\n",
        "Dockerfile": "FROM rust AS built\nFROM debian\nCOPY --from=built /app/target/$PROFILE/core_of_fair /usr/local/bin\n",
    }
    assert kinds(API, files)["core"] == "worker"


@pytest.mark.parametrize(
    ("image", "worker"), [("node:22", True), ("mongo:7", False), ("mongo:7 AS data\nFROM node:22", True)]
)
def test_scripts_in_the_image_of_a_database_are_no_worker(image: str, worker: bool) -> None:
    files = {
        "store/seed.js": 'db.fares.insert({ "line": 4 });\n',
        "store/Dockerfile": f"FROM {image}\nCOPY . .\nCMD node seed.js\n",
    }
    assert (kinds(API, files).get("store") == "worker") is worker


CRATES = {
    "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n',
    "crates/desk/Cargo.toml": '[package]\nname = "desk"\n\n[dependencies]\naxum = "0.8"\n',
    "crates/desk/src/main.rs": (
        'use axum::{routing::get, Router};\n\nfn main() { let app = Router::new().route("/wagons", get(list)); }\n'
    ),
    "crates/yard/Cargo.toml": '[package]\nname = "yard"\n\n[[bin]]\nname = "yard-couple"\npath = "src/bin/couple.rs"\n',
    "crates/yard/src/lib.rs": "pub fn couple() {}\n",
    "crates/yard/src/bin/couple.rs": "fn main() { yard::couple(); }\n",
    "crates/sift/Cargo.toml": '[package]\nname = "sift"\n\n[dependencies]\nyard = { path = "../yard" }\n',
    "crates/sift/src/main.rs": "fn main() { yard::couple(); }\n",
}
"""A workspace with a server, a crate whose program is called otherwise, and a tool that takes that crate in."""
STAGED = """FROM rust:1 AS build
RUN cargo build --release
FROM debian AS base
CMD ["./start.sh"]
"""


@pytest.mark.parametrize(
    ("stages", "worker"),
    [
        ("FROM base AS couple\nCOPY --from=build bin/yard-couple bin/\nFROM base\nCOPY --from=build bin/desk bin/\n", True),
        ("FROM base\nCOPY --from=build bin/yard-couple bin/\nCOPY --from=build bin/desk bin/\n", False),
        ("FROM base AS couple\nCOPY --from=build bin/yard-couple bin/\nFROM base\nCOPY --from=couple bin/ bin/\n", False),
        ('FROM base AS all\nCOPY --from=build bin/yard-couple bin/\nCMD ["desk"]\nFROM base\n', False),
    ],
)  # fmt: skip
def test_each_stage_is_an_image_whose_script_starts_the_one_program_that_it_holds(stages: str, worker: bool) -> None:
    """A crate's programs are found by their own names, and are deployed though a tool takes in the same crate."""
    found = kinds(CRATES, {"Dockerfile": STAGED + stages})
    assert (found["crates/yard"] == "worker") == worker
    assert found["crates/desk"] == "service" and found["crates/sift"] == "cli"


@pytest.mark.parametrize(
    ("command", "worker"),
    [('CMD ["/entrypoint.sh"]\n', False), ("", False), ('CMD ["python", "grade.py"]\n', True)],
    ids=["the database's script", "the database", "a program that needs its tools"],
)
def test_what_the_image_of_a_database_calls_is_no_worker(command: str, worker: bool) -> None:
    found = kinds(
        API,
        {
            "db/grades/Dockerfile": f"FROM clickhouse/clickhouse-server:24.8\nCOPY grade.py /user_scripts/\n{command}",
            "db/grades/requirements.txt": "requests==2.32.3\n",
            "db/grades/grade.py": 'import requests\n\nprint(requests.get("http://grades").text)\n',
        },
    )
    assert (found["db/grades"] == "worker") is worker
