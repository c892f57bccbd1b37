"""Programs that no framework serves show themselves by their deployment; libraries and tools stay what they are."""

from __future__ import annotations

import json

import pytest

from detector import detect
from detector.model import Component, Report
from detector.reader import MemoryReader

EXPRESS = 'const express = require("express");\nconst app = express();\napp.get("/fares", list);\napp.listen(80);\n'
CONSUMER = 'import { SQSClient } from "@aws-sdk/client-sqs";\nexport async function handler(event) { return event; }\n'


def package(name: str, **more: object) -> str:
    """A package.json."""
    return json.dumps({"name": name, "private": True, **more})


API = {
    "services/fares/package.json": package(
        "fares", scripts={"start": "node server.js"}, dependencies={"express": "^4"}
    ),
    "services/fares/server.js": EXPRESS,
    "services/fares/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["node", "server.js"]\n',
}
SENDER = {"jobs/sender/package.json": package("sender"), "jobs/sender/index.js": CONSUMER}


def report(*files: dict[str, str]) -> Report:
    """The report on files in memory."""
    listed = {path: text.encode() for part in files for path, text in part.items()}
    return detect(MemoryReader(listed))


def kinds(*files: dict[str, str]) -> dict[str, str]:
    """The kind of each component."""
    return {component.path: component.kind for component in report(*files).components}


def component(path: str, *files: dict[str, str]) -> Component:
    """One component of the report."""
    return next(c for c in report(*files).components if c.path == path)


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
        {"deploy/sender.yml": (
            "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: sender\nspec:\n  template:\n    spec:\n"
            "      containers:\n        - image: registry.example.com/fair/sender:1\n"
        )},
    ],
)  # fmt: skip
def test_what_is_deployed_and_serves_nothing_is_a_worker(deployment: dict[str, str]) -> None:
    assert kinds(API, SENDER)["jobs/sender"] != "worker"
    assert kinds(API, SENDER, deployment)["jobs/sender"] == "worker"


def test_an_image_of_a_web_server_below_a_program_deploys_it_not() -> None:
    front = {"jobs/sender/docker/web/Dockerfile": 'FROM nginx:1\nCOPY etc /etc\nCMD ["nginx", "-g", "daemon off;"]\n'}
    assert "worker" not in kinds(API, SENDER, front).values()


def test_a_function_that_needs_no_library_is_told_by_the_file_of_its_platform() -> None:
    function = {
        "functions/sender/serverless.yml": "service: sender\nfunctions:\n  send:\n    handler: handler.send\n",
        "functions/sender/handler.py": "def send(event, context):\n    return event\n",
        "functions/shared/serverless.yml": "service: shared\n",
    }
    found = kinds(API, function)
    assert found["functions/sender"] == "worker"
    assert "functions/shared" not in found


def test_a_makefile_that_hands_its_folder_over_as_a_function_deploys_it() -> None:
    recipe = "deploy:\n\tzip -r code.zip .\n\taws lambda update-function-code \\\n\t\t--function-name {0}\n"
    files = {
        "functions-of-ours/resize/package.json": package("resize"),
        "functions-of-ours/resize/index.mjs": "export const handler = async (event) => event.size\n",
        "functions-of-ours/resize/Makefile": recipe.format("resize"),
        "functions-of-ours/scale/index.js": "exports.handler = async (event) => event.count\n",
        "functions-of-ours/scale/Makefile": recipe.format("scale"),
        "tools/package.json": package("tools"),
        "tools/index.mjs": "console.log(1)\n",
        "tools/Makefile": "deploy:\n\t# aws lambda update-function-code --function-name tools\n\taws s3 ls\n",
        "hosting/Makefile": recipe.format("resize"),
    }
    found = kinds(files)
    assert found["functions-of-ours/resize"] == found["functions-of-ours/scale"] == "worker"
    assert found["tools"] != "worker" and "hosting" not in found


