"""Finds keys that look like a misspelt setting. They have no effect, though their author expects one."""

from __future__ import annotations

from collections.abc import Iterator

from detector.config.document import Document
from detector.config.layout import COMPONENTS
from detector.config.node import Node
from detector.model import FIELDS, ReportWarning

_SETTINGS: dict[tuple[str, ...], tuple[str, ...]] = {
    (): ("techStack", "constraints"),
    ("techStack",): ("mode", "autoDetect", "backend", "database", COMPONENTS),
    ("techStack", "autoDetect"): ("enabled", "scanDepth", "pinned", "exclude"),
    **{("techStack", part): tuple(f.key for f in FIELDS if f.section == part) for part in ("backend", "database")},
    ("constraints",): ("allowedPackages", "forbiddenPackages", "versionPinning"),
}
_NEAR = 0.8
"""Similarity of two words above which one is taken for a misspelling of the other."""


def misspelt(document: Document) -> Iterator[ReportWarning]:
    """Yield a warning with line and remedy for each key that is similar to a setting missing beside it."""
    for place, settings in _SETTINGS.items():
        node = document.root
        for part in place:
            node = node.get(part) if node is not None else None
        if node is None or node.real.kind != "map":
            continue
        absent = [name for name in settings if node.get(name) is None]
        for key, _ in node.real.pairs:
            meant = _meant(key, absent) if key.text not in settings else None
            if meant is not None:
                shown = ".".join((*place, key.text[:40]))
                message = f"{shown} is no setting, so it has no effect; did you mean {meant}?"
                yield ReportWarning(document.path, document.line(key.start), message)


def _meant(key: Node, settings: list[str]) -> str | None:
    """Return the setting that a key is most similar to; None if it is not similar enough to any."""
    from difflib import SequenceMatcher

    likeness = {name: SequenceMatcher(None, _plain(key.text[:40]), _plain(name)).ratio() for name in settings}
    best = max(likeness, key=likeness.__getitem__, default=None)
    return best if best is not None and likeness[best] > _NEAR else None


def _plain(text: str) -> str:
    return text.lower().replace("-", "").replace("_", "")
