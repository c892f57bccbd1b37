"""The command line as a user meets it: output, exit codes, what goes where."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).parent.parent
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}
"""This program is run wherever the working folder is, not one that is installed beside it."""
APP = """from fastapi import FastAPI

app = FastAPI()


@app.get("/items")
def items(): ...
"""


def run(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user would."""
    kept = {k: v for k, v in ENVIRONMENT.items() if k not in ("GITHUB_ACTIONS", "NO_COLOR")}
    return subprocess.run(
        [sys.executable, "-m", "detector", *map(str, arguments)],
        capture_output=True, text=True, cwd=cwd, env=kept | environment, check=False, timeout=120,
    )  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A small FastAPI repository."""
    (tmp_path / "requirements.txt").write_text("fastapi==0.110.0\n")
    (tmp_path / "main.py").write_text(APP)
    return tmp_path


def test_a_run_writes_config_and_agent_and_a_second_run_changes_no_byte(shop: Path) -> None:
    first = run(shop)
    assert first.returncode == 0, first.stderr
    assert "FastAPI 0.110.0" in first.stdout and "main.py:3" in first.stdout
    assert "created   .claude/agentweaver.config.yml" in first.stderr
    config = yaml.safe_load((shop / ".claude/agentweaver.config.yml").read_text())
    assert config["techStack"]["backend"]["framework"] == "fastapi"
    before = {p: p.read_bytes() for p in shop.rglob("*") if p.is_file()}
    second = run(shop)
    assert "unchanged .claude/agentweaver.config.yml" in second.stderr
    assert {p: p.read_bytes() for p in shop.rglob("*") if p.is_file()} == before


def test_a_dry_run_writes_nothing_and_shows_the_differences(shop: Path) -> None:
    done = run(shop, "--dry-run")
    assert done.returncode == 0
    assert "+++ b/.claude/agentweaver.config.yml" in done.stdout
    assert not (shop / ".claude").exists()


def test_the_json_report_fits_the_schema_that_is_printed(shop: Path) -> None:
    report = json.loads(run(shop, "--dry-run", "--format", "json").stdout)
    jsonschema.validate(report, json.loads(run("--schema").stdout))
    assert report["stack"]["backend"]["framework"]["id"] == "fastapi"
    assert report["stack"]["database"]["orm"] is None


def test_yaml_and_markdown_say_the_same(shop: Path) -> None:
    report = yaml.safe_load(run(shop, "--dry-run", "--format", "yaml").stdout)
    assert report["stack"]["backend"]["framework"]["id"] == "fastapi"
    assert "| Framework | FastAPI 0.110.0 |" in run(shop, "--dry-run", "-f", "markdown").stdout


def test_explain_lists_the_evidence_with_its_weight(shop: Path) -> None:
    done = run(shop, "--explain", "framework")
    assert "main.py:3  call fastapi.FastAPI" in done.stdout
    assert not (shop / ".claude").exists()


def test_explain_of_an_unknown_field_names_the_fields(shop: Path) -> None:
    done = run(shop, "--explain", "colour")
    assert done.returncode == 2 and "backend.framework" in done.stderr


def test_output_goes_to_a_file(shop: Path, tmp_path: Path) -> None:
    done = run(shop, "--dry-run", "-f", "json", "-o", tmp_path / "report.json")
    assert done.stdout == "" and json.loads((tmp_path / "report.json").read_text())["schemaVersion"] == 1


def test_a_run_that_cannot_write_everything_writes_nothing(shop: Path) -> None:
    before = {p: p.read_bytes() for p in shop.rglob("*") if p.is_file()}
    nowhere = run(shop, "-o", shop / "nowhere" / "report")
    assert nowhere.returncode == 2 and "nowhere" in nowhere.stderr
    assert {p: p.read_bytes() for p in shop.rglob("*") if p.is_file()} == before and not (shop / ".claude").exists()
    (shop / ".claude").mkdir()
    (shop / ".claude/agents").write_text("no folder")
    blocked = run(shop)
    assert blocked.returncode == 2 and "move it" in blocked.stderr
    assert [p.name for p in (shop / ".claude").iterdir()] == ["agents"]


@pytest.mark.parametrize("options", [("--dry-run",), ("--rules",), ("--check", "--fail-on", "never")])
def test_no_link_of_the_repository_leads_the_output_out_of_it(
    shop: Path, tmp_path_factory: pytest.TempPathFactory, options: tuple[str, ...]
) -> None:
    (shop / ".git").mkdir()
    (shop / "api").mkdir()
    outside, links = tmp_path_factory.mktemp("outside"), tmp_path_factory.mktemp("links")
    (shop / "report.json").symlink_to(outside / "private")
    (shop / "out").symlink_to(outside)
    (links / "beside").symlink_to(shop)
    for place in ("report.json", "out/report.json", str(links / "beside/out/x")):
        done = run("api", *options, "-o", place, cwd=shop)
        assert done.returncode == 2 and "leaves the repository" in done.stderr, done.stderr
    assert not list(outside.iterdir())


def test_the_output_may_lie_beside_the_config_that_the_run_makes(shop: Path) -> None:
    assert run(shop, "-f", "json", "-o", shop / ".claude/report.json").returncode == 0
    assert json.loads((shop / ".claude/report.json").read_text())["schemaVersion"] == 1


def test_a_dash_is_stdout(shop: Path) -> None:
    done = run(shop, "--dry-run", "-f", "json", "-o", "-", cwd=shop)
    assert json.loads(done.stdout)["schemaVersion"] == 1 and not (shop / "-").exists()


@pytest.mark.parametrize(("redirection", "says"), [("> /dev/full", "stdout: cannot be written"), (">&-", "is closed")])
def test_a_stdout_that_takes_nothing_is_told(shop: Path, redirection: str, says: str) -> None:
    line = f"{sys.executable} -m detector . --check {redirection}"
    done = subprocess.run(line, shell=True, cwd=shop, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and says in done.stderr and "report it" not in done.stderr


def test_a_closed_stderr_changes_nothing(shop: Path) -> None:
    line = f"{sys.executable} -m detector . --dry-run -f json 2>&-"
    done = subprocess.run(line, shell=True, cwd=shop, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 0 and json.loads(done.stdout)["schemaVersion"] == 1


def test_a_summary_that_cannot_be_written_is_told_with_its_variable(shop: Path) -> None:
    done = run(shop, "--check", GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY="/nosuch/summary")
    assert done.returncode == 2 and "GITHUB_STEP_SUMMARY=/nosuch/summary: cannot be written" in done.stderr


def test_a_mode_that_has_no_effect_is_told(shop: Path) -> None:
    assert "mode" not in run(shop, "--mode", "flexible").stderr
    assert "mode" not in run(shop, "--mode", "flexible").stderr
    for arguments in ((), ("--check",), ("--dry-run", "-f", "json")):
        assert "its mode stays flexible" in run(shop, "--mode", "strict", *arguments).stderr
    (shop / ".claude/agentweaver.config.yml").write_text("techStack: {backend: {framework: fastapi}}\n")
    assert "its mode stays adaptive" in run(shop, "--mode", "strict", "--check").stderr
    assert "its mode stays" not in run(shop, "--mode", "strict").stderr


def test_what_is_below_the_threshold_stands_neither_in_the_config_nor_in_the_agent(shop: Path) -> None:
    run(shop, "--mode", "strict", "--threshold", "1")
    assert "framework" not in (shop / ".claude/agentweaver.config.yml").read_text()
    assert "**Framework**: none set in the config" in (shop / ".claude/agents/backend-dev.md").read_text()
    assert run(shop, "--check", "--threshold", "1").returncode == 0


def test_a_template_that_is_a_pipe_is_refused(shop: Path) -> None:
    os.mkfifo(shop / "pipe.md")
    done = run(shop, "--agent", shop / "pipe.md")
    assert done.returncode == 2 and "no ordinary file" in done.stderr


def test_rules_lists_the_technologies() -> None:
    assert "fastapi" in run("--rules").stdout


def test_exclusions_hold(shop: Path) -> None:
    whole, report = (
        json.loads(run(shop, "--dry-run", "-f", "json", *o).stdout) for o in ((), ("--exclude", "main.py"))
    )
    assert whole["stack"]["backend"]["framework"]["id"] == "fastapi"
    assert report["stack"]["backend"]["framework"] is None


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("nowhere",), "no such folder"),
        (("requirements.txt",), "not a folder"),
        ((".", "--check", "--dry-run"), "only one of"),
        ((".", "--format", "sarif"), "does not fit"),
        ((".", "--mode", "wild"), "wild"),
        ((".", "--rules", "-f", "json"), "--rules has one form"),
        ((".", "--explain", "cache", "-f", "json"), "--explain has one form"),
        ((".", "--threshold", "nan", "--check"), "no number from 0 to 1"),
        ((".", "--threshold", "nan"), "no number from 0 to 1"),
        ((".", "--explain", ""), "choose one of"),
        ((".", "--agent", "nosuch.md"), "nosuch.md"),
        ((".", "--dry-run", "--format", "json", "--agent", "nosuch.md"), "nosuch.md"),
        ((".", "--no-such-option"), "no-such-option"),
    ],
)
def test_what_cannot_be_run_exits_with_2_and_says_why(shop: Path, arguments: tuple[str, ...], says: str) -> None:
    done = run(*arguments, cwd=shop)
    assert done.returncode == 2
    assert says in done.stderr.replace("\n", " ") and "Traceback" not in done.stderr


@pytest.mark.parametrize("option", ["--since", "--explain"])
def test_an_option_with_an_empty_value_writes_nothing(shop: Path, option: str) -> None:
    assert run(".", option, "", cwd=shop).returncode == 2
    assert sorted(path.name for path in shop.iterdir()) == ["main.py", "requirements.txt"]


def test_check_exits_with_1_only_for_drift(shop: Path) -> None:
    run(shop)
    assert run(shop, "--check").returncode == 0
    config = shop / ".claude/agentweaver.config.yml"
    config.write_text(config.read_text().replace("framework: fastapi", "framework: flask"))
    drifted = run(shop, "--check")
    assert drifted.returncode == 1 and "main.py:3" in drifted.stdout
    assert run(shop, "--check", "--fail-on", "never").returncode == 0


@pytest.mark.parametrize(("fault", "says"), [("1 / 0", "ZeroDivisionError"), ("sys.exit(1)", "ended the program")])
def test_an_error_of_our_own_never_looks_like_drift(shop: Path, fault: str, says: str) -> None:
    replaced = f"import sys, detector.commands as c; c.perform = lambda *a: {fault}"
    code = f"{replaced}; from detector.cli import run; sys.exit(run(['.']))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=shop, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2 and says in done.stderr and "Traceback" not in done.stderr


def test_strict_exits_with_3_when_something_could_not_be_read(shop: Path) -> None:
    (shop / "pyproject.toml").write_text("[project\n")
    done = run(shop, "--dry-run", "--strict")
    assert done.returncode == 3
    assert "pyproject.toml:1" in done.stderr


def test_a_misspelt_setting_is_told_in_every_run(shop: Path) -> None:
    (shop / "agentweaver.config.yml").write_text("techStack:\n  modes: strict\n")
    for arguments in ((), ("--check",), ("--dry-run", "-f", "json"), ("--explain", "framework")):
        assert "agentweaver.config.yml:2: techStack.modes is no setting" in run(shop, *arguments).stderr


def test_only_a_few_warnings_are_told_unless_all_are_asked_for(shop: Path) -> None:
    for number in range(15):
        (shop / f"part{number}").mkdir()
        (shop / f"part{number}" / "pyproject.toml").write_text("[")
    assert "and 5 more warnings" in run(shop, "--dry-run").stderr
    assert "part14/pyproject.toml:1" in run(shop, "--dry-run", "-v").stderr
    assert run(shop, "--dry-run", "-q").stderr == ""


@pytest.mark.parametrize(
    ("arguments", "code"), [("--rules", 0), ("--help", 0), ("--check", 1), ("--dry-run -f json", 0)]
)
def test_a_reader_that_has_gone_is_no_error(shop: Path, arguments: str, code: int) -> None:
    line = ["bash", "-o", "pipefail", "-c", f"{sys.executable} -m detector . {arguments} | true"]
    done = subprocess.run(line, cwd=shop, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == code and "rror" not in done.stderr


def test_names_of_files_cannot_fake_a_line_on_the_terminal(shop: Path) -> None:
    (shop / "evil\x1b[2J\nwarning fake.toml").mkdir()
    (shop / "evil\x1b[2J\nwarning fake.toml" / "pyproject.toml").write_text("[")
    done = run(shop, "--dry-run")
    assert "\x1b" not in done.stdout + done.stderr
    assert "\nwarning fake.toml" not in done.stdout + done.stderr
