"""The bounds of a run, and the clock of the file that is being read.

Whoever reads a stranger's bytes asks ``current()`` for the bounds and calls ``check_time()`` wherever a file decides
how long a loop runs. Both are context variables, so that readers need no further arguments and runs in several
threads do not disturb each other.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import msgspec

from detector.errors import Unreadable


class Limits(msgspec.Struct, frozen=True):
    """The bounds of a run; what is over one is skipped, and the report names it."""

    file_size: int = 2_000_000
    """Largest file that is read, in bytes."""
    files: int = 400_000
    """Most files that are listed, and most folders that are entered."""
    depth: int = 64
    """Deepest folder that is entered."""
    nesting: int = 100
    """Deepest nesting of the values of a manifest or settings file."""
    expansion: int = 200_000
    """Most values of one YAML file, aliases and merge keys expanded."""
    file_seconds: float = 1.4
    """Longest time for reading or parsing one file, in seconds of this thread's work."""
    hang_seconds: float = 20.0
    """Longest wait for a file that is parsed in a process of its own, which is then ended."""
    hang_memory: int = 1_500_000_000
    """Most memory, in bytes, that such a process may take more than it had at its start."""
    seconds: float = 900.0
    """Longest time for reading all files."""
    observations: int = 20_000
    """Most dependencies, facts and packages of one file."""
    all_observations: int = 1_000_000
    """Most dependencies, facts and packages of all files."""
    repeats: int = 16
    """How many files of a component may show the same word of a rule before no more are parsed for it; 0: all."""
    ignore_patterns: int = 2_000
    """Most patterns of one .gitignore."""
    warnings: int = 200
    """Most warnings in a report."""
    text: int = 160
    """Longest text of the repository in a report, in characters; paths are exact."""


_LIMITS: ContextVar[Limits] = ContextVar("limits")
_NEVER = (math.inf, math.inf)
_END: ContextVar[tuple[float, float]] = ContextVar("end", default=_NEVER)
_DEFAULT = Limits()


def current() -> Limits:
    """The bounds of the run that is going on."""
    return _LIMITS.get(_DEFAULT)


@contextmanager
def bounded(limits: Limits) -> Iterator[None]:
    """Inside, ``current()`` gives these bounds."""
    token = _LIMITS.set(limits)
    try:
        yield
    finally:
        _LIMITS.reset(token)


@contextmanager
def one_file() -> Iterator[None]:
    """Inside, one file is read: from here on its time runs, unless it runs already."""
    if _END.get() is not _NEVER:
        yield
        return
    seconds = current().file_seconds
    token = _END.set((time.monotonic() + seconds, time.thread_time() + seconds))
    try:
        yield
    finally:
        _END.reset(token)


def time_is_up() -> bool:
    """Whether the file has had its time. Time in which this thread did not run does not count: a busy machine must
    not change an answer."""
    wall, work = _END.get()
    return time.monotonic() > wall and time.thread_time() > work


def check_time() -> None:
    """Raises Unreadable where the file has had its time."""
    if time_is_up():
        raise Unreadable(f"given up after {current().file_seconds:g} s, the rest is not read")
