"""The stages of a Dockerfile, of which the last one is the image unless another is asked for.

Source: https://docs.docker.com/build/building/multi-stage/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from detector.model import Fact
from detector.plugins.infra.images import command_of
from detector.plugins.infra.values import Place, image_fact, plain


class Stages:
    """The stages as far as a Dockerfile is read. ``entry``: what the present one starts, and the line that says so;
    ``taken``: those that others stand on or take something from; ``defaults``, ``variables``: what ARG and ENV say."""

    def __init__(self) -> None:
        self.entry = ("", 0)
        self.taken: set[str] = set()
        self.defaults: dict[str, str] = {}
        self.variables: dict[str, str] = {}
        self._before: dict[str, tuple[str, int]] = {}
        self._commands: dict[str, tuple[str, int]] = {}
        self._name = ""
        self._said: dict[str, str] = {}

    def start(self, rest: str, line: int, place: Place) -> Iterator[Fact]:
        """``FROM image AS name``: the next stage, and the image that it stands on where that is no stage."""
        self._before[self._name] = self.entry
        name, *more = [w for w in rest.split() if not w.startswith("--")] or [""]
        self._name = more[1].lower() if len(more) > 1 and more[0].lower() == "as" else ""
        self._said, self.entry = {}, self._before.get(name.lower(), ("", 0))
        if name.lower() in self._before:
            self.taken.add(name.lower())
            return
        for image in image_fact(plain(_known(name, self.defaults)), line, place):
            self.entry = (command_of(image.name, image.value), line)
            yield image

    def say(self, word: str, started: str, line: int) -> None:
        """``CMD`` or ``ENTRYPOINT``: the latter is what the stage starts, unless it is a runtime alone."""
        governs = word == "ENTRYPOINT" or not self._said
        self._said[word] = started
        if governs or _is_runtime(self._said.get("ENTRYPOINT", "")):
            self.entry = self._commands[self._name] = (_entry(self._said, started), line)

    def targets(self) -> Iterator[tuple[str, int]]:
        """What the stages start that are images of their own beside the last one."""
        for name in sorted(self._commands.keys() - self.taken - {self._name, ""}):
            yield self._commands[name]

    def filled(self, text: str) -> str:
        """A text with the variables filled in whose values are known."""
        return _known(text, {**self.defaults, **self.variables})


def _entry(said: Mapping[str, str], started: str) -> str:
    """What an image starts: what its stage said last; an entry point that is a runtime alone together with its command."""
    both = _is_runtime(said.get("ENTRYPOINT", "")) and "CMD" in said
    return f"{said['ENTRYPOINT']} {said['CMD']}" if both else started


def _is_runtime(entry: str) -> bool:
    """Whether an entry point is a program alone that runs what the command names: ``ENTRYPOINT ["dotnet"]``."""
    return bool(re.fullmatch(r"[a-z]+[\d.]*", entry))


def _known(text: str, values: Mapping[str, str]) -> str:
    """A text with the variables filled in whose values are known."""
    return re.sub(r"\$\{?(\w+)\}?", lambda m: values.get(m[1], m[0]), text)
