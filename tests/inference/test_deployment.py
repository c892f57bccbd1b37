"""What is deployed and answers no requests is a worker."""

from __future__ import annotations

import pytest

from tests.inference.deployed import API, EXPRESS, SENDER, component, kinds, package, report


@pytest.mark.parametrize(
    "deployment",
    [
        {"jobs/sender/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["node", "index.js"]\n'},
        {"jobs/sender/sender-Dockerfile": "FROM node:22\nCOPY . .\n"},
        {"jobs/sender/docker/app/Dockerfile": 'FROM node:22\nCOPY jobs/sender .\nCMD ["/app/bin/start.sh"]\n'},
        {"jobs/sender/Procfile": "worker: node index.js\n"},
        {"jobs/sender/riff-raff.yaml": "deployments:\n  sender:\n    type: aws-lambda\n"},
        {"jobs/sender/serverless.yml": "service: sender\nfunctions:\n  send:\n    handler: index.handler\n"},
        {"docker/Dockerfile.sender": 'FROM node:22\nCOPY jobs/sender .\nCMD ["node", "index.js"]\n'},
        {"docker-compose.yml": "services:\n  sender:\n    build: {context: ., dockerfile: docker/all}\n"},
        {"docker/sender/Dockerfile": "FROM scratch\nCOPY jobs/sender .\nENTRYPOINT [\"./sender\"]\n"},
        {"docker/nightly/Dockerfile": 'FROM mcr.example.com/dotnet\nENTRYPOINT ["dotnet", "sender.dll"]\n'},
        {"jobs/sender/src/main/docker/Dockerfile.native": 'FROM node:22\nCMD ["./application"]\n'},
        {"jobs/sender/settings.job": '{"schedule": "0 0 6 * * *"}\n'},
        {"jobs/sender/PackageRoot/ServiceManifest.xml": '<ServiceManifest Name="SenderPkg" Version="1.0.0" />\n'},
        {"Dockerfile": 'FROM node:22\nCMD ["sh", "-c", "exec concurrently \\"cd /srv/jobs/sender && exec tsx index.ts\\""]\n'},
        {"Procfile": "relay: yarn workspace sender start\n"},
        {"docker-compose.yml": "services:\n  relay:\n    build: .\n    command: node jobs/sender/dist/index.js\n"},
        {"openshift/build.yml": (
            "apiVersion: build.openshift.io/v1\nkind: BuildConfig\nmetadata:\n  name: relay\nspec:\n  source:\n"
            "    contextDir: jobs/sender\n"
        )},
        {"infra/template.yaml": (
            "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Send:\n    Type: AWS::Serverless::Function\n"
            "    Properties:\n      CodeUri: ../jobs/sender\n      Handler: index.handler\n"
        )},
        {"infra/main.tf": 'data "archive_file" "it" {\n  type = "zip"\n  source_dir = "${path.module}/../jobs/sender"\n}\n'},
        {".github/workflows/images.yml": (
            "jobs:\n  image:\n    strategy:\n      matrix:\n        job: [sender]\n    steps:\n"
            "      - uses: docker/build-push-action@v6\n        with:\n          context: jobs/${{ matrix.job }}\n"
        )},
        {".github/workflows/images.yml": (
            "jobs:\n  image:\n    strategy:\n      matrix: {include: [{job: {at: jobs/sender}}]}\n    steps:\n"
            "      - uses: docker/build-push-action@v6\n        with:\n          context: ./${{matrix.job.at}}\n"
        )},
        {".github/workflows/images.yml": (
            "jobs:\n  image:\n    strategy:\n      matrix: ${{ fromJSON(inputs.jobs) }}\n    steps:\n"
            "      - uses: docker/build-push-action@v6\n        with:\n          context: jobs/${{ matrix.job }}\n"
        )},
        {".github/workflows/images.yml": (
            "jobs:\n  image:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: .\n"
            "          build-args: |\n            version=1\n            package=@fair/sender\n"
        )},
        {".github/workflows/images.yml": (
            "jobs:\n  image:\n    strategy:\n      matrix:\n        job: [sender]\n    steps:\n"
            "      - uses: docker/build-push-action@v6\n        with:\n          build-args: package=${{ matrix.job }}\n"
        )},
        {".github/workflows/images.yml": (
            "jobs:\n  image:\n    steps:\n      - run: |\n          docker build --build-arg package=\"@fair/sender\" "
            "-t fair/jobs -f Dockerfile.node .\n"
        )},
        {"Makefile": "image:\n\tdocker build --build-arg VERSION=2 --build-arg=JOB=sender .\n"},
        {"scripts/images.sh": "docker build \\\n  --build-arg 'JOB=sender' .\n"},
        {"deploy/sender.yml": (
            "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: sender\nspec:\n  template:\n    spec:\n"
            "      containers:\n        - image: registry.example.com/fair/sender:1\n"
        )},
    ],
)  # fmt: skip
def test_what_is_deployed_and_serves_nothing_is_a_worker(deployment: dict[str, str]) -> None:
    assert kinds(API, SENDER)["jobs/sender"] != "worker"
    assert kinds(API, SENDER, deployment)["jobs/sender"] == "worker"


@pytest.mark.parametrize("given", ["TOKEN=sender", "JOB=jobs", "sender", "JOB=$sender"])
def test_an_argument_of_an_image_that_names_nothing_deploys_nothing(given: str) -> None:
    found = kinds(API, SENDER, {"Makefile": f"image:\n\tdocker build --build-arg {given} .\n"})
    assert found["jobs/sender"] != "worker"


def test_a_distribution_with_classifiers_is_a_worker_where_it_is_deployed() -> None:
    counter = {
        "jobs/counter/pyproject.toml": (
            '[project]\nname = "counter"\nclassifiers = ["Programming Language :: Python :: 3"]\n'
        ),
        "jobs/counter/counter/loop.py": "import pika\n\n\ndef run() -> None:\n    pika.BlockingConnection()\n",
    }
    image = {"jobs/counter/Dockerfile": 'FROM python:3.12\nCOPY . .\nCMD ["python", "-m", "counter.loop"]\n'}
    assert kinds(API, counter)["jobs/counter"] == "library"
    assert kinds(API, counter, image)["jobs/counter"] == "worker"


def test_a_worker_has_a_language_and_no_framework() -> None:
    found = component(
        "jobs/sender", API, SENDER, {"jobs/sender/Dockerfile": 'FROM node:22\nCMD ["node", "index.js"]\n'}
    )
    assert found.stack.backend.language is not None
    assert found.stack.backend.language.id == "javascript"
    assert found.stack.backend.framework is None


def test_a_name_of_two_components_is_of_none() -> None:
    twice = {path.replace("jobs/", "old/"): text for path, text in SENDER.items()}
    found = kinds(API, SENDER, twice, {"docker/Dockerfile.sender": 'FROM node:22\nCMD ["node", "index.js"]\n'})
    assert "worker" not in found.values()


def test_a_go_program_is_a_worker_where_an_image_starts_what_it_is_compiled_to() -> None:
    job = {
        "jobs/sending/go.mod": "module example.com/sending\n\ngo 1.24\n",
        "jobs/sending/main.go": "package main\n\nfunc main() {}\n",
    }
    image = 'FROM golang:1.24 AS build\nRUN go build -o nightly {}\nFROM scratch\nCMD ["./nightly"]\n'
    assert kinds(API, job, {"Dockerfile.sends": image.format("./jobs/other")})["jobs/sending"] != "worker"
    assert kinds(API, job, {"Dockerfile.sends": image.format("./jobs/sending")})["jobs/sending"] == "worker"


@pytest.mark.parametrize(("started", "kind"), [(("press", "sweep"), "worker"), (("press",), "cli")])
def test_a_module_of_programs_is_deployed_where_several_of_these_are(started: tuple[str, ...], kind: str) -> None:
    """Beside a service, since a repository of workers has no back end."""
    module = {
        "printing/go.mod": "module example.com/printing\n\ngo 1.24\n",
        "printing/cmd/press/main.go": "package main\n\nfunc main() {}\n",
        "printing/cmd/sweep/main.go": "package main\n\nfunc main() {}\n",
    }
    images = {f"docker/{name}.Dockerfile": f'FROM scratch\nCOPY out /bin\nCMD ["{name}"]\n' for name in started}
    assert kinds(API, module, images)["printing"] == kind


def test_the_folder_of_a_dockerfile_is_no_name_where_its_file_name_is_one() -> None:
    relay = {path.replace("sender", "relay"): text.replace("sender", "relay") for path, text in SENDER.items()}
    image = 'FROM node:22\nCMD ["node", "index.js"]\n'
    found = kinds(API, SENDER, relay, {"relay/Dockerfile_sender": image})
    assert (found["jobs/sender"] == "worker", found["jobs/relay"] == "worker") == (True, False)
    found = kinds(API, SENDER, relay, {"relay/Dockerfile_production": image})
    assert (found["jobs/sender"] == "worker", found["jobs/relay"] == "worker") == (False, True)


def test_what_is_deployed_under_the_name_of_a_database_is_none() -> None:
    workload = (
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: postgres\nspec:\n  template:\n    spec:\n"
        "      containers:\n        - image: registry.example.com/fair/relay:1\n"
    )
    named = [c.id for c in report(API, {"deploy/relay.yml": workload}).candidates["database.primary"]]
    assert named == []


def test_the_root_is_no_worker_by_its_image_alone() -> None:
    tool = {
        "package.json": package("fair", bin={"fair": "cli.js"}),
        "cli.js": "console.log(1);\n",
        "Dockerfile": 'FROM node:22\nENTRYPOINT ["node", "cli.js"]\n',
    }
    assert kinds(tool)["."] != "worker"


def test_what_is_called_a_queues_and_starts_from_the_servers_source_is_a_worker() -> None:
    started = 'import { start } from "back";\nstart();\n'
    files = {
        "package.json": package("fair", workspaces=["back", "apps/*"]),
        "back/package.json": package("back", dependencies={"express": "^4"}),
        "back/index.js": f"{EXPRESS}{'// what the fair asks for' * 60}\n",
    }
    for name in ("api", "mail-queue"):
        files[f"apps/{name}/package.json"] = package(name, dependencies={"back": "workspace:*"})
        files[f"apps/{name}/index.js"] = started
        files[f"apps/{name}/Dockerfile"] = 'FROM node:22\nCOPY . .\nCMD ["node", "index.js"]\n'
    found = kinds(files)
    assert found["apps/api"] == "service"
    assert found["apps/mail-queue"] == "worker"


def test_what_migrates_or_builds_starts_nothing() -> None:
    command = "cd jobs/sender && npx prisma migrate deploy && yarn workspace sender build"
    assert kinds(API, SENDER, {"Procfile": f"release: {command}\n"})["jobs/sender"] != "worker"


SUMS = {
    "jobs/sums/package.json": package("sums", scripts={"start": "node sums.js"}, dependencies={"pg": "^8"}),
    "jobs/sums/sums.js": 'const { Pool } = require("pg");\nnew Pool().query("select count(*) from fare").then(console.log);\n',
    "jobs/sums/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["node", "sums.js"]\n',
}
WORKLOAD = "apiVersion: nais.io/v1\nkind: {}\nmetadata:\n  name: fare-sums\nspec:\n  image: {{{{ image }}}}\n"


@pytest.mark.parametrize(
    "workloads, kind", [(["Naisjob"], "worker"), (["Application"], "service"), (["Naisjob", "Application"], "service")]
)
def test_what_is_deployed_as_a_job_only_and_stores_is_no_service(workloads: list[str], kind: str) -> None:
    files = {f"jobs/sums/nais/prod-{name.lower()}.yaml": WORKLOAD.format(name) for name in workloads}
    assert kinds(API, SUMS, files)["jobs/sums"] == kind


def test_a_command_of_a_container_starts_the_crate_that_is_called_like_it() -> None:
    """Its image, one for all crates, is built elsewhere. A package of npm that is called so is not what it starts."""
    chart = {
        "deploy/set.yaml": "apiVersion: apps/v1\nkind: StatefulSet\nspec:\n- command: [/usr/local/bin/fair-sender]\n",
    }
    crate = {
        "crates/fair-sender/Cargo.toml": '[package]\nname = "fair-sender"\nversion = "1.0.0"\n',
        "crates/fair-sender/src/main.rs": 'fn main() { println!("sent"); }\n',
    }
    named = {path.replace("jobs/sender/", "jobs/fair-sender/"): text for path, text in SENDER.items()}
    assert kinds(API, crate)["crates/fair-sender"] == "cli"
    assert kinds(API, crate, chart)["crates/fair-sender"] == "worker"
    assert kinds(API, named, chart).get("jobs/fair-sender") != "worker"
