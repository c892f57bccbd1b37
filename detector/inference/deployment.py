"""Which components are deployed: what Dockerfiles, compose files, templates of functions and manifests of workloads say.

A program that answers no requests (a consumer of a queue, a job, a function) shows itself by nothing but its deployment.
That may stand in its own folder, may name its folder (``CodeUri: ../../lambdas/resize``) or may only have its name
(a workload, an image, a ``Dockerfile.resize`` beside the others). docs/architecture/decisions/0009 says what counts.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from detector.model import Fact, File
from detector.paths import NameTable

if TYPE_CHECKING:
    from detector.inference.components import Part, Parts

_ROLES = ("source", "tooling")
_PURPOSES = ("", "production", "development")
_SEPARATOR = re.compile(r"[^a-z0-9]+")
_WORDS = re.compile(r"[\w.-]+")
_DOCKERFILE = re.compile(r"(?:dockerfile|containerfile)[.-]|[.-](?:dockerfile|containerfile)$")


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/deployment.yml``."""

    here: list[str]
    images: list[str]
    pages: list[str]
    servers: list[str]
    functions: list[str]
    trials: list[str]
    tests: list[str]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """What is known of the files of platforms and of pages."""
    from detector.rules.conventions import read

    return read("deployment.yml", Conventions)


def tell(parts: Parts, facts: Sequence[Fact], files: Mapping[str, File]) -> None:
    """Mark the components and programs that are deployed, and the components that hold pages. The root is none of them:
    its Dockerfile may wrap a tool as well as a server, and what it holds is told by its source. Nor is what another
    component takes into itself: an image that builds or tests it deploys nothing."""
    known = _Names(parts)
    for path in _platform_files(parts, files):
        parts.launched.add(parts.of(path).folder)
    for fact in facts:
        role = files[fact.path].role if fact.path in files else "source"
        if role in _ROLES and fact.purpose in _PURPOSES:
            parts.launched.update(_told(fact, parts, known))
    images, started = _images(facts), {posixpath.dirname(fact.path) for fact in facts if fact.name == "docker.entry"}
    for folder, part in parts.all.items():
        part.pages |= folder in images and images[folder] <= set(conventions().servers)
        if part.deployed and (part.packages or folder in started):
            parts.launched.add(folder)
    parts.launched.update((*_hosted(parts), *_functions(parts)))
    _pass_down(parts)
    users = [part for part in parts.all.values() if part.folder and not part.example and not _tries(part)]
    parts.launched -= {"", *(used for part in users for used in part.uses)}


def _images(facts: Sequence[Fact]) -> dict[str, set[str]]:
    """What the Dockerfiles of each folder start: a program, else what the last image that they stand on is made for."""
    names, last, started = NameTable(conventions().images), dict[str, Fact](), defaultdict[str, set[str]](set)
    for fact in facts:
        name = fact.path.rpartition("/")[2]
        if fact.name == "docker.entry":
            last[fact.path] = fact
        elif fact.kind == "image" and names.has(name, name.lower()):
            other = last.setdefault(fact.path, fact)
            if other.kind == "image" and other.line < fact.line:
                last[fact.path] = fact
    for path, fact in last.items():
        text = fact.name if fact.kind == "image" else fact.value.partition(" ")[0]
        started[posixpath.dirname(path)].add(posixpath.basename(text))
    return started


def _platform_files(parts: Parts, files: Mapping[str, File]) -> Iterator[str]:
    """The files by which a platform runs what stands beside them; also finds the components that hold pages."""
    here, pages = NameTable(conventions().here), tuple(conventions().pages)
    images = NameTable(conventions().images)
    for path, file in files.items():
        if file.role in _ROLES:
            name = path.rpartition("/")[2]
            if here.has(name, name.lower()) or (images.has(name, name.lower()) and parts.of(path).packages):
                yield path
            elif path.endswith(pages) and file.role == "source":
                parts.of(path).pages = True


def _told(fact: Fact, parts: Parts, known: _Names) -> Iterator[str]:
    """The folders of the components that one fact says to be deployed."""
    if fact.kind == "setting" and fact.name in ("deploy.folder", "deploy.within"):
        yield parts.of(f"{fact.value}/").folder
    elif fact.kind == "setting" and fact.name == "deploy.started":
        yield from known.find(fact.value)
    elif fact.kind == "setting" and fact.name == "deploy.name":
        yield from known.find(fact.value)
        owner = parts.of(fact.path)
        if owner.has_entry:
            yield owner.folder
    elif fact.kind == "setting" and fact.name == "compose.build":
        yield from known.find(fact.symbol)
    elif fact.kind == "image" and "/" in fact.name:  # one without is of the library of Docker Hub
        yield from known.find(fact.name.rpartition("/")[2])
    elif fact.kind == "setting" and fact.name == "docker.entry":
        owner = parts.of(fact.path)
        if not owner.folder or not owner.bytes_by_language:
            for word in _words_of(fact):
                yield from known.find(word)


