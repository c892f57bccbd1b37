"""What a config should say after a look at the code: the three modes, pins, house technologies.

One field is decided by ``Judge.decide``, in this order:

1. Pinned fields stay as they are, in every mode. With ``autoDetect.enabled: false`` everything does.
2. Nothing written, and a finding that is sure enough: it is written, in every mode.
3. strict and flexible: what is written stays.
4. adaptive: a value that no vocabulary knows, by id, by name or by another spelling, is a house technology and stays. A known one is replaced by a
   finding that is sure enough. It is removed only where the code says nothing at all for the field and
   everything that could have answered was read: a weak finding or an unreadable file is no proof that a
   technology is gone, and a config that loses a right answer because of one broken manifest would not be
   trusted again.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from detector.config.config import Change, Config, Known
from detector.config.document import parse as parse_document
from detector.config.edit import Edit, Path, apply
from detector.config.layout import COMPONENTS, MODES
from detector.config.node import Plain
from detector.errors import ConfigError
from detector.model import FIELDS, Component, Field, Finding, Report, Stack
from detector.rules.names import NONE

_SERVES = ("service", "worker")
_OWN_KEYS = {"path", "kind", "backend", "database"}

_NEW = """\
# What coding agents should know about this repository. detect-stack keeps it up to date; edit or pin values.
version: '0.1.0'

techStack:
  mode: {mode}
  autoDetect:
    enabled: true
    scanDepth: deep
    pinned: []
"""


class Judge(Struct, frozen=True):
    """Decides single fields by the rules above."""

    mode: str
    pinned: frozenset[str]
    undetermined: frozenset[str]
    known: Known
    threshold: float

    @classmethod
    def of(cls, config: Config, report: Report, known: Known | None, threshold: float) -> Judge:
        """The judge for one config and one report."""
        if known is None:
            from detector.rules.names import meant

            known = meant
        fields = frozenset(u.field for u in report.undetermined)
        return cls(config.mode, config.pinned, fields, known, threshold)

    def decide(self, field: Field, old: str | None, finding: Finding | None) -> str | None:
        """The value that the config should have."""
        sure = self.sure(finding)
        if field.path in self.pinned:
            return old
        if old is None:
            return sure.id if sure else None
        if self.mode != "adaptive" or self.house(field, old):
            return old
        if sure:
            return old if self.agrees(field, old, sure) else sure.id
        return None if self.gone(field, old, finding) else old

    def sure(self, finding: Finding | None) -> Finding | None:
        """The finding, where it is sure enough to be used."""
        return finding if finding and finding.confidence >= self.threshold else None

    def house(self, field: Field, value: str) -> bool:
        """The value is in no vocabulary: a technology of the user's own."""
        return not self.known(field.category, value)

    def agrees(self, field: Field, value: str, finding: Finding) -> bool:
        """The config and the code name the same technology."""
        if value.casefold() in (finding.id.casefold(), finding.name.casefold()):
            return True
        return finding.id in self.known(field.category, value)

    def gone(self, field: Field, value: str, finding: Finding | None) -> bool:
        """The code says nothing for this field, and all that could have answered was read. A value that says that there
        is nothing is right then."""
        nothing = NONE in self.known(field.category, value)
        return finding is None and field.path not in self.undetermined and not nothing


def services(report: Report) -> tuple[Component, ...]:
    """The components that ``techStack.components`` lists: all that serve or work, where there is more than
    one."""
    found = serving(report)
    return found if len(found) > 1 else ()


def serving(report: Report) -> tuple[Component, ...]:
    """The components that serve or work, which the config may list even where there is only one."""
    return tuple(c for c in report.components if c.kind in _SERVES)


def merged(config: Config, report: Report, mode: str | None, *, known: Known | None, threshold: float) -> Config:
    """``Config.merge``; see there."""
    if mode is not None and mode not in MODES:
        raise ConfigError(f"there is no mode {mode!r}", remedy=f"use one of {', '.join(MODES)}")
    if not config.enabled:
        return config.changed(config.document, ())
    start = _started(config, mode)
    judge = Judge.of(start, report, known, threshold)
    plans = [*_fields(start, judge, report.stack), *_components(start, judge, report)]
    document = apply(start.document, [edit for edit, _ in plans])
    changes = tuple(change for _, found in plans for change in found)
    if config.exists and document.text == config.document.text:
        return config.changed(config.document, ())
    return config.changed(document, (*_mode_change(config, start), *changes))


def _started(config: Config, mode: str | None) -> Config:
    """The config to begin with: the file, a new one where there is none, with a mode where it says nothing
    yet."""
    if not config.exists:
        text = _NEW.format(mode=mode or "adaptive")
        return Config(parse_document(text.encode(), config.path), original=None)
    stack = config.find("techStack")
    if config.value("mode") is not None or (mode is None and stack is not None and not stack.null):
        return config
    edit = Edit("set", ("techStack", "mode"), mode or "adaptive")
    return config.changed(apply(config.document, [edit]), ())


