"""The limits of a run, and the time limit of the file that is being read.

Code that reads untrusted files gets the limits from ``current()`` and calls ``check_time()`` in each loop whose length
depends on a file. Both use context variables, so readers need no further arguments and runs in several threads do not
affect each other.
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
    """The limits of a run. What exceeds one is skipped, and the report names it."""

    file_size: int = 2_000_000
    """Maximum size of a file that is read, in bytes."""
    files: int = 400_000
    """Maximum number of files listed, and of folders entered."""
    depth: int = 64
    """Maximum depth of a folder that is entered."""
    nesting: int = 100
    """Maximum nesting of the values of a manifest or settings file."""
    expansion: int = 200_000
    """Maximum number of values of one YAML file, after aliases and merge keys are expanded."""
    file_seconds: float = 1.4
    """Maximum time to read or parse one file, in seconds of CPU time of the thread."""
    hang_seconds: float = 20.0
    """Maximum time to wait for a file that a worker process parses, in seconds; the process is then ended."""
    hang_memory: int = 1_500_000_000
    """Maximum memory, in bytes, by which such a process may grow after its start."""
    seconds: float = 900.0
    """Maximum time to read all files, in seconds."""
    observations: int = 20_000
    """Maximum number of dependencies, facts and packages of one file."""
    all_observations: int = 1_000_000
    """Maximum number of dependencies, facts and packages of all files."""
    repeats: int = 16
    """Number of files of a component with a signal of the same word, after which no more files are parsed for that
    word; 0: no limit."""
    ignore_patterns: int = 2_000
    """Maximum number of patterns of one .gitignore."""
    warnings: int = 200
    """Maximum number of warnings in a report."""
    text: int = 160
    """Maximum length of a text from the repository in a report, in characters. Paths are not shortened."""


_LIMITS: ContextVar[Limits] = ContextVar("limits")
_NEVER = (math.inf, math.inf)
_END: ContextVar[tuple[float, float]] = ContextVar("end", default=_NEVER)
_DEFAULT = Limits()


def current() -> Limits:
    """Return the limits of the current run."""
    return _LIMITS.get(_DEFAULT)


@contextmanager
def bounded(limits: Limits) -> Iterator[None]:
    """Make ``current()`` return these limits inside the ``with`` block."""
    token = _LIMITS.set(limits)
    try:
        yield
    finally:
        _LIMITS.reset(token)


@contextmanager
def one_file() -> Iterator[None]:
    """Start the time limit of one file for the ``with`` block, unless one is already running."""
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
    """Return whether the current file has used up its time.

    Time in which this thread did not run does not count: a busy machine must not change the result.
    """
    wall, work = _END.get()
    return time.monotonic() > wall and time.thread_time() > work


def check_time() -> None:
    """Raise Unreadable if the current file has used up its time."""
    if time_is_up():
        raise Unreadable(f"given up after {current().file_seconds:g} s, the rest is not read")
