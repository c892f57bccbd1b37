"""Programs that build files: images made by plugins of a build, hosts, workspaces."""

from __future__ import annotations

import json

import pytest

from detector import detect
from detector.reader import MemoryReader
from tests.inference.deployed import API, EXPRESS, component, kinds, package, report

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
