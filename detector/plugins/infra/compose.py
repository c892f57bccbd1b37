"""Compose files (https://github.com/compose-spec/compose-spec), of every name and version.

``service.py`` reads each service. ``extends`` and ``include`` are followed inside the repository; anchors and merge keys
are resolved.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator

from detector.observations import Observation, Purpose
from detector.plugins.api import Project, Source, beside
from detector.plugins.infra.conventions import databases
from detector.plugins.infra.names import is_compose_name
from detector.plugins.infra.service import Service
from detector.plugins.infra.values import plain
from detector.plugins.purposes import purpose_of
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
            yield from Service(name, parts, current, project, purpose).read()
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


def _others(leaves: list[Leaf], source: Source, project: Project) -> list[str]:
    named = [
        v
        for p, v, _ in leaves
        if p[-2:] == ("extends", "file") or (p[:1] == ("include",) and p[-1] not in ("env_file",))
    ]
    paths = [project.resolve(source.folder, plain(value)) for value in named]
    return [path for path in paths if path]
