"""Components while they are judged: what each holds, and how they hang together."""

from __future__ import annotations

import posixpath
from collections import Counter, defaultdict
from collections.abc import Mapping, Set

from msgspec import Struct, field

from detector.inference.ecosystems import ecosystems
from detector.model import File, Package

MOST_USED = 400
"""So many components of those that one uses count for it: where thousands use one another, each would count for each."""


class Part(Struct):
    """A component while it is being judged: its folder ('' = root), its manifests, its sizes by language.
    ``pages``: it is before users; ``static``: a web server hands out what it is built to (inference/fronts.py); ``apart``:
    it names no store in what it uses, ``takes_store``: a job that names one (leads/search.py); ``missed``: the stores there that it goes past (leads/missed.py)."""

    folder: str
    packages: list[Package] = field(default_factory=list)
    uses: set[str] = field(default_factory=set)
    deployed: bool = False
    example: bool = False
    pages: bool = False
    static: bool = False
    bytes_by_language: dict[str, int] = field(default_factory=dict)
    largest: dict[str, tuple[int, str]] = field(default_factory=dict)
    apart: bool = False
    takes_store: bool = False
    missed: frozenset[str] = frozenset()

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
        """Whether a manifest says that it can be run: that of the library itself, where another one builds its pages."""
        libraries = {p.ecosystem for p in self.packages if p.kind == "library"}
        aside = ecosystems().beside - libraries if libraries else ()
        return any(package.entry for package in self.packages if package.ecosystem not in aside)

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
    language; ``launched``: the folders of components and programs that are deployed (inference/deployment.py); ``unopened``:
    those of programs that open no store of their module (detector/leads/opened.py)."""

    def __init__(self, parts: Mapping[str, Part]) -> None:
        self.all = dict(parts)
        self.programs: list[Package] = []
        self.launched: set[str] = set()
        self.unopened: set[str] = set()
        self.sources: dict[str, list[tuple[str, File]]] = defaultdict(list)
        self.spread: Counter[tuple[str, str]] = Counter()
        self._of_folder: dict[str, Part] = {}
        self._closures: dict[str, frozenset[str]] = {}

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

    def closure(self, part: Part, without: Set[str] = frozenset()) -> frozenset[str]:
        """The folders of a component and of all local components that it uses, itself included, the nearest
        ``MOST_USED``; ``without``: those that are left out, with what only they use. To be asked when it is settled who
        uses whom: answers are kept."""
        kept = self._closures.get(part.folder) if not without else None
        if kept is not None:
            return kept
        order, found = [part], {part.folder}
        for near in order:
            for used in sorted(near.uses - without - found):
                if used in self.all and len(found) < MOST_USED:
                    found.add(used)
                    order.append(self.all[used])
        answer = frozenset(found)
        if not without:
            self._closures[part.folder] = answer
        return answer
