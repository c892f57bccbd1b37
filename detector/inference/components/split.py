"""Splits the repository into components.

Manifests, deployed folders and functions of a cloud make components; afterwards each component gets its source sizes
and the components that it uses.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from detector.inference.components import copied, deployment
from detector.inference.components.conventions import conventions
from detector.inference.components.ecosystems import decides, is_inert
from detector.inference.components.fronts import tell_fronts
from detector.inference.components.parts import Part, Parts
from detector.inference.components.templates import hold_templates, tell_templates
from detector.inference.components.units import units
from detector.observations import Dependency, Deployment, File, Package
from detector.paths import folders_of
from detector.seen import Seen

ASIDE = ("test", "fixture", "vendored", "generated")
"""Roles of manifests that make no component; what these manifests declare is set aside."""


def split(seen: Seen, files: Mapping[str, File], languages: Mapping[str, Sequence[str]]) -> Parts:
    """Return the components of the repository, with sizes, uses, front ends and deployments filled in.

    A package with ``built_of`` is a program and goes to ``Parts.programs``. ``files``: the source files and others by
    path, without files that a tool generated. ``languages``: for a file suffix, the ids of the languages that it may
    belong to.
    """
    parts: dict[str, Part] = {"": Part("")}
    programs, together = [], units(seen.deployments, files)
    parts.update((folder, Part(folder)) for folder in together.values())
    for package in seen.packages:
        if package.built_of:
            programs.append(package)
            continue
        role = files[package.path].role if package.path in files else "source"
        if role not in ASIDE:
            folder = together.get(package.folder, package.folder)
            part = parts.setdefault(folder, Part(folder))
            part.packages.append(package)
            part.example |= role in ("example", "docs")
    _deployed_folders(parts, seen.deployments, files)
    _undeploy_libraries(parts, programs, seen.deployments, files)
    _functions_alone(parts, seen.deployments, files, languages)
    hold_templates(parts, seen.deployments, files, languages)
    found = Parts(parts)
    found.programs = sorted(
        {program.folder: program for program in programs}.values(), key=lambda package: package.folder
    )
    _sizes(found, files, languages)
    _edges(found, (item for item in seen.dependencies if item.path not in files or files[item.path].role not in ASIDE))
    tell_templates(found, seen.deployments)
    tell_fronts(found, seen.dependencies, seen.deployments, seen.facts, files)
    copied.tell(found, seen.deployments, files)
    deployment.tell(found, seen.deployments, seen.facts, files)
    found.spread.update((found.of(path).folder, technology) for path, technology in seen.named)
    return found


def _deployed_folders(parts: dict[str, Part], deployments: Sequence[Deployment], files: Mapping[str, File]) -> None:
    """Mark deployed folders; each is a component even without a manifest.

    A folder counts as deployed where

    - a compose file builds it (the root only where it has a Dockerfile) or mounts it into an image that runs programs,
    - a build plugin or a platform's file makes an image from it,
    - it contains a Dockerfile that starts something, or that copies a program into its image beside a manifest of
      programs: what runs the image tells the command.

    Statements in files of other roles than source and tooling count only for the root. A folder of tests is not deployed,
    nor is one whose Dockerfiles start something in such a folder only.
    """
    folders = folders_of(path for path, file in files.items() if file.role != "test")
    started = {posixpath.dirname(item.path) for item in deployments if item.kind == "entry"}
    tried = {posixpath.dirname(item.path) for item in deployments if item.kind == "trial"} - started
    for item in deployments:
        if item.kind == "opened" and item.value in parts:
            parts[item.value].opened = True
        if item.kind == "context":
            folder = item.value.strip("/") if item.value != "." or "Dockerfile" not in files else ""
        elif item.kind == "built":
            folder = item.value
        elif item.kind == "mount":
            folder = item.value.removeprefix(".").strip("/")
        elif item.kind == "entry" or (item.kind == "program" and not item.image and _runs_from(item.path, parts)):
            folder = posixpath.dirname(item.path)
        else:
            continue
        role = files[item.path].role if item.path in files else "source"
        if folder in tried:
            continue
        if role in ("source", "tooling") and folder in folders:
            parts.setdefault(folder, Part(folder)).deployed = True
        elif not folder:
            parts[""].deployed = True


def _runs_from(path: str, parts: Mapping[str, Part]) -> bool:
    """Whether a manifest of programs lies beside a file."""
    part = parts.get(posixpath.dirname(path))
    return part is not None and part.has_entry


def _undeploy_libraries(
    parts: Mapping[str, Part], programs: Iterable[Package], deployments: Iterable[Deployment], files: Mapping[str, File]
) -> None:
    """Take back the deployment of libraries that no tool starts: the image is for the people who work on them.

    So is the image of a library of any ecosystem whose manifests are conclusive, where it has no command of its own.
    Where a program lies below, or a manifest of another ecosystem beside, the image may be of that.
    """
    running = [folder for folder, part in parts.items() if part.has_entry and not part.example]
    running += [program.folder for program in programs]
    started = {posixpath.dirname(item.path) for item in deployments if item.kind in ("entry", "stage")}
    for folder, part in parts.items():
        idle = posixpath.join(folder, "Dockerfile") in files and folder not in started
        if part.deployed and part.packages and all(is_inert(p) or (idle and _is_library(p)) for p in part.packages):
            part.deployed = any(other.startswith(f"{folder}/") or not folder for other in running)


def _is_library(package: Package) -> bool:
    return package.kind == "library" and not package.entry and decides(package)


def _functions_alone(
    parts: dict[str, Part],
    deployments: Iterable[Deployment],
    files: Mapping[str, File],
    languages: Mapping[str, Sequence[str]],
) -> None:
    """Make a component of each folder that a platform of functions deploys and that has no manifest, if it contains
    source.

    Such a folder contains the platform's file (``alone`` in ``rules/conventions/deployment.yml``), or a Makefile that
    deploys the folder as a function. It has no manifest where its function needs no library.
    """
    alone = frozenset(conventions().alone)
    templates = [path for path, file in files.items() if path.rpartition("/")[2] in alone and file.role == "source"]
    templates += sorted({item.path for item in deployments if item.kind == "function"})
    folders = {posixpath.dirname(path) for path in templates} - {"", *parts}
    for path in sorted(files) if folders else ():
        folder, suffix = posixpath.dirname(path), posixpath.splitext(path)[1]
        if folder in folders and suffix in languages and files[path].role == "source" and path not in templates:
            parts.setdefault(folder, Part(folder))


def _sizes(parts: Parts, files: Mapping[str, File], languages: Mapping[str, Sequence[str]]) -> None:
    """Count the bytes of source of each component by language.

    A suffix that several languages share (headers: ``.h``) counts for the one of them with most source in files of
    unshared suffixes, and for none where none of them has any.
    """
    totals: Counter[str] = Counter()
    listed = [(path, file, languages.get(posixpath.splitext(path)[1], ())) for path, file in files.items()]
    for path, file, spoken in sorted(listed, key=lambda item: len(item[2])):
        if file.role == "source" and spoken:
            language = spoken[0] if len(spoken) == 1 else max(spoken, key=lambda name: totals[name])
            if len(spoken) == 1:
                totals[language] += file.size
            elif not totals[language]:
                continue
            parts.of(path).holds(language, file)
            if parts.programs:
                parts.sources[posixpath.dirname(path)].append((language, file))


def _edges(parts: Parts, dependencies: Iterable[Dependency]) -> None:
    """Fill in ``Part.uses``: which components each component uses.

    A component uses another one where its manifest

    1. refers to it by path (``Package.uses``),
    2. takes folders of source from it (``Package.takes``),
    3. declares a runtime, optional or development dependency on the name of its package.

    ``dependencies``: without those of manifests that make no component, such as tests.
    """
    by_name: dict[tuple[str, str], str] = {}
    for part in parts.all.values():
        for package in part.packages:
            if package.name:
                by_name.setdefault((package.ecosystem, package.name), part.folder)
            part.uses |= set(package.uses) | {parts.of(f"{folder}/").folder for folder in package.takes or ()}
    for dependency in dependencies:
        if dependency.scope in ("runtime", "optional", "dev"):
            target = by_name.get((dependency.ecosystem, dependency.name))
            owner = parts.of(dependency.path)
            if target is not None and target != owner.folder:
                owner.uses.add(target)
