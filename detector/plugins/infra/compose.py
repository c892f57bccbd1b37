"""Compose files (https://github.com/compose-spec/compose-spec), of every name and version.

Facts of each service: its image, the connections in its environment, its commands, and the folder that it is built from
or that is mounted where its image looks for a program. ``extends`` and ``include`` are followed inside the repository;
anchors and merge keys are resolved.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator

from detector.model import Fact, Observation, Purpose
from detector.plugins.api import Project, Source, beside
from detector.plugins.infra.commands import command_facts
from detector.plugins.infra.conventions import databases
from detector.plugins.infra.environments import told
from detector.plugins.infra.images import command_of, is_root
from detector.plugins.infra.names import is_compose_name
from detector.plugins.infra.started import started_facts
from detector.plugins.infra.values import SECRET_KEY, Place, deployed_name, env_facts, image_fact, plain, variable
from detector.plugins.purposes import purpose_of, purpose_of_words
from detector.plugins.yaml_text import Leaf, yaml_leaves

MAX_FOLLOWED = 20
_PARTS = {
    "image", "build", "environment", "command", "entrypoint", "profiles", "extends", "volumes", "working_dir",
    "env_file", "depends_on", "links",
}  # fmt: skip


def read(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the facts of the services of a compose file and of the files that it extends or includes."""
    pending, seen = [source], {source.path}
    while pending and len(seen) <= MAX_FOLLOWED:
        current = pending.pop()
        purpose = purpose_of(source.path) or _alternative(source.path, project)
        leaves = list(yaml_leaves(current.text))
        for name, parts in services(leaves).items():
            yield from _service(name, parts, current, project, purpose)
        for path in _others(leaves, current, project):
            if path not in seen and not is_compose_name(path):
                seen.add(path)
                other = project.read(path)
                # a file with services is read on its own
                pending += [other] if other is not None and b"services:" not in other.data else []


def _alternative(path: str, project: Project) -> Purpose:
    """Return ``example`` if a compose file is named after a database and another one in the folder after another
    database: neither is known to be the usual one."""
    if not databases().search(posixpath.basename(path).lower()):
        return ""
    folder = posixpath.dirname(path)
    named = (posixpath.basename(p).lower() for p in beside(folder, project) if is_compose_name(p))
    return "example" if len({found[0] for name in named if (found := databases().search(name))}) > 1 else ""


def services(leaves: list[Leaf]) -> dict[str, list[Leaf]]:
    """Return the leaves of each service, with paths relative to the service."""
    found: dict[str, list[Leaf]] = defaultdict(list)
    nested = any(path[0] == "services" for path, _, _ in leaves if path)
    for path, value, line in leaves:
        if nested and len(path) > 2 and path[0] == "services" and path[2] in _PARTS:
            found[path[1]].append((path[2:], value, line))
        elif not nested and len(path) > 1 and path[1] in _PARTS:
            found[path[0]].append((path[1:], value, line))
    return found


def _service(name: str, parts: list[Leaf], source: Source, project: Project, purpose: Purpose) -> Iterator[Fact]:
    profiles = [value for path, value, _ in parts if path[0] == "profiles"]
    optional: Purpose = "example" if profiles else ""  # it runs only if its profile is requested
    place = Place(source.path, purpose or purpose_of_words(" ".join([*profiles, name])) or optional, name)
    words: dict[str, tuple[list[str], int]] = {}
    serves = False
    for path, value, line in sorted(parts, key=lambda part: part[0][0] == "volumes"):
        if path == ("image",):
            images = list(image_fact(value, line, place))
            yield from images
            serves = any(command_of(image.name, image.value) for image in images)
        elif path[0] == "volumes":
            mounted = _mounted(path, value) if serves else None
            folder = project.resolve(source.folder, mounted) if mounted else None
            if folder is not None:
                yield Fact(
                    "setting", "compose.mount", source.path, line, "", folder or ".", name, purpose=place.purpose
                )
        elif path[0] == "environment":
            key, value = (path[1], value) if len(path) > 1 and not path[1].isdigit() else variable(value)
            yield from env_facts(key, value, line, place)
        elif path[0] in ("command", "entrypoint"):
            words.setdefault(path[0], ([], line))[0].append(value)
        elif path[:2] == ("build", "args"):
            key, value = (path[2], value) if not path[-1].isdigit() else variable(value)
            yield from () if SECRET_KEY.search(key) else deployed_name(value, line, place)
        elif path in (("build",), ("build", "context")):
            folder = project.resolve(source.folder, plain(value) or ".")
            if folder is not None:
                yield Fact(
                    "setting", "compose.build", source.path, line, "", folder or ".", name, purpose=place.purpose
                )
    yield from told(parts, source, project, place)
    for listed, line in words.values():
        yield from command_facts(" ".join(listed), line, place)
        if any(path[0] == "build" for path, _, _ in parts):
            yield from started_facts(" ".join(listed), line, place, project)
        elif (here := _workplace(parts)) and _names_file(listed, project.resolve(source.folder, here), project):
            yield from started_facts(f"cd {here} && {' '.join(listed)}", line, place, project)


def _names_file(words: list[str], folder: str | None, project: Project) -> bool:
    """Return whether a command names a file of its working folder (``php consume.php``).

    A command that runs a script of a manifest does not count: it may as well build pages.
    """
    named = {f"{folder}/{word.removeprefix('./')}" for word in " ".join(words).split()}
    return bool(folder) and not named.isdisjoint(project.below(folder or "."))


def _workplace(parts: list[Leaf]) -> str:
    """Return the folder of the repository that is mounted as the working folder of a service; '' if there is none."""
    there = next((plain(value).rstrip("/") for path, value, _ in parts if path == ("working_dir",)), "")
    mounts = (plain(value).split(":") for path, value, _ in parts if path[0] == "volumes" and len(path) < 3)
    return next((m[0] for m in mounts if there and m[0].startswith("./") and m[1:] and m[1].rstrip("/") == there), "")


def _mounted(path: tuple[str, ...], value: str) -> str | None:
    """Return the folder of the repository that a volume (``./web:/var/www/html:ro``) mounts where an image looks for a
    program."""
    here, _, there = plain(value).partition(":")
    if len(path) < 3 and here.startswith(".") and is_root(there.partition(":")[0]):
        return here
    return None


def _others(leaves: list[Leaf], source: Source, project: Project) -> list[str]:
    named = [
        v
        for p, v, _ in leaves
        if p[-2:] == ("extends", "file") or (p[:1] == ("include",) and p[-1] not in ("env_file",))
    ]
    paths = [project.resolve(source.folder, plain(value)) for value in named]
    return [path for path in paths if path]
