"""Dockerfiles (https://docs.docker.com/reference/dockerfile/): base images, variables, and the commands that are run
and started."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.observations import Deployment, DeploymentKind, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra import gobuilds
from detector.plugins.infra.commands import command_facts
from detector.plugins.infra.copies import copied, packed, program
from detector.plugins.infra.instructions import Instruction, command_text, instructions
from detector.plugins.infra.stages import Stages
from detector.plugins.infra.started import deployed_by
from detector.plugins.infra.trials import is_trial
from detector.plugins.infra.values import Place, env_facts
from detector.plugins.purposes import purpose_of

_ENV = re.compile(r"([A-Za-z_]\w*)=(\"(?:\\.|[^\"\\])*\"|'[^']*'|\S*)")
_STARTED = re.compile(r"[\w./:@\-]{1,60}")
_SHORT = {"-jar", "-m", "-c", "-r", "-f", "-e"}


def read(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the facts of a Dockerfile.

    1. A ``FROM`` that names an earlier stage is no image.
    2. The image starts the command of its last stage or, if that has none, that of the stage or image that it is based
       on.
    3. A stage with a command or a program that no other stage uses is an image of its own
       (https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage).
    4. Where the image starts what ``go build`` compiles, the folder of that program is deployed, whatever the output is
       called.
    5. An image that works in a folder of tests or examples, or installs what the repository publishes, deploys nothing
       of it (``trials.py``).
    """
    reading = _Reading(source, project)
    for said in instructions(source.text):
        yield from reading.tell(said)
    yield from reading.images()


class _Reading:
    """A Dockerfile up to the instruction read last. ``_outputs``: what ``go build`` compiled, with its folder."""

    def __init__(self, source: Source, project: Project) -> None:
        self._source, self._project = source, project
        self._place, self._stages = Place(source.path, purpose_of(source.path)), Stages()
        self._outputs: dict[str, str] = {}

    def tell(self, said: Instruction) -> Iterator[Observation]:
        """Yield the facts of the next instruction."""
        word, rest, line = said
        stages = self._stages
        if word == "FROM":
            yield from stages.start(rest, line, self._place)
        elif word == "ARG":
            key, _, value = rest.partition("=")
            stages.defaults[key.strip()] = value.strip().strip("\"'")
        elif word == "ENV":
            for key, value, at in _variables(rest):
                stages.variables[key] = value
                yield from env_facts(key, value, said.line_at(at), self._place)
        elif word == "RUN":
            yield from command_facts(rest, line, self._place)
            self._outputs.update(gobuilds.built(stages.filled(rest), self._source, self._project))
        elif word in ("CMD", "ENTRYPOINT"):
            started = command_text(rest)
            yield from command_facts(started, line, self._place)
            stages.say(word, started, line)
        elif word in ("COPY", "ADD"):
            yield from self._copied(said)

    def _copied(self, said: Instruction) -> Iterator[Deployment]:
        word, rest, line = said
        if word == "COPY":
            self._stages.taken.update(w[7:].lower() for w in rest.split() if w.startswith("--from="))
            if built := program(rest):
                self._stages.hold(built, line)
            for folder in copied(self._stages.filled(rest), self._source, self._project):
                yield self._deployed("copied", folder, line)
        for module in packed(rest):
            yield self._deployed("packed", module, line)

    def images(self) -> Iterator[Observation]:
        """Yield what the images of the Dockerfile deploy."""
        for image in self._stages.images():
            for built, line in image.programs:
                yield self._deployed("program", built, line, image.name)
            started, line = image.entry
            if image.name and started:
                yield self._deployed("stage", started_words(started), line, image.name)
        started, line = self._stages.entry
        if is_trial(self._source, self._project):
            yield self._deployed("trial", started_words(started), max(line, 1))
        elif started:
            yield self._deployed("entry", started_words(started), line)
            yield from deployed_by(started, line, self._place, self._project)
            if folder := gobuilds.started(started, self._outputs):
                yield self._deployed("started_in", folder, line)

    def _deployed(self, kind: DeploymentKind, value: str, line: int, image: str = "") -> Deployment:
        return Deployment(kind, value, self._source.path, line, purpose=self._place.purpose, image=image)


def _variables(rest: str) -> Iterator[tuple[str, str, int]]:
    """Yield the variables of ``ENV KEY=value OTHER="value"`` or ``ENV KEY value``, each with its position."""
    words = rest.split(None, 1)
    if words and "=" in words[0]:
        yield from ((found[1], found[2].strip("\"'"), found.start()) for found in _ENV.finditer(rest))
    elif len(words) == 2:
        yield words[0], words[1].strip("\"'"), 0


def started_words(text: str) -> str:
    """Return the first words of a start command: the program and what it starts. Everything from the first option is
    left out, but for a few such as ``-m``."""
    kept: list[str] = []
    for word in text.replace('"', " ").replace("'", " ").split()[:12]:
        if (
            (word.startswith("-") and word not in _SHORT)
            or not _STARTED.fullmatch(word)
            or "://" in word
            or len(kept) == 4
        ):
            break
        kept.append(word)
    return " ".join(kept)
