"""A package that several programs share brings its store to those that take it."""

from __future__ import annotations

import json

from detector import detect
from detector.reader import MemoryReader
from tests.inference.stores import services


def test_a_module_has_the_store_of_those_packages_of_another_one_that_it_takes() -> None:
    kit = "module example.com/fair/kit\n\nrequire (\n\tgithub.com/lib/pq v1.10.9\n\tgo.mongodb.org/mongo-driver v1.15.0\n)\n"
    opened = 'package rows\nimport ("database/sql"; _ "github.com/lib/pq")\nfunc Open() { db, _ := sql.Open("postgres", dsn); use(db) }\n'
    found = 'package papers\nimport "go.mongodb.org/mongo-driver/mongo"\nfunc Open() { c, _ := mongo.Connect(ctx, nil); use(c) }\n'
    served = 'func main() { r := gin.Default(); r.GET("/all", list); r.Run() }\n'
    module = "module example.com/fair/{}\n\nrequire (\n\texample.com/fair/kit v0.1.0\n\tgithub.com/gin-gonic/gin v1.10.0\n)\n"
    files = {"kit/go.mod": kit, "kit/rows/rows.go": opened, "kit/papers/papers.go": found}
    for name, package in (("orders", "rows"), ("letters", "papers"), ("doors", "bells")):
        files[f"{name}/go.mod"] = module.format(name)
        imports = f'import (\n\t"example.com/fair/kit/{package}"\n\t"github.com/gin-gonic/gin"\n)\n'
        files[f"{name}/main.go"] = f"package main\n{imports}{served}"
    stores = {c.path: c.stack.database.primary for c in services(files)}
    assert {path: store.id if store else None for path, store in stores.items()} == {
        "orders": "postgresql",
        "letters": "mongodb",
        "doors": None,
    }


def test_a_copy_of_a_package_that_a_deployed_program_uses_makes_the_repository_no_home_of_its_technology() -> None:
    project = '<Project Sdk="Microsoft.NET.Sdk{}"><ItemGroup>{}</ItemGroup></Project>'
    program = """var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStackExchangeRedisCache(o => o.Configuration = "cache");
var app = builder.Build();
app.MapGet("/all", List);
"""
    files = {
        "Rates/Rates.csproj": project.format(".Web", '<ProjectReference Include="..\\Caching\\Caching.csproj" />'),
        "Rates/Program.cs": program,
        "Rates/Dockerfile": 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENTRYPOINT ["dotnet", "Rates.dll"]\n',
        "Caching/Caching.csproj": project.format("", ""),
        "Caching/Kept.cs": "public class Kept { }\n",
        "Caching/Redis/EasyCaching.Redis.csproj": project.format("", ""),
    }
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    cache = report.stack.database.cache
    assert cache is not None and cache.id == "redis"


def test_the_start_of_a_server_whose_source_is_a_package_has_the_store_of_that_package() -> None:
    drivers = {"fares": "pg", "rates": "mysql2"}
    files = {
        "package.json": json.dumps({"name": "fair", "private": True, "workspaces": ["packages/*", "services/*"]}),
        "packages/common/package.json": json.dumps({"name": "@fair/common"}),
        "packages/common/index.js": "exports.wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));\n",
    }
    for name, driver in drivers.items():
        needed = {"@fair/common": "workspace:^", "express": "^4", driver: "^3"}
        files |= {
            f"packages/{name}/package.json": json.dumps(
                {"name": f"@fair/{name}", "scripts": {"start": "node run.js"}, "dependencies": needed}
            ),
            f"packages/{name}/index.js": f"""const express = require("express");
const {"{ Pool }" if driver == "pg" else "mysql"} = require("{driver}");
const pool = {"new Pool()" if driver == "pg" else "mysql.createPool(process.env)"};
const app = express();
app.get("/{name}", async (req, res) => res.json(await pool.query("SELECT * FROM {name}")));
app.post("/{name}", async (req, res) => res.json(await pool.query("INSERT INTO {name} VALUES (1)")));
exports.start = () => app.listen(80);
{"// what the fair asks for" * 40}
""",
            f"services/{name}/package.json": json.dumps(
                {"name": f"{name}-service", "private": True, "dependencies": {f"@fair/{name}": "workspace:^"}}
            ),
            f"services/{name}/index.js": f'require("@fair/{name}").start();\n',
            f"services/{name}/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["node", "index.js"]\n',
        }
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    found = {c.path: c.stack.database.primary for c in report.components if c.path.startswith("services/")}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "services/fares": "postgresql",
        "services/rates": "mysql",
    }


def test_a_driver_that_nothing_puts_to_use_is_no_database_and_a_setting_in_ones_own_source_is() -> None:
    flask = "from flask import Flask, jsonify\napp = Flask(__name__)\n@app.get('/all')\ndef all():\n    return jsonify([])\n"
    stored = 'import psycopg2\nrows = psycopg2.connect("dbname=rates").cursor()\n'
    django = 'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "desk"}}\n'
    files = {
        "docker-compose.yml": "services:\n  db:\n    image: postgres:17\n",
        "desk/requirements.txt": "deskware==4.1\n",
        "desk/settings.py": f"from deskware.settings import *\n{django}",
        "desk/Dockerfile": 'FROM python:3.12\nCMD ["deskware", "run"]\n',
    }
    for name in ("rates", "notes"):
        files[f"{name}/requirements.txt"] = "flask==3.1.0\npsycopg2-binary==2.9.10\n"
        files[f"{name}/Dockerfile"] = 'FROM python:3.12\nCMD ["flask", "run"]\n'
        files[f"{name}/app.py"] = flask
    files["rates/store.py"] = stored
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    found = {c.path: c.stack.database.primary for c in report.components if c.kind in ("service", "worker")}
    assert {path: store.id if store else None for path, store in found.items()} == {
        "desk": "postgresql",
        "notes": None,
        "rates": "postgresql",
    }
