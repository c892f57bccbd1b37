"""One service of a compose file (https://github.com/compose-spec/compose-spec/blob/main/05-services.md): its image, the
connections in its environment, its commands, and the folders that it is built from or that it mounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from detector.observations import Deployment, Fact, Purpose
from detector.plugins.api import Project, Source
from detector.plugins.infra.commands import command_facts
from detector.plugins.infra.environments import told
from detector.plugins.infra.images import command_of, is_root
from detector.plugins.infra.started import deployed_by, deployed_program
from detector.plugins.infra.values import SECRET_KEY, Place, deployed_name, env_facts, image_fact, plain, variable
from detector.plugins.purposes import purpose_of_words
from detector.plugins.yaml_text import Leaf

Keys = tuple[str, ...]
"""The keys that lead to a value within a service."""
Stated = Iterable[Fact | Deployment]


class Service:
    """Reads one service. ``parts``: its leaves, with paths relative to it; ``purpose``: that of its file."""

    def __init__(self, name: str, parts: list[Leaf], source: Source, project: Project, purpose: Purpose) -> None:
        profiles = [value for path, value, _ in parts if path[0] == "profiles"]
        optional: Purpose = "example" if profiles else ""  # it runs only if its profile is requested
        purpose = purpose or purpose_of_words(" ".join([*profiles, name])) or optional
        self._parts, self._source, self._project = parts, source, project
        self._place = Place(source.path, purpose, name)
        self._serves = False
        self._commands: dict[str, tuple[list[str], int]] = {}
        self._readers: dict[str, Callable[[Keys, str, int], Stated]] = {
            "image": self._image, "environment": self._variable, "build": self._build,
            "command": self._word, "entrypoint": self._word, "volumes": self._volume,
        }  # fmt: skip

    def read(self) -> Iterator[Fact | Deployment]:
        """Yield what the keys say, then the environment, then what the commands run and start."""
        for path, value, line in sorted(self._parts, key=lambda part: part[0][0] == "volumes"):  # they need the image
            if (reader := self._readers.get(path[0])) is not None:
                yield from reader(path, value, line)
        yield from told(self._parts, self._source, self._project, self._place)
        for words, line in self._commands.values():
            yield from command_facts(" ".join(words), line, self._place)
            yield from deployed_program(words, line, self._place)
            yield from self._started(words, line)

    def _image(self, path: Keys, text: str, line: int) -> Stated:
        images = list(image_fact(text, line, self._place)) if path == ("image",) else []
        self._serves |= any(command_of(image.name, image.value) for image in images)
        return images

    def _variable(self, path: Keys, text: str, line: int) -> Stated:
        key, value = _pair(path[1:], text)
        return env_facts(key, value, line, self._place)

    def _build(self, path: Keys, text: str, line: int) -> Stated:
        if path in (("build",), ("build", "context")):
            return self._folder("context", plain(text) or ".", line)
        if path[1] != "args":
            return ()
        key, value = _pair(path[2:], text)
        if SECRET_KEY.search(key):
            return ()
        return self._argument(plain(value), line) if "/" in value else deployed_name(value, line, self._place)

    def _argument(self, written: str, line: int) -> Stated:
        """A folder of the repository that a build argument names, from the folder that the image is built in."""
        built_in = next((value for path, value, _ in self._parts if path in (("build",), ("build", "context"))), ".")
        context = self._project.resolve(self._source.folder, plain(built_in) or ".")
        folder = self._project.resolve(context, written) if context is not None else None
        if folder and self._project.below(folder):
            yield Deployment("folder", folder, self._place.path, line, self._place.symbol, self._place.purpose)

    def _word(self, path: Keys, text: str, line: int) -> Stated:
        self._commands.setdefault(path[0], ([], line))[0].append(text)
        return ()

    def _volume(self, path: Keys, text: str, line: int) -> Stated:
        """A folder of the repository (``./web:/var/www/html:ro``) that is mounted where the image looks for a
        program."""
        here, _, there = plain(text).partition(":")
        served = self._serves and len(path) < 3 and here.startswith(".") and is_root(there.partition(":")[0])
        return self._folder("mount", here, line) if served else ()

    def _folder(self, kind: Literal["context", "mount"], written: str, line: int) -> Stated:
        folder = self._project.resolve(self._source.folder, written)
        if folder is not None:
            place = self._place
            yield Deployment(kind, folder or ".", place.path, line, place.symbol, place.purpose)

    def _started(self, words: list[str], line: int) -> Iterator[Deployment]:
        """Yield what a command starts: of a service that is built, or in the folder that is mounted as its working
        folder."""
        if any(path[0] == "build" for path, _, _ in self._parts):
            yield from deployed_by(" ".join(words), line, self._place, self._project)
        elif (here := self._workplace()) and self._names_file(words, here):
            yield from deployed_by(f"cd {here} && {' '.join(words)}", line, self._place, self._project)

    def _workplace(self) -> str:
        """Return the folder of the repository that is mounted as the working folder; '' if there is none."""
        there = next((plain(value).rstrip("/") for path, value, _ in self._parts if path == ("working_dir",)), "")
        mounts = (plain(value).split(":") for path, value, _ in self._parts if path[0] == "volumes" and len(path) < 3)
        return next(
            (m[0] for m in mounts if there and m[0].startswith("./") and m[1:] and m[1].rstrip("/") == there), ""
        )

    def _names_file(self, words: list[str], here: str) -> bool:
        """Return whether a command names a file of its working folder (``php consume.php``).

        A command that runs a script of a manifest does not count: it may as well build pages.
        """
        folder = self._project.resolve(self._source.folder, here)
        named = {f"{folder}/{word.removeprefix('./')}" for word in " ".join(words).split()}
        return bool(folder) and not named.isdisjoint(self._project.below(folder or "."))


def _pair(keys: Keys, text: str) -> tuple[str, str]:
    """Return name and value of a variable in a mapping (``DB: postgres``) or in a list (``- DB=postgres``)."""
    return (keys[0], text) if keys and not keys[0].isdigit() else variable(text)
