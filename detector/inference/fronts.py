"""What is deployed and neither serves nor works for users: front ends, and what is run to try the others.

A front end holds pages, declares the library of pages, or is built to files that a web server hands out. What tries the
others says so by its name. docs/architecture/decisions/0009 says what follows.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from detector.model import Dependency, Fact, File
from detector.paths import NameTable

if TYPE_CHECKING:
    from detector.inference.components import Part, Parts

SCRIPTS = (".sh", "entrypoint")
"""How scripts are called that make ready and start the program of an image."""
_SEPARATOR = re.compile(r"[^a-z0-9]+")


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/deployment.yml``."""

    here: list[str]
    alone: list[str]
    images: list[str]
    builds: list[str]
    pages: list[str]
    clients: list[str]
    servers: list[str]
    shells: list[str]
    idle: list[str]
    functions: list[str]
    trials: list[str]
    tests: list[str]
    workers: list[str]
    stores: list[str]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """What is known of the files of platforms and of pages."""
    from detector.rules.conventions import read

    return read("deployment.yml", Conventions)


def tell_fronts(
    parts: Parts, facts: Sequence[Fact], files: Mapping[str, File], dependencies: Iterable[Dependency]
) -> None:
    """Mark the components with pages, and those that are built to files which a web server hands out."""
    pages, clients = tuple(conventions().pages), frozenset(conventions().clients)
    for path, file in files.items():
        if path.endswith(pages) and file.role == "source":
            parts.of(path).pages = True
    for dependency in dependencies:
        if f"{dependency.ecosystem}/{dependency.name}" in clients and dependency.scope in ("runtime", "dev"):
            parts.of(dependency.path).pages = True
    images, servers = _images(facts), set(conventions().servers)
    for folder, part in parts.all.items():
        part.static = folder in images and images[folder] <= servers
        part.pages |= part.static


def _images(facts: Sequence[Fact]) -> dict[str, set[str]]:
    """What the Dockerfiles of each folder start: a program; of a script, or where they say nothing, what the last image
    that they stand on is made for."""
    names, entries, images = NameTable(conventions().images), dict[str, str](), dict[str, Fact]()
    for fact in facts:
        if fact.name == "docker.entry":
            entries[fact.path] = fact.value
        elif fact.kind == "image":
            name = fact.path.rpartition("/")[2]
            if names.has(name, name.lower()):
                images[fact.path] = max(images.get(fact.path, fact), fact, key=lambda image: image.line)
    started: dict[str, set[str]] = defaultdict(set)
    for path in {*entries, *images}:
        program = starts(entries.get(path, ""))
        if path in images and (not program or program.endswith(SCRIPTS)):
            program = images[path].name
        started[posixpath.dirname(path)].add(posixpath.basename(program))
    return started


def starts(command: str) -> str:
    """The program that a command starts, '' for a shell or a sleep that keeps a developer's container open."""
    words = [word for word in command.split() if posixpath.basename(word) not in conventions().shells]
    return words[0] if words and not any(posixpath.basename(word) in conventions().idle for word in words) else ""


def tries(part: Part) -> bool:
    """Whether the name of a component says that it is there to try the others."""
    return _is_called(part, (*conventions().trials, *conventions().tests))


def is_called_worker(part: Part) -> bool:
    """Whether the name of a component says that it is no server, where its source does not tell: all of that is a
    library's from which servers are started too."""
    return _is_called(part, conventions().workers)


def serves_nobody(part: Part) -> bool:
    """Whether a component is none that serves, though it names what servers are made with: its name says that it sends
    requests to the others, or its image hands out the files that it is built to."""
    scripts = part.static and set(part.bytes_by_language) <= {"javascript", "typescript"}
    return (scripts and bool(part.folder)) or _is_called(part, conventions().tests)


def _is_called(part: Part, patterns: Collection[str]) -> bool:
    """Whether a word of a component's name, or two that follow each other, fit a pattern."""
    words = [word for word in _SEPARATOR.split(posixpath.basename(part.folder).lower()) if word]
    pairs = (f"{first}-{second}" for first, second in pairwise(words))
    return any(fnmatchcase(word, pattern) for word in (*words, *pairs) for pattern in patterns)
