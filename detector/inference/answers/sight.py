"""What one of the programs that share a manifest sees of the repository: the folders and files that it is built from are
a component of their own.

docs/architecture/decisions/0007 explains why.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.matching import Match
from detector.inference.evidence.weigh import Weighed, placed
from detector.observations import Package
from detector.rules.schema import SOURCE_KINDS

STORED = ("database", "orm", "migrations")
"""Fields for which a program must call a technology that another program calls; naming it is not enough."""

SERVED = ("framework", "api_style")
"""Fields for which something in a program must lead to a framework."""

NAMING = ("import", "base", "annotation", "dependency")
"""Kinds of signals that name a technology without using it."""


class Sight(Parts):
    """The components as one program sees them: the folders and files that it is built from are a component of their
    own."""

    def __init__(self, parts: Parts, program: Package) -> None:
        super().__init__(parts.all)
        self._parts, self._built_of = parts, frozenset(program.built_of)
        self.host = parts.of(program.path)
        self.program = Part(program.folder, [program], set(self.host.uses) - {program.folder})
        self.program.deployed = self.host.folder == program.folder and self.host.deployed
        for folder in {path if path in parts.sources else posixpath.dirname(path) for path in program.built_of}:
            for language, file in parts.sources.get(folder, ()):
                if folder in self._built_of or file.path in self._built_of:
                    self.program.holds(language, file)
        self.all[program.folder] = self.program
        self.spread = parts.spread

    def of(self, path: str) -> Part:
        """The program, for a path in its folder or in what it is built from; else the component that contains the
        path."""
        folder = path.rpartition("/")[0]
        if folder in self._built_of or path in self._built_of or f"{folder}/".startswith(f"{self.program.folder}/"):
            return self.program
        return self._parts.of(path)

    @property
    def around(self) -> set[str]:
        """The folders of the components that contain what the program is built from."""
        return {self.host.folder, *(self._parts.of(f"{folder}/").folder for folder in self._built_of)}

    def counted(self, weighed: Iterable[Weighed]) -> Iterator[Weighed]:
        """Yield the evidence that may count for the program.

        - Its own counts, except for stores that its packages only name while another program calls them, and for stores
          and frameworks that nothing in it leads to (``Parts.unopened``, ``Parts.unserved``). Packages in another
          program's folder count less (``neighbour`` in ``weights.yml``), since this program takes only a part of them;
          for frameworks, only where it does so.
        - Other evidence counts only for technologies that the program's own source shows, and not in the folder of
          another program: a server in the deployment may be another program's.
        """
        listed = [
            (x, own) for x in weighed if not self._left_shut(x.match, own := self.of(x.match.path) is self.program)
        ]
        shown = {w.match.technology.key for w, own in listed if own and w.match.role in ("source", "generated")}
        others = tuple(f"{other.folder}/" for other in self._parts.programs if other.folder != self.program.folder)
        named = _named([(item.match, own) for item, own in listed], shown)
        home = f"{self.program.folder}/"
        next_door = tuple(folder for folder in others if not home.startswith(folder))
        partly = tuple(folder for folder in next_door if folder not in self._whole)
        for item, own in listed:
            key, path = item.match.technology.key, item.match.path
            if key in named:
                continue
            if own:
                around = partly if item.match.technology.category in SERVED else next_door
                yield placed(item, "neighbour") if path.startswith(around) and not path.startswith(home) else item
            elif key in shown and not path.startswith(others):
                yield item

    @cached_property
    def _whole(self) -> set[str]:
        """The folders, each with a slash, of the other programs of which this one takes in everything but what starts
        them: it is the same server, started by another platform."""
        found = set()
        for other in self._parts.programs:
            inside = {at for at in other.built_of if at.startswith(f"{other.folder}/")} - {
                posixpath.dirname(other.path)
            }
            if inside and inside <= self._built_of:
                found.add(f"{other.folder}/")
        return found

    def _left_shut(self, match: Match, own: bool) -> bool:
        """Whether a match is source of the program that shows a store, and nothing in the program leads to a store; the
        same for what calls a framework or serves by it."""
        if not own or match.signal.kind not in SOURCE_KINDS:
            return False
        category, folder = match.technology.category, self.program.folder
        unopened = category in STORED and folder in self._parts.unopened
        unserved = category in SERVED and match.signal.kind not in NAMING and folder in self._parts.unserved
        return unopened or unserved


def _named(listed: Iterable[tuple[Match, bool]], shown: Collection[str]) -> set[str]:
    """Return the keys of the stores that a program only names while another program calls them.

    ``listed``: matches, each with whether it is the program's own. ``shown``: keys of the technologies that the program
    shows. Databases are left out where the program has an ORM and calls no database itself: then the ORM calls the
    driver.
    """
    calls = [(item.technology, own) for item, own in listed if item.signal.kind == "call"]
    used = {item.technology.key for item, own in listed if own and item.signal.kind not in NAMING}
    named = {technology.key for technology, _ in calls if technology.category in STORED} - used
    mapped = any(key.startswith("orm/") and key not in named for key in shown)
    if mapped and not any(own and technology.category == "database" for technology, own in calls):
        return {key for key in named if not key.startswith("database/")}
    return named
