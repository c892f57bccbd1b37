"""The differences of the services between config and code."""

from __future__ import annotations

from collections.abc import Iterator

from detector.config import Config
from detector.config.judge import Judge
from detector.config.listed import other_kind, removable, to_list, vanished
from detector.drift.fields import of_stack, proofs
from detector.drift.model import Difference, Level, Place
from detector.model import Component, Report


def of_components(config: Config, judge: Judge, report: Report) -> Iterator[Difference]:
    """Yield the differences of the services: of those that both list, and those that only one does."""
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
            yield from of_stack(config, judge, component.stack, prefix, shown)
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
        evidence=proofs(best),
    )
