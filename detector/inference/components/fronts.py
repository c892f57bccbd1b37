"""Front ends, and components that only simulate, test or document others: these may be deployed without being services
or workers.

A front end contains pages, declares a library for pages, or is built to files that a web server hands out. The others
are recognized by their names. See docs/architecture/decisions/0009.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from detector.globs import fits
from detector.inference.components.conventions import conventions
from detector.observations import Dependency, Deployment, Fact, File
from detector.paths import NameTable

if TYPE_CHECKING:
    from detector.inference.components.parts import Part, Parts

SCRIPTS = (".sh", "entrypoint")
"""Suffixes of scripts that prepare and then start the program of an image."""
_SEPARATOR = re.compile(r"[^a-z0-9]+")


def tell_fronts(
    parts: Parts,
    dependencies: Iterable[Dependency],
    deployments: Iterable[Deployment],
    facts: Iterable[Fact],
    files: Mapping[str, File],
) -> None:
    """Mark the components with pages (``Part.pages``), those that a web server hands out as files (``Part.static``) and
    those with windows of their own (``Part.desk``).

    A component has pages where it contains source of pages (``.tsx``, ``.vue`` …), declares a library for them at
    runtime or for development (``react-dom`` …), or is static. It has windows where it declares a toolkit for them
    (``tauri`` …) at runtime, or builds with one's plugin.
    """
    pages, clients = tuple(conventions().pages), frozenset(conventions().clients)
    desks = frozenset(conventions().desks)
    for path, file in files.items():
        if path.endswith(pages) and file.role == "source":
            parts.of(path).pages = True
    for dependency in dependencies:
        name = f"{dependency.ecosystem}/{dependency.name}"
        if name in clients and dependency.scope in ("runtime", "dev"):
            parts.of(dependency.path).pages = True
        if name in desks and dependency.scope in ("runtime", "build"):
            parts.of(dependency.path).desk = True
    images, servers = _images(deployments, facts), set(conventions().servers)
    for folder, part in parts.all.items():
        part.static = folder in images and images[folder] <= servers
        part.pages |= part.static


def _images(deployments: Iterable[Deployment], facts: Iterable[Fact]) -> dict[str, set[str]]:
    """Return, for each folder with Dockerfiles, the names of the programs that these start.

    Where a Dockerfile starts a script, an idle command or nothing, the name of its last base image stands for the
    program.
    """
    names, images = NameTable(conventions().images), dict[str, Fact]()
    entries = {item.path: item.value for item in deployments if item.kind == "entry"}
    for fact in facts:
        if fact.kind == "image":
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
    """Return the program that a command starts.

    '' for an empty command, for a bare shell, and for an idle command that keeps a developer's container open
    (``sleep``).
    """
    words = [word for word in command.split() if posixpath.basename(word) not in conventions().shells]
    return words[0] if words and not any(posixpath.basename(word) in conventions().idle for word in words) else ""


def tries(part: Part) -> bool:
    """Whether a component's name says that it only simulates, tests or documents the others (``mock``, ``e2e``,
    ``docs``), or is a command for a terminal (``cli``)."""
    return _is_called(part, (*conventions().trials, *conventions().tests)) or _is_command(part)


def is_called_demo(part: Part) -> bool:
    """Whether a component's name says that it shows a library (``tiller-demo-jpa``)."""
    return _is_called(part, conventions().demos)


def is_called_worker(part: Part) -> bool:
    """Whether a component's name says that it is a worker and no server (``queue-worker``).

    Asked where the source does not tell, because all of it is in a library from which servers are started too.
    """
    return _is_called(part, conventions().workers)


def serves_nobody(part: Part) -> bool:
    """Whether a component is no service although it names a framework.

    Either its name says that it sends test requests to the others (``e2e``) or is a command for a terminal (``cli``), or
    it is JavaScript or TypeScript below the root that a web server hands out as files.
    """
    scripts = part.static and set(part.bytes_by_language) <= {"javascript", "typescript"}
    return (scripts and bool(part.folder)) or _is_called(part, conventions().tests) or _is_command(part)


def _is_command(part: Part) -> bool:
    """Whether the last word of a component's folder name is that of a command: ``shop-cli``, not ``kubectl-service``."""
    last = _words_of(part)[-1:]
    return any(fits(pattern, word) for word in last for pattern in conventions().commands)


def _words_of(part: Part) -> list[str]:
    return [word for word in _SEPARATOR.split(posixpath.basename(part.folder).lower()) if word]


def _is_called(part: Part, patterns: Collection[str]) -> bool:
    """Whether a word of a component's folder name, or two adjacent words joined by a hyphen, match one of the
    patterns."""
    words = _words_of(part)
    pairs = (f"{first}-{second}" for first, second in pairwise(words))
    return any(fits(pattern, word) for word in (*words, *pairs) for pattern in patterns)
