"""``python -m detector`` and the command ``detect-stack``."""

from __future__ import annotations

import gc
import os
import signal
import sys

TYPE_CHECKING = False  # as in __init__: what is imported here is loaded before signals are heard
if TYPE_CHECKING:
    from types import FrameType


_COLLECTED = (200_000, 20, 20)
"""When Python looks for cycles among its objects: facts make none, and looking after every 700 is a tenth of a run."""


def main() -> None:
    """Run the command line; every failure of our own ends as exit 2, never as 1, which means drift."""
    gc.set_threshold(*_COLLECTED)
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, _stop)
    try:
        _forget_the_working_folder()
        from detector.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    gc.freeze()  # at its end Python looks for cycles once more, among all that the rules say
    sys.exit(code)


def _forget_the_working_folder() -> None:
    """``python -m`` looks for modules in the working folder first, which may be the repository of a stranger."""
    here, package = os.path.realpath(""), os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    if here != package:
        sys.path[:] = [place for place in sys.path if os.path.realpath(place) != here]


def _stop(number: int, _: FrameType | None) -> None:
    """End at once, with the exit code of the signal. Nothing is raised: an exception that rises through the callbacks of
    a parser in C would crash the process. What is being written is removed, so no part of a file stays."""
    files = sys.modules.get("detector.files")  # which may be half imported
    for path in list(getattr(files, "unfinished", ())):
        try:  # noqa: SIM105 (contextlib would be loaded before signals are heard)
            os.unlink(path)
        except OSError:
            pass
    os._exit(128 + number)


if __name__ == "__main__":
    main()
