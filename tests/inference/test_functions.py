"""Functions of a platform: each a worker, those of one template one service."""

from __future__ import annotations

import pytest

from tests.inference.deployed import API, CONSUMER, kinds, package


def test_a_function_that_needs_no_library_is_told_by_the_file_of_its_platform() -> None:
    function = {
        "functions/sender/serverless.yml": "service: sender\nfunctions:\n  send:\n    handler: handler.send\n",
        "functions/sender/handler.py": "def send(event, context):\n    return event\n",
        "functions/shared/serverless.yml": "service: shared\n",
    }
    found = kinds(API, function)
    assert found["functions/sender"] == "worker"
    assert "functions/shared" not in found


def test_a_module_that_is_called_like_the_file_of_a_platform_deploys_nothing() -> None:
    files = {
        "shop/package.json": package("shop"),
        "shop/src/index.ts": "import { app } from './app'\napp.listen(80)\n",
        "shop/src/serverless.ts": "import { app } from './app'\nexport default (req, res) => app(req, res)\n",
    }
    assert "shop/src" not in kinds(files)


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
    near = {"api/main.go": server, "lambda/close/main.go": handler, "tools/dump/main.go": handler}
    found = kinds(module, near, {"lambda/events/mail/late/main.go": handler, "lambda/a/b/c/d/main.go": handler})
    assert (found["lambda/close"], found["api"], found["lambda/events/mail/late"]) == ("worker", "service", "worker")
    assert "tools/dump" not in found and "lambda/a/b/c/d" not in found


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


def test_a_handler_tells_the_one_program_that_has_its_file() -> None:
    project = '[project]\nname = "{0}"\nversion = "0.1.0"\n'
    files = {
        "jobs/reminders/pyproject.toml": project.format("reminders"),
        "jobs/reminders/src/visits/remind.py": "def handler(event, context):\n    return event\n",
        "jobs/notifier/pyproject.toml": project.format("notifier"),
        "jobs/notifier/alarms/tell.py": "def handler(event, context):\n    return event\n",
        "jobs/report/pyproject.toml": project.format("report"),
        "jobs/report/monthly/sum.py": "def handler(event, context):\n    return event\n",
        "jobs/report-copy/pyproject.toml": project.format("report-copy"),
        "jobs/report-copy/monthly/sum.py": "def handler(event, context):\n    return event\n",
    }
    stack = {
        "infra/main.tf": (
            'module "one" {\n  source = "./function"\n  handler = "alarms.tell.handler"\n}\n'
            'module "two" {\n  source = "./function"\n  handler = "monthly.sum.handler"\n}\n'
            'module "three" {\n  source = "./function"\n  handler = var.third_handler\n}\n'
        ),
        "infra/live.tfvars": 'region = "eu-west-2"\nthird_handler = "visits/remind.handler"\n',
    }
    found = kinds(API, files)
    assert "worker" not in (found["jobs/reminders"], found["jobs/notifier"])
    found = kinds(API, files, stack)
    assert found["jobs/reminders"] == found["jobs/notifier"] == "worker"
    assert "worker" not in (found["jobs/report"], found["jobs/report-copy"])


@pytest.mark.parametrize(
    ("handler", "worker"),
    [("sign_in.handle", True), ("sign_out.handle", False), ("sign_in.refuse", False)],
    ids=["its one file", "a file that two have", "a function that the file has not"],
)
def test_a_handler_without_a_folder_tells_it_by_the_name_of_its_function_too(handler: str, worker: bool) -> None:
    code = "def handle(event, context):\n    return event\n"
    files = {
        "server/gate/requirements.txt": "requests==2.32.3\n",
        "server/gate/sign_in.py": code,
        "server/gate/sign_out.py": code,
        "server/exit/requirements.txt": "requests==2.32.3\n",
        "server/exit/sign_out.py": code,
        "infra/main.tf": f'resource "aws_lambda_function" "f" {{\n  filename = "f.zip"\n  handler = "{handler}"\n}}\n',
    }
    assert (kinds(API, files)["server/gate"] == "worker") is worker


def test_functions_that_a_program_registers_through_a_library_are_its_own_where_its_host_file_says_so() -> None:
    adapter = (
        'import { app } from "@azure/functions";\n'
        'export const serve = (work) => app.http("fares", { methods: ["GET"], handler: work });\n'
    )
    files = {
        "package.json": package("fair", workspaces=["apps/*", "libs/*"]),
        "libs/adapter/package.json": package("adapter", dependencies={"@azure/functions": "^4"}),
        "libs/adapter/index.js": adapter,
        "apps/fares/package.json": package("fares", scripts={"start": "func start"}, dependencies={"adapter": "*"}),
        "apps/fares/main.js": 'import { serve } from "adapter";\nserve(async () => ({ jsonBody: [] }));\n',
    }
    host = (
        '{"version": "2.0", "extensionBundle": {"id": "Microsoft.Azure.Functions.ExtensionBundle", "version": "4.*"}}'
    )
    assert kinds(files, {"apps/fares/host.json": '{"version": "2.0"}'})["apps/fares"] != "service"
    assert kinds(files, {"apps/fares/host.json": host})["apps/fares"] == "service"