def test_a_worker_has_a_language_and_no_framework() -> None:
    found = component(
        "jobs/sender", API, SENDER, {"jobs/sender/Dockerfile": 'FROM node:22\nCMD ["node", "index.js"]\n'}
    )
    assert found.stack.backend.language is not None
    assert found.stack.backend.language.id == "javascript"
    assert found.stack.backend.framework is None


def test_a_folder_of_functions_tells_what_it_holds_but_not_what_they_share() -> None:
    found = kinds(
        API,
        {
            "lambdas/resize/package.json": package("resize", dependencies={"common": "file:../common"}),
            "lambdas/resize/index.js": CONSUMER,
            "lambdas/common/package.json": package("common"),
            "lambdas/common/index.js": "export const one = 1;\n",
        },
    )
    assert found["lambdas/resize"] == "worker"
    assert found["lambdas/common"] != "worker"


def test_functions_that_share_a_module_are_told_apart() -> None:
    module = {"go.mod": "module example.com/fares\n\ngo 1.22\n\nrequire github.com/aws/aws-lambda-go v1.47.0\n"}
    handler = 'package main\n\nimport "github.com/aws/aws-lambda-go/lambda"\n\nfunc main() { lambda.Start(handle) }\n'
    server = (
        'package main\n\nimport (\n\t"net/http"\n\n\t"github.com/go-chi/chi/v5"\n)\n\n'
        'func main() {\n\tr := chi.NewRouter()\n\tr.Get("/fares", list)\n\thttp.ListenAndServe(":80", r)\n}\n'
    )
    found = kinds(module, {"api/main.go": server, "lambda/close/main.go": handler, "tools/dump/main.go": handler})
    assert (found["lambda/close"], found["api"]) == ("worker", "service")
    assert "tools/dump" not in found


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


def test_pages_and_trials_are_no_workers() -> None:
    docker = 'FROM node:22\nCOPY . .\nCMD ["npm", "start"]\n'
    found = kinds(
        API,
        {
            "web/package.json": package("web", dependencies={"react": "^19"}),
            "web/src/App.tsx": "export const App = () => <p>fares</p>;\n",
            "web/Dockerfile": docker,
            "load-generator/package.json": package("load-generator"),
            "load-generator/index.js": CONSUMER,
            "load-generator/Dockerfile": docker,
        },
    )
    assert found["web"] == "frontend"
    assert found["load-generator"] not in ("worker", "service")


def test_a_name_of_two_components_is_of_none() -> None:
    twice = {path.replace("jobs/", "old/"): text for path, text in SENDER.items()}
    found = kinds(API, SENDER, twice, {"docker/Dockerfile.sender": 'FROM node:22\nCMD ["node", "index.js"]\n'})
    assert "worker" not in found.values()


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


def test_the_root_is_no_worker_by_its_image_alone() -> None:
    tool = {
        "package.json": package("fair", bin={"fair": "cli.js"}),
        "cli.js": "console.log(1);\n",
        "Dockerfile": 'FROM node:22\nENTRYPOINT ["node", "cli.js"]\n',
    }
    assert kinds(tool)["."] != "worker"