def _mode_change(config: Config, start: Config) -> list[Change]:
    old, new = config.value("mode"), start.value("mode")
    return [] if old == new else [Change("mode", old, new)]


Plan = tuple[Edit, list[Change]]


def _fields(config: Config, judge: Judge, stack: Stack, prefix: str = "", shown: str = "") -> Iterator[Plan]:
    """The edits of eight fields: of techStack itself, or of one component (prefix ``components.0.``)."""
    for field, finding in stack.items():
        dotted = prefix + field.path
        old = config.value(dotted)
        new = judge.decide(field, old, finding)
        if new == old:
            continue
        path: Path = ("techStack", *(int(p) if p.isdecimal() else p for p in dotted.split(".")))
        yield _edit(config, path, new), [Change(shown + field.path, old, new)]


def _edit(config: Config, path: Path, new: str | None) -> Edit:
    if new is not None:
        return Edit("set", path, new)
    node = config.document.root
    for part in path[:-1]:
        assert node is not None
        node = node.real.elements[part] if isinstance(part, int) else node.get(str(part))
    merged_in = node is None or node.own(str(path[-1])) is None
    return Edit("set", path, None) if merged_in else Edit("remove", path)


# ---------------------------------------------------------------- components


def _components(config: Config, judge: Judge, report: Report) -> Iterator[Plan]:
    if COMPONENTS in judge.pinned:
        return
    listed = config.components
    wanted = services(report)
    present = {c.path for c in wanted}
    gone = [path for path in listed if path not in present and removable(config, judge, report, path)]
    for component in serving(report):
        if component.path in listed and component.path not in gone:
            prefix, shown = f"components.{listed[component.path]}.", f"components[{component.path}]."
            yield from _kind(config, judge, component)
            yield from _fields(config, judge, component.stack, prefix, shown)
    fresh = [c for c in wanted if c.path not in listed]
    yield from _removed(config, listed, gone, fresh)
    left = len(listed) - len(gone)
    for place, component in enumerate(fresh, left):
        yield (
            _added(component, judge, first=not place),
            [Change(f"components[{component.path}]", None, component.kind)],
        )


def _kind(config: Config, judge: Judge, component: Component) -> Iterator[Plan]:
    written = other_kind(config, component)
    if written is not None and judge.mode == "adaptive":
        path: Path = ("techStack", COMPONENTS, config.components[component.path], "kind")
        yield Edit("set", path, component.kind), [Change(f"components[{component.path}].kind", written, component.kind)]


def other_kind(config: Config, component: Component) -> str | None:
    """The kind that the config gives to a component, where the code says the other one. A word of the user's own is no
    kind of ours."""
    written = config.value(f"components.{config.components[component.path]}.kind")
    known = written is not None and written.casefold() in _SERVES
    return written if written is not None and known and written.casefold() != component.kind else None


def vanished(config: Config, judge: Judge, report: Report, path: str) -> bool:
    """No part of the repository serves or works at a path that the config lists: everything was read, and the entry
    names no technology that only the user knows."""
    there = any(c.path == path for c in serving(report))
    return not there and not report.undetermined and not _users_own(config, judge, path)


def _users_own(config: Config, judge: Judge, path: str) -> bool:
    """An entry holds a technology that no vocabulary knows, or one that is pinned."""
    values = [(f, config.value(f"components.{config.components[path]}.{f.path}")) for f in FIELDS]
    return any(v and (judge.house(f, v) or f.path in judge.pinned) for f, v in values)


def removable(config: Config, judge: Judge, report: Report, path: str) -> bool:
    """An entry whose service is gone may go too, where it holds nothing of the user's and everything was
    read."""
    node = config.find(f"techStack.components.{config.components[path]}")
    if judge.mode != "adaptive" or report.undetermined or node is None or not isinstance(node.plain(), dict):
        return False
    return {k.text for k, _ in node.real.pairs} <= _OWN_KEYS and not _users_own(config, judge, path)


def _removed(config: Config, listed: dict[str, int], gone: list[str], fresh: list[Component]) -> Iterator[Plan]:
    """Take out entries; the whole key where none is left, or where an empty one is in the way of the first
    entry."""
    base: Path = ("techStack", COMPONENTS)
    changes = [Change(f"components[{path}]", path, None) for path in gone]
    written = config.find(".".join(map(str, base))) is not None
    if written and len(gone) == len(listed) and (gone or fresh):
        yield Edit("remove", base), changes
        return
    for path in sorted(gone, key=listed.__getitem__, reverse=True):
        yield Edit("remove", (*base, listed[path])), [Change(f"components[{path}]", path, None)]


def _added(component: Component, judge: Judge, *, first: bool) -> Edit:
    entry: dict[str, Plain] = {"path": component.path, "kind": component.kind}
    for field, finding in component.stack.items():
        value = judge.decide(field, None, finding)
        if value is not None:
            section = entry.setdefault(field.section, {})
            assert isinstance(section, dict)
            section[field.key] = value
    base: Path = ("techStack", COMPONENTS)
    return Edit("set", base, [entry]) if first else Edit("append", base, entry)
