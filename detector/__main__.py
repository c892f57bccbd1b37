"""``python -m detector`` and the command ``detect-stack``."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType


def main() -> None:
    """Run the command line; every failure of our own ends as exit 2, never as 1, which means drift."""
    signal.signal(signal.SIGTERM, _stop)
    try:
        _forget_the_working_folder()
        from detector.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def _forget_the_working_folder() -> None:
    """``python -m`` looks for modules in the working folder first, which may be the repository of a stranger."""
    here, package = os.path.realpath(""), os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    if here != package:
        sys.path[:] = [place for place in sys.path if os.path.realpath(place) != here]


def _stop(_: int, __: FrameType | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise SystemExit(143)


if __name__ == "__main__":
    main()