KTOR = {
    "settings.gradle.kts": 'include(":apps:fares", ":apps:tool", ":libs:server")\n',
    "buildSrc/src/main/kotlin/fair.app.gradle.kts": 'plugins {\n    kotlin("jvm")\n    application\n}\n',
    "libs/server/build.gradle.kts": (
        'plugins { kotlin("jvm") }\ndependencies { api("io.ktor:ktor-server-core:3.0.0")\n'
        'api("io.ktor:ktor-server-netty:3.0.0") }\n'
    ),
    "libs/server/src/main/kotlin/Server.kt": (
        "package fair.server\nimport io.ktor.server.engine.embeddedServer\nimport io.ktor.server.netty.Netty\n"
        "import io.ktor.server.routing.routing\nimport io.ktor.server.routing.get\n"
        "fun serve() { embeddedServer(Netty, 80) { routing { get(\"/alive\") { } } }.start() }\n"
    ),
    "apps/fares/build.gradle.kts": (
        'plugins { id("fair.app") }\ndependencies { implementation(project(":libs:server")) }\n'
    ),
    "apps/fares/src/main/kotlin/Main.kt": (
        "package fair.fares\nimport fair.server.serve\nimport io.ktor.server.routing.Route\nimport io.ktor.server.routing.get\n"
        "fun main() = serve()\nfun Route.fares() { get(\"/fares\") { } }\n"
    ),
    "apps/tool/build.gradle.kts": 'plugins { id("fair.app") }\ndependencies { implementation(project(":libs:server")) }\n',
    "apps/tool/src/main/kotlin/Main.kt": "package fair.tool\nfun main() = println(1)\n",
}  # fmt: skip


def test_a_program_serves_through_a_library_of_the_repository_which_is_no_service() -> None:
    found = {c.path: c for c in report(KTOR).components}
    assert found["apps/fares"].kind == "service"
    assert found["apps/fares"].stack.backend.framework is not None
    assert found["apps/fares"].stack.backend.framework.id == "ktor"
    assert found["libs/server"].kind == "library"
    assert found["apps/tool"].kind not in ("service", "worker")


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


def test_a_service_does_not_share_the_server_that_runs_for_another() -> None:
    stored = {
        "services/seats/package.json": package("seats", dependencies={"express": "^4", "pg": "^8"}),
        "services/seats/server.js": f'const {{ Pool }} = require("pg");\nconst pool = new Pool();\n{EXPRESS}',
        "docker-compose.yml": "services:\n  db:\n    image: postgres:17\n",
        "package.json": package("fair", workspaces=["services/*"], devDependencies={"typeorm": "^0.3"}),
    }
    found = {c.path: c.stack.database.primary for c in report(API, stored).components}
    assert found["services/fares"] is None
    seats = found["services/seats"]
    assert seats is not None and seats.id == "postgresql"


NEST = {
    "package.json": package("fair", dependencies={"@nestjs/core": "^11", "@nestjs/common": "^11", "pg": "^8"}),
    "tsconfig.json": json.dumps({"compilerOptions": {"paths": {"@fair/rows": ["libs/rows/src"]}}}),
    "nest-cli.json": json.dumps({
        "monorepo": True,
        "projects": {
            "fares": {"type": "application", "root": "apps/fares", "sourceRoot": "apps/fares/src", "entryFile": "main"},
            "seats": {"type": "application", "root": "apps/seats", "sourceRoot": "apps/seats/src", "entryFile": "main"},
            "rows": {"type": "library", "root": "libs/rows", "sourceRoot": "libs/rows/src"},
        },
    }),
    "libs/rows/src/index.ts": 'import { Pool } from "pg";\nexport const pool = new Pool();\n',
    **{
        f"apps/{name}/src/main.ts": (
            'import { NestFactory } from "@nestjs/core";\nimport { AppModule } from "./app.module";\n'
            "async function run() { const app = await NestFactory.create(AppModule); await app.listen(80); }\nrun();\n"
        )
        for name in ("fares", "seats")
    },
    **{
        f"apps/{name}/src/app.module.ts": (
            'import { Controller, Get, Module } from "@nestjs/common";\n'
            '@Controller("all")\nexport class All { @Get() list() { return []; } }\n'
            "@Module({ controllers: [All] })\nexport class AppModule {}\n"
        )
        for name in ("fares", "seats")
    },
    "apps/seats/src/rows.ts": 'import { pool } from "@fair/rows";\nexport const all = () => pool.query("select 1");\n',
    "docker-compose.yml": "services:\n  db:\n    image: postgres:17\n",
}  # fmt: skip


