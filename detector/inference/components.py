"""Splits the repository into components and tells how they hang together."""

from __future__ import annotations

import posixpath
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from msgspec import Struct, field

from detector.inference import deployment
from detector.inference.fronts import conventions, tell_fronts
from detector.inference.units import units
from detector.model import Dependency, Fact, File, Package
from detector.paths import folders_of

ASIDE = ("test", "fixture", "vendored", "generated")
"""Roles of manifests that make no component: what they declare is set aside."""


class Part(Struct):
    """A component while it is being judged: its folder ('' = root), its manifests, its sizes by language.
    ``pages``: it is before users; ``static``: a web server hands out what it is built to (inference/fronts.py)."""

    folder: str
    packages: list[Package] = field(default_factory=list)
    uses: set[str] = field(default_factory=set)
    deployed: bool = False
    example: bool = False
    pages: bool = False
    static: bool = False
    bytes_by_language: dict[str, int] = field(default_factory=dict)
    largest: dict[str, tuple[int, str]] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The folder as the report shows it."""
        return self.folder or "."

    @property
    def name(self) -> str:
        """The name that its manifest gives, or that of its folder."""
        return next((p.name for p in self.packages if p.name), self.folder.rpartition("/")[2] or ".")

    @property
    def size(self) -> int:
        """The bytes of its source."""
        return sum(self.bytes_by_language.values())

    @property
    def has_entry(self) -> bool:
        """Whether a manifest says that it can be run."""
        return any(package.entry for package in self.packages)

    @property
    def runs(self) -> bool:
        """Whether it says itself that it is a program: a manifest with an entry, or a deployment."""
        return self.deployed or self.has_entry

    @property
    def takes(self) -> frozenset[str] | None:
        """The folders of source that it takes of other components, None where its manifests do not tell."""
        told = [package.takes for package in self.packages]
        known = [folder for folders in told if folders is not None for folder in folders]
        return frozenset(known) if told and None not in told else None

    @property
    def is_library(self) -> bool:
        """Whether its manifest says that it is a library, and nothing that it runs."""
        return not self.runs and any(package.kind == "library" for package in self.packages)

    @property
    def is_extension(self) -> bool:
        """Whether the applications that install it serve, and not the component."""
        return any(p.extension and (p.kind == "library" or not self.deployed) for p in self.packages)

    @property
    def is_tool(self) -> bool:
        """Whether its manifest says that it is a command line tool, and nothing deploys it."""
        return not self.deployed and any(package.kind == "cli" for package in self.packages)

    def holds(self, language: str, file: File) -> None:
        """Count a source file of the component."""
        self.bytes_by_language[language] = self.bytes_by_language.get(language, 0) + file.size
        self.largest[language] = max(self.largest.get(language, (0, "")), (file.size, file.path))


class Parts:
    """All components; finds the one that a path belongs to. ``programs``: those of several programs in one component,
    which inference/programs.py judges; ``sources``: where there are such, the source files of each folder with their
    language; ``launched``: the folders of components and programs that are deployed (inference/deployment.py)."""

    def __init__(self, parts: Mapping[str, Part]) -> None:
        self.all = dict(parts)
        self.programs: list[Package] = []
        self.launched: set[str] = set()
        self.sources: dict[str, list[tuple[str, File]]] = defaultdict(list)
        self.spread: Counter[tuple[str, str]] = Counter()
        self._of_folder: dict[str, Part] = {}

    def of(self, path: str) -> Part:
        """The deepest component whose folder holds the file; of a folder's own (``jobs/``) where nothing follows."""
        return self._of(path.rpartition("/")[0].strip("/"))

    def _of(self, folder: str) -> Part:
        if folder not in self._of_folder:
            found = self.all.get(folder)
            self._of_folder[folder] = found if found is not None else self._of(posixpath.dirname(folder))
        return self._of_folder[folder]

    def hosts(self) -> set[str]:
        """The folders of components that hold programs and are none themselves."""
        found = {self.of(program.path).folder for program in self.programs}
        return found - {program.folder for program in self.programs}

    def built_of(self, part: Part) -> frozenset[str]:
        """The folders and files of source that the programs below a component are built from: where it has no manifest of its own,
        they lie in the component whose manifest it shares."""
        held = (program for program in self.programs if self.of(program.path) is part)
        return frozenset(folder for program in held for folder in program.built_of)

    def closure(self, part: Part, without: Set[str] = frozenset()) -> set[str]:
        """The folders of a component and of all local components that it uses, itself included; ``without``: those that
        are left out, with what only they use."""
        found, pending = {part.folder}, [part]
        while pending:
            for used in pending.pop().uses - without:
                if used not in found and used in self.all:
                    found.add(used)
                    pending.append(self.all[used])
        return found


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
    _functions_alone(parts, files, languages)
    found = Parts(parts)
    found.programs = sorted(
        {program.folder: program for program in programs}.values(), key=lambda package: package.folder
    )
    _sizes(found, files, languages)
    _edges(found, dependencies)
    tell_fronts(found, facts, files, dependencies)
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


def _functions_alone(parts: dict[str, Part], files: Mapping[str, File], languages: Mapping[str, Sequence[str]]) -> None:
    """A folder with the file by which a platform of functions deploys it, and source beside that, is a component: what
    needs no library has no manifest either."""
    alone = frozenset(conventions().alone)
    templates = [path for path, file in files.items() if path.rpartition("/")[2] in alone and file.role == "source"]
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


def above(folder: str) -> set[str]:
    """All folders above a folder, '' (the root) included."""
    found = set()
    while folder:
        folder = posixpath.dirname(folder)
        found.add(folder)
    return found
