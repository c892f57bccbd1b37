"""No hostile repository crashes, hangs, escapes, runs anything or leaks; each under a limit of memory and of time."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.hostile import bombs, links, names, traps  # noqa: F401 - they enter their cases
from tests.hostile.cases import CANARY, CASES, SHOP, Case, write

MEMORY = 512 << 20
TOP = Path(__file__).parents[2]
TOOLS = (
    "git",
    "npm",
    "node",
    "python3",
    "mvn",
    "gradle",
    "bundle",
    "ruby",
    "go",
    "cargo",
    "mix",
    "php",
    "composer",
    "sh",
)
KEPT = sorted(path for path in (TOP / "corpora" / "hostile").iterdir() if path.is_dir())


class Outcome(NamedTuple):
    """How the command ended for one case."""

    code: int
    out: bytes
    err: str
    seconds: float
    executed: bool


# Sets the limits, then becomes the command: ``preexec_fn`` is not safe beside threads. Root obeys permissions once it
# has given up CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH (capabilities(7)).
LIMITED = f"""
import os, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
if os.geteuid() == 0:
    import ctypes
    for capability in (1, 2):
        ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)
os.execv(sys.executable, [sys.executable, "-m", "detector", *sys.argv[1:]])
"""


def build(case: Case, folder: Path) -> Path:
    """Make a case in a folder of its own and return the root of its repository."""
    root = folder / "repository"
    root.mkdir(parents=True)
    write(root, SHOP)
    write(folder, links.OUTSIDE)
    write(folder, {f"tools/{tool}": b"#!/bin/sh\ntouch %s\n" % os.fsencode(folder / "executed") for tool in TOOLS})
    for tool in (folder / "tools").iterdir():
        tool.chmod(0o755)
    case.make(root)
    return root


def run(folder: Path, root: Path, *arguments: str, seconds: float = 60) -> Outcome:
    """Run the command as CI would, with every tool that it might call replaced by one that leaves a mark."""
    environment = {
        "PATH": str(folder / "tools"),
        "HOME": str(folder),
        "PYTHONPATH": str(TOP),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-I", "-S", "-c", LIMITED, str(root), *arguments]
    started = time.monotonic()
    done = subprocess.run(
        command, capture_output=True, env=environment, cwd=folder, timeout=seconds, check=False
    )  # fmt: skip
    executed = any((place / "executed").exists() for place in (folder, folder / "repository"))
    return Outcome(
        done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"), time.monotonic() - started, executed
    )


def _outcome(case: Case, folder: Path) -> Outcome:
    root = build(case, folder)
    try:
        return run(folder, root, "--dry-run", "--format", "json", seconds=case.seconds)
    finally:
        for path in (root, root / "closed"):
            if path.is_dir():
                path.chmod(0o755)
        subprocess.run(["/bin/rm", "-rf", folder], check=False)  # deeper than shutil.rmtree can go


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[Outcome]]]:
    """All cases, run side by side: what they wait for is mostly the start of Python."""
    top = tmp_path_factory.mktemp("hostile")
    with ThreadPoolExecutor(max(2, os.cpu_count() or 2)) as pool:
        yield {name: pool.submit(_outcome, case, top / name) for name, case in CASES.items()}


def test_there_are_more_than_forty_cases() -> None:
    assert len(CASES) + len(KEPT) > 40


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_repository_costs_only_what_is_hostile(name: str, outcomes: dict[str, Future[Outcome]]) -> None:
    case, outcome = CASES[name], outcomes[name].result()
    assert outcome.code == case.code, outcome.err
    assert "Traceback" not in outcome.err and "of its own" not in outcome.err
    assert not outcome.executed
    assert CANARY.encode() not in outcome.out and CANARY not in outcome.err
    if case.code == 2:
        assert outcome.out == b"" and outcome.err.startswith("detect-stack: ") and outcome.err.count("\n") == 1
        return
    report = json.loads(outcome.out)
    told = json.dumps([report["warnings"], report["skipped"]])
    assert case.warns in told
    answers = [c["stack"]["backend"]["framework"] for c in report["components"] if c["path"] == "shop"]
    assert not case.found or [answer["id"] for answer in answers] == ["flask"]


@pytest.mark.parametrize("name", [name for name in CASES if "config" in name or "agents" in name])
def test_what_is_written_into_costs_no_more_than_what_is_read(name: str, tmp_path: Path) -> None:
    outcome = run(tmp_path, build(CASES[name], tmp_path))
    assert outcome.code in (0, 2) and "Traceback" not in outcome.err and "of its own" not in outcome.err, outcome.err
    assert not outcome.executed and CANARY not in outcome.err


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: str(path.name))
def test_what_once_broke_it_is_read(kept: Path, tmp_path: Path) -> None:
    shutil.copytree(kept, tmp_path / "repository")
    outcome = run(tmp_path, tmp_path / "repository", "--dry-run", "--format", "json")
    assert outcome.code == 0 and all(line.startswith("warning: ") for line in outcome.err.splitlines()), outcome.err
    json.loads(outcome.out)


SPEAKING = ("names-that-speak", "names-that-are-not-utf8", "texts-that-speak")
FORMS = (
    ("--dry-run",), ("--dry-run", "--format", "markdown"), ("--dry-run", "--format", "yaml"), ("--explain", "framework"),
    *(("--check", "--format", form) for form in ("text", "github", "sarif", "gitlab", "junit", "json")),
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
@pytest.mark.parametrize("name", SPEAKING)
def test_names_cannot_leave_the_line_they_are_shown_on(
    name: str, form: tuple[str, ...], spoken: dict[str, Path]
) -> None:
    root = spoken[name]
    outcome = run(root.parent, root, *form)
    assert outcome.code in (0, 1), outcome.err
    text = outcome.out.decode("utf-8")
    for character in "\x1b\x07\r\u202e\u2028\u200b\x7f":
        assert character not in text + outcome.err
    commands = [line for line in text.splitlines() if line.startswith("::")]
    assert all(re.match(r"::(error|warning|notice) file=", line) for line in commands)
    if "json" in form or "sarif" in form or "gitlab" in form:
        json.loads(text)
    for uri in re.findall(r'"uri": "([^"]*)"', text):
        assert re.fullmatch(r"(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+", uri, re.ASCII), uri


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {name: build(CASES[name], tmp_path_factory.mktemp(name)) for name in SPEAKING}


@pytest.mark.parametrize("name", (*SPEAKING, "agents-that-break-out"))
def test_a_rendered_agent_holds_names_as_data_only(name: str, tmp_path: Path) -> None:
    root = build(CASES[name], tmp_path)
    outcome = run(tmp_path, root)
    assert outcome.code in (0, 2) and "Traceback" not in outcome.err and not outcome.executed, outcome.err
    for agent in (root / ".claude").glob("agents/*.md"):
        if agent.name in ("a.md", "b.md", "c.md"):
            continue  # the stranger's own
        text = agent.read_bytes().decode("utf-8")
        assert text.count("<!-- detect-stack:begin") == text.count("<!-- detect-stack:end") > 0
        for line in text.splitlines():
            assert not re.match(r"\W*(ignore all previous|# ?now|# obey)", line, re.IGNORECASE), line
            assert "\x1b" not in line and "\u202e" not in line
