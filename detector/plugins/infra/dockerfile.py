"""Dockerfiles (https://docs.docker.com/reference/dockerfile/): base images, variables, what is run, what is started."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping

from detector.model import Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.commands import command_facts
from detector.plugins.infra.images import command_of
from detector.plugins.infra.purposes import purpose_of
from detector.plugins.infra.started import started_facts
from detector.plugins.infra.values import Place, env_facts, image_fact, plain

_HEREDOC = re.compile(r"<<-?\s*[\"']?(\w+)[\"']?")
_ENV = re.compile(r"([A-Za-z_]\w*)=(\"(?:\\.|[^\"\\])*\"|'[^']*'|\S*)")
_STARTED = re.compile(r"[\w./:@\-]{1,60}")
_SHORT = {"-jar", "-m", "-c", "-r", "-f", "-e"}


def read(source: Source, project: Project) -> Iterator[Observation]:
    """The facts of a Dockerfile; stages named before are no images. What is started in the end is the last stage's own
    command, or that of the stage or image that it stands on. A stage with a command that no other one takes anything
    from is an image of its own (https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage)."""
    place = Place(source.path, purpose_of(source.path))
    stages: dict[str, tuple[str, int]] = {}
    commands: dict[str, tuple[str, int]] = {}
    taken: set[str] = set()
    defaults: dict[str, str] = {}
    variables: dict[str, str] = {}
    said: dict[str, str] = {}
    stage, entry, own = "", ("", 0), False
    for word, rest, line in instructions(source.text):
        if word == "FROM":
            stages[stage] = entry
            name, *more = [w for w in rest.split() if not w.startswith("--")] or [""]
            stage = more[1].lower() if len(more) > 1 and more[0].lower() == "as" else ""
            if name.lower() in stages:
                entry = stages[name.lower()]
                taken.add(name.lower())
            else:
                entry = ("", 0)
                for image in image_fact(_filled(name, defaults), line, place):
                    entry = (command_of(image.name, image.value), line)
                    yield image
            own, said = False, {}
        elif word == "ARG":
            key, _, value = rest.partition("=")
            defaults[key.strip()] = value.strip().strip("\"'")
        elif word == "ENV":
            pairs = _ENV.findall(rest) if "=" in rest.split(" ")[0] else [tuple(rest.split(None, 1))]
            for pair in pairs:
                if len(pair) == 2:
                    variables[pair[0]] = pair[1].strip("\"'")
                    yield from env_facts(pair[0], pair[1].strip("\"'"), line, place)
        elif word == "RUN":
            yield from command_facts(rest, line, place)
        elif word in ("CMD", "ENTRYPOINT"):
            started = _words(rest)
            yield from command_facts(started, line, place)
            said[word] = started
            if word == "ENTRYPOINT" or not own or _is_runtime(said.get("ENTRYPOINT", "")):
                entry, own = (_entry(said, started), line), True
                commands[stage] = entry
        elif word == "COPY":
            taken.update(w[7:].lower() for w in rest.split() if w.startswith("--from="))
            program = _program(rest)
            if program:
                yield Fact("setting", "docker.holds", source.path, line, "", program, purpose=place.purpose)
            for folder in _copied(_known(rest, {**defaults, **variables}), source, project):
                yield Fact("setting", "docker.copied", source.path, line, "", folder, purpose=place.purpose)
    for name in sorted(commands.keys() - taken - {stage, ""}):
        started, line = commands[name]
        yield Fact("setting", "docker.target", source.path, line, "", started_words(started), purpose=place.purpose)
    if entry[0]:
        yield Fact("setting", "docker.entry", source.path, entry[1], "", started_words(entry[0]), purpose=place.purpose)
        yield from started_facts(entry[0], entry[1], place, project)


def _entry(said: Mapping[str, str], started: str) -> str:
    """What an image starts: what its stage said last; an entry point that is a runtime alone together with its command."""
    both = _is_runtime(said.get("ENTRYPOINT", "")) and "CMD" in said
    return f"{said['ENTRYPOINT']} {said['CMD']}" if both else started


def _is_runtime(entry: str) -> bool:
    """Whether an entry point is a program alone that runs what the command names: ``ENTRYPOINT ["dotnet"]``."""
    return bool(re.fullmatch(r"[a-z]+[\d.]*", entry))


def _program(rest: str) -> str:
    """The name of the program that a stage takes from another one into a folder of programs, or from where Cargo puts
    them, '' where it takes something else: ``--from=build /src/target/release/rates /usr/local/bin/rates``."""
    words = rest.split()
    if len(words) != 3 or not words[0].startswith("--from=") or not _STARTED.fullmatch(words[2]):
        return ""
    made, _, same = words[1].rpartition("/")
    is_folder = words[2].endswith("/") or posixpath.basename(words[2]) == "bin"
    folder, _, name = (posixpath.join(words[2], same) if is_folder else words[2]).rpartition("/")
    return name if same == name and (posixpath.basename(folder) == "bin" or made.endswith("target/release")) else ""


def _copied(rest: str, source: Source, project: Project) -> Iterator[str]:
    """The folders of the repository that are copied whole, or all files of a kind in them: below the Dockerfile's own
    folder or, where there is none such, the root ('' for one of these two)."""
    words = rest.split()
    if rest.startswith("[") or any(word.startswith("--from=") for word in words):
        return
    for word in [word for word in words if not word.startswith("--")][:-1]:
        above, _, name = word.rpartition("/")
        written = above or ("." if name == "*" else word) if "*" in name else word
        for context in dict.fromkeys((source.folder, "")):
            folder = project.resolve(context, plain(written).lstrip("/") or ".")
            if folder is not None and (folder in (context, ".", "") or project.below(folder)):
                yield "" if folder in (context, ".") else folder
                break


def instructions(text: str) -> Iterator[tuple[str, str, int]]:
    """(instruction, arguments, line) with continued lines joined, comments and here-documents left out."""
    rows = text.splitlines()
    number = 0
    while number < len(rows):
        start, parts = number, list[str]()
        while number < len(rows):
            row = rows[number].strip()
            number += 1
            if row.startswith("#") or not row:
                if not parts:
                    start = number
                continue
            parts.append(row[:-1].rstrip() if row.endswith(("\\", "`")) else row)
            if not row.endswith(("\\", "`")):
                break
        word, _, rest = " ".join(parts).partition(" ")
        heredoc = _HEREDOC.search(rest) if word.upper() in ("RUN", "COPY") else None
        while heredoc and number < len(rows) and rows[number].strip() != heredoc[1]:
            rest += "\n" + rows[number] if word.upper() == "RUN" else ""
            number += 1
        number += 1 if heredoc else 0
        if word:
            yield word.upper(), rest.strip(), start + 1


def _filled(text: str, defaults: dict[str, str]) -> str:
    """An image with the ARGs that stand above it filled in."""
    return plain(_known(text, defaults))


def _known(text: str, values: Mapping[str, str]) -> str:
    """A text with the variables filled in whose values are known."""
    return re.sub(r"\$\{?(\w+)\}?", lambda m: values.get(m[1], m[0]), text)


def _words(text: str) -> str:
    """A command in shell or exec form as one line."""
    if text.startswith("["):
        try:
            listed = json.loads(text)
        except ValueError:
            return text
        return " ".join(str(word) for word in listed)
    return text


def started_words(text: str) -> str:
    """The first words of a start command: the program and what it starts, never an option's value."""
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
