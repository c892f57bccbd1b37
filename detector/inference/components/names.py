"""Finds the components and programs that a deployment names: by their folder, or only by their name."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from detector.inference.components.ecosystems import ecosystems
from detector.observations import Deployment, DeploymentKind

if TYPE_CHECKING:
    from detector.inference.components.parts import Parts

_WORDS = re.compile(r"[\w.-]+")
_PACKED = (".dll", ".exe", ".jar")
_DOCKERFILE = re.compile(r"(?:dockerfile|containerfile)[._-]|(?<=\w)[.-]?(?:dockerfile|containerfile)$")


class Names:
    """Finds components and programs by name.

    A component is known by the name of its folder and by the name in a manifest with an entry; a program that shares a
    manifest also by its folder's name after that of its host component (``fares-sender``). Where nothing is called so, a
    component is found by the names of the programs that its manifest builds. A name that several have finds none. A
    folder that contains only a Dockerfile has no name, since it is where another component is built.
    """

    def __init__(self, parts: Parts) -> None:
        self._folders: dict[str, set[str]] = defaultdict(set)
        self._together: dict[str, set[str]] = defaultdict(set)
        self._built: dict[str, set[str]] = defaultdict(set)
        self.parts = parts
        for part in parts.all.values():
            if part.packages or part.bytes_by_language:
                for name in (posixpath.basename(part.folder), *(p.name for p in part.packages if p.entry)):
                    self._folders[_plain(name)].add(part.folder)
            for name in (name for package in part.packages for name in package.programs):
                self._built[_plain(name)].add(part.folder)
        self.programs = {program.folder for program in parts.programs}
        self.begun = {posixpath.dirname(program.path): program.folder for program in parts.programs}
        for program in parts.programs:
            name, host = posixpath.basename(program.folder), parts.of(program.path)
            self._folders[_plain(name)].add(program.folder)
            for before in {_plain(host.folder), *(_plain(package.name) for package in host.packages)} - {""}:
                self._together[_plain(f"{before}-{name}")].add(program.folder)

    def find(self, name: str) -> Iterator[str]:
        """The folder of the component or program with this name, if there is exactly one; else nothing."""
        known = _plain(name)
        found = self._folders.get(known) or self._together.get(known) or self._built.get(known) or set()
        if len(found) == 1:
            yield from found

    def of_image(self, name: str) -> Iterator[str]:
        """The folder of the component or program that is called like an image, which must not be an official one of
        Docker Hub (without a slash)."""
        folder, _, last = name.rpartition("/")
        return self.find(last) if folder else iter(())

    def named_by(self, item: Deployment) -> Iterator[str]:
        """The folders of the components and programs that a statement names as deployed; none for kinds that name
        nothing."""
        handler = _HANDLERS.get(item.kind)
        return handler(self, item) if handler is not None else iter(())


def _plain(name: str) -> str:
    """A name in the form in which names are compared: lower case, without scope or group, ``_`` and ``.`` as ``-``."""
    return re.split(r"[/:]", name.lower())[-1].replace("_", "-").replace(".", "-")


def _by_folder(known: Names, item: Deployment) -> Iterator[str]:
    """The component that contains a folder, and the program in it, also by the folder of its first file
    (``apps/cart/cmd``)."""
    yield known.parts.of(f"{item.value}/").folder
    yield from known.programs & {item.value, known.begun.get(item.value, "")}


def _by_function(known: Names, item: Deployment) -> Iterator[str]:
    yield from {item.value} & known.parts.all.keys()


def _by_each(known: Names, item: Deployment) -> Iterator[str]:
    """The components with a manifest directly in a folder."""
    for folder, part in known.parts.all.items():
        if part.packages and posixpath.dirname(folder) == item.value:
            yield folder


def _by_name(known: Names, item: Deployment) -> Iterator[str]:
    """The component or program of a name, and the component with an entry in which the name is given."""
    yield from known.find(item.value)
    owner = known.parts.of(item.path)
    if owner.has_entry:
        yield owner.folder


def _by_value(known: Names, item: Deployment) -> Iterator[str]:
    return known.find(item.value)


def _by_service(known: Names, item: Deployment) -> Iterator[str]:
    return known.find(item.service)


def _by_command(known: Names, item: Deployment) -> Iterator[str]:
    """The program of a name, or the component that a compiler makes a program of this name (``called_alike``); another
    component is not meant, since all programs of an image are called by name."""
    for folder in known.find(item.value):
        packages = known.parts.all[folder].packages if folder in known.parts.all else ()
        built = any(package.entry and package.ecosystem in ecosystems().called_alike for package in packages)
        if built or folder in known.programs:
            yield folder


def _by_image(known: Names, item: Deployment) -> Iterator[str]:
    """What a Dockerfile names, if it is at the root or in a component without source: with its file name, else with its
    folder's name, and with the words of its command."""
    owner = known.parts.of(item.path)
    if not owner.folder or not owner.bytes_by_language:
        folder, _, name = item.path.rpartition("/")
        yield from [*known.find(_DOCKERFILE.sub("", name.lower()))] or known.find(posixpath.basename(folder))
        for word in _words_of(item):
            yield from known.find(word)


def _words_of(item: Deployment) -> Iterator[str]:
    """The words of a command that may name what it starts."""
    for word in _WORDS.findall(item.value):
        yield word
        yield from (word.removesuffix(suffix) for suffix in _PACKED if word.endswith(suffix))


_HANDLERS: Mapping[DeploymentKind, Callable[[Names, Deployment], Iterator[str]]] = {
    "folder": _by_folder, "started_in": _by_folder, "function": _by_function, "each": _by_each,
    "name": _by_name, "job": _by_name, "package": _by_value, "release": _by_value, "program": _by_value, "packed": _by_value, "command": _by_command,
    "context": _by_service, "entry": _by_image, "stage": _by_image,
}  # fmt: skip
