"""The use cases of the program: update config and agents from the code, check them against it, compare two
revisions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from detector.checkout import place_of
from detector.choices import MINIMUM_CONFIDENCE
from detector.config import Config
from detector.detection import detect, patterns_of
from detector.files import recheck, write_all
from detector.model import Report
from detector.reader import Progress

if TYPE_CHECKING:
    from detector.agent import AgentPlan
    from detector.drift import AgentState, Drift, StackChange


class Options(NamedTuple):
    """The options of a run, the same for writing and checking."""

    exclude: tuple[str, ...] = ()
    mode: str | None = None
    threshold: float = MINIMUM_CONFIDENCE
    agents: bool = True
    agent: Path | None = None
    per_component: bool = False
    force: bool = False
    progress: Progress | None = None
    jobs: int = 1


class FileChange(NamedTuple):
    """A file that a run writes or leaves unchanged. ``before``, ``after``: its bytes (None: it does not exist)."""

    path: str
    before: bytes | None
    after: bytes | None

    @property
    def outcome(self) -> str:
        """``unchanged``, ``created``, ``changed`` or ``removed``."""
        if self.before == self.after:
            return "unchanged"
        return "created" if self.before is None else "removed" if self.after is None else "changed"


class Run(NamedTuple):
    """The result of a run in memory: the report, the config before and after, and the plan of the agents."""

    root: Path
    report: Report
    config: Config
    merged: Config
    plan: AgentPlan | None

    @property
    def changes(self) -> list[FileChange]:
        """Every file of this run, with its bytes before and after."""
        before = self.config.text if self.config.exists else None
        same = not self.merged.changes and self.config.exists
        found = [FileChange(self.merged.path, before, before if same else self.merged.text)]
        return found + [FileChange(f.path, f.old, f.new) for f in (self.plan.files if self.plan else ())]

    def write(self, first: Callable[[], object] | None = None) -> None:
        """Write the changed files, all or none. Raises WriteError, also if one has changed since it was read.

        ``first``: called when all steps that can fail are done; if it raises, all files remain unchanged.
        """
        changes = [change for change in self.changes if change.outcome != "unchanged"]

        def ready() -> None:
            for change in changes:
                recheck(self.root, change.path, change.before)
            if first is not None:
                first()

        write_all(self.root, [(change.path, change.after) for change in changes], ready)


def report_for(path: Path, config: Config, options: Options, revision: str | None = None) -> Report:
    """Detect with the settings of the config: its ``scanDepth`` and ``exclude``, and the exclusions of the options."""
    return detect(
        path, revision=revision, exclude=(*config.exclude, *options.exclude),
        source=config.scan_depth == "deep", progress=options.progress, jobs=options.jobs,
    )  # fmt: skip


def work_out(path: Path, options: Options) -> Run:
    """Detect, merge and render in memory, without writing. Raises DetectError."""
    config = Config.load(path)
    report = report_for(path, config, options)
    merged = config.merge(report, options.mode, threshold=options.threshold)
    return Run(path, report, config, merged, _planned(path, report, merged, options) if options.agents else None)


def _planned(path: Path, report: Report, merged: Config, options: Options) -> AgentPlan:
    """Plan the agents. ``merged``: the config after the run."""
    from detector.agent import plan

    return plan(
        path, report, merged, agent=options.agent, per_component=options.per_component,
        threshold=options.threshold, force=options.force,
    )  # fmt: skip


def check(path: str | Path = ".", *, exclude: Sequence[str] = (), threshold: float = MINIMUM_CONFIDENCE) -> Drift:
    """Compare the config and the rendered agents of a repository with its code, and return the drift. Writes nothing.

    - ``threshold``: differences with a lower confidence are not reported.
    - ``exclude``: patterns in .gitignore syntax.

    Raises DetectError if the repository or its config cannot be read.
    """
    return checked(Path(path), Options(exclude=patterns_of(exclude), threshold=threshold)).drift


class Checked(NamedTuple):
    """The drift, with the report and the config that were compared."""

    drift: Drift
    report: Report
    config: Config


def checked(path: Path, options: Options) -> Checked:
    """Detect, and compare with config and agents."""
    from detector.drift import compare

    config = Config.load(path)
    report = report_for(path, config, options)
    states: tuple[AgentState, ...] = ()
    if options.agents:
        merged = config.merge(report, options.mode, threshold=options.threshold)
        states = _planned(path, report, merged, options).states
    drift = compare(config, report, threshold=options.threshold, agents=states, folder=place_of(path))
    return Checked(drift, report, config)


class Since(NamedTuple):
    """What changed in the stack, and the reports that were compared."""

    change: StackChange
    before: Report
    after: Report
    config: Config


def since(path: Path, revision: str, options: Options) -> Since:
    """Return what changed in the stack between a revision and the work tree. Raises RootError for an unknown
    revision."""
    from detector.drift import compare_reports

    config = Config.load(path)
    before, after = report_for(path, config, options, revision), report_for(path, config, options)
    return Since(compare_reports(before, after), before, after, config)
