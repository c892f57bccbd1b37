"""The components that a config lists: which ones it should list, and the edits that update the list."""

from __future__ import annotations

from collections.abc import Iterator

from detector.config.edit import Edit, Path
from detector.config.fields import fields
from detector.config.judge import Judge
from detector.config.layout import COMPONENTS
from detector.config.node import Plain
from detector.config.settings import Settings
from detector.config.types import Change, Plan
from detector.model import FIELDS, Component, Report
from detector.observations import RUNNING

_OWN_KEYS = {"path", "kind", "backend", "database"}


def to_list(report: Report) -> tuple[Component, ...]:
    """Return the services and workers that ``techStack.components`` must list: all, if there is more than one.

    A config may also list a single one.
    """
    return report.services if len(report.services) > 1 else ()


def components(config: Settings, judge: Judge, report: Report) -> Iterator[Plan]:
    """Yield the edits of the list: for entries that remain, are removed or are new."""
    if COMPONENTS in judge.pinned:
        return
    listed = config.components
    wanted = to_list(report)
    present = {c.path for c in wanted}
    gone = [path for path in listed if path not in present and removable(config, judge, report, path)]
    for component in report.services:
        if component.path in listed and component.path not in gone:
            prefix, shown = f"components.{listed[component.path]}.", f"components[{component.path}]."
            yield from _kind(config, judge, component)
            yield from fields(config, judge, component.stack, prefix, shown)
    fresh = [c for c in wanted if c.path not in listed]
    base: Path = ("techStack", COMPONENTS)
    if gone:
        whole = len(gone) == len(listed) and not fresh
        edit = Edit("remove", base) if whole else Edit("prune", base, places=tuple(listed[path] for path in gone))
        yield Plan(edit, [Change(f"components[{path}]", path, None) for path in gone])
    if fresh:
        edit = Edit("extend" if len(gone) < len(listed) else "set", base, [_entry(one, judge) for one in fresh])
        yield Plan(edit, [Change(f"components[{one.path}]", None, one.kind) for one in fresh])


def _kind(config: Settings, judge: Judge, component: Component) -> Iterator[Plan]:
    written = other_kind(config, component)
    if written is not None and judge.mode == "adaptive":
        path: Path = ("techStack", COMPONENTS, config.components[component.path], "kind")
        change = Change(f"components[{component.path}].kind", written, component.kind)
        yield Plan(Edit("set", path, component.kind), [change])


def other_kind(config: Settings, component: Component) -> str | None:
    """Return the kind that the config declares for a component, if the code has the other kind; else None.

    A value that is neither ``service`` nor ``worker`` is the user's own and is ignored.
    """
    written = config.value(f"components.{config.components[component.path]}.kind")
    known = written is not None and written.casefold() in RUNNING
    return written if written is not None and known and written.casefold() != component.kind else None


def vanished(config: Settings, judge: Judge, report: Report, path: str) -> bool:
    """Return whether a listed path is no service or worker any more.

    True only if all files were read, and the entry contains no pinned field and no technology of the user's own.
    """
    there = any(c.path == path for c in report.services)
    return not there and not report.undetermined and not _users_own(config, judge, path)


def _users_own(config: Settings, judge: Judge, path: str) -> bool:
    """Return whether an entry contains a technology that matches no rule, or a pinned field with a value."""
    values = [(f, config.value(f"components.{config.components[path]}.{f.path}")) for f in FIELDS]
    return any(v and (judge.house(f, v) or f.path in judge.pinned) for f, v in values)


def removable(config: Settings, judge: Judge, report: Report, path: str) -> bool:
    """Return whether an entry whose service is gone may be removed.

    Only in the mode adaptive, if all files were read and the entry contains nothing of the user's own.
    """
    node = config.find(f"techStack.components.{config.components[path]}")
    if judge.mode != "adaptive" or report.undetermined or node is None or not isinstance(node.plain(), dict):
        return False
    return {k.text for k, _ in node.real.pairs} <= _OWN_KEYS and not _users_own(config, judge, path)


def _entry(component: Component, judge: Judge) -> Plain:
    """Return the entry of a component that is not listed yet."""
    entry: dict[str, Plain] = {"path": component.path, "kind": component.kind}
    for field, finding in component.stack.items():
        value = judge.decide(field, None, finding)
        if value is not None:
            section = entry.setdefault(field.section, {})
            assert isinstance(section, dict)
            section[field.key] = value
    return entry
