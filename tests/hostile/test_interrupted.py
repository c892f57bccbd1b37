"""A run that is stopped or that finds no room ends with its own exit code, no traceback, and no file half written."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from detector import Limits, MemoryReader, detect
from detector.inventory import take
from detector.limits import bounded
from detector.reader import FolderReader
from detector.rules.conventions import roles
from tests.hostile.cases import CANARY, SHOP, write

TOP = Path(__file__).parents[2]
CONFIG = b"version: '0.1.0'\ntechStack:\n  mode: adaptive\n  backend: {framework: django}\n"


def start(root: Path, *arguments: str, cwd: Path | None = None, **options: Any) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(TOP), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "detector", str(root), *arguments]
    pipe = subprocess.PIPE
    running: subprocess.Popen[str] = subprocess.Popen(
        command, stdout=pipe, stderr=pipe, text=True, env=environment, cwd=cwd, **options
    )
    return running


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def lengthy(lines: int) -> bytes:
    """Source that is parsed for a while: each line differs, or it would be refused."""
    listed = (f"x{n} = f(a, [{n}, 2])\n" for n in range(lines))
    return ("from flask import Flask\napp = Flask(__name__)\n" + "".join(listed)).encode()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="which signals are heard is read from /proc")
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["SIGINT", "SIGTERM"])
@pytest.mark.parametrize("after", [0.0, 0.1, 0.3, 0.7, 1.2])
def test_a_signal_ends_the_run_without_a_word_of_python(
    tmp_path: Path, sent: signal.Signals, code: int, after: float
) -> None:
    source = lengthy(20_000)
    write(tmp_path, {**SHOP, ".claude/agentweaver.config.yml": CONFIG, **{f"src/m{n}.py": source for n in range(20)}})
    before = files(tmp_path)
    running = start(tmp_path)
    _until_it_listens(running.pid)
    time.sleep(after)
    running.send_signal(sent)
    _, said = running.communicate(timeout=20)
    left = not said or said.endswith("backend-dev.md\n")  # Python's own way in or out: nothing is done yet, or all is
    assert running.returncode in (code, 0) or (running.returncode == -sent and left)
    assert "Traceback" not in said
    after_it = files(tmp_path)
    config = after_it.pop(".claude/agentweaver.config.yml")
    assert config == before.pop(".claude/agentweaver.config.yml") or b"framework: flask" in config
    assert {path: data for path, data in after_it.items() if not path.startswith(".claude/agents/")} == before


@pytest.mark.parametrize(("sent", "code"), [("SIGINT", 130), ("SIGTERM", 143)])
def test_a_signal_while_files_are_written_leaves_no_empty_folder(tmp_path: Path, sent: str, code: int) -> None:
    (tmp_path / "docs").mkdir()
    program = f"""
import os, signal
from pathlib import Path
from detector.__main__ import _stop
from detector.files import write_all
signal.signal(signal.{sent}, _stop)
write_all(Path("."), [(".claude/agents/a.md", b"a"), (".claude/b.yml", b"b"), ("docs/c.md", b"c")],
          lambda: os.kill(os.getpid(), signal.{sent}))
