"""The ready-made integrations: what they promise, and the action's script run as a runner would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())


PROGRAM = f"#!{sys.executable}\nfrom detector.__main__ import main\n\nmain()\n"
"""The command as pip makes it."""


def act(folder: Path, program: str = PROGRAM, **inputs: str) -> tuple[int, str, dict[str, str]]:
    """Run the script of the action: exit code, log, outputs."""
    step = ACTION["runs"]["steps"][-1]
    env = {k: v for k, v in os.environ.items() if not k.startswith("GITHUB_")}
    for name, place in step["env"].items():
        known = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", place)
        if known:
            env[name] = inputs.get(known[1].replace("-", "_"), ACTION["inputs"][known[1]]["default"])
    output, runner = folder.parent / "output", folder.parent / "runner"
    output.touch()
    script = runner / "detect-stack" / "bin" / "detect-stack"
    script.parent.mkdir(parents=True, exist_ok=True)
    script.write_text(program)
    script.chmod(0o755)
    env |= {"GITHUB_ACTIONS": "true", "PYTHONPATH": str(ROOT), "RUNNER_TEMP": str(runner), "GITHUB_OUTPUT": str(output)}
    env["PROGRAM"] = str(runner / "detect-stack")
    env |= {
        "GITHUB_STEP_SUMMARY": str(folder.parent / "summary"),
        "PATH": f"{Path(sys.executable).parent}:{env['PATH']}",
    }
    shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    done = subprocess.run(shell, cwd=folder, env=env, capture_output=True, text=True, timeout=120)
    said = dict(line.split("=", 1) for line in output.read_text().splitlines())
    return done.returncode, done.stdout + done.stderr, said


def project(tmp_path: Path, config: str = "") -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "requirements.txt").write_text("fastapi==0.115.0\n")
    (folder / "main.py").write_text(
        'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\ndef root():\n    return {}\n'
    )
    if config:
        (folder / "agentweaver.config.yml").write_text(config)
    return folder


def test_inputs_never_reach_the_script_as_text() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"
    used = {value for step in ACTION["runs"]["steps"] for value in step.get("env", {}).values()}
    assert {f"${{{{ inputs.{name} }}}}" for name in ACTION["inputs"]} <= used


def test_the_action_annotates_the_line_and_fails(tmp_path: Path) -> None:
    folder = project(tmp_path, "techStack:\n  backend: {framework: flask}\n")
    code, log, said = act(folder, sarif_file="out.sarif")
    assert code == 1, log
    assert "::error file=main.py,line=" in log
    assert (said["exit-code"], said["drift"], said["sarif-file"]) == ("1", "true", "out.sarif")
    assert "backend.framework" in said["changed-fields"].split(",")
    assert '"2.1.0"' in (folder / "out.sarif").read_text()
    assert (tmp_path / "summary").read_text().count("| error | backend.framework | flask | fastapi |") == 1


def test_the_paths_of_a_folder_are_those_of_the_workspace(tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    workspace.mkdir()
    project(workspace, "techStack:\n  backend: {framework: flask}\n")
    _, log, _ = act(workspace, path="project", sarif_file="out.sarif")
    assert "::error file=project/main.py,line=" in log
    assert "::error file=project/.claude/agents/" in log
    assert '"uri": "project/main.py"' in (workspace / "out.sarif").read_text()
    assert "project/agentweaver.config.yml" in (tmp_path / "summary").read_text().replace("\\", "")


def test_the_folder_of_the_sarif_file_is_made(tmp_path: Path) -> None:
    folder = project(tmp_path)
    act(folder, command="write")
    code, log, said = act(folder, sarif_file="out/x.sarif")
    assert (code, said["sarif-file"]) == (0, "out/x.sarif"), log
    assert '"2.1.0"' in (folder / "out/x.sarif").read_text()


@pytest.mark.parametrize("place", ["out.sarif", "../outside/x.sarif", "link/x.sarif"])
def test_no_sarif_file_is_written_outside_the_workspace(tmp_path: Path, place: str) -> None:
    folder, outside = project(tmp_path), tmp_path / "outside"
    outside.mkdir()
    (folder / "out.sarif").symlink_to("../outside/x.sarif")
    (folder / "link").symlink_to("../outside")
    code, log, said = act(folder, sarif_file=place)
    assert (code, said) == (2, {"exit-code": "2"}) and place in log and "Traceback" not in log
    assert not list(outside.iterdir())


def test_a_sarif_file_may_be_named_by_its_whole_path(tmp_path: Path) -> None:
    folder = project(tmp_path)
    assert act(folder, sarif_file=str(folder / "out.sarif"))[0] == 1
    assert (folder / "out.sarif").is_file()


def test_a_sarif_file_that_cannot_be_written_does_not_look_like_drift(tmp_path: Path) -> None:
    folder = project(tmp_path)
    act(folder, command="write")
    (tmp_path / "output").unlink()
    code, log, said = act(folder, sarif_file="main.py/x.sarif")
    assert (code, said) == (2, {"exit-code": "2"})
    assert "main.py/x.sarif: cannot be written" in log and "Traceback" not in log


def test_the_action_writes_and_then_agrees(tmp_path: Path) -> None:
    folder = project(tmp_path)
    assert act(folder, command="write")[0] == 0
    code, log, said = act(folder)
    assert (code, said["drift"], said["changed-fields"]) == (0, "false", ""), log


def test_the_threshold_of_the_action_governs_writing_too(tmp_path: Path) -> None:
    folder = project(tmp_path)
    assert act(folder, command="write", threshold="1")[0] == 0
    assert "fastapi" not in (folder / ".claude/agentweaver.config.yml").read_text()


def test_a_misspelt_command_of_the_action_is_refused(tmp_path: Path) -> None:
    folder = project(tmp_path)
    code, log, said = act(folder, command="wirte")
    assert (code, said["exit-code"]) == (2, "2") and "check or write" in log
    assert not (folder / ".claude").exists()


@pytest.mark.parametrize("strict", ["True", "yes", "1", ""])
def test_a_misspelt_strict_of_the_action_is_refused(tmp_path: Path, strict: str) -> None:
    code, log, said = act(project(tmp_path), strict=strict)
    assert (code, said) == (2, {"exit-code": "2"})
    assert "::error::detect-stack: the input strict must be true or false" in log


def test_the_action_says_when_it_could_not_run(tmp_path: Path) -> None:
    code, _, said = act(project(tmp_path, "techStack: [\n"))
    assert (code, said["exit-code"]) == (2, "2")
    assert "drift" not in said


@pytest.mark.parametrize("command", ["check", "write"])
def test_the_action_runs_nothing_of_the_repository(tmp_path: Path, command: str) -> None:
    folder = project(tmp_path)
    (folder / "detector").mkdir()
    for module in ("detector/__init__.py", "detector/__main__.py", "msgspec.py", "json.py", "sitecustomize.py"):
        (folder / module).write_text('open("hacked", "w").close()\n')
    assert act(folder, command=command)[0] == (0 if command == "write" else 1)
    assert not list(tmp_path.rglob("hacked"))


def test_the_action_shows_no_drift_where_the_check_was_killed(tmp_path: Path) -> None:
    folder = project(tmp_path)
    code, log, said = act(folder, program="#!/bin/sh\nprintf '{\"differences\": ['\nexit 137\n")
    assert (code, said) == (137, {"exit-code": "137"})
    assert "Traceback" not in log


def test_the_installation_runs_nothing_of_the_repository(tmp_path: Path) -> None:
    step = ACTION["runs"]["steps"][0]
    assert step.get("working-directory") == "${{ runner.temp }}"
    folder = project(tmp_path)
    hostile = f"open({str(tmp_path / 'hacked')!r}, 'w').close()\n"
    for module in ("pip.py", "runpy.py", "sitecustomize.py", "pip/__init__.py", "pip/__main__.py", "setup.py"):
        (folder / module).parent.mkdir(exist_ok=True)
        (folder / module).write_text(hostile)
    (tmp_path / "action").mkdir()  # in which pip finds nothing to install
    env = os.environ | {
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_ACTION_PATH": str(tmp_path / "action"),
        "PIP_NO_INDEX": "1",
    }
    env |= {"PYTHONPATH": str(folder), "PATH": f"{Path(sys.executable).parent}:{env['PATH']}"}
    done = subprocess.run(["bash", "-c", step["run"]], cwd=folder, env=env, capture_output=True, text=True, timeout=120)
    assert f"{tmp_path / 'action'}' is not installable" in done.stderr
    assert not (tmp_path / "hacked").exists()


def test_an_input_cannot_become_code(tmp_path: Path) -> None:
    folder = project(tmp_path)
    act(folder, path="$(touch hacked)", exclude='"; touch hacked; "\n`touch hacked`', fail_on="; touch hacked")
    assert not (folder / "hacked").exists()


def test_there_is_a_hook_that_checks_and_one_that_writes() -> None:
    check, write = HOOKS
    assert (check["entry"], write["entry"]) == ("detect-stack --check", "detect-stack")
    for hook in HOOKS:
        assert (hook["language"], hook["pass_filenames"], hook["require_serial"]) == ("python", False, True)


def test_the_hooks_run_whatever_a_commit_changes_or_removes() -> None:
    for hook in HOOKS:
        assert hook["always_run"] is True
        assert hook.keys().isdisjoint(("files", "exclude", "types", "types_or", "exclude_types"))


def test_no_workflow_snippet_of_the_guides_is_broken_yaml() -> None:
    for guide in (ROOT / "docs/guides").glob("*.md"):
        for block in re.findall(r"```yaml\n(.*?)```", guide.read_text(), re.DOTALL):
            assert yaml.safe_load(block)


def test_the_python_of_the_readme_runs_in_a_fresh_interpreter(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert blocks
    for block in blocks:
        done = subprocess.run(
            [sys.executable, "-c", block], cwd=project(tmp_path), env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("fastapi ")


def test_no_module_hides_a_public_name() -> None:
    code = "import types, detector; from detector import *; print([n for n in detector.__all__ if isinstance(globals()[n], types.ModuleType)])"
    assert subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True).strip() == "[]"


def test_the_python_of_the_guide_to_agents_renders_a_template(tmp_path: Path) -> None:
    folder = project(tmp_path)
    (folder / "team").mkdir()
    (folder / "team/api.md").write_text("Use {{techStack.backend.framework}}.\n")
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs/guides/agents.md").read_text(), re.DOTALL)
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=env, capture_output=True, text=True, timeout=120
    )
    assert "Use FastAPI." in re.sub("<!--.*?-->", "", done.stdout), done.stdout + done.stderr
    assert not (folder / ".claude").exists()


def test_every_public_name_can_be_imported() -> None:
    import detector

    assert sorted(detector._HOMES) == detector.__all__
    assert all(getattr(detector, name) for name in detector.__all__)
