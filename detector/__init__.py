"""detect-stack: what a repository is made of, with the line that proves it.

    from detector import detect
    report = detect(".")
    report.stack.backend.framework.id
"""

from __future__ import annotations

from detector.detect import detect
from detector.model import Report

__all__ = ["Report", "detect"]
