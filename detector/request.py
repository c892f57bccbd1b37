"""The arguments and options of one call of the command."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal, NamedTuple

from detector.choices import FailOn, Mode
from detector.reader import Progress
from detector.workflow import Options


class Request(NamedTuple):
    """The argument and the options of one call, named as in ``detector.cli``. None: not given."""

    path: Path
    dry_run: bool
    check: bool
    since: str | None
    explain: str | None
    rules: bool
    schema: Literal["report", "config"] | None
    form: str | None
    output: Path | None
    exclude: tuple[str, ...]
    mode: Mode | None
    threshold: float
    fail_on: FailOn
    strict: bool
    agent: Path | None
    no_agent: bool
    agent_per_component: bool
    force: bool
    jobs: int | None
    verbose: bool
    quiet: bool
    no_color: bool

    def options(self, progress: Progress | None) -> Options:
        """Return the options of the run. ``progress``: called with the progress of the run."""
        return Options(
            exclude=self.exclude, mode=self.mode, threshold=self.threshold, agents=not self.no_agent,
            agent=self.agent, per_component=self.agent_per_component, force=self.force,
            progress=progress, jobs=self.jobs or max(2, _processors()),
        )  # fmt: skip


def _processors() -> int:
    """Return the number of processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
