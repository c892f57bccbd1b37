"""Parses source files in order, and large ones ahead of their turn in worker processes.

Whether a file is parsed depends on the results of the files before it. A worker receives the files that will probably
be wanted. If such a file is not wanted after all, its result is discarded; a wanted file that no worker has is parsed
in this process. So the result is the same with any number of workers. Threads would not help: tree-sitter releases the
GIL only while it parses, which is a seventh of the work. docs/architecture/decisions/0010 has the measurements.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

from detector.observations import Observation
from detector.project import Repository
from detector.seen import Observations, Seen
from detector.worker import Read, Task, Worker

if TYPE_CHECKING:
    from detector.parsers import Parsers
    from detector.plugins.api import FileReader, Source
    from detector.sources import Parser

ALONE = 40
"""Number of small files that are parsed in this process before workers are started: most repositories have no more."""
SMALL = 12_000
"""Maximum size of a file that is parsed in this process, in bytes.

For invalid source the time of a grammar can grow with the square of the size, and only a separate process can be
stopped then.
"""
AHEAD = 4
"""Number of files that a worker receives ahead of their turn."""
WAITING = 30
"""Maximum number of files per worker that wait for earlier files, wanted or not."""


class Turn(NamedTuple):
    """A file in the order of parsing. ``held``: the rules' words in it; None if it is parsed in any case."""

    source: Source
    parser: Parser
    component: str
    held: set[str] | None = None

    def may_come(self) -> bool:
        """Return whether the file will be parsed, as far as is known now."""
        return self.held is None or self.parser.may_want(self.source, self.component, self.held)

    def comes(self) -> bool:
        """Return whether the file is parsed."""
        return self.held is None or self.parser.wants(self.source, self.component, self.held)


class Parsing:
    """Reads the files of one repository, large programs in worker processes, which it ends when the ``with`` block
    ends."""

    def __init__(self, parsers: Parsers, repository: Repository, jobs: int) -> None:
        self._parsers, self._repository = parsers, repository
        self._jobs = jobs if jobs > 1 and repository.forks and sys.platform == "linux" else 0
        self._workers: list[Worker] = []
        self._asked: deque[Worker] = deque()
        self._parsed = 0

    def __enter__(self) -> Parsing:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        for worker in self._workers:
            worker.end()

    def look(self, reader: FileReader, source: Source, seen: Seen) -> None:
        """Let a reader read a manifest or settings file; a large file that a grammar parses is read in a separate
        process."""
        apart = self._jobs and reader.program and len(source.data) > SMALL
        read = self._apart(reader, source) if apart else None
        if read is not None:
            seen.take(source.path, read.found)
        else:
            seen.collect(source.path, partial(reader.read, source, self._repository))

    def _apart(self, reader: FileReader, source: Source) -> Read | None:
        """Return the result of a reader that runs in a process of its own; None if no process can be started."""
        read = partial(reader.read, source, self._repository)
        try:
            worker = Worker(lambda _: Read(_collected(source.path, read), set()), [])
        except OSError:
            return None
        try:
            worker.ask((0, source.path))
            return worker.answer()
        finally:
            worker.end()

    def parse(self, turns: Iterable[Turn], seen: Seen) -> None:
        """Parse those of these files that are wanted, in their order, and collect the results."""
        queue: deque[tuple[Turn, bool]] = deque()
        for turn in turns:
            queue.append((turn, self._ask(turn)))
            while len(self._asked) > self._jobs * AHEAD or len(queue) > self._jobs * WAITING:
                self._finish(*queue.popleft(), seen)
        while queue:
            self._finish(*queue.popleft(), seen)

    def _ask(self, turn: Turn) -> bool:
        """Send a file to a worker if that saves time. Return whether a worker has it."""
        here = self._parsed < ALONE and len(turn.source.data) <= SMALL
        if not self._jobs or here or not turn.may_come():
            return False
        worker = min(self._workers, key=lambda one: len(one.tasks), default=None)
        if worker is None or (worker.tasks and len(self._workers) < self._jobs):
            try:
                worker = Worker(self._work, self._workers)
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
    return Read(_collected(source.path, partial(parser.read, source, repository, proved)), proved)


def _collected(path: str, read: Callable[[], Iterable[Observation]]) -> Observations:
    part = Seen()
    part.collect(path, read)
    return part.observations()
