"""Finds the components and programs that are deployed, from Dockerfiles, compose files, templates and manifests of
workloads.

A program that answers no requests (a consumer of a queue, a job, a function) is recognized by its deployment alone.
That may

- lie in its folder (a Dockerfile),
- name its folder (``CodeUri: ../../lambdas/resize``),
- only have its name (a workload, an image, a ``Dockerfile.resize`` outside of its folder).

docs/architecture/decisions/0009 lists what counts.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING

from detector.inference.conventions import conventions
from detector.inference.fronts import SCRIPTS, starts, tries
from detector.model import Fact, File
from detector.paths import NameTable

if TYPE_CHECKING:
    from detector.inference.components import Part, Parts

_ROLES = ("source", "tooling")
_PURPOSES = ("", "production", "development")
_STARTED = ("docker.entry", "docker.target")
_WORDS = re.compile(r"[\w.-]+")
_PACKED = (".dll", ".exe", ".jar")
_DOCKERFILE = re.compile(r"(?:dockerfile|containerfile)[.-]|(?<=\w)[.-]?(?:dockerfile|containerfile)$")


def tell(parts: Parts, facts: Sequence[Fact], files: Mapping[str, File]) -> None:
    """Fill ``Parts.launched`` with the folders of the components and programs that are deployed.

    Never among them are

    - the root: its Dockerfile may wrap a tool as well as a server, so its source decides,
    - a component that another one with source uses: an image of it only builds or tests it. Exception: it can be run,
      and either an image starts it or it is released by itself (``deploy.released``).
    """
    known = Names(parts)
    for path in _platform_files(parts, files):
        parts.launched.add(parts.of(path).folder)
    entries = [fact for fact in facts if fact.name == "docker.entry"]
    started = {posixpath.dirname(fact.path) for fact in entries}
    chosen = {fact.path for fact in entries if starts(fact.value)}
    holding = Counter(fact.path for fact in facts if fact.name == "docker.holds")
    scripted = {fact.path for fact in entries if starts(fact.value).endswith(SCRIPTS) and holding[fact.path] == 1}
    awake = {posixpath.dirname(path) for path in chosen}
    serving = {
        posixpath.dirname(f.path) for f in entries if posixpath.basename(starts(f.value)) in conventions().servers
    }
    for fact in facts:
        role = files[fact.path].role if fact.path in files else "source"
        held = fact.name == "docker.holds" and fact.path in chosen - scripted
        if role in _ROLES and fact.purpose in _PURPOSES and not held:
            told = set(_told(fact, parts, known))
            parts.launched.update(told)
            if fact.name == "deploy.released" or (fact.name in _STARTED and starts(fact.value)):
                awake.update(told)
    for folder, part in parts.all.items():
        if part.deployed and (part.packages or folder in started):
            parts.launched.add(folder if part.packages or part.size else _built_from(folder, parts, serving))
    parts.launched.update((*_hosted(parts), *_functions(parts)))
    _pass_down(parts)
    told_apart = (part for part in parts.all.values() if not _is_host(part) and not tries(part))
    users = [part for part in told_apart if part.folder and part.size and not part.example]
    taken_in = {used for part in users for used in part.uses - {part.folder}}
    alone = {folder for folder in taken_in & awake if folder in parts.all and parts.all[folder].has_entry}
    parts.launched -= {"", *(taken_in - alone)}


def _built_from(folder: str, parts: Parts, serving: Set[str]) -> str:
    """Return the component that is built in a folder that contains nothing but Dockerfiles.

    That is the component with a manifest and source above a folder of images (``src/main/docker``), or above a folder
    in one (``docker/app``; not where its image starts a web server for files). Otherwise the folder itself.
    ``serving``: the folders with an image that starts a web server.
    """
    above = posixpath.dirname(folder)
    for built, outside in ((folder, above), (above, posixpath.dirname(above))):
        if posixpath.basename(built).lower() in conventions().builds and (built == folder or folder not in serving):
            owner = parts.of(f"{outside}/") if outside else parts.all[""]
            return owner.folder if owner.packages and owner.size else folder
    return folder


def _platform_files(parts: Parts, files: Mapping[str, File]) -> Iterator[str]:
    """The files that deploy the folder they lie in: a platform's file anywhere, a Dockerfile in a component with a
    manifest."""
    here, images = NameTable(conventions().here), NameTable(conventions().images)
    for path, file in files.items():
        if file.role in _ROLES:
            name = path.rpartition("/")[2]
            if here.has(name, name.lower()) or (images.has(name, name.lower()) and parts.of(path).packages):
                yield path


def _told(fact: Fact, parts: Parts, known: Names) -> Iterator[str]:
    """Return the folders of the components and programs that one fact names as deployed.

    - A folder (``deploy.folder``, ``deploy.within``, ``deploy.function``, ``deploy.each``) names the components in it.
    - A name (``deploy.started``, ``deploy.name``, a compose service, the last part of an image …) names the component
      or program called like that, if there is exactly one; ``deploy.command`` names programs only.
    - The command of a Dockerfile names what its words name, where the Dockerfile is at the root or in a component
      without source.
    """
    if fact.kind == "setting" and fact.name in ("deploy.folder", "deploy.within"):
        yield parts.of(f"{fact.value}/").folder
        yield from known.programs & {fact.value}
    elif fact.kind == "setting" and fact.name == "deploy.function":
        yield from {fact.value} & parts.all.keys()
    elif fact.kind == "setting" and fact.name == "deploy.each":
        yield from (o for o, part in parts.all.items() if part.packages and posixpath.dirname(o) == fact.value)
    elif fact.kind == "setting" and fact.name in ("deploy.started", "deploy.released", "docker.holds"):
        yield from known.find(fact.value)
    elif fact.kind == "setting" and fact.name == "deploy.command":
        yield from known.programs.intersection(known.find(fact.value))
    elif fact.kind == "setting" and fact.name == "deploy.name":
        yield from known.find(fact.value)
        owner = parts.of(fact.path)
        if owner.has_entry:
            yield owner.folder
    elif fact.kind == "setting" and fact.name == "compose.build":
        yield from known.find(fact.symbol)
    elif fact.kind == "image" and "/" in fact.name:  # without a slash: an official image of Docker Hub
        yield from known.find(fact.name.rpartition("/")[2])
    elif fact.kind == "setting" and fact.name in _STARTED:
        owner = parts.of(fact.path)
        if not owner.folder or not owner.bytes_by_language:
            for word in _words_of(fact):
                yield from known.find(word)


def _words_of(fact: Fact) -> Iterator[str]:
    """The words by which a Dockerfile outside of its component may name what it starts: from its file name, its
    folder's name and its command."""
    folder, _, name = fact.path.rpartition("/")
    yield from (_DOCKERFILE.sub("", name.lower()), posixpath.basename(folder))
    for word in _WORDS.findall(fact.value):
        yield word
        yield from (word.removesuffix(suffix) for suffix in _PACKED if word.endswith(suffix))