"""
    environment = {**os.environ, "PYTHONPATH": str(TOP)}
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, check=False, timeout=60)
    assert done.returncode == code
    assert [path.name for path in tmp_path.rglob("*")] == ["docs"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="files are parsed in further processes on Linux only")
def test_no_process_outlives_a_run_that_is_ended(tmp_path: Path) -> None:
    source = lengthy(2_000)
    write(tmp_path, {**SHOP, **{f"p{n}/{name}": source for n in range(90) for name in ("setup.py", "app.py", "b.py")}})
    running = start(tmp_path, "--dry-run", "--jobs", "2", start_new_session=True)
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
    while not (workers := children.read_text().split()):
        time.sleep(0.005)
    running.send_signal(signal.SIGKILL)
    running.communicate(timeout=20)
    end = time.monotonic() + 20
    while any(Path(f"/proc/{worker}").exists() for worker in workers):
        assert time.monotonic() < end, f"{workers} are still there"
        time.sleep(0.01)


def _until_it_listens(process: int) -> None:
    """Wait for the first line of main(): what Python does before, it does to every program."""
    caught = f"/proc/{process}/status"
    while not any(
        line.startswith("SigCgt:") and int(line.split()[1], 16) >> (signal.SIGTERM - 1) & 1
        for line in Path(caught).read_text().splitlines()
    ):
        time.sleep(0.001)


def test_a_full_disk_leaves_the_old_config_and_is_told(tmp_path: Path) -> None:
    write(tmp_path, {**SHOP, ".claude/agentweaver.config.yml": CONFIG + b"# kept\n" * 200})
    before = files(tmp_path)

    def no_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))

    running = start(tmp_path, preexec_fn=no_room)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 2 and "cannot be written" in said and "Traceback" not in said
    assert files(tmp_path) == before


def test_a_root_that_is_read_only_is_told_and_can_be_checked(tmp_path: Path) -> None:
    write(tmp_path, SHOP)
    (tmp_path / ".claude").write_text("a file where the folder should be")
    running = start(tmp_path)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 2 and "cannot be" in said and "Traceback" not in said
    (tmp_path / ".claude").unlink()
    checked = start(tmp_path, "--dry-run", "--format", "json")
    assert checked.communicate(timeout=60)[0].startswith("{") and checked.returncode == 0


COMMAND = Path(sys.executable).with_name("detect-stack")


@pytest.mark.parametrize("module", ["click", "msgspec", "yaml", "json"])
def test_modules_of_the_working_folder_are_not_imported(tmp_path: Path, module: str) -> None:
    _plant(tmp_path, module)
    running = start(Path("."), "--dry-run", cwd=tmp_path)
    out, said = running.communicate(timeout=60)
    assert running.returncode == 0 and "Flask" in out, said
    assert not (tmp_path / "executed").exists()


@pytest.mark.skipif(not COMMAND.exists(), reason="the package is not installed as a command")
@pytest.mark.parametrize("module", ["re", "signal", "typing", "os"])
def test_the_command_never_sees_the_modules_of_the_working_folder(tmp_path: Path, module: str) -> None:
    """``python -m`` has looked into the working folder before our first line runs; the command has not."""
    _plant(tmp_path, module)
    done = subprocess.run([COMMAND, ".", "--dry-run"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "Flask" in done.stdout, done.stderr
    assert not (tmp_path / "executed").exists()


def _plant(root: Path, module: str) -> None:
    points = b"[detect_stack.plugins]\nevil = evil:PLUGIN\n[detect_stack.rules]\nevil = evil:folder\n"
    metadata = b"Metadata-Version: 2.1\nName: evil\nVersion: 1\n"
    write(root, {"evil-1.dist-info/METADATA": metadata, "evil-1.dist-info/entry_points.txt": points})
    write(root, {**SHOP, "evil.py": b"open('executed', 'w')\n", f"{module}.py": b"open('executed', 'w')\n"})


class Moving(FolderReader):
    """Changes the folder after it was listed."""

    def __init__(self, root: Path, changes: dict[str, bytes | str | None]) -> None:
        super().__init__(root)
        self._changes = changes

    def read(self, path: str) -> bytes:
        place = self.root / path
        if path in self._changes:
            change = self._changes[path]
            place.unlink()
            if isinstance(change, bytes):
                place.write_bytes(change)
            elif change is not None:
                place.symlink_to(change)
        return super().read(path)


def test_files_that_vanish_grow_or_become_links_after_they_were_listed_cost_only_themselves(tmp_path: Path) -> None:
    root = tmp_path / "repository"
    gone = {"gone.py": b"import flask\n", "grown.py": b"import flask\n", "linked.py": b"import flask\n"}
    write(root, {**SHOP, **gone})
    write(tmp_path, {"outside.py": f"import flask\nx = '{CANARY}'\n".encode()})
    report = detect(
        Moving(root, {"gone.py": None, "grown.py": b" " * 3_000_000, "linked.py": str(tmp_path / "outside.py")})
    )
    assert report.stack.backend.framework is not None and report.stack.backend.framework.id == "flask"
    told = {warning.path: warning.message for warning in report.warnings}
    assert "No such file" in told["gone.py"] and "over the limit" in told["grown.py"]
    assert "leaves the repository" in told["linked.py"] and CANARY not in report.to_json()


def test_a_folder_that_became_a_link_is_not_entered(tmp_path: Path) -> None:
    root = tmp_path / "repository"
    write(root, {"src/a.py": b""})
    write(tmp_path, {"outside/b.py": b""})
    reader = FolderReader(root)
    (root / "src/a.py").unlink()
    (root / "src").rmdir()
    (root / "src").symlink_to("../outside")
    with pytest.raises(OSError, match="leaves the repository"):
        list(reader.list("src"))


@pytest.mark.parametrize(
    ("limits", "files", "told"),
    [
        (Limits(file_size=50), {"big.py": "import flask\n" * 9}, "files over 50 bytes"),
        (Limits(files=2), {f"{n}.py": "" for n in range(5)}, "over 2 files"),
        (Limits(depth=2), {"a/b/c/d/e.py": ""}, "folders deeper than 2"),
        (Limits(seconds=0), {"a.py": "import flask\n"}, "not reached in 0 s"),
        (Limits(nesting=3), {"package.json": '{"a": [[[[1]]]]}'}, "nested deeper than 3 levels"),
        (Limits(nesting=3), {"compose.yml": "services: {a: {b: {c: {d: 1}}}}"}, "nested deeper than 3 levels"),
        (Limits(expansion=5), {"compose.yml": "services: [1, 2, 3, 4, 5, 6]"}, "over 5 values"),
        (Limits(observations=3), {"requirements.txt": "a\nb\nc\nd\ne\n"}, "more than 3 entries"),
        (Limits(all_observations=3), {"requirements.txt": "a\nb\nc\nd\ne\n"}, "more than"),
        (Limits(ignore_patterns=1), {".gitignore": "a\nb\n"}, "patterns are not used"),
        (Limits(file_seconds=0), {"package.json": '{"dependencies": {"express": "4"}}'}, "given up after 0 s"),
        (Limits(warnings=1), {f"{n}/package.json": "{" for n in range(4)}, "3 more warnings, over the limit of 1"),
        (Limits(text=40), {"package.json": '{"a": ' + "x" * 99}, "not JSON"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_over_a_bound_is_named_in_the_report(limits: Limits, files: dict[str, str], told: str) -> None:
    report = detect(MemoryReader(files), limits=limits)
    said = [w.message for w in report.warnings] + [s.reason for s in report.skipped]
    assert [text for text in said if told in text], said
    assert not report.complete


def test_the_bounds_of_a_run_end_with_it(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": b"x" * 100})
    with bounded(Limits(file_size=10)):
        assert len(FolderReader(tmp_path).read("a.py")) == 11
    assert len(FolderReader(tmp_path).read("a.py")) == 100
    assert take(FolderReader(tmp_path), roles(), Limits()).skipped == ()
