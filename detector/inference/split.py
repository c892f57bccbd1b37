"""Splits the repository into components: manifests, deployed folders and functions make them, sizes and edges tell about them."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from detector.inference import copied, deployment
from detector.inference.components import Part, Parts
from detector.inference.fronts import conventions, tell_fronts
from detector.inference.units import units
from detector.model import Dependency, Fact, File, Package
from detector.paths import folders_of

ASIDE = ("test", "fixture", "vendored", "generated")
"""Roles of manifests that make no component: what they declare is set aside."""


def split(
    packages: Iterable[Package],
    dependencies: Sequence[Dependency],
    facts: Sequence[Fact],
    files: Mapping[str, File],
    languages: Mapping[str, Sequence[str]],
    named: Iterable[tuple[str, str]] = (),
) -> Parts:
    """Make the components. ``languages`` maps a file's suffix to the languages that it may be of; ``named`` holds (path, technology key)
    for every source file that names a module of a technology."""
    parts: dict[str, Part] = {"": Part("")}
    programs, together = [], units(facts, files)
    parts.update((folder, Part(folder)) for folder in together.values())
    for package in packages:
        if package.built_of:
            programs.append(package)
            continue
        role = files[package.path].role if package.path in files else "source"
        if role not in ASIDE:
            folder = together.get(package.folder, package.folder)
            part = parts.setdefault(folder, Part(folder))
            part.packages.append(package)
            part.example |= role in ("example", "docs")
    _deployed_folders(parts, facts, files)
    _functions_alone(parts, facts, files, languages)
    found = Parts(parts)
    found.programs = sorted(
        {program.folder: program for program in programs}.values(), key=lambda package: package.folder
    )
    _sizes(found, files, languages)
    _edges(found, dependencies)
    tell_fronts(found, facts, files, dependencies)
    copied.tell(found, facts, files)
    deployment.tell(found, facts, files)
    found.spread.update((found.of(path).folder, technology) for path, technology in named)
    return found


def _deployed_folders(parts: dict[str, Part], facts: Iterable[Fact], files: Mapping[str, File]) -> None:
    """Folders with a Dockerfile of their own, or that a compose file builds or mounts as a program, are components even
    without a manifest."""
    folders = folders_of(files)
    for fact in facts:
        if fact.kind == "setting" and fact.name == "compose.build":
            folder = fact.value.strip("/") if fact.value != "." or "Dockerfile" not in files else ""
        elif fact.kind == "setting" and fact.name == "build.folder":
            folder = fact.value
        elif fact.kind == "setting" and fact.name == "compose.mount":
            folder = fact.value.removeprefix(".").strip("/")
        elif fact.kind == "setting" and fact.name == "docker.entry":
            folder = posixpath.dirname(fact.path)
        else:
            continue
        role = files[fact.path].role if fact.path in files else "source"
        if role in ("source", "tooling") and folder in folders:
            parts.setdefault(folder, Part(folder)).deployed = True
        elif not folder:
            parts[""].deployed = True


def _functions_alone(
    parts: dict[str, Part], facts: Iterable[Fact], files: Mapping[str, File], languages: Mapping[str, Sequence[str]]
) -> None:
    """A folder with the file by which a platform of functions deploys it, or whose Makefile hands it over to one, and
    source beside that, is a component: what needs no library has no manifest either."""
    alone = frozenset(conventions().alone)
    templates = [path for path, file in files.items() if path.rpartition("/")[2] in alone and file.role == "source"]
    templates += sorted({fact.path for fact in facts if fact.name == "deploy.function"})
    folders = {posixpath.dirname(path) for path in templates} - {"", *parts}
    for path in sorted(files) if folders else ():
        folder, suffix = posixpath.dirname(path), posixpath.splitext(path)[1]
        if folder in folders and suffix in languages and files[path].role == "source" and path not in templates:
            parts.setdefault(folder, Part(folder))


def _sizes(parts: Parts, files: Mapping[str, File], languages: Mapping[str, Sequence[str]]) -> None:
    """The source of each component by language. A header is of that of its languages with most source of its own."""
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
    """Who uses whom: by path, by what is taken of it, or by the name of a package that stands in the repository."""
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
