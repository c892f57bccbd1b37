"""Runs commands and measures them: wall time, time of the processor, peak memory, of each child with its own."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

Command = Sequence[str]


class Run(NamedTuple):
    """One run of a command: seconds of wall, seconds of processors, megabytes at most."""

    wall: float
    work: float
    memory: float


class Median(NamedTuple):
    """The medians of several runs."""

    wall: float
    work: float
    memory: float
    runs: int


def run(command: Command, folder: Path) -> Run:
    """Run a command in a folder, its output thrown away. Its exit code does not matter: it may find nothing."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}  # as an installed program has it
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    silent = subprocess.DEVNULL
    child = subprocess.Popen(command, cwd=folder, env=environment, stdout=silent, stderr=silent)
    _, _, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = 0  # it has been waited for
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale)


def alternating(commands: Mapping[str, Command], folder: Path, rounds: int) -> dict[str, Median]:
    """Run each command once to warm up, then all of them in turn for some rounds; the medians of each."""
    seen: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            measured = run(command, folder)
            if number:
                seen[name].append(measured)
    return {name: _median(runs) for name, runs in seen.items()}


def _median(runs: list[Run]) -> Median:
    wall, work, memory = (statistics.median(values) for values in zip(*runs, strict=True))
    return Median(wall, work, memory, len(runs))


class Counted(NamedTuple):
    """What one detection touched."""

    files: int
    components: int
    bytes_read: int
    parsed: int


def counted(path: Path) -> Counted:
    """Detect once in a process of its own and count what is read and parsed."""
    done = subprocess.run([sys.executable, "-m", "tests.bench.counting", str(path)], capture_output=True, check=True)
    return Counted(*json.loads(done.stdout))
