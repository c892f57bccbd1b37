"""Components while they are judged: what each contains, and which others it uses."""

from __future__ import annotations

import posixpath
from collections import Counter, defaultdict
from collections.abc import Mapping, Set

from msgspec import Struct, field

from detector.inference.components.ecosystems import ecosystems
from detector.observations import File, Package
from detector.reading import is_start

MOST_USED = 400
"""Maximum number of components in a closure. Without it, each component of a repository in which thousands use one
another would count for each other one."""


class Part(Struct):
    """A component while it is judged.

    - ``folder``: '' for the root. ``packages``: its manifests.
    - ``uses``: folders of the components that it uses directly.
    - ``deployed``: a Dockerfile, a compose file, a build plugin or a platform's file deploys its folder. ``example``:
      its manifest is in an example or in documentation.
    - ``opened``: a web server opens a page in its folder by its path.
    - ``pages``: it contains pages for browsers. ``static``: a web server hands out what it is built to
      (``inference/components/fronts.py``). ``desk``: it declares a toolkit for windows of its own.
    - ``bytes_by_language``: bytes of source; ``files``: number of its files. ``largest``: for each language the largest
      file, as (bytes, path).
    - ``shown``: for each language the file that shows it best, the largest one that its name calls a start if any is so
      called, as (whether it is, bytes, path).
    - ``apart``: its source names nothing that leads to a store in what it uses. ``takes_store``: it is a worker whose
      source does (``leads/search.py``).
    - ``missed``: keys of the stores in what it uses that its source does not name, while it names another or
      its settings connect to one (``leads/missed.py``).
    """

    folder: str
    packages: list[Package] = field(default_factory=list)
    uses: set[str] = field(default_factory=set)
    deployed: bool = False
    example: bool = False
    opened: bool = False
    pages: bool = False
    static: bool = False
    desk: bool = False
    bytes_by_language: dict[str, int] = field(default_factory=dict)
    files: int = 0
    largest: dict[str, tuple[int, str]] = field(default_factory=dict)
    shown: dict[str, tuple[bool, int, str]] = field(default_factory=dict)
    apart: bool = False
    takes_store: bool = False
    missed: frozenset[str] = frozenset()

    @property
    def path(self) -> str:
        """The folder as the report shows it: '.' for the root."""
        return self.folder or "."

    @property
    def name(self) -> str:
        """The first name in its manifests, else that of its folder."""
        return next((p.name for p in self.packages if p.name), self.folder.rpartition("/")[2] or ".")

    @property
    def size(self) -> int:
        """Bytes of source."""
        return sum(self.bytes_by_language.values())

    @property
    def has_source(self) -> bool:
        """Whether it contains source, or takes some from other components, as a program does that its manifest only
        puts together. What is built of tools, tests or samples alone has none."""
        return bool(self.bytes_by_language or self.takes or (self.has_entry and self.uses))

    @property
    def has_entry(self) -> bool:
        """Whether one of its manifests declares that it can be run, without those that build the pages of a library."""
        return any(package.entry for package in self.telling)

    @property
    def telling(self) -> list[Package]:
        """Its manifests that tell what it is. In a library, those of an ecosystem that builds its pages (npm) do not,
        unless they declare the library."""
        libraries = {p.ecosystem for p in self.packages if p.kind == "library"}
        aside = ecosystems().beside - libraries if libraries else ()
        return [package for package in self.packages if package.ecosystem not in aside]

    @property
    def runs(self) -> bool:
        """Whether it is a program: deployed, or with an entry in a manifest."""
        return self.deployed or self.has_entry

    @property
    def takes(self) -> frozenset[str] | None:
        """The folders of source that it takes from other components, None where one of its manifests does not tell or
        there is none."""
        told = [package.takes for package in self.packages]
        known = [folder for folders in told if folders is not None for folder in folders]
        return frozenset(known) if told and None not in told else None

    @property
    def is_library(self) -> bool:
        """Whether a manifest declares a library, and it does not run."""
        return not self.runs and any(package.kind == "library" for package in self.packages)

    @property
    def is_extension(self) -> bool:
        """Whether the applications that install it serve, and not the component itself."""
        return any(p.extension and (p.kind == "library" or not self.deployed) for p in self.installed)

    @property
    def installed(self) -> list[Package]:
        """Its manifests that declare a library or an extension, without an extension beside the manifest of a program of
        another ecosystem: the folder is that of the program. What npm starts builds the pages of an extension, and
        what it installs beside another manifest is pages."""
        beside, mixed = ecosystems().beside, len({p.ecosystem for p in self.packages}) > 1
        programs = {p.ecosystem for p in self.packages if p.entry and p.ecosystem not in beside}
        clear = {p.ecosystem for p in self.packages if programs <= {p.ecosystem}} - (beside if mixed else frozenset())
        return [p for p in self.packages if (p.ecosystem in clear if p.extension else p.kind == "library")]

    @property
    def is_loaded(self) -> bool:
        """Whether a program of others loads it into itself, and nothing deploys it."""
        return not self.runs and any(package.loaded for package in self.packages)

    @property
    def is_tool(self) -> bool:
        """Whether a manifest declares a command line tool, and nothing deploys it."""
        return not self.deployed and any(package.kind == "cli" for package in self.packages)

    def holds(self, language: str, file: File) -> None:
        """Count a source file of the component."""
        self.files += 1
        self.bytes_by_language[language] = self.bytes_by_language.get(language, 0) + file.size
        self.largest[language] = max(self.largest.get(language, (0, "")), (file.size, file.path))
        self.shown[language] = max(
            self.shown.get(language, (False, 0, "")), (is_start(file.path), file.size, file.path)
        )


