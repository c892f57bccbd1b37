"""Entry point of ``python -m detector`` and of the command ``detect-stack``."""

from __future__ import annotations

import gc
import os
import signal
import sys

TYPE_CHECKING = False  # as in __init__: modules imported here are loaded before the signal handlers are set
if TYPE_CHECKING:
    from types import FrameType


_COLLECTED = (200_000, 20, 20)
"""Thresholds of Python's cyclic garbage collector. Facts form no cycles, and collecting after every 700 objects takes a
tenth of a run."""


def main() -> None:
    """Run the command line. Errors of the program itself exit with 2, never with 1, which means drift."""
    gc.set_threshold(*_COLLECTED)
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, _stop)
    try:
        _forget_the_working_folder()
        from detector.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    gc.freeze()  # or Python would collect once more at exit, among all objects of the rules
    sys.exit(code)


def _forget_the_working_folder() -> None:
    """Remove the working folder from ``sys.path``, unless this package is located in it.

    ``python -m`` puts the working folder first, and it may be an untrusted repository.
    """
    here, package = os.path.realpath(""), os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    if here != package:
        sys.path[:] = [place for place in sys.path if os.path.realpath(place) != here]


def _stop(number: int, _: FrameType | None) -> None:
    """End the process at once, with the exit code of the signal, and remove the temporary files that are being written
    and the empty folders made for them.

    It raises nothing: an exception that passes through the callbacks of a C parser would crash the process.
    """
    files = sys.modules.get("detector.files")  # which may be partly imported
    for path in sorted(map(str, getattr(files, "unfinished", ())), reverse=True):  # what a folder contains before it
        for remove in (os.unlink, os.rmdir):
            try:  # noqa: SIM105 (contextlib would be imported before the signal handlers are set)
                remove(path)
            except OSError:
                pass
    os._exit(128 + number)


if __name__ == "__main__":
    main()
