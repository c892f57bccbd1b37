"""Which components are deployed: what Dockerfiles, compose files, templates of functions and manifests of workloads say.

A program that answers no requests (a consumer of a queue, a job, a function) shows itself by nothing but its deployment.
That may stand in its own folder, may name its folder (``CodeUri: ../../lambdas/resize``) or may only have its name
(a workload, an image, a ``Dockerfile.resize`` beside the others). docs/architecture/decisions/0009 says what counts.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING

from detector.inference.fronts import SCRIPTS, conventions, starts, tries
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
    """Mark the components and programs that are deployed. The root is none of them:
    its Dockerfile may wrap a tool as well as a server, and what it holds is told by its source. Nor is what another
    component takes into itself: an image that builds or tests it deploys nothing, but for a program whose own image
    starts it, wherever its Dockerfile lies, or which is released by itself."""
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
    """The component that is built in a folder with nothing but Dockerfiles: the one with a manifest that it lies in
    (``src/main/docker``; ``docker/app`` too where its image is no web server before the program), else the folder itself."""
    above = posixpath.dirname(folder)
    for built, outside in ((folder, above), (above, posixpath.dirname(above))):
        if posixpath.basename(built).lower() in conventions().builds and (built == folder or folder not in serving):
            owner = parts.of(f"{outside}/") if outside else parts.all[""]
            return owner.folder if owner.packages and owner.size else folder
    return folder


def _platform_files(parts: Parts, files: Mapping[str, File]) -> Iterator[str]:
    """The files by which a platform runs what stands beside them."""
    here, images = NameTable(conventions().here), NameTable(conventions().images)
    for path, file in files.items():
        if file.role in _ROLES:
            name = path.rpartition("/")[2]
            if here.has(name, name.lower()) or (images.has(name, name.lower()) and parts.of(path).packages):
                yield path


def _told(fact: Fact, parts: Parts, known: Names) -> Iterator[str]:
    """The folders of the components that one fact says to be deployed."""
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
    elif fact.kind == "image" and "/" in fact.name:  # one without is of the library of Docker Hub
        yield from known.find(fact.name.rpartition("/")[2])
    elif fact.kind == "setting" and fact.name in _STARTED:
        owner = parts.of(fact.path)
        if not owner.folder or not owner.bytes_by_language:
            for word in _words_of(fact):
                yield from known.find(word)


def _words_of(fact: Fact) -> Iterator[str]:
    """The names that a Dockerfile which lies apart has for what it starts: in its own name, in its folder's, in the
    command."""
    folder, _, name = fact.path.rpartition("/")
    yield from (_DOCKERFILE.sub("", name.lower()), posixpath.basename(folder))
    for word in _WORDS.findall(fact.value):
        yield word
        yield from (word.removesuffix(suffix) for suffix in _PACKED if word.endswith(suffix))


def _pass_down(parts: Parts) -> None:
    """A folder without a manifest, in which programs with manifests of their own stand, is where they are built: of one
    program, it is that which is deployed. So is the one component with source in a folder that holds none beside it; of
    several the one that none of the others takes in."""
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
    """What a host of a distributed application starts: the programs that its project refers to."""
    for part in filter(_is_host, parts.all.values()):
        for used in part.uses:
            if used in parts.all and parts.all[used].has_entry:
                yield used


def _is_host(part: Part) -> bool:
    """Whether a component starts the programs that it refers to, and takes none of them into itself."""
    return any(package.kind == "infrastructure" for package in part.packages)


def _functions(parts: Parts) -> Iterator[str]:
    """The components and programs in folders that hold the functions of a cloud."""
    packed = [folder for folder, part in parts.all.items() if part.packages]
    for folder in (*packed, *(program.folder for program in parts.programs)):
        above = folder.lower().split("/")[:-1]
        if set(above[-2:]) & set(conventions().functions):
            yield folder


class Names:
    """Components and programs by their names: that of the folder, and that which the manifest of a program gives it; of
    programs that share a manifest also with the name of their folder or module before it. A name of several is of
    none; a folder with nothing but a Dockerfile is where one of them is built."""

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
        """The component of a name, where there is exactly one."""
        found = self._folders.get(_plain(name)) or self._together.get(_plain(name)) or set()
        if len(found) == 1:
            yield from found


def _plain(name: str) -> str:
    """A name as it is compared: without its scope or group, and with one kind of hyphen."""
    return re.split(r"[/:]", name.lower())[-1].replace("_", "-").replace(".", "-")


def works(part: Part, parts: Parts) -> bool:
    """Whether a component is a program of its own by its deployment: it holds source or is built with such of others,
    its manifest says nothing else, and it is not a page that a web server hands out."""
    if part.folder not in parts.launched or not (part.bytes_by_language or part.takes) or part.example or part.pages:
        return False
    said = {package.kind for package in part.packages} - {None, "worker"}
    return not said and not tries(part)
