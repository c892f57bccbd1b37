"""The stages of a Dockerfile. The last one is the image, unless the build requests another.

Source: https://docs.docker.com/build/building/multi-stage/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from detector.observations import Fact
from detector.plugins.infra.images import command_of
from detector.plugins.infra.values import Place, image_fact, plain

MOST = 20
"""Maximum number of programs of an image."""


class Image(NamedTuple):
    """A stage that is an image of its own: its name, what it starts with the line, and the programs that are copied into
    it, each with the line."""

    name: str
    entry: tuple[str, int]
    programs: tuple[tuple[str, int], ...]


class Stages:
    """The stages of a Dockerfile, up to the instruction read last.

    - ``entry``: what the current stage starts, and the line.
    - ``programs``: the programs that are copied into it, each with the line.
    - ``taken``: the stages that others are based on or copy from.
    - ``defaults``, ``variables``: the values of ARG and ENV.
    """

    def __init__(self) -> None:
        self.entry = ("", 0)
        self.programs: tuple[tuple[str, int], ...] = ()
        self.taken: set[str] = set()
        self.defaults: dict[str, str] = {}
        self.variables: dict[str, str] = {}
        self._before: dict[str, tuple[str, int]] = {}
        self._held: dict[str, tuple[tuple[str, int], ...]] = {}
        self._commands: dict[str, tuple[str, int]] = {}
        self._name = ""
        self._said: dict[str, str] = {}

    def start(self, rest: str, line: int, place: Place) -> Iterator[Fact]:
        """Process ``FROM image AS name``: start a stage, and yield its base image if that is no earlier stage."""
        self._before[self._name], self._held[self._name] = self.entry, self.programs
        name, *more = [w for w in rest.split() if not w.startswith("--")] or [""]
        self._name = more[1].lower() if len(more) > 1 and more[0].lower() == "as" else ""
        self._said, self.entry = {}, self._before.get(name.lower(), ("", 0))
        self.programs = self._held.get(name.lower(), ())
        if name.lower() in self._before:
            self.taken.add(name.lower())
            return
        for image in image_fact(plain(_known(name, self.defaults)), line, place):
            self.entry = (command_of(image.name, image.value), line)
            yield image

    def say(self, word: str, started: str, line: int) -> None:
        """Process ``CMD`` or ``ENTRYPOINT``. ENTRYPOINT is what the stage starts, unless it is only a runtime, which
        runs CMD."""
        governs = word == "ENTRYPOINT" or not self._said
        self._said[word] = started
        if governs or _is_runtime(self._said.get("ENTRYPOINT", "")):
            self.entry = self._commands[self._name] = (_entry(self._said, started), line)

    def hold(self, program: str, line: int) -> None:
        """Process a ``COPY`` of a program into the current stage."""
        self.programs = (*self.programs, (program, line))[:MOST]

    def images(self) -> Iterator[Image]:
        """Yield the stages that are images of their own: those that start something or contain a program and that no
        other stage takes anything from, and the last one, whose name is left out."""
        for name in sorted(self._before.keys() - self.taken - {self._name, ""}):
            if name in self._commands or self._held[name]:
                yield Image(name, self._before[name], self._held[name])
        yield Image("", self.entry, self.programs)

    def filled(self, text: str) -> str:
        """Replace the variables with known values in a text."""
        return _known(text, {**self.defaults, **self.variables})


def _entry(said: Mapping[str, str], started: str) -> str:
    """Return what an image starts: the given command, or ENTRYPOINT and CMD together if ENTRYPOINT is only a
    runtime."""
    both = _is_runtime(said.get("ENTRYPOINT", "")) and "CMD" in said
    return f"{said['ENTRYPOINT']} {said['CMD']}" if both else started


def _is_runtime(entry: str) -> bool:
    """Return whether an entry point is a single program that runs what CMD names: ``ENTRYPOINT ["dotnet"]``."""
    return bool(re.fullmatch(r"[a-z]+[\d.]*", entry))


def _known(text: str, values: Mapping[str, str]) -> str:
    """Replace the variables with known values in a text."""
    return re.sub(r"\$\{?(\w+)\}?", lambda m: values.get(m[1], m[0]), text)
