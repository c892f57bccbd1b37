"""The library call: every kind of target, and repositories that cannot be read well."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import pytest

from detector import Limits, MemoryReader, Report, check, detect
from detector.errors import DetectError, RootError
from detector.reader import Entry

SHOP = {
    "requirements.txt": "flask==3.0.0\npsycopg2==2.9\n",
    "app/__init__.py": "from flask import Flask\napp = Flask(__name__)\n",
    "app/views.py": "from app import app\n\n@app.route('/')\ndef home(): ...\n",
    "tests/test_app.py": "from fastapi import FastAPI\napp = FastAPI()\n",
}


def framework(report: Report) -> str | None:
    found = report.stack.backend.framework
    return found.id if found else None


def write(root: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)


def test_a_folder_and_files_in_memory_give_the_same_report(tmp_path: Path) -> None:
    write(tmp_path, SHOP)
    assert detect(tmp_path) == detect(MemoryReader(SHOP))


def test_a_revision_is_read_without_a_checkout(tmp_path: Path) -> None:
    from dulwich.repo import Repo

    write(tmp_path, SHOP)
    repository = Repo.init(tmp_path)
    repository.get_worktree().stage(sorted(SHOP))
    first = repository.get_worktree().commit(b"flask", committer=b"a <a@b.invalid>", author=b"a <a@b.invalid>")
    (tmp_path / "app/__init__.py").write_text("from quart import Quart\napp = Quart(__name__)\n")
    assert framework(detect(tmp_path)) == "quart"
    assert framework(detect(tmp_path, revision=first.decode())) == "flask"
    repository.get_worktree().stage(["app/__init__.py"])
    repository.get_worktree().commit(b"quart", committer=b"a <a@b.invalid>", author=b"a <a@b.invalid>")
    assert framework(detect(tmp_path, revision="@")) == "quart"
    for before in ("HEAD~1", "HEAD^", "@~", "HEAD^0~1"):
        assert framework(detect(tmp_path, revision=before)) == "flask"
    for missing in ("nonsense", "HEAD~9", "HEAD^2", "", "~~", "HEAD~x"):
        with pytest.raises(RootError, match=f"no revision {re.escape(missing)}"):
            detect(tmp_path, revision=missing)


def test_the_report_survives_its_json() -> None:
    report = detect(MemoryReader(SHOP))
    assert Report.from_json(report.to_json()) == report


def test_the_answer_does_not_depend_on_the_order_of_the_file_system() -> None:
    class Shuffled(MemoryReader):
        def list(self, folder: str):  # type: ignore[no-untyped-def]
            entries: list[Entry] = list(super().list(folder))
            random.Random(folder + "x").shuffle(entries)
            return iter(entries)

    assert detect(Shuffled(SHOP)).to_json() == detect(MemoryReader(SHOP)).to_json()


def test_evidence_of_tests_is_set_aside_and_told() -> None:
    candidates = {c.id: c for c in detect(MemoryReader(SHOP)).candidates["backend.framework"]}
    assert candidates["flask"].chosen and not candidates["fastapi"].chosen
    assert {e.set_aside for e in candidates["fastapi"].set_aside} == {"test"}


def test_a_declared_dependency_without_use_is_no_answer_and_says_so() -> None:
    files = {**SHOP, "requirements.txt": "flask\nmarshmallow\nsqlalchemy\n"}
    report = detect(MemoryReader(files))
    assert report.stack.backend.validation is None and report.stack.database.orm is None
    told = {c.id: c.outcome for c in report.candidates["database.orm"]}
    assert told["sqlalchemy"] == "declared, but no use was seen"


def test_use_is_told_before_what_a_manifest_declares_with_the_same_weight() -> None:
    schema = "from marshmallow import Schema\n\n\nclass Stall(Schema):\n    pass\n\n\nStall().load({})\n"
    files = {**SHOP, "requirements.txt": "flask\nmarshmallow\n", "shop/stalls/schemas.py": schema}
    finding = detect(MemoryReader(files)).stack.backend.validation
    assert finding is not None
    alike = [e.kind for e in finding.evidence if e.weight == finding.evidence[-1].weight]
    assert "dependency" in alike and alike[0] != "dependency"


def test_an_empty_repository_has_no_answers() -> None:
    report = detect(MemoryReader({}))
    assert all(finding is None for _, finding in report.stack.items())
    assert report.warnings == () and report.undetermined == ()


def test_a_broken_manifest_makes_fields_undetermined_and_costs_only_itself() -> None:
    report = detect(MemoryReader({**SHOP, "pyproject.toml": "[project]\ndependencies = ['fla"}))
    assert framework(report) == "flask"
    assert [(w.path, w.line) for w in report.warnings] == [("pyproject.toml", 2)]
    assert {(u.field, u.path) for u in report.undetermined} >= {("database.orm", "pyproject.toml")}
    assert not report.complete


@pytest.mark.parametrize(
    ("image", "version"),
    [
        ("postgres:16-alpine", "16-alpine"),
        ("bitnami/postgresql:15", "15"),
        ("pgvector/pgvector:0.8.3-pg15", None),
        ("postgres:latest", None),
    ],
)
def test_the_version_of_a_database_is_that_of_the_image_called_like_it(image: str, version: str | None) -> None:
    compose = f"services:\n  db:\n    image: {image}\n"
    database = detect(MemoryReader({**SHOP, "compose.yml": compose})).stack.database.primary
    assert database is not None and (database.id, database.version) == ("postgresql", version)


def test_a_lock_file_that_cannot_be_read_leaves_no_field_open() -> None:
    report = detect(MemoryReader({**SHOP, "uv.lock": "[[package]]\nname = 'fla"}))
    assert [w.path for w in report.warnings] == ["uv.lock"]
    assert report.undetermined == ()


def test_what_cannot_be_read_of_another_component_leaves_no_field_open() -> None:
    broken = {"pages/package.json": "{}", "pages/docker-compose.yml": "a: b: c"}
    report = detect(MemoryReader({**SHOP, **broken}))
    assert [w.path for w in report.warnings] == ["pages/docker-compose.yml"]
    assert report.undetermined == ()


@pytest.mark.parametrize(("path", "deciding"), [("shop/big.py", True), ("shop/static/vendor.mjs", False)])
def test_source_in_another_language_that_cannot_be_read_leaves_no_field_open(path: str, deciding: bool) -> None:
    report = detect(MemoryReader({**SHOP, path: "import flask\n" * 10_000}), limits=Limits(file_size=5_000))
    assert report.stack.backend.language is not None and report.stack.backend.language.id == "python"
    assert any(u.path == path for u in report.undetermined) is deciding


def test_a_file_over_the_size_limit_is_told_and_skipped() -> None:
    report = detect(MemoryReader({**SHOP, "big.py": "import flask\n" * 10_000}), limits=Limits(file_size=5_000))
    assert [w.path for w in report.warnings] == ["big.py"]
    assert framework(report) == "flask"


def test_manifests_only_reads_no_source() -> None:
    report = detect(MemoryReader(SHOP), source=False)
    assert framework(report) is None
    assert {c.id for c in report.candidates["backend.framework"]} == {"flask"}


@pytest.mark.parametrize("target", ["missing", "file.txt"])
def test_a_root_that_is_no_folder_is_an_error_with_a_remedy(tmp_path: Path, target: str) -> None:
    (tmp_path / "file.txt").write_text("")
    with pytest.raises(RootError) as caught:
        detect(tmp_path / target)
    assert caught.value.remedy


@pytest.mark.parametrize("target", [None, b"/tmp", 1])
def test_what_is_no_target_is_an_error_with_a_remedy(target: Any) -> None:
    with pytest.raises(RootError, match="no path") as caught:
        detect(target)
    assert caught.value.remedy


@pytest.mark.parametrize("action", [detect, check])
def test_exclusions_that_are_one_text_are_refused(action: Any, tmp_path: Path) -> None:
    with pytest.raises(DetectError, match=r"exclude is the text 'lo\*'.*exclude=\['lo\*'\]"):
        action(tmp_path, exclude="lo*")


def test_a_revision_of_files_in_memory_is_refused() -> None:
    with pytest.raises(RootError, match="a Reader has no revision no-such"):
        detect(MemoryReader({"a.py": ""}), revision="no-such")


@pytest.mark.parametrize("revision", [None, "main"])
def test_a_path_with_a_nul_is_an_error_with_a_remedy(revision: str | None) -> None:
    with pytest.raises(RootError) as caught:
        detect("a\0b", revision=revision)
    assert caught.value.remedy
    with pytest.raises(DetectError):
        check("a\0b")


def test_a_frameworks_own_source_is_no_project_that_uses_it() -> None:
    source = {"src/flask/app.py": "from flask import Flask\napp = Flask(__name__)\n"}
    shop, flask = ({**source, "pyproject.toml": f'[project]\nname = "{name}"\n'} for name in ("shop", "flask"))
    assert framework(detect(MemoryReader(shop))) == "flask"
    assert framework(detect(MemoryReader(flask))) is None


def test_the_version_is_that_of_the_package_called_like_the_technology() -> None:
    source = "from flask import Flask\nfrom flask_sqlalchemy import SQLAlchemy\napp = Flask(__name__)\ndb = SQLAlchemy(app)\n"
    source += "@app.get('/')\ndef home(): ...\n\nclass Title(db.Model):\n    id = db.Column(db.Integer)\n"
    manifest = "Flask==2.2.5\nFlask-SQLAlchemy==2.5.1\nSQLAlchemy==1.3.24\n"
    orm = detect(MemoryReader({"requirements.txt": manifest, "app.py": source})).stack.database.orm
    assert orm is not None and (orm.id, orm.version) == ("sqlalchemy", "1.3.24")


CONTEXT = (
    "using Microsoft.EntityFrameworkCore;\npublic class Shop : DbContext { public DbSet<Title> Titles { get; set; } }\n"
)


@pytest.mark.parametrize(
    ("packages", "version"),
    [
        ({"Aspire.Npgsql.EntityFrameworkCore.PostgreSQL": "13.1.0"}, None),
        (
            {"Aspire.Npgsql.EntityFrameworkCore.PostgreSQL": "13.1.0", "Microsoft.EntityFrameworkCore.Tools": "9.0.4"},
            None,
        ),
        (
            {"Npgsql.EntityFrameworkCore.PostgreSQL": "9.0.1", "Microsoft.EntityFrameworkCore.SqlServer": "9.0.4"},
            "9.0.4",
        ),
    ],
)
def test_a_package_with_versions_of_its_own_lends_none(packages: dict[str, str], version: str | None) -> None:
    listed = "".join(f'<PackageReference Include="{name}" Version="{number}" />' for name, number in packages.items())
    project = f'<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>{listed}</ItemGroup></Project>'
    orm = detect(MemoryReader({"Shop.csproj": project, "Shop.cs": CONTEXT})).stack.database.orm
    assert orm is not None and (orm.id, orm.version) == ("entity-framework-core", version)


def test_a_package_of_another_scope_that_is_called_like_the_technology_lends_none() -> None:
    manifest = '{"dependencies": {"@nestjs/core": "10.4.1", "@nestjs/mongoose": "10.1.0", "express": "4.19.2"}}'
    source = "import { Schema, model } from 'mongoose';\nexport const Title = model('Title', new Schema({}));\n"
    main = "import { NestFactory } from '@nestjs/core';\nNestFactory.create(AppModule).then(app => app.listen(3000));\n"
    files = {"package.json": manifest, "src/main.ts": main, "src/title.ts": source}
    stack = detect(MemoryReader(files)).stack
    assert stack.backend.framework is not None and stack.backend.framework.version == "10.4.1"
    assert stack.database.orm is not None and (stack.database.orm.id, stack.database.orm.version) == ("mongoose", None)


def test_a_style_has_no_version() -> None:
    manifest = '{"dependencies": {"graphql": "16.8.1", "@apollo/server": "4.10.0"}}'
    source = (
        "import { ApolloServer } from '@apollo/server';\nconst server = new ApolloServer({ typeDefs, resolvers });\n"
    )
    style = detect(MemoryReader({"package.json": manifest, "src/main.ts": source})).stack.backend.api_style
    assert style is not None and (style.id, style.version) == ("graphql", None)


def test_what_stands_in_several_lines_is_shown_in_one() -> None:
    migration = "exports.up = (pgm) => {\n  pgm.sql(`\n    CREATE VIEW open_berths AS\n      SELECT 1`);\n};\n"
    report = detect(
        MemoryReader(
            {
                "package.json": '{"dependencies": {"express": "4.0.0", "node-pg-migrate": "7.0.0"}}',
                "server.js": "const app = require('express')();\napp.get('/berths', list);\napp.listen(3000);\n",
                "migrations/1700000000000_open-berths.js": migration,
            }
        )
    )
    (shown,) = [p for c in report.components for p in c.patterns if p.kind == "migration"]
    assert [one.name for one in shown.exemplars] == ["CREATE VIEW open_berths AS SELECT 1"]


def test_evidence_that_is_a_bare_text_is_shown_in_quotes() -> None:
    step = "-- +goose Up\nCREATE TABLE boats (id int);\n-- +goose Down\nDROP TABLE boats;\n"
    finding = detect(MemoryReader({**SHOP, "db/0001_boats.sql": step})).stack.database.migrations
    assert finding is not None and finding.evidence[0].detail == 'text "-- +goose Up"'


def test_what_comes_second_by_a_relation_says_so() -> None:
    corpus = Path(__file__).parent.parent / "corpora" / "rust" / "axum-dovecotes"
    outcomes = {c.id: c.outcome for c in detect(corpus).candidates["backend.apiStyle"]}
    assert outcomes["grpc"] == "second to REST, beside which it stands"


def test_a_language_is_shown_by_the_file_that_its_program_starts_with() -> None:
    """The largest file of a service is often a migration."""
    long = "\n".join(f"def step_{number}(): ..." for number in range(200))
    report = detect(MemoryReader({**SHOP, "app/server.py": "from app import app\n", "app/steps.py": long}))
    language = report.stack.backend.language
    assert language is not None
    assert [(line.path, line.detail) for line in language.evidence] == [
        ("app/server.py", "100% of the source, with this file")
    ]