class Parts:
    """All components of a repository.

    - ``all``: components by folder.
    - ``programs``: programs that share a manifest, which ``inference/answers/programs.py`` judges.
    - ``launched``: folders of the components and programs that are deployed (``inference/components/deployment.py``).
    - ``jobs``: those of them that are deployed as jobs only, which end when their work is done.
    - ``taken``: folders of the components that others take in and that cannot be run, with an image that starts
      something else.
    - ``unopened``, ``unserved``: folders of the programs that open no store, or start no framework, of their module
      (``leads/opened.py``).
    - ``sources``: where there are programs, (language, file) for the source files of each folder.
    - ``spread``: number of source files that name a module of a technology, by (component folder, technology key).
    """

    def __init__(self, parts: Mapping[str, Part]) -> None:
        self.all = dict(parts)
        self.programs: list[Package] = []
        self.launched: set[str] = set()
        self.jobs: set[str] = set()
        self.taken: set[str] = set()
        self.unopened: set[str] = set()
        self.unserved: set[str] = set()
        self.sources: dict[str, list[tuple[str, File]]] = defaultdict(list)
        self.spread: Counter[tuple[str, str]] = Counter()
        self._of_folder: dict[str, Part] = {}
        self._closures: dict[str, frozenset[str]] = {}

    def of(self, path: str) -> Part:
        """The component that contains a path: the one with the deepest folder. A path that ends with ``/`` is a folder
        (``jobs/``)."""
        return self._of(path.rpartition("/")[0].strip("/"))

    def _of(self, folder: str) -> Part:
        if folder not in self._of_folder:
            found = self.all.get(folder)
            self._of_folder[folder] = found if found is not None else self._of(posixpath.dirname(folder))
        return self._of_folder[folder]

    def hosts(self) -> set[str]:
        """The folders of the components that contain programs and are not programs themselves."""
        found = {self.of(program.path).folder for program in self.programs}
        return found - {program.folder for program in self.programs}

    def built_of(self, part: Part) -> frozenset[str]:
        """The folders and files of source that the programs in a component are built from.

        A program without a manifest of its own is built from source in the component whose manifest it shares.
        """
        held = (program for program in self.programs if self.of(program.path) is part)
        return frozenset(folder for program in held for folder in program.built_of)

    def closure(self, part: Part, without: Set[str] = frozenset()) -> frozenset[str]:
        """Return the folders of a component and of all components that it uses, directly or not: the nearest
        ``MOST_USED``.

        ``without``: folders to leave out, with what only they use. Results are cached, so call it only when all
        ``uses`` are complete.
        """
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
