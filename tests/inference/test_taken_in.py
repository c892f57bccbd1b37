"""Components that others take in, and such without source: these are no services, whatever is deployed of them."""

from __future__ import annotations

import json

import pytest

from tests.inference.deployed import API, EXPRESS, kinds, package

WEB = '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup>{}</PropertyGroup><ItemGroup>{}</ItemGroup></Project>'
CONTROLLER = (
    "using Microsoft.AspNetCore.Mvc;\nnamespace Fair;\n"
    '[ApiController]\n[Route("fares")]\npublic class {}Controller : ControllerBase\n'
    "{{\n    [HttpGet] public string All() => string.Empty;\n}}\n"
)
PROGRAM = "var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddControllers();\nvar app = builder.Build();\napp.MapControllers();\napp.Run();\n"
STORE = 'const { Pool } = require("pg");\nconst pool = new Pool();\nmodule.exports = { all: () => pool.query("select 1") };\n'


@pytest.mark.parametrize(("folder", "kind"), [("services/seeds", "service"), ("tools/seeds", "infrastructure")])
def test_what_is_made_of_tools_alone_serves_nobody(folder: str, kind: str) -> None:
    more = {
        f"{folder}/package.json": package("seeds", scripts={"start": "node seed.js"}, dependencies={"express": "^4"}),
        f"{folder}/seed.js": EXPRESS,
        f"{folder}/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["node", "seed.js"]\n',
    }
    assert kinds(API, more)[folder] == kind


@pytest.mark.parametrize(("command", "serves"), [('CMD ["goose", "up"]\n', False), ("", True)])
def test_an_image_that_migrates_makes_no_service_of_what_others_take_in(command: str, serves: bool) -> None:
    """An image without a command may be the base of others, which start what is in it."""
    manifest = {"name": "db", "main": "index.js", "dependencies": {"pg": "^8"}}
    library = {
        "package.json": package("fair", workspaces=["services/*", "packages/*"]),
        "services/fares/package.json": package(
            "fares", scripts={"start": "node server.js"}, dependencies={"express": "^4", "db": "workspace:*"}
        ),
        "packages/db/package.json": json.dumps(manifest),
        "packages/db/index.js": STORE,
        "packages/db/Dockerfile": f"FROM node:22\nCOPY . .\n{command}",
        "compose.yml": "services:\n  db:\n    build: packages/db\n",
    }
    found = kinds(API, library)
    assert (found["packages/db"] == "service") is serves
    assert found["services/fares"] == "service"


@pytest.mark.parametrize(("output", "kind"), [("<OutputType>Library</OutputType>", "library"), ("", "service")])
def test_a_project_of_the_web_sdk_may_be_a_library(output: str, kind: str) -> None:
    refers = '<ProjectReference Include="../Common/Common.csproj" />'
    found = kinds(
        {
            "Api/Api.csproj": WEB.format("", refers),
            "Api/Program.cs": PROGRAM,
            "Api/FaresController.cs": CONTROLLER.format("Fares"),
            "Common/Common.csproj": WEB.format(output, ""),
            "Common/BaseController.cs": CONTROLLER.format("Base"),
        }
    )
    assert found == {"Api": "service", "Common": kind}


def test_a_host_that_only_puts_together_what_stands_elsewhere_is_a_service() -> None:
    found = kinds(
        {
            "Host/Host.csproj": WEB.format(
                "", '<Compile Include="../Start/Program.cs" /><ProjectReference Include="../Engine/Engine.csproj" />'
            ),
            "Start/Program.cs": PROGRAM,
            "Engine/Engine.csproj": WEB.replace(".Web", "").format(
                "", '<FrameworkReference Include="Microsoft.AspNetCore.App" />'
            ),
            "Engine/FaresController.cs": CONTROLLER.format("Fares"),
        }
    )
    assert (found["Host"], found["Engine"]) == ("service", "library")


def test_what_a_deployed_service_without_an_entry_takes_in_is_its_library() -> None:
    common = {
        "lib/common/package.json": package("common", dependencies={"express": "^4"}),
        "lib/common/index.js": EXPRESS,
    }
    service = {"app/stalls/package.json": package("stalls", dependencies={"common": "*", "express": "^4"})}
    service["app/stalls/server.js"] = EXPRESS.replace("fares", "stalls")
    assert kinds(API, common, service)["lib/common"] == "service"
    deployed = {"deploy/Dockerfile.stalls": 'FROM node:22\nCMD ["node", "server.js"]\n'}
    found = kinds(API, common, service, deployed)
    assert (found["lib/common"], found["app/stalls"]) == ("library", "service")