def _words_of(fact: Fact) -> Iterator[str]:
    """The names that a Dockerfile which lies apart has for what it starts: in its own name, in its folder's, in the
    command."""
    folder, _, name = fact.path.rpartition("/")
    yield from (_DOCKERFILE.sub("", name.lower()), posixpath.basename(folder))
    yield from _WORDS.findall(fact.value)


def _pass_down(parts: Parts) -> None:
    """A folder without a manifest, in which programs with manifests of their own stand, is where they are built: of one
    program, it is that which is deployed. So is the one component with source in a folder that holds none beside it."""
    runs = [folder for folder, part in parts.all.items() if part.has_entry]
    runs += [program.folder for program in parts.programs]
    for folder in sorted(parts.launched):
        part = parts.all.get(folder)
        below = {other for other in runs if other.startswith(f"{folder}/")}
        if below and part is not None and all(package.members for package in part.packages):
            parts.launched.discard(folder)
            parts.launched.update(below if len(below) == 1 else ())
        elif folder and part is not None and not part.size:
            inside = [o for o, other in parts.all.items() if other.size and posixpath.dirname(o) == folder]
            if len(inside) == 1:
                parts.launched.discard(folder)
                parts.launched.add(inside[0])


def _hosted(parts: Parts) -> Iterator[str]:
    """What a host of a distributed application starts: the programs that its project refers to."""
    for part in parts.all.values():
        if any(package.kind == "infrastructure" for package in part.packages):
            for used in part.uses:
                if used in parts.all and parts.all[used].has_entry:
                    yield used


def _functions(parts: Parts) -> Iterator[str]:
    """The components in folders that hold the functions of a cloud."""
    for folder, part in parts.all.items():
        above = folder.lower().split("/")[:-1]
        if part.packages and set(above[-2:]) & set(conventions().functions):
            yield folder


class _Names:
    """Components and programs by their names: that of the folder, and that which the manifest of a program gives it. A
    name of several is of none; a folder with nothing but a Dockerfile is where one of them is built."""

    def __init__(self, parts: Parts) -> None:
        self._folders: dict[str, set[str]] = defaultdict(set)
        for part in parts.all.values():
            for name in (
                ()
                if not (part.packages or part.bytes_by_language)
                else (posixpath.basename(part.folder), *(p.name for p in part.packages if p.entry))
            ):
                self._folders[_plain(name)].add(part.folder)
        for program in parts.programs:
            self._folders[_plain(posixpath.basename(program.folder))].add(program.folder)

    def find(self, name: str) -> Iterator[str]:
        """The component of a name, where there is exactly one."""
        found = self._folders.get(_plain(name), ())
        if len(found) == 1:
            yield from found


def _plain(name: str) -> str:
    """A name as it is compared: without its scope or group, and with one kind of hyphen."""
    return re.split(r"[/:]", name.lower())[-1].replace("_", "-").replace(".", "-")


def works(part: Part, parts: Parts) -> bool:
    """Whether a component is a program of its own by its deployment: it holds source, its manifest says nothing else,
    and it is not a page that a web server hands out."""
    if part.folder not in parts.launched or not part.bytes_by_language or part.example or part.pages:
        return False
    said = {package.kind for package in part.packages} - {None, "worker"}
    return not said and not _tries(part)


def _tries(part: Part) -> bool:
    """Whether the name of a component says that it is there to try the others."""
    return tests(part) or _is_called(part, tuple(conventions().trials))


def tests(part: Part) -> bool:
    """Whether the name of a component says that it sends requests to the others, to see whether they answer well."""
    return _is_called(part, tuple(conventions().tests))


def _is_called(part: Part, patterns: tuple[str, ...]) -> bool:
    """Whether a word of a component's name, or two that follow each other, fit a pattern."""
    words = [word for word in _SEPARATOR.split(posixpath.basename(part.folder).lower()) if word]
    pairs = (f"{first}-{second}" for first, second in pairwise(words))
    return any(fnmatchcase(word, pattern) for word in (*words, *pairs) for pattern in patterns)
