"""``python -m detector`` and the command ``detect-stack``."""

from __future__ import annotations

import signal
import sys
from types import FrameType


def main() -> None:
    """Run the command line; every failure of our own ends as exit 2, never as 1, which means drift."""
    from detector.cli import run

    signal.signal(signal.SIGTERM, _stop)
    sys.exit(run(sys.argv[1:]))


def _stop(_: int, __: FrameType | None) -> None:
    raise SystemExit(143)


if __name__ == "__main__":
    main()
