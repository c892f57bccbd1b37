"""Parses files in their turn, and some of them ahead of it in processes beside this one.

Whether a file is parsed depends on what the files before it have shown. A worker is given those that will be wanted as
far as is known; what it read of a file that is then not wanted is thrown away, and a file that is wanted after all is
parsed here. So the answer is the same with any number of workers. Threads would not do: tree-sitter releases the
interpreter's lock while it parses, which is a seventh of the work. docs/architecture/decisions/0010 has the measurements.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

from detector.limits import current
from detector.model import Observation, Warning
from detector.project import Repository
from detector.seen import Observations, Seen

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from detector.plugins.api import FileReader, Source
    from detector.sources import Parser, Parsers

ALONE = 40
"""So many small files are parsed here before workers are started: most repositories have no more."""
SMALL = 12_000
"""Largest file, in bytes, that is parsed here: a grammar can take the square of a file's size for what is wrong in it,
and only a process of its own can be stopped then."""
AHEAD = 4
"""How many files a worker is given ahead."""
WAITING = 30
"""How many files per worker may wait for those before them, wanted or not."""


class Turn(NamedTuple):
    """A file whose turn comes; ``held``: the words of rules in it, None where it is parsed whatever it holds."""

    source: Source
    parser: Parser
    component: str
    held: set[str] | None = None

    def may_come(self) -> bool:
        """Whether it will be parsed, as far as is known now."""
        return self.held is None or self.parser.may_want(self.source, self.component, self.held)

    def comes(self) -> bool:
        """Whether it is parsed."""
        return self.held is None or self.parser.wants(self.source, self.component, self.held)


class Read(NamedTuple):
    """What one file gave, and the words in it that showed a signal."""

    found: Observations
    proved: set[str]


class Parsing:
    """Has the files of one repository read, large programs in processes beside this one; ends these when it is left."""

    def __init__(self, parsers: Parsers, repository: Repository, jobs: int) -> None:
        self._parsers, self._repository = parsers, repository
        self._jobs = jobs if jobs > 1 and repository.forks and sys.platform == "linux" else 0
        self._workers: list[_Worker] = []
        self._asked: deque[_Worker] = deque()
        self._parsed = 0

    def __enter__(self) -> Parsing:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        for worker in self._workers:
            worker.end()

    def look(self, reader: FileReader, source: Source, seen: Seen) -> None:
        """Let a reader see a manifest or settings file; a large program among these in a process of its own."""
        apart = self._jobs and reader.program and len(source.data) > SMALL
        read = self._apart(reader, source) if apart else None
        if read is not None:
            seen.take(source.path, read.found)
        else:
            seen.collect(source.path, reader.read(source, self._repository))

    def _apart(self, reader: FileReader, source: Source) -> Read | None:
        """What a reader sees, from a process that ends with it; None where none can be started."""
        try:
            worker = _Worker(lambda _: Read(_collected(source.path, reader.read(source, self._repository)), set()), [])
        except OSError:
            return None
        try:
            worker.ask((0, source.path))
            return worker.answer()
        finally:
            worker.end()

    def parse(self, turns: Iterable[Turn], seen: Seen) -> None:
        """Parse what is wanted of these files, in their order, and collect what they give."""
        queue: deque[tuple[Turn, bool]] = deque()
        for turn in turns:
            queue.append((turn, self._ask(turn)))
            while len(self._asked) > self._jobs * AHEAD or len(queue) > self._jobs * WAITING:
                self._finish(*queue.popleft(), seen)
        while queue:
            self._finish(*queue.popleft(), seen)

    def _ask(self, turn: Turn) -> bool:
        """Give a file to a worker where it pays. Whether one has it."""
        here = self._parsed < ALONE and len(turn.source.data) <= SMALL
        if not self._jobs or here or not turn.may_come():
            return False
        worker = min(self._workers, key=lambda one: len(one.tasks), default=None)
        if worker is None or (worker.tasks and len(self._workers) < self._jobs):
            try:
                worker = _Worker(self._work, self._workers)
            except OSError:  # no process may be started
                self._jobs = len(self._workers)
                return False
            self._workers.append(worker)
        worker.ask((self._parsers.made.index(turn.parser), turn.source.path))
        self._asked.append(worker)
        return True

    def _finish(self, turn: Turn, asked: bool, seen: Seen) -> None:
        answer = self._asked.popleft().answer() if asked else None
        if not turn.comes():
            return
        self._parsed += 1
        path = turn.source.path
        read = answer or _parsed(turn.parser, turn.source, self._repository)
        seen.take(path, read.found)
        turn.parser.learn(turn.source, turn.component, turn.held or set(), read.proved)

    def _work(self, task: Task) -> Read | None:
        number, path = task
        source = self._repository.read(path)
        return _parsed(self._parsers.made[number], source, self._repository) if source is not None else None


def _parsed(parser: Parser, source: Source, repository: Repository) -> Read:
    proved = set[str]()
    return Read(_collected(source.path, parser.read(source, repository, proved)), proved)


def _collected(path: str, observations: Iterator[Observation]) -> Observations:
    part = Seen()
    part.collect(path, observations)
    return part.observations()


def _bound_memory() -> None:
    """Let this process grow by no more than ``Limits.hang_memory``: a grammar can ask for gigabytes within a second."""
    import resource

    with suppress(OSError, ValueError), open("/proc/self/statm", encoding="ascii") as file:
        bound = int(file.read().split()[0]) * resource.getpagesize() + current().hang_memory
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (bound if most == resource.RLIM_INFINITY else min(bound, most), most))


Task = tuple[int, str]
"""The number of the parser and the path of the file."""


class _Worker:
    """A process that is a copy of this one and does what it is asked, in order. One that dies or hangs is replaced; the
    file that did it is told."""

    def __init__(self, work: Callable[[Task], Read | None], others: Sequence[_Worker]) -> None:
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
        gc.freeze()  # what is shared stays shared
        _bound_memory()
        for other in self._others:  # or they would not see it when this process ends
            other._connection.close()
        try:
            while True:
                there.send(self._work(there.recv()))
        finally:
            os._exit(0)

    def ask(self, task: Task) -> None:
        self.tasks.append(task)
        with suppress(OSError):  # it has died: who waits for the answer will see
            self._connection.send(task)

    def answer(self) -> Read | None:
        """What the file asked for first gave; None where it could not be read."""
        _, path = self.tasks.popleft()
        try:
            if self._connection.poll(current().hang_seconds):
                found: Read | None = self._connection.recv()
                return found
            problem = f"parsing was given up after {current().hang_seconds:g} s"
        except (EOFError, OSError):
            problem = "its parser crashed: it is not read"
        self.end()
        with suppress(OSError):  # where none can be started, no answer will come
            self._connection = self._start()
            for task in self.tasks:
                self._connection.send(task)
        return Read(Observations([], [Warning(path, problem)], [], []), set())

    def end(self) -> None:
        self._connection.close()
        with suppress(OSError):
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
