"""Compares config, code and agents. ``compare`` collects the differences; fields and components have modules of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from detector.config import Config
from detector.config.judge import Judge
from detector.config.types import Known
from detector.drift.components import of_components
from detector.drift.constraints import violations
from detector.drift.fields import of_stack
from detector.drift.model import AgentState, AgentStatus, Difference, Drift, Kind, Level
from detector.model import Report

_AGENTS: dict[AgentStatus, tuple[Kind, Level, str]] = {
    "stale": (
        "stale-agent",
        "error",
        "no longer agrees with the config; run detect-stack to render it again",
    ),
    "edited": ("edited-agent", "warning", "was edited by hand in a part that detect-stack renders"),
    "would-create": ("would-create", "error", "does not exist; a run would create it"),
    "would-remove": ("would-remove", "error", "has no template any more; a run would remove it"),
}


def compare(
    config: Config,
    report: Report,
    *,
    threshold: float,
    agents: Sequence[AgentState] = (),
    known: Known | None = None,
    folder: str = "",
) -> Drift:
    """Return all differences between the config, the code and the rendered agents.

    Args:
        config: the config file.
        report: the report of the code.
        threshold: findings with a lower confidence are not compared with the config.
        agents: the state of the rendered agents.
        known: returns the ids that a text may mean in a category, none for a technology of the user's own; by
            default those of the rules.
        folder: the path of the checked folder in its repository, '' for its root.
    Returns:
        The drift. Order of the differences: a missing config file, fields, components, constraints, agents.
    """
    judge = Judge.of(config, report, known, threshold)
    found = chain(
        _file(config),
        of_stack(config, judge, report.stack),
        of_components(config, judge, report),
        violations(config, report) if config.mode == "strict" else (),
        _agents(agents, config.mode),
    )
    return Drift(
        tool=report.tool.name,
        version=report.tool.version,
        mode=config.mode,
        config_path=config.path,
        config_exists=config.exists,
        threshold=threshold,
        complete=report.complete,
        differences=tuple(found),
        folder=folder,
    )


def _file(config: Config) -> Iterator[Difference]:
    if not config.exists:
        message = "there is no config yet; run detect-stack to create it"
        yield Difference(config.path, "would-create", "error", message)


def _agents(agents: Sequence[AgentState], mode: str) -> Iterator[Difference]:
    for agent in agents:
        if agent.state == "current":
            continue
        kind, level, message = _AGENTS[agent.state]
        yield Difference(
            agent.path,
            kind,
            "warning" if mode == "flexible" else level,
            f"{agent.path}: {agent.message or message}",
        )
