"""What the commands of a deployment start, if it is in a folder of the repository.

- A folder (``started_in``): ``cd apps/sender && exec node index.js``, ``node services/sender/dist/main.js``.
- A package by its name (``package``): ``yarn workspace sender start``; or an assembly, wherever it was built:
  ``dotnet bin/Fares.Sender.dll``.
- A program of an image (``command``).

Commands that build, install or migrate start nothing.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence

from detector.observations import Deployment, DeploymentKind
from detector.plugins.api import Project
from detector.plugins.infra.commands import command_name, program_name, replaced_by
from detector.plugins.infra.shell import pieces
from detector.plugins.infra.values import LONGEST, Place, plain

_NAMED = re.compile(r"(?:--workspace|--filter|-w|-F)[= ]@?([\w.@/-]{2,80})|\bworkspace @?([\w.@/-]{2,80})")
_STARTS = re.compile(r"\b(?:npm|yarn|pnpm|bun|turbo|lerna)\b.*[\s:](?:start|serve)(?=$|[\s:])")
_PREPARES = re.compile(r"\b(?:build|install|ci|test|lint|generate|seed|migrate|migrations?|deploy|chmod|mkdir|cp)\b")
_ASSEMBLY = re.compile(r"(?:^|/)([\w.-]{2,80})\.dll$")
_SHELLS = ("sh", "bash", "ash", "dash", "env")
_PATH = re.compile(r"\.{0,2}/?[\w@.-]+(?:/[\w@.-]+)+")


def deployed_by(text: str, line: int, place: Place, project: Project) -> Iterator[Deployment]:
    """Yield the folders and packages that a command in shell or exec form starts."""
    base, told = posixpath.dirname(place.path), set[tuple[DeploymentKind, str]]()
    folder = ""
    for words in (piece.split() for piece, _ in pieces(text[:LONGEST], quoted=True)):
        if words[:1] == ["cd"] and len(words) > 1:
            folder = _folder(plain(words[1]), base, project)
            continue
        piece = " ".join(words)
        if not words or _PREPARES.search(piece) or command_name(piece):
            continue
        if folder:
            told.add(("started_in", folder))
        told.update(("started_in", found) for found in _of_programs(words, folder or base, project))
        told.update(("package", name) for word in words[:3] for name in _ASSEMBLY.findall(word))
        if _STARTS.search(piece):
            told.update(("package", a or b) for a, b in _NAMED.findall(piece))
    for kind, value in sorted(told):
        yield Deployment(kind, value, place.path, line, purpose=place.purpose)


def deployed_program(words: Sequence[str], line: int, place: Place) -> Iterator[Deployment]:
    """Yield the program that a command starts by name: ``/usr/local/bin/sender``; that of a shell is the one that
    replaces it (``sh -c "… && exec sender"``), else the last one (``sh -c "./migrate && ./sender"``)."""
    told: list[str] = []
    listed = " ".join(words).split()
    if listed and posixpath.basename(plain(listed[0])) in _SHELLS:
        run = [piece for piece, _ in pieces(" ".join(listed[1:])[:LONGEST], quoted=True) if piece.strip()]
        told = [name for piece in run if (name := replaced_by(piece))]
        listed = [] if told or not run else run[-1].split()
    if listed and (name := program_name(listed[0])):
        told.append(name)
    for name in dict.fromkeys(told):
        yield Deployment("command", name, place.path, line, purpose=place.purpose)


def _of_programs(words: Sequence[str], base: str, project: Project) -> Iterator[str]:
    """Yield the nearest existing folder above each file that a command names.

    For ``services/sender/dist/main.js``, which a build creates first, it is ``services/sender``.
    """
    for word in words[:6]:
        if _PATH.fullmatch(word) and "." in posixpath.basename(word):
            folder = posixpath.dirname(posixpath.normpath(word))
            while folder.strip("/."):
                found = _folder(folder, base, project)
                if found:
                    yield found
                    break
                folder = posixpath.dirname(folder)


def _folder(written: str, base: str, project: Project) -> str:
    """Return the folder of the repository that a path refers to, '' if there is none.

    A path is relative to the folder of the file that contains it, or to the root. A path in an image
    (``/srv/apps/sender``) is compared by its end.
    """
    relative = project.resolve(base, written) if not written.startswith("/") else None
    if relative and project.below(relative):
        return relative
    steps = [step for step in posixpath.normpath(written).split("/") if step not in ("", ".", "..")]
    tails = ("/".join(steps[start:]) for start in range(len(steps) if written.startswith("/") else min(1, len(steps))))
    return next((tail for tail in tails if project.below(tail)), "")
