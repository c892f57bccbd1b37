"""Processes that read files: forked copies of this one, which may crash or hang without it."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from detector.limits import current
from detector.observations import Warning
from detector.seen import Observations

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Task = tuple[int, str]
"""The index of the parser and the path of the file."""


class Read(NamedTuple):
    """The observations of one file, and the words in it that had a signal."""

    found: Observations
    proved: set[str]


class Worker:
    """A forked copy of this process that performs its tasks in order. If it dies or hangs, it is replaced, and a
    warning names the file that caused it."""

    def __init__(self, work: Callable[[Task], Read | None], others: Sequence[Worker]) -> None:
        self._work, self._others = work, others
        self.tasks: deque[Task] = deque()
        self._connection = self._start()

    def _start(self) -> Connection:
        from multiprocessing.connection import Pipe

        here, there = Pipe()
        sys.stdout.flush()
        self._process = os.fork()
        if self._process:
            there.close()
            return here
        here.close()
        gc.freeze()  # memory shared with the parent stays shared
        _bound_memory()
        for other in self._others:  # or the other workers would not notice the end of the parent
            other._connection.close()
        try:
            while True:
                there.send(self._work(there.recv()))
        finally:
            os._exit(0)

    def ask(self, task: Task) -> None:
        """Send a task."""
        self.tasks.append(task)
        with suppress(OSError):  # the worker has died: ``answer`` handles it
            self._connection.send(task)

    def answer(self) -> Read | None:
        """Return the result of the oldest task; None if the file could not be read."""
        _, path = self.tasks.popleft()
        try:
            if self._connection.poll(current().hang_seconds):
                found: Read | None = self._connection.recv()
                return found
            problem = f"parsing was given up after {current().hang_seconds:g} s"
        except (EOFError, OSError):
            problem = "its parser crashed: it is not read"
        self.end()
        with suppress(OSError):  # if no process can be started, the remaining tasks fail too
            self._connection = self._start()
            for task in self.tasks:
                self._connection.send(task)
        return Read(Observations([], [Warning(path, problem)], [], [], []), set())

    def end(self) -> None:
        """End the process."""
        self._connection.close()
        with suppress(OSError):
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)


def _bound_memory() -> None:
    """Limit the growth of this process to ``Limits.hang_memory``: a grammar can allocate gigabytes within a second."""
    import resource

    with suppress(OSError, ValueError), open("/proc/self/statm", encoding="ascii") as file:
        bound = int(file.read().split()[0]) * resource.getpagesize() + current().hang_memory
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (bound if most == resource.RLIM_INFINITY else min(bound, most), most))
