"""detect-stack: detects the back-end stack of a repository, with the lines that are evidence for each answer.

    from detector import detect
    report = detect(".")
    print(report.stack.backend.framework)

``detect`` returns the report, ``check`` compares code and config, ``render`` renders an agent, ``Config`` reads and
writes the config file.
"""

from __future__ import annotations

TYPE_CHECKING = False  # true for type checkers; `typing` takes 5 ms to import, before the signal handlers are set
if TYPE_CHECKING:
    from typing import Any

    from detector.agent import ConfigView, render
    from detector.config import Config
    from detector.detection import detect
    from detector.drift import Drift
    from detector.errors import DetectError
    from detector.model import Report
    from detector.reader import MemoryReader
    from detector.workflow import check

__version__ = "0.1.0"

__all__ = [
    "Config",
    "ConfigView",
    "DetectError",
    "Drift",
    "Limits",
    "MemoryReader",
    "Report",
    "check",
    "detect",
    "render",
]

_HOMES = {
    "Config": "detector.config",
    "ConfigView": "detector.agent",
    "DetectError": "detector.errors",
    "Drift": "detector.drift",
    "Limits": "detector.limits",
    "MemoryReader": "detector.reader",
    "Report": "detector.model",
    "check": "detector.workflow",
    "detect": "detector.detection",
    "render": "detector.agent",
}


def __getattr__(name: str) -> Any:
    """Return a public name and import its module at first use, so that ``--version`` imports none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
