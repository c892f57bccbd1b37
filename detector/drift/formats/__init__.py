"""The forms in which a drift goes out. Each module has ``render(drift) -> str``."""

from __future__ import annotations

from collections.abc import Callable

from detector.drift.formats import github, gitlab, json, junit, sarif, text
from detector.drift.model import Drift

FORMATS: dict[str, Callable[[Drift], str]] = {
    "text": text.render,
    "json": json.render,
    "sarif": sarif.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "junit": junit.render,
}

__all__ = ["FORMATS"]