def _pass_down(parts: Parts) -> None:
    """Move the deployment of a folder that is no program to the program below it.

    1. A folder without a manifest of its own, or with that of a workspace only, above programs: to the program where
       there is one, to none where there are several.
    2. A folder without source: to the one component with source directly in it; where there are several, to the one
       that no other component uses.
    """
    runs = [folder for folder, part in parts.all.items() if part.has_entry]
    runs += [program.folder for program in parts.programs]
    taken_in = {used for part in parts.all.values() for used in part.uses}
    for folder in sorted(parts.launched):
        part = parts.all.get(folder)
        below = {other for other in runs if other.startswith(f"{folder}/")}
        if below and part is not None and all(package.members for package in part.packages):
            parts.launched.discard(folder)
            parts.launched.update(below if len(below) == 1 else ())
        elif folder and part is not None and not part.size:
            inside = [o for o, other in parts.all.items() if other.size and posixpath.dirname(o) == folder]
            inside = inside if len(inside) == 1 else [o for o in inside if o not in taken_in]
            if len(inside) == 1:
                parts.launched.discard(folder)
                parts.launched.add(inside[0])


def _hosted(parts: Parts) -> Iterator[str]:
    """The folders of the programs that the host of a distributed application (.NET Aspire) refers to and so starts."""
    for part in filter(_is_host, parts.all.values()):
        for used in part.uses:
            if used in parts.all and parts.all[used].has_entry:
                yield used


def _is_host(part: Part) -> bool:
    """Whether a component only starts the programs that it refers to, and does not build them into itself."""
    return any(package.kind == "infrastructure" for package in part.packages)


def _functions(parts: Parts) -> Iterator[str]:
    """The components and programs that lie in a folder for functions of a cloud (``lambdas/resize``), at most two
    levels below."""
    packed = [folder for folder, part in parts.all.items() if part.packages]
    for folder in (*packed, *(program.folder for program in parts.programs)):
        above = folder.lower().split("/")[:-1]
        if set(above[-2:]) & set(conventions().functions):
            yield folder


class Names:
    """Finds components and programs by name.

    A component is known by the name of its folder and by the name in a manifest with an entry; a program that shares a
    manifest also by its folder's name after that of its host component (``fares-sender``). A name that several have
    finds none. A folder that contains only a Dockerfile has no name, since it is where another component is built.
    """

    def __init__(self, parts: Parts) -> None:
        self._folders: dict[str, set[str]] = defaultdict(set)
        self._together: dict[str, set[str]] = defaultdict(set)
        for part in parts.all.values():
            if part.packages or part.bytes_by_language:
                for name in (posixpath.basename(part.folder), *(p.name for p in part.packages if p.entry)):
                    self._folders[_plain(name)].add(part.folder)
        self.programs = {program.folder for program in parts.programs}
        for program in parts.programs:
            name, host = posixpath.basename(program.folder), parts.of(program.path)
            self._folders[_plain(name)].add(program.folder)
            for before in {_plain(host.folder), *(_plain(package.name) for package in host.packages)} - {""}:
                self._together[_plain(f"{before}-{name}")].add(program.folder)

    def find(self, name: str) -> Iterator[str]:
        """The folder of the component or program with this name, if there is exactly one; else nothing."""
        found = self._folders.get(_plain(name)) or self._together.get(_plain(name)) or set()
        if len(found) == 1:
            yield from found


def _plain(name: str) -> str:
    """A name in the form in which names are compared: lower case, without scope or group, ``_`` and ``.`` as ``-``."""
    return re.split(r"[/:]", name.lower())[-1].replace("_", "-").replace(".", "-")


def works(part: Part, parts: Parts) -> bool:
    """Whether a component is a worker by its deployment, unless it turns out to serve.

    It is deployed; it has source or takes some from other components; its manifests declare no other kind than worker;
    and it is no example, has no pages, and does not only simulate, test or document the others.
    """
    if part.folder not in parts.launched or not (part.bytes_by_language or part.takes) or part.example or part.pages:
        return False
    said = {package.kind for package in part.packages} - {None, "worker"}
    return not said and not tries(part)
