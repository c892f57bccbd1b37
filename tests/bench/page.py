"""The page that the benchmark writes: docs/reference/performance.md. No path of the machine is on it."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

from tests.bench.measure import Counted, Median

PLACE = Path(__file__).parents[2] / "docs" / "reference" / "performance.md"
HEAD = """# Performance

Written by `python -m tests.bench`; do not edit. Times are medians of runs that alternate between the programs, after
one run of each to warm up. *wall* is what a person waits, *work* the time of all processors, *memory* the peak of the
resident set. *bytes read* and *files parsed* are those of detect-stack.
"""


def machine(versions: dict[str, str]) -> list[str]:
    """Where it was measured, and with what."""
    found = [
        f"- processors: {os.cpu_count()} ({_model()}), {platform.system()} {platform.release()}",
        f"- load while measuring (1, 5, 15 minutes): {', '.join(f'{x:.1f}' for x in os.getloadavg())}",
        f"- Python {platform.python_version()}, detect-stack {version('detect-stack')}",
    ]
    return found + [f"- {name} {number}" for name, number in versions.items()]


def _model() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), sys.platform)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table in Markdown; all columns but the first are numbers."""
    return [f"| {' | '.join(head)} |", f"|---{'|--:' * (len(head) - 1)}|", *(f"| {' | '.join(row)} |" for row in rows)]


def compared(name: str, counts: Counted, medians: dict[str, Median]) -> list[str]:
    """A row of the comparison: ours, then each other program with our share of its wall time."""
    ours = medians["detect-stack"]
    row = [
        name, f"{counts.files:,}", f"{counts.components:,}", f"{counts.bytes_read / 1e6:.1f}", f"{counts.parsed:,}",
        f"{ours.wall:.2f}", f"{ours.work:.2f}", f"{ours.memory:.0f}",
    ]  # fmt: skip
    for other in ("stack-analyser", "rg"):
        found = medians.get(other)
        row += [f"{found.wall:.2f}", f"{found.memory:.0f}", f"**{ours.wall / found.wall:.2f}**"] if found else ["–"] * 3
    return row


COMPARED = (
    "repository", "files", "components", "MB read", "parsed", "wall s", "work s", "memory MB",
    "stack-analyser wall s", "memory MB", "ratio", "rg wall s", "memory MB", "ratio",
)  # fmt: skip