def test_the_applications_of_a_nest_workspace_have_the_stores_of_what_they_import() -> None:
    found = {c.path: c for c in report(NEST).components if c.kind == "service"}
    assert {"apps/fares", "apps/seats"} <= set(found)
    assert found["apps/fares"].stack.database.primary is None
    seats = found["apps/seats"].stack.database.primary
    assert seats is not None and seats.id == "postgresql"


def test_what_migrates_or_builds_starts_nothing() -> None:
    command = "cd jobs/sender && npx prisma migrate deploy && yarn workspace sender build"
    assert kinds(API, SENDER, {"Procfile": f"release: {command}\n"})["jobs/sender"] != "worker"


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


TEMPLATE = """AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Create:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: src/create/, Handler: main.handler}
  Close:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: src/close/, Handler: main.handler}
"""
FUNCTIONS = {
    "fares/src/create/requirements.txt": "boto3\n",
    "fares/src/create/main.py": "import boto3\n\ndef handler(event, _):\n    return event\n",
    "fares/src/close/requirements.txt": "boto3\n",
    "fares/src/close/main.py": "import boto3\n\ndef handler(event, _):\n    return event\n",
}


def test_functions_of_one_template_are_one_service() -> None:
    found = kinds(FUNCTIONS, {"fares/template.yaml": TEMPLATE})
    assert found["fares"] == "worker"
    assert not [path for path in found if path.startswith("fares/")]


def test_functions_of_a_template_that_lies_apart_or_at_the_root_stay_apart() -> None:
    apart = kinds(FUNCTIONS, {"infra/template.yaml": TEMPLATE.replace("src/", "../fares/src/")})
    root = kinds(FUNCTIONS, {"template.yaml": TEMPLATE.replace("src/", "fares/src/")})
    for found in (apart, root):
        assert found["fares/src/create"] == found["fares/src/close"] == "worker"


@pytest.mark.parametrize("name", ["fares-e2e", "IntegrationTests", "tester_fares", "load-test"])
def test_what_tests_the_others_is_no_service(name: str) -> None:
    tester = {path.replace("services/fares", f"tools/{name}"): text for path, text in API.items()}
    assert kinds(API, tester)[f"tools/{name}"] not in ("service", "worker")


@pytest.mark.parametrize("name", ["latest", "attestation", "contests"])
def test_a_word_within_a_word_says_nothing(name: str) -> None:
    files = {path.replace("sender", name): text for path, text in SENDER.items()}
    assert kinds(API, files, {f"jobs/{name}/Procfile": "worker: node index.js\n"})[f"jobs/{name}"] == "worker"


def test_an_image_of_a_web_server_hands_out_pages() -> None:
    site = {
        "web/package.json": package("web", scripts={"start": "ng serve"}),
        "web/src/main.ts": "bootstrapApplication(App);\n",
        "web/Dockerfile": "FROM node:22 AS build\nRUN npm run build\nFROM nginx:1.27\nCOPY --from=build /dist /www\n",
    }
    assert kinds(API, site)["web"] == "frontend"


def test_a_front_end_beside_a_server_that_others_start_is_no_worker() -> None:
    site = {
        "package.json": package("web", scripts={"start": "vite"}, dependencies={"react": "^19"}),
        "src/App.tsx": "export const App = () => <p>fares</p>;\n",
        "Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["npm", "start"]\n',
        "docker-compose.yml": "services:\n  web:\n    build: .\n    environment: {REDIS_URL: 'redis://store:6379'}\n"
        "  store:\n    image: redis:7\n",
    }
    assert kinds(site)["."] == "frontend"


@pytest.mark.parametrize("end", ['CMD ["nginx", "-g", "daemon off;"]', 'ENTRYPOINT ["/root/entrypoint.sh"]', ""])
def test_what_is_built_to_files_for_a_web_server_serves_nobody(end: str) -> None:
    site = {
        "web/package.json": package("web", scripts={"start": "node dev.js"}, dependencies={"express": "^4"}),
        "web/dev.js": EXPRESS,
        "web/Dockerfile": f"FROM node:22 AS build\nRUN npm run build\nFROM nginx:1.27\nCOPY --from=build /d /w\n{end}\n",
    }
    assert kinds(API, site)["web"] == "frontend"


