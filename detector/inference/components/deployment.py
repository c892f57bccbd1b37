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
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING

from detector.inference.components.conventions import conventions
from detector.inference.components.ecosystems import decides
from detector.inference.components.fronts import SCRIPTS, starts, tries
from detector.inference.components.names import Names
from detector.observations import Deployment, Fact, File, Package
from detector.paths import NameTable

if TYPE_CHECKING:
    from detector.inference.components.parts import Part, Parts

SEVERAL = 2
"""Minimum number of programs that are deployed for the component that has their manifest to be so."""
_ROLES = ("source", "tooling")
_PURPOSES = ("", "production", "development")


def tell(parts: Parts, deployments: Sequence[Deployment], facts: Sequence[Fact], files: Mapping[str, File]) -> None:
    """Fill ``Parts.launched`` with the folders of the components and programs that are deployed, and
    ``Parts.taken``.

    A component that is nothing but its programs is deployed where ``SEVERAL`` of these are.

    Never among them are

    - the root: its Dockerfile may wrap a tool as well as a server, so its source decides,
    - a component that another one with source uses: an image of it only builds or tests it. Exception: it can be run,
      and either an image starts it or it is a release of its own.
    """
    for path in _platform_files(parts, files):
        parts.launched.add(parts.of(path).folder)
    entries = [item for item in deployments if item.kind == "entry"]
    started = {posixpath.dirname(item.path) for item in entries}
    serving = {
        posixpath.dirname(e.path) for e in entries if posixpath.basename(starts(e.value)) in conventions().servers
    }
    awake = {posixpath.dirname(e.path) for e in entries if starts(e.value)} | _launch(parts, deployments, facts, files)
    for folder, part in parts.all.items():
        if part.deployed and (part.packages or folder in started):
            parts.launched.add(folder if part.packages or part.size else _built_from(folder, parts, serving))
    parts.launched.update((*_hosted(parts), *_functions(parts)))
    _pass_down(parts)
    held = Counter(parts.of(program.path).folder for program in parts.programs if program.folder in parts.launched)
    parts.launched.update(folder for folder in parts.hosts() if held[folder] >= SEVERAL)
    told_apart = (part for part in parts.all.values() if not _is_host(part) and not tries(part))
    users = [part for part in told_apart if part.folder and part.size and not part.example]
    taken_in = {used for part in users for used in part.uses - {part.folder}}
    alone = {folder for folder in taken_in & awake if folder in parts.all and parts.all[folder].has_entry}
    parts.taken = (taken_in - alone) & awake
    parts.launched -= {"", *(taken_in - alone)}


def _launch(
    parts: Parts, deployments: Sequence[Deployment], facts: Sequence[Fact], files: Mapping[str, File]
) -> set[str]:
    """Add what deployments and images name to ``Parts.launched``, and fill ``Parts.jobs``. Return what an image starts, is
    the one program of an image or is a release of its own.

    A program that a Dockerfile copies into an image counts where the image's command chooses none, or is a script and
    the program the only one, which it starts then. Packed modules count unless the command chooses: what ``java -jar``
    starts may only put together the one that serves.
    """
    known, awake = Names(parts), set[str]()
    held = Counter((item.path, item.image) for item in deployments if item.kind == "program")
    commands = {(item.path, item.image): starts(item.value) for item in deployments if item.kind in ("entry", "stage")}
    scripted = {image for image, program in commands.items() if program.endswith(SCRIPTS) and held[image] == 1}
    chosen = {image for image, program in commands.items() if program} - scripted
    starting = {image for image, program in commands.items() if program and not program.endswith(SCRIPTS)}
    left_out = {"program": chosen, "packed": starting}
    by_kind: dict[str, set[str]] = defaultdict(set)
    for item in deployments:
        image = (item.path, item.image)
        if _counts(item, files) and image not in left_out.get(item.kind, ()):
            named = set(known.named_by(item))
            parts.launched.update(named)
            by_kind[item.kind].update(named)
            alone = item.kind == "program" and held[image] == 1
            if item.kind == "release" or alone or (item.kind in ("entry", "stage") and starts(item.value)):
                awake.update(named)
    for fact in facts:
        if fact.kind == "image" and _counts(fact, files):
            parts.launched.update(known.of_image(fact.name))
    parts.jobs = by_kind["job"] - by_kind["name"]
    return awake


def _counts(item: Deployment | Fact, files: Mapping[str, File]) -> bool:
    """Whether a statement is about what is deployed, and not for a test or an example."""
    role = files[item.path].role if item.path in files else "source"
    return role in _ROLES and item.purpose in _PURPOSES


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
    """The components and programs that lie in a folder for functions of a cloud (``lambdas/resize``): components at most
    two levels below, programs at most three, since they start something wherever they are."""
    names = set(conventions().functions)
    packed = [(folder, 2) for folder, part in parts.all.items() if part.packages]
    for folder, levels in (*packed, *((program.folder, 3) for program in parts.programs)):
        if names.intersection(folder.lower().split("/")[-levels - 1 : -1]):
            yield folder


def works(part: Part, parts: Parts) -> bool:
    """Whether a component is a worker by its deployment, unless it turns out to serve.

    It is deployed; it has source or takes some from other components; its manifests declare no other kind than worker;
    and it is no example, has no pages, and does not only simulate, test or document the others.
    """
    if part.folder not in parts.launched or not part.has_source or part.example or part.pages:
        return False
    said = {package.kind for package in part.packages if not _may_run(package)} - {None, "worker"}
    return not said and not tries(part)


def _may_run(package: Package) -> bool:
    """Whether a manifest says library of what programs may be too, as the classifiers on PyPI do."""
    return package.kind == "library" and not package.extension and not decides(package)
