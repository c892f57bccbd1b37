"""The whole way in a temporary git repository: adopt, commit, check, drift, update, strict mode."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from detector.errors import WriteError
from detector.formats import CHECKS
from detector.workflow import Options, work_out

CONFIG = ".claude/agentweaver.config.yml"

FLASK = """\
from flask import Flask, jsonify
from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

app = Flask(__name__)
engine = create_engine("sqlite:///shop.db")


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)


@app.route("/orders", methods=["GET"])
def orders():
    return jsonify([])
"""

FASTAPI = (
    FLASK.replace("from flask import Flask, jsonify", "from fastapi import FastAPI")
    .replace("Flask(__name__)", "FastAPI()")
    .replace("sqlite:///shop.db", "postgresql+psycopg://shop@db/shop")
    .replace('@app.route("/orders", methods=["GET"])', '@app.get("/orders")')
    .replace("jsonify([])", "[]")
)


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command as a person at a terminal would, outside of any CI."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("GITHUB_", "CI", "GIT_"))}
    env |= {"PYTHONPATH": str(Path(__file__).parents[1]), "PYTHONUTF8": "1"}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=120)


class Repository:
    """A git repository on disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> str:
        who = ("-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false")
        done = run("git", *who, *arguments, cwd=self.folder)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def write(self, path: str, text: str) -> None:
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)

    def detect(self, *options: str) -> tuple[int, str]:
        done = run(sys.executable, "-m", "detector", ".", *options, cwd=self.folder)
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    made.write("requirements.txt", "flask==3.0.3\nsqlalchemy==2.0.36\n")
    made.write("app/main.py", FLASK)
    made.commit("Flask and SQLite")
    return made


def adopt(repository: Repository) -> None:
    code, out = repository.detect()
    assert code == 0, out
    repository.commit("Adopt detect-stack")


def move(repository: Repository) -> None:
    repository.write("requirements.txt", "fastapi==0.115.0\nsqlalchemy==2.0.36\npsycopg==3.2.3\n")
    repository.write("app/main.py", FASTAPI)


def test_adopt_commit_check_drift_update_strict(repository: Repository) -> None:
    adopt(repository)
    assert repository.detect("--check")[0] == 0
    assert "framework: flask" in (repository.folder / CONFIG).read_text()
    assert "primary: sqlite" in (repository.folder / CONFIG).read_text()

    move(repository)
    before = (repository.folder / CONFIG).read_bytes()
    code, out = repository.detect("--check")
    assert code == 1, out
    for word in ("backend.framework", "flask", "fastapi", "database.primary", "sqlite", "postgresql"):
        assert word in out
    assert re.search(r"app/main\.py:[15]\b", out)
    assert re.search(r"(app/main\.py:6|requirements\.txt:3)\b", out)
    assert (repository.folder / CONFIG).read_bytes() == before

    code, out = repository.detect()
    assert code == 0, out
    config = (repository.folder / CONFIG).read_text()
    assert config == before.decode().replace("flask", "fastapi").replace("sqlite", "postgresql")
    repository.commit("FastAPI and PostgreSQL")
    assert repository.detect("--check")[0] == 0

    rules = "constraints:\n  forbiddenPackages: [psycopg]\n"
    repository.write(CONFIG, config.replace("mode: adaptive", "mode: strict") + rules)
    repository.detect()
    code, out = repository.detect("--check")
    assert code == 1
    assert "psycopg" in out
    assert "requirements.txt:3" in out
    assert rules in (repository.folder / CONFIG).read_text()


@pytest.mark.parametrize("name", CHECKS)
def test_every_format_names_both_changes(repository: Repository, name: str) -> None:
    adopt(repository)
    move(repository)
    code, out = repository.detect("--check", "--format", name)
    assert code == 1, out
    assert "fastapi" in out and "postgresql" in out
    assert "app/main.py" in out
    if name == "json":
        kinds = {d["field"]: d["kind"] for d in json.loads(out)["differences"]}
        assert kinds["backend.framework"] == kinds["database.primary"] == "changed"


def test_since_tells_what_a_branch_changed(repository: Repository) -> None:
    repository.git("branch", "before")
    move(repository)
    repository.commit("FastAPI and PostgreSQL")
    code, out = repository.detect("--since", "before")
    assert code == 0, out
    assert "flask" in out and "fastapi" in out and "postgresql" in out


def test_since_says_what_it_could_not_read_now_or_before(repository: Repository) -> None:
    (repository.folder / "pyproject.toml").write_text("[project\n")
    repository.commit("A manifest that is broken")
    repository.git("branch", "before")
    code, out = repository.detect("--since", "before", "--strict")
    assert code == 3 and "warning: pyproject.toml:1" in out and "at before" not in out
    (repository.folder / "pyproject.toml").unlink()
    repository.commit("Without it")
    code, out = repository.detect("--since", "before", "--strict")
    assert code == 3 and "warning: at before: pyproject.toml:1" in out
    assert repository.detect("--since", "before")[0] == 0


def test_a_check_leaves_no_trace(repository: Repository) -> None:
    adopt(repository)
    move(repository)
    before = repository.git("status", "--porcelain", "--ignored")
    repository.detect("--check")
    assert repository.git("status", "--porcelain", "--ignored") == before


@pytest.mark.parametrize("name", [".claude/agentweaver.config.yml", ".claude/agents/backend-dev.md"])
def test_what_is_edited_while_a_run_is_under_way_is_not_overwritten(repository: Repository, name: str) -> None:
    run_of = work_out(repository.folder, Options())
    target = repository.folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("Mine.\n")
    with pytest.raises(WriteError, match="changed by somebody else in the meantime"):
        run_of.write()
    assert [path for path in (repository.folder / ".claude").rglob("*") if path.is_file()] == [target]
    assert target.read_text() == "Mine.\n"


def test_a_second_run_changes_nothing(repository: Repository) -> None:
    adopt(repository)
    assert repository.detect()[0] == 0
    assert repository.git("status", "--porcelain") == ""


@pytest.mark.parametrize(("fail_on", "expected"), [("drift", 0), ("warning", 1), ("never", 0)])
def test_flexible_mode_fails_only_when_asked(repository: Repository, fail_on: str, expected: int) -> None:
    code, out = repository.detect("--mode", "flexible")
    assert code == 0, out
    move(repository)
    assert repository.detect("--check", "--fail-on", fail_on)[0] == expected


def test_a_bad_config_is_exit_code_2_with_its_line(repository: Repository) -> None:
    repository.write(CONFIG, "techStack:\n  mode: adaptive\n  mode: strict\n")
    for options in ((), ("--check",)):
        code, out = repository.detect(*options)
        assert code == 2
        assert f"{CONFIG}:3" in out