def test_what_declares_the_library_of_pages_is_a_front_end() -> None:
    site = {
        "web/package.json": package("web", scripts={"start": "x"}, dependencies={"react-dom": "^19"}),
        "web/src/index.js": "createRoot(document.body).render(page);\n",
        "web/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["npm", "start"]\n',
    }
    assert kinds(API, site)["web"] == "frontend"


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


JAVA = {"jobs/tally/src/main/java/Tally.java": "class Tally { public static void main(String[] args) { count(); } }\n"}
JIB = "<build><plugins><plugin><artifactId>jib-maven-plugin</artifactId>{}</plugin></plugins></build>"
POM = "<project><artifactId>tally</artifactId>{}</project>"


@pytest.mark.parametrize(
    ("build", "kind"),
    [
        ({"jobs/tally/build.gradle": "plugins { id 'java'; id 'com.google.cloud.tools.jib' version '3.4.4' }\n"}, "worker"),
        (
            {
                "jobs/tally/build.gradle.kts": 'plugins {\n    id("counting.service")\n}\n',
                "buildSrc/src/main/kotlin/counting.service.gradle.kts": 'plugins {\n    id("tel.schich.tinyjib")\n}\n',
            },
            "worker",
        ),
        ({"jobs/tally/build.gradle": "plugins { id 'com.google.cloud.tools.jib' version '3.4.4' apply false }\n"}, "library"),
        ({"jobs/tally/pom.xml": POM.format(JIB.format(""))}, "worker"),
        ({"jobs/tally/pom.xml": POM.format(JIB.format("<configuration><skip>true</skip></configuration>"))}, "cli"),
    ],
)  # fmt: skip
def test_a_plugin_of_the_build_that_makes_images_deploys_its_project(build: dict[str, str], kind: str) -> None:
    assert kinds(API, JAVA, build)["jobs/tally"] == kind


def test_an_image_that_the_build_makes_of_the_root_ends_no_run() -> None:
    pom = f"<project><groupId>a</groupId><artifactId>counts</artifactId>{JIB.format('')}</project>"
    report = detect(MemoryReader({"pom.xml": pom.encode(), "src/main/java/Main.java": b"class Main {}"}))
    assert report.stack.backend.language is not None
    assert report.stack.backend.language.id == "java"


def test_what_a_host_of_an_application_starts_it_does_not_take_in() -> None:
    project = '<Project Sdk="{}"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>{}</Project>'
    reference = '<ItemGroup><ProjectReference Include="..\\Fair.Moves\\Fair.Moves.csproj" /></ItemGroup>'
    files = {
        "Fair.Moves/Fair.Moves.csproj": project.format("Microsoft.NET.Sdk.Worker", ""),
        "Fair.Moves/Program.cs": "Host.CreateApplicationBuilder(args).Build().Run();\n",
        "Fair.Host/Fair.Host.csproj": project.format("Aspire.AppHost.Sdk/13.0.0", reference),
        "Fair.Host/AppHost.cs": "DistributedApplication.CreateBuilder(args).Build().Run();\n",
    }
    assert kinds(files)["Fair.Moves"] == "worker"
    assert component("Fair.Moves", API, files).stack.backend.language is not None


def test_a_program_that_is_copied_into_the_folder_of_programs_keeps_its_name() -> None:
    files = {
        "core/Cargo.toml": '[package]\nname = "core_of_fair"\n\n[dependencies]\nclap = "4"\n',
        "core/src/main.rs": "fn main() { loop {} }\n",
        "Dockerfile": "FROM rust AS built\nFROM debian\nCOPY --from=built /app/target/$PROFILE/core_of_fair /usr/local/bin\n",
    }
    assert kinds(API, files)["core"] == "worker"
