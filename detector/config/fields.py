"""The edits that update the eight fields of ``techStack`` or of one component."""

from __future__ import annotations

from collections.abc import Iterator

from detector.config.edit import Edit, Path
from detector.config.judge import Judge
from detector.config.settings import Settings
from detector.config.types import Change, Plan
from detector.model import Stack


def fields(config: Settings, judge: Judge, stack: Stack, prefix: str = "", shown: str = "") -> Iterator[Plan]:
    """Yield the edits of the eight fields: of techStack, or of one component (prefix ``components.0.``)."""
    for field, finding in stack.items():
        dotted = prefix + field.path
        old = config.value(dotted)
        new = judge.decide(field, old, finding)
        if new == old:
            continue
        path: Path = ("techStack", *(int(p) if p.isdecimal() else p for p in dotted.split(".")))
        yield Plan(_edit(config, path, new), [Change(shown + field.path, old, new)])


def _edit(config: Settings, path: Path, new: str | None) -> Edit:
    if new is not None:
        return Edit("set", path, new)
    node = config.document.root
    for part in path[:-1]:
        assert node is not None
        node = node.real.elements[part] if isinstance(part, int) else node.get(str(part))
    merged_in = node is None or node.own(str(path[-1])) is None
    return Edit("set", path, None) if merged_in else Edit("remove", path)
