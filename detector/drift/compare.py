"""Compares config, code and agents. ``compare`` collects the differences; each kind has a function of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from detector.config import Config
from detector.config.judge import Judge
from detector.config.listed import other_kind, removable, to_list, vanished
from detector.config.types import Known
from detector.drift.constraints import violations
from detector.drift.model import AgentState, AgentStatus, Difference, Drift, Kind, Level, Place
from detector.model import Component, Field, Finding, Report, Stack

_PROOFS = 5  # maximum number of lines of evidence for one difference

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
        _stack(config, judge, report.stack),
        _components(config, judge, report),
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


# ---------------------------------------------------------------- fields


def _stack(config: Config, judge: Judge, stack: Stack, prefix: str = "", shown: str = "") -> Iterator[Difference]:
    """Yield the differences of the eight fields: of techStack, or of one component (prefix ``components.0.``)."""
    for field, finding in stack.items():
        written = config.value(prefix + field.path)
        kind = _kind(judge, field, written, finding)
        if kind is None:
            continue
        place = Place(config.path, config.line(prefix + field.path)) if config.exists else None
        sure = judge.sure(finding)
        level, why = _level(config, judge, field, written, kind)
        yield Difference(
            field=shown + field.path,
            kind="violation" if kind == "changed" and level == "error" and judge.mode == "strict" else kind,
            level=level,
            message=_message(field, shown, written, sure) + why,
            config_value=written,
            config=place,
            code_value=sure.id if sure else None,
            confidence=sure.confidence if sure else None,
            evidence=_proofs(sure),
        )


def _kind(judge: Judge, field: Field, written: str | None, finding: Finding | None) -> Kind | None:
    sure = judge.sure(finding)
    if written is None:
        return "missing" if sure else None
    if sure:
        return None if judge.agrees(field, written, sure) else "changed"
    return "extra" if judge.gone(field, written, finding) and not judge.house(field, written) else None


def _level(config: Config, judge: Judge, field: Field, written: str | None, kind: Kind) -> tuple[Level, str]:
    """Return the level of a difference, and the reason if it is not the default of the mode."""
    if not config.enabled:
        return "note", " autoDetect is off, so a run changes nothing."
    if written is not None and judge.house(field, written):
        return "note", f" {written} is a technology of your own, so it stays."
    if field.path in judge.pinned and judge.mode != "strict":
        return "note", " The field is pinned, so it stays."
    if field.path in judge.pinned and kind != "changed":
        return "note", " The field is pinned, so it stays."
    if judge.mode == "flexible":
        return "warning" if kind != "extra" else "note", ""
    if judge.mode == "strict" and kind == "extra":
        return "warning", ""
    return "error", ""


def _message(field: Field, shown: str, written: str | None, sure: Finding | None) -> str:
    where = f" of {shown[len('components[') : -2]}" if shown else ""
    subject = f"{field.title}{where}"
    if sure is None:
        return f"{subject}: the config says {written}, and nothing in the code shows it."
    code = f"the code says {sure.id} (confidence {sure.confidence:.2f})"
    if written is None:
        return f"{subject}: the config says nothing, {code}."
    return f"{subject}: the config says {written}, {code}."


def _proofs(finding: Finding | None) -> tuple[Place, ...]:
    return tuple(Place(e.path, e.line, e.detail) for e in finding.evidence[:_PROOFS]) if finding else ()


# ---------------------------------------------------------------- components and agents


def _components(config: Config, judge: Judge, report: Report) -> Iterator[Difference]:
    if "components" in judge.pinned:
        return
    listed = config.components
    wanted = {c.path for c in to_list(report)}
    is_gone = removable if judge.mode == "adaptive" else vanished
    gone = [path for path in listed if path not in wanted and is_gone(config, judge, report, path)]
    for component in report.services:
        path = component.path
        if path in listed and path not in gone:
            yield from _kind_of(config, component)
            prefix, shown = f"components.{listed[path]}.", f"components[{path}]."
            yield from _stack(config, judge, component.stack, prefix, shown)
        elif path in wanted:
            yield _unlisted(config, component)
    for path in gone:
        yield _gone(config, path)


def _kind_of(config: Config, component: Component) -> Iterator[Difference]:
    written = other_kind(config, component)
    if written is not None:
        level = _usual(config)
        yield Difference(
            f"components[{component.path}].kind",
            "violation" if level == "error" and config.mode == "strict" else "changed",
            level,
            f"Kind of {component.path}: the config says {written}, the code says {component.kind}.",
            config_value=written,
            config=Place(config.path, config.line(f"components.{config.components[component.path]}.kind")),
            code_value=component.kind,
        )


def _usual(config: Config) -> Level:
    """Return the level of a difference in the components."""
    return "note" if not config.enabled else "warning" if config.mode == "flexible" else "error"


def _gone(config: Config, path: str) -> Difference:
    levels: dict[str, Level] = {"adaptive": "error", "strict": "warning", "flexible": "note"}
    return Difference(
        f"components[{path}]",
        "extra",
        levels[config.mode] if config.enabled else "note",
        f"Component {path}: the config lists it, and the code has no such service"
        + (" next to another." if config.mode == "adaptive" else "."),
        config_value=path,
        config=Place(config.path, config.line(f"components.{config.components[path]}")),
    )


def _unlisted(config: Config, component: Component) -> Difference:
    findings = [finding for _, finding in component.stack.items() if finding]
    best = max(findings, key=lambda f: f.confidence, default=None)
    return Difference(
        f"components[{component.path}]",
        "missing",
        _usual(config),
        f"Component {component.path}: the code has this {component.kind}, the config does not list it.",
        config=Place(config.path, config.line("components")) if config.exists else None,
        code_value=component.path,
        evidence=_proofs(best),
    )


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
